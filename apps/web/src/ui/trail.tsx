import type { ReactNode } from 'react'
import { useTranslation } from '../lib/translation.ts'
import { Link } from 'react-router'
import classes from './trail.module.css'

interface Props {
  slug: string
  /** `Xã Kiến Hải`; left out until it is known. */
  place: string | undefined
  /** The list that the page belongs to. */
  to: string
  list: string
  children?: ReactNode
}

/** The way up from a page of one thing: its commune, its list, what else stands between. */
export function Trail({ slug, place, to, list, children }: Props) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('indicator.trail')} className={classes.trail}>
      {place !== undefined && (
        <>
          <Link to={`/c/${slug}`}>{place}</Link>
          {' / '}
        </>
      )}
      <Link to={to}>{list}</Link>
      {children}
    </nav>
  )
}
