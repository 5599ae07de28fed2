import { useTranslation } from 'react-i18next'
import { VerdictMark } from '../verdict-mark.tsx'
import type { ChartData } from './chart-data.ts'
import classes from './milestone-lane.module.css'

interface Props {
  data: ChartData
  label: string
  width?: number | string
  height?: number
  /** The indicator page shows every year's word; small ones the first and where it changes. */
  allWords?: boolean
}

/** Words and milestones have no value axis: squares at the due years, printed word above. */
export function MilestoneLane({ data, label, width = 141, height = 80, allWords = false }: Props) {
  const { t } = useTranslation()
  const { targets } = data.chart
  const wordOf = (year: number): string | null =>
    (
      targets.find((it) => it.year === year) ??
      targets.find((it) => it.every) ??
      (year === data.period.end ? targets.find((it) => it.year === null) : undefined)
    )?.text ?? null
  return (
    <div className={classes.lane} role="img" aria-label={label} style={{ width, height }}>
      {data.years.map(({ year, verdict }, index) => {
        const word = wordOf(year)
        const before = index > 0 ? wordOf(year - 1) : null
        const isEdge = index === 0 || index === data.years.length - 1
        return (
          <div key={year} className={classes.year} data-small={!allWords}>
            <span className={classes.word} title={word ?? undefined}>
              {allWords || word !== before ? word : ''}
            </span>
            <span className={classes.mark}>
              {verdict === 'no_target' && <i className={classes.none} />}
              {verdict === 'not_due' && <i className={classes.due} title={t('verdict.not_due')} />}
              {verdict !== 'no_target' && verdict !== 'not_due' && (
                <VerdictMark verdict={verdict} size={allWords ? 24 : 16} silent />
              )}
            </span>
            <span className={`${classes.label} figures`}>{(allWords || isEdge) && year}</span>
          </div>
        )
      })}
    </div>
  )
}
