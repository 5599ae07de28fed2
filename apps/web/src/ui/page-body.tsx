import type { ReactNode } from 'react'
import classes from './page-body.module.css'

interface Props {
  children: ReactNode
  /** Stands beside from 1200 px, below before. */
  aside?: ReactNode
  /** Data pages take the full width. */
  wide?: boolean
}

/** The cards of a page, in one column or with a narrower one beside. */
export function PageBody({ children, aside, wide = false }: Props) {
  return (
    <div className={classes.body} data-wide={wide} data-aside={aside !== undefined}>
      <div className={classes.column}>{children}</div>
      {aside !== undefined && <div className={classes.column}>{aside}</div>}
    </div>
  )
}
