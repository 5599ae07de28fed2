import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import type { ChartBox } from './chart-box.ts'
import type { ChartData } from './chart-data.ts'
import type { ChartModel } from './chart-model.ts'
import classes from './chart.module.css'
import type { Scale } from './scale.ts'
import { shortTarget } from './target-words.ts'

export interface LabelProps {
  data: ChartData
  model: ChartModel
  x: Scale
  y: Scale
  box: ChartBox
}

/** The printed value at the right end of each step that differs, and the baseline's. */
export function PlanLabels({ data, model, x, y, box }: LabelProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { steps, baseline } = model
  const words = steps.map((step) => shortTarget(step, language))
  return (
    <>
      {steps.map((step, index) => {
        // A level that stays is labelled once, at its end.
        if (words[index] === words[index + 1] && steps[index + 1]?.from === step.to) return null
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
            {words[index]}
          </text>
        )
      })}
      {baseline && data.measure !== 'cumulative' && (
        <text
          className={classes.halo}
          x={baseline.kind === 'known' ? box.left + 10 : x(baseline.at) + 12}
          y={y(baseline.value) + (data.direction === 'down' ? -8 : 18)}
        >
          {baseline.kind === 'known'
            ? t('chart.baseline', { year: baseline.year, value: format.number(baseline.value) })
            : t('chart.firstActual', { year: baseline.year })}
        </text>
      )}
    </>
  )
}
