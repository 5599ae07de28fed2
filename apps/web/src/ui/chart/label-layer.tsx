import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import type { ChartData } from './chart-data.ts'
import type { ChartModel } from './chart-model.ts'
import classes from './chart.module.css'
import type { LabelPlaces } from './label-places.ts'
import type { Step } from './planned-steps.ts'
import type { Scale } from './scale.ts'
import { shortTarget } from './target-words.ts'

export interface LabelProps {
  data: ChartData
  model: ChartModel
  x: Scale
  y: Scale
  places: LabelPlaces
}

/** A level that stays is labelled once, at its end. */
export const labelledSteps = (steps: readonly Step[], words: (step: Step) => string): Step[] =>
  steps.filter((step, index) => {
    const next = steps[index + 1]
    return !(next && words(step) === words(next) && next.from === step.to)
  })

/** The printed value at the right end of each step that differs, and the baseline's. */
export function PlanLabels({ data, model, x, y, places }: LabelProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { steps, baseline } = model
  return (
    <>
      {labelledSteps(steps, (step) => shortTarget(step, language)).map((step) => {
        const highest = step.max === null ? step.value : step.max
        const strict = step.op === 'gt' || step.op === 'lt'
        return (
          <text
            key={step.from}
            className={`${classes.figure} ${classes.strong} ${step.way === 'up' ? classes.haloZone : classes.halo}`}
            x={x(step.to) - (strict ? 9 : 5)}
            y={y(highest) - 7}
            textAnchor="end"
          >
            {shortTarget(step, language)}
          </text>
        )
      })}
      {baseline && places.baseline && data.measure !== 'cumulative' && (
        <text className={classes.halo} x={places.baseline.x} y={places.baseline.y}>
          {baseline.kind === 'known'
            ? t('chart.baseline', { year: baseline.year, value: format.number(baseline.value) })
            : t('chart.firstActual', { year: baseline.year })}
        </text>
      )}
    </>
  )
}
