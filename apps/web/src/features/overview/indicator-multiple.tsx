import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { chartOf, indicatorPath } from '../../lib/overview.ts'
import { useLanguage, usePick } from '../../lib/use-language.ts'
import { SmallMultiple } from '../../ui/chart/small-multiple.tsx'
import { boundsOf, dueIn, shortTarget } from '../../ui/chart/target-words.ts'
import { FigureValue } from '../../ui/figure-value.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { ShortName } from '../../ui/short-name.tsx'
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
  const language = useLanguage()
  const { year, plan } = overview
  const data = chartOf(it, plan)
  const due = dueIn(data, year)
  // The printed words of a target are one step away; here there is room for its number.
  const target = due && due.op !== 'text' ? shortTarget(due, language) : null
  const against = boundsOf(it.chart.targets)
  const words = t(`verdict.${it.verdict}`)
  return (
    <Link
      to={indicatorPath(overview.commune.slug, it.code)}
      className={classes.multiple}
      title={`${it.code} ${it.name}. ${words}`}
    >
      <span className={classes.name}>
        <span className={`${classes.code} figures`}>{it.code}</span>{' '}
        <ShortName name={it.name} short={it.shortName} lang="vi" />
      </span>
      <span className={classes.figures}>
        <VerdictMark verdict={it.verdict} size={16} />
        {it.verdict === 'no_target' ? (
          <span className={classes.open}>
            {it.actual !== null && (
              <b>
                <FigureValue value={it.actual} unit={it.unit} against={against} />{' '}
              </b>
            )}
            <OutlookBadge status={it.status} size={15} />
          </span>
        ) : (
          <span className={classes.pair}>
            <b>
              {it.actual === null && it.unit === null ? (
                words
              ) : (
                <FigureValue value={it.actual} unit={it.unit} against={against} bare />
              )}
            </b>
            {target !== null && it.unit !== null && <span> / {target}</span>}
          </span>
        )}
      </span>
      <SmallMultiple
        data={data}
        label={pick(it.sentence)}
        width={phone ? 104 : 138}
        height={phone ? 52 : 80}
      />
    </Link>
  )
}
