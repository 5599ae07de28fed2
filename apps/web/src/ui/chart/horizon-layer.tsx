import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import type { ChartBox } from './chart-box.ts'
import type { ChartData } from './chart-data.ts'
import classes from './chart.module.css'
import type { HorizonColumn } from './chart-model.ts'
import { digitsFor, type Scale } from './scale.ts'
import { shortTarget } from './target-words.ts'

interface Props {
  data: ChartData
  columns: readonly HorizonColumn[]
  left: number
  width: number
  y: Scale
  box: ChartBox
}

/**
 * Targets after the plan's period, behind a break of the axis: no zone, no verdict. A projection
 * that reaches so far ends there as a dot; no line crosses the break.
 */
export function HorizonLayer({ data, columns, left, width, y, box }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  if (columns.length === 0) return null
  const percent = data.unit?.startsWith('%') ? '%' : ''
  return (
    <>
      <text className={classes.muted} x={left + 2} y={box.bottom + 5}>
        {'//'}
      </text>
      {columns.map(({ year, step, projected }, index) => {
        const from = left + 18 + index * width
        const to = from + width * 0.78
        const middle = (from + to) / 2
        const overTarget = step !== null && projected !== null && projected >= step.value
        return (
          <g key={year}>
            <path className={classes.axis} d={`M${from} ${box.bottom}H${to}`} />
            {step && (
              <>
                <path className={classes.horizon} d={`M${from} ${y(step.value)}H${to}`} />
                <text
                  className={`${classes.figure} ${classes.muted} ${classes.halo}`}
                  x={middle}
                  y={y(step.value) + (overTarget ? 18 : -8)}
                  textAnchor="middle"
                >
                  {shortTarget(step, language)}
                </text>
              </>
            )}
            {projected !== null && (
              <>
                <circle cx={middle} cy={y(projected)} r={3.5} className={classes.projected} />
                <text
                  className={`${classes.figure} ${classes.inAccent} ${classes.halo}`}
                  x={middle}
                  y={y(projected) + (overTarget || !step ? -10 : 19)}
                  textAnchor="middle"
                  fontWeight={600}
                >
                  <title>{t('chart.projection')}</title>
                  {format.number(projected, digitsFor(y.domain)) + percent}
                </text>
              </>
            )}
            <text
              className={`${classes.figure} ${classes.muted}`}
              x={middle}
              y={box.bottom + 22}
              textAnchor="middle"
            >
              {year}
            </text>
          </g>
        )
      })}
    </>
  )
}
