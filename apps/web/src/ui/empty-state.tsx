import type { ReactNode } from 'react'
import classes from './state.module.css'

interface Props {
  title: string
  /** What happened, and what to do next. */
  text?: ReactNode
  action?: ReactNode
  /** 1 where this is the whole page. */
  headingLevel?: 1 | 2 | 3
  icon?: ReactNode
}

/** Nothing here: why, and the next step. Also a search without results or a page without rights. */
export function EmptyState({ title, text, action, headingLevel = 2, icon }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classes.state} data-page={headingLevel === 1}>
      {icon}
      <Heading className={classes.title}>{title}</Heading>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  )
}
