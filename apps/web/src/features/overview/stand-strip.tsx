import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { outlookStatuses, type Verdict } from '@tien-do/domain'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { indicatorPath, timeOf } from '../../lib/overview.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { TileStrip } from '../../ui/tile-strip.tsx'
import classes from './overview.module.css'
import { WithoutTarget, type StandTile } from './without-target.tsx'

interface Props {
  overview: Overview
  shown: readonly OverviewIndicator[]
  /** What the page is narrowed to. */
  verdict: Verdict | null
}

/** Every indicator by its number under its verdict; apart from it, the outlook. */
export function StandStrip({ overview, shown, verdict: wanted }: Props) {
  const { t } = useTranslation()
  const { commune, plan, outlook } = overview
  const tiles = tilesOf(overview, shown).filter((it) => !wanted || it.verdict === wanted)
  const base = `/c/${commune.slug}/indicators?${timeOf(overview)}`
  return (
    <div className={classes.stand}>
      <TileStrip items={tiles.filter(({ verdict }) => verdict !== 'no_target')} />
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
      <WithoutTarget tiles={tiles} year={overview.year} />
    </div>
  )
}

/** By headline, a tile leads to the row that gave the headline its verdict. */
function tilesOf(
  { count, headlines, commune }: Overview,
  shown: readonly OverviewIndicator[],
): StandTile[] {
  if (count === 'rows')
    return shown
      .filter(({ sameAs }) => sameAs === null)
      .map(({ code, name, verdict, status }) => ({
        number: code,
        name,
        verdict,
        status,
        to: indicatorPath(commune.slug, code),
      }))
  return headlines.flatMap(({ headline, name, verdict, status, codes }) => {
    const own = shown.filter(({ code }) => codes.includes(code))
    const first = own.find((it) => it.verdict === verdict) ?? own[0]
    return first
      ? [{ number: headline, name, verdict, status, to: indicatorPath(commune.slug, first.code) }]
      : []
  })
}
