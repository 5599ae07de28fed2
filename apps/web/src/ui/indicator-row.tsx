import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'
import { Link } from 'react-router'
import { chartOf, indicatorPath, reportedInWords } from '../lib/overview.ts'
import { usePick } from '../lib/use-language.ts'
import { SmallMultiple } from './chart/small-multiple.tsx'
import { boundsOf } from './chart/target-words.ts'
import { FigureValue } from './figure-value.tsx'
import classes from './indicator-table.module.css'
import { OutlookBadge } from './outlook-badge.tsx'
import { VerdictBadge } from './verdict-badge.tsx'
import { useTargetText } from '../lib/use-target-text.ts'

interface Props {
  indicator: OverviewIndicator
  overview: Overview
}

/** A row of the table on a phone: name, figure against plan, mark, small chart. */
export function IndicatorRow({ indicator: it, overview }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const targetText = useTargetText()
  const words = reportedInWords(it.actual, it.verdict)
  const printed = it.target ?? it.endTarget?.text
  const target = printed && targetText(printed)
  return (
    <div className={classes.row}>
      <div className={classes.rowText}>
        <Link to={indicatorPath(overview.commune.slug, it.code)} className={classes.rowName}>
          <span className={`${classes.code} figures`}>{it.code}</span>{' '}
          <span lang="vi">{it.name}</span>
        </Link>
        <VerdictBadge verdict={it.verdict} size={18} />
        <span className={classes.rowFigures}>
          <b>
            {words ? (
              t(`verdict.${words}`)
            ) : (
              <FigureValue value={it.actual} unit={it.unit} against={boundsOf(it.chart.targets)} />
            )}
          </b>
          {target && (
            <>
              {' '}
              /{' '}
              {it.target
                ? target
                : t('table.by', { target, year: it.endTarget?.year ?? overview.plan.periodEnd })}
            </>
          )}
        </span>
        <OutlookBadge status={it.status} size={18} />
      </div>
      <SmallMultiple
        data={chartOf(it, overview.plan)}
        label={pick(it.sentence)}
        width={104}
        height={60}
      />
    </div>
  )
}
