import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { chartOf, indicatorPath } from '../../lib/overview.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import { SmallMultiple } from '../../ui/chart/small-multiple.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import classes from './all-indicators.module.css'

interface Props {
  indicator: OverviewIndicator
  overview: Overview
  phone: boolean
}

/** One indicator at a glance; without a target this year its outlook stands in the target's place. */
export function IndicatorMultiple({ indicator: it, overview, phone }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  const target = it.target ?? it.endTarget?.text ?? null
  const words = t(`verdict.${it.verdict}`)
  return (
    <Link
      to={indicatorPath(overview.commune.slug, it.code)}
      className={classes.multiple}
      title={`${it.code} ${it.name}. ${words}`}
    >
      <span className={classes.name}>
        <span className={`${classes.code} figures`}>{it.code}</span> {it.name}
      </span>
      <span className={classes.figures}>
        <VerdictMark verdict={it.verdict} size={16} />
        {it.verdict === 'no_target' ? (
          <span className={classes.open}>
            {it.actual !== null && <b>{format.value(it.actual, it.unit)} </b>}
            <OutlookBadge status={it.status} size={15} />
          </span>
        ) : (
          <span className={classes.pair}>
            <b>{it.actual === null && it.unit === null ? words : format.number(it.actual)}</b>
            {target !== null && it.unit !== null && <span> / {target}</span>}
          </span>
        )}
      </span>
      <SmallMultiple
        data={chartOf(it, overview.plan)}
        label={pick(it.sentence)}
        width={phone ? 104 : 138}
        height={phone ? 52 : 80}
      />
    </Link>
  )
}
