import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { outlookStatuses, type Verdict } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath, timeOf } from '../../lib/overview.ts'
import { usePick } from '../../lib/use-language.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { Section } from '../../ui/section.tsx'
import { TileStrip } from '../../ui/tile-strip.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import classes from './overview.module.css'
import { WithoutTarget, type StandTile } from './without-target.tsx'

interface Props {
  overview: Overview
  shown: readonly OverviewIndicator[]
  /** What the page is narrowed to. */
  verdict: Verdict | null
}

/**
 * Every indicator by its number under its verdict; apart from it, the outlook. On a phone the
 * outlook waits below the first problems, which would else not be on the first screen.
 */
export function StandStrip(props: Props) {
  const phone = usePhone()
  const tiles = tilesOf(props).filter(({ verdict }) => verdict !== 'no_target')
  return (
    <div className={classes.stand}>
      <TileStrip items={tiles} />
      {!phone && <OutlookStand {...props} />}
    </div>
  )
}

/** Where the phone has the outlook: with the line of all counts, for which its head has no room. */
export function PhoneOutlook(props: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  if (!usePhone()) return null
  return (
    <Section title={t('overview.standAll')}>
      <div className={classes.phoneOutlook}>
        <p>{pick(props.overview.summary)}</p>
        <OutlookStand {...props} />
      </div>
    </Section>
  )
}

function OutlookStand(props: Props) {
  const { t } = useTranslation()
  const { commune, plan, outlook, year } = props.overview
  const base = `/c/${commune.slug}/indicators?${timeOf(props.overview)}`
  return (
    <>
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
      <WithoutTarget tiles={tilesOf(props)} year={year} />
    </>
  )
}

/** By headline, a tile leads to the row that gave the headline its verdict. */
function tilesOf({ overview, shown, verdict: wanted }: Props): StandTile[] {
  const { count, headlines, commune } = overview
  const tiles = count === 'rows' ? ofRows() : ofHeadlines()
  return tiles.filter((it) => !wanted || it.verdict === wanted)

  function ofRows(): StandTile[] {
    return shown
      .filter(({ sameAs }) => sameAs === null)
      .map(({ code, name, verdict, status }) => ({
        number: code,
        name,
        verdict,
        status,
        to: indicatorPath(commune.slug, code),
      }))
  }

  function ofHeadlines(): StandTile[] {
    return headlines.flatMap(({ headline, name, verdict, status, codes }) => {
      const own = shown.filter(({ code }) => codes.includes(code))
      const first = own.find((it) => it.verdict === verdict) ?? own[0]
      return first
        ? [{ number: headline, name, verdict, status, to: indicatorPath(commune.slug, first.code) }]
        : []
    })
  }
}
