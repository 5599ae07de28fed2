import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { outlookStatuses } from '@tien-do/domain'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { TileStrip, type TileItem } from '../../ui/tile-strip.tsx'
import classes from './overview.module.css'

interface Props {
  overview: Overview
  shown: readonly OverviewIndicator[]
}

/** Every indicator by its number under its verdict; apart from it, the outlook. */
export function StandStrip({ overview, shown }: Props) {
  const { t } = useTranslation()
  const { commune, plan, outlook } = overview
  const base = `/c/${commune.slug}/indicators?year=${overview.year}`
  return (
    <div className={classes.stand}>
      <TileStrip items={tilesOf(overview, shown)} />
      <div className={classes.outlook}>
        <p className={classes.outlookHead}>{t('overview.by', { year: plan.periodEnd })}</p>
        <ul className={classes.outlookCounts}>
          {outlookStatuses
            .filter((status) => (outlook[status] ?? 0) > 0)
            .map((status) => (
              <li key={status}>
                <Link to={`${base}&status=${status}`} className={classes.plain}>
                  <OutlookBadge status={status} count={outlook[status] ?? 0} />
                </Link>
              </li>
            ))}
        </ul>
      </div>
    </div>
  )
}

/** By headline, a tile leads to the row that gave the headline its verdict. */
function tilesOf(
  { count, headlines, commune }: Overview,
  shown: readonly OverviewIndicator[],
): TileItem[] {
  if (count === 'rows')
    return shown
      .filter(({ sameAs }) => sameAs === null)
      .map(({ code, name, verdict }) => ({
        number: code,
        name,
        verdict,
        to: indicatorPath(commune.slug, code),
      }))
  return headlines.flatMap(({ headline, name, verdict, codes }) => {
    const own = shown.filter(({ code }) => codes.includes(code))
    const first = own.find((it) => it.verdict === verdict) ?? own[0]
    return first
      ? [{ number: headline, name, verdict, to: indicatorPath(commune.slug, first.code) }]
      : []
  })
}
