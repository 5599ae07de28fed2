import type { ReactNode } from 'react'
import { PrintFilters } from './print-filters.tsx'
import { PrintHead } from './print-sheet.tsx'
import { usePageTitle } from './use-page-title.ts'
import classes from './page-header.module.css'

interface Props {
  /** The page in the tab and in the bar on top: `Tổng quan`. */
  title: string
  /** Above the title, small: where this is, or the way up as links. */
  context?: ReactNode
  /** Filters and buttons; at most one primary. */
  actions?: ReactNode
  /** The one button that ends the work: last of the bar, and beside the title where the bar takes two lines. */
  primary?: ReactNode
  /** Between the bar and the head: the way to neighbouring pages. */
  tabs?: ReactNode
  /** The h1: what the page found, as a sentence. */
  finding: ReactNode
  /** Below it: the counts, the coverage. */
  lead?: ReactNode
  /** Over every printed sheet: commune, plan, round, cut-off; by default where this is. */
  printed?: string
  /** Of a page that the tabs of the phone name: there the bar holds the actions alone. */
  quiet?: boolean
}

/** A page opens with a sentence, not with a number. */
export function PageHeader(props: Props) {
  const { title, context, actions, primary, tabs, finding, lead, quiet = false } = props
  const where = typeof context === 'string' ? [context, title].join(' · ') : title
  usePageTitle(title)
  return (
    <>
      <PrintHead text={props.printed ?? where} />
      <div className={classes.bar} data-quiet={quiet}>
        <div className={classes.where}>
          {context !== undefined && (
            <div className={classes.context} data-plain={typeof context === 'string'}>
              {context}
            </div>
          )}
          <p className={classes.title}>{title}</p>
        </div>
        {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
        {primary && <div className={`${classes.primary} no-print`}>{primary}</div>}
      </div>
      {tabs}
      <header className={classes.head}>
        <h1>{finding}</h1>
        {lead !== undefined && <div className={classes.lead}>{lead}</div>}
        <PrintFilters />
      </header>
    </>
  )
}
