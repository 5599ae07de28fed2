import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './my-work.module.css'

interface Props {
  /** Number of the indicator or task, before its name. */
  code?: string | null
  title: ReactNode
  detail?: ReactNode
  when?: ReactNode
  to: string
  action: string
  /** The one button of the page that is filled. */
  primary?: boolean
}

/** One thing to do: what, by when, and one button. */
export function WorkItem({ code, title, detail, when, to, action, primary = false }: Props) {
  return (
    <li className={classes.item} data-dated={when !== undefined}>
      <div className={classes.what}>
        <p className={classes.name}>
          {code != null && <span className={`${classes.code} figures`}>{code}</span>} {title}
        </p>
        {detail !== undefined && <div className={classes.detail}>{detail}</div>}
      </div>
      {when !== undefined && <div className={classes.when}>{when}</div>}
      <Button
        component={Link}
        to={to}
        variant={primary ? 'filled' : 'default'}
        className={classes.action ?? ''}
      >
        {action}
      </Button>
    </li>
  )
}
