import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import type { ChartData } from './chart-data.ts'
import type { ChartModel } from './chart-model.ts'
import classes from './chart.module.css'
import { stepSpot, type LabelPlaces } from './label-places.ts'
import { widthOf, type Spot } from './placing.ts'
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

/** The words of the plan's lines, and of those beside it. */
export function usePlanWords(data: ChartData, { originals, assigned, baseline }: ChartModel) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  // An average has no end of its own: the room there is for what the years left must bring.
  const isAverage = data.measure === 'average_rate'
  const short = (step: Step | undefined) => (step ? shortTarget(step, language) : null)
  const lastOriginal = short(originals.at(-1))
  const lastAssigned = short(assigned.at(-1))
  return {
    isAverage,
    step: (step: Step) => {
      const value = shortTarget(step, language)
      return isAverage ? t('chart.average', { value }) : value
    },
    baseline:
      baseline === null || data.measure === 'cumulative'
        ? null
        : baseline.kind === 'known'
          ? t('chart.baseline', { year: baseline.year, value: format.number(baseline.value) })
          : t('chart.firstActual', { year: baseline.year }),
    original: lastOriginal === null ? null : t('chart.original', { value: lastOriginal }),
    assigned: lastAssigned === null ? null : t('chart.assigned', { value: lastAssigned }),
  }
}

/** The printed value at the right end of each step that differs, and the other lines' own. */
export function PlanLabels({
  model,
  x,
  y,
  places,
  words,
}: Omit<LabelProps, 'data'> & { words: ReturnType<typeof usePlanWords> }) {
  const { steps } = model
  return (
    <>
      {labelledSteps(steps, words.step).map((step) => {
        const said = words.step(step)
        const { isAverage } = words
        const spot = stepSpot(step, { model, x, y }, { width: widthOf(said), isAverage })
        return (
          <text
            key={step.from}
            className={`${classes.figure} ${classes.strong} ${step.way === 'up' ? classes.haloZone : classes.halo}`}
            {...placed(spot)}
          >
            {said}
          </text>
        )
      })}
      {words.original && places.original && (
        <text className={`${classes.muted} ${classes.halo}`} {...placed(places.original)}>
          {words.original}
        </text>
      )}
      {words.assigned && places.assigned && (
        <text
          className={`${classes.inAccent} ${classes.halo}`}
          fontWeight={600}
          {...placed(places.assigned)}
        >
          {words.assigned}
        </text>
      )}
      {words.baseline && places.baseline && (
        <text className={classes.halo} {...placed(places.baseline)}>
          {words.baseline}
        </text>
      )}
    </>
  )
}

const placed = ({ x, y, anchor }: Spot) => ({ x, y, textAnchor: anchor })
