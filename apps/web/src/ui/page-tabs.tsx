import { NavLink, type To } from 'react-router'
import classes from './page-tabs.module.css'

interface Props {
  /** What the pages have in common. */
  label: string
  pages: readonly { key: string; to: To; words: string; count?: number }[]
}

/** Leads from one page to those beside it; each has its own address. */
export function PageTabs({ label, pages }: Props) {
  return (
    <nav className={`${classes.tabs} no-print`} aria-label={label}>
      {pages.map(({ key, to, words, count }) => (
        <NavLink key={key} to={to} end className={classes.tab ?? ''}>
          {words}{' '}
          {count !== undefined && <span className={`${classes.count} figures`}>{count}</span>}
        </NavLink>
      ))}
    </nav>
  )
}
