import { useLanguage } from '../../lib/use-language.ts'
import type { ChartBox } from './chart-box.ts'
import classes from './chart.module.css'
import type { Step } from './planned-steps.ts'
import type { Scale } from './scale.ts'
import { shortTarget } from './target-words.ts'

interface Props {
  steps: readonly Step[]
  left: number
  width: number
  y: Scale
  box: ChartBox
}

/** Targets after the plan's period, behind a break of the axis: no zone, no verdict. */
export function HorizonLayer({ steps, left, width, y, box }: Props) {
  const language = useLanguage()
  if (steps.length === 0) return null
  return (
    <>
      <text className={classes.muted} x={left + 2} y={box.bottom + 5}>
        {'//'}
      </text>
      {steps.map((step, index) => {
        const from = left + 18 + index * width
        const to = from + width * 0.78
        return (
          <g key={step.year}>
            <path className={classes.axis} d={`M${from} ${box.bottom}H${to}`} />
            <path className={classes.horizon} d={`M${from} ${y(step.value)}H${to}`} />
            <text
              className={`${classes.figure} ${classes.muted} ${classes.halo}`}
              x={(from + to) / 2}
              y={y(step.value) - 8}
              textAnchor="middle"
            >
              {shortTarget(step, language)}
            </text>
            <text
              className={`${classes.figure} ${classes.muted}`}
              x={(from + to) / 2}
              y={box.bottom + 22}
              textAnchor="middle"
            >
              {step.year}
            </text>
          </g>
        )
      })}
    </>
  )
}
