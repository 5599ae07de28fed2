import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import type { ChartBox } from './chart-box.ts'
import type { ChartData } from './chart-data.ts'
import type { ChartModel } from './chart-model.ts'
import classes from './chart.module.css'
import type { Scale } from './scale.ts'
import { shortTarget } from './target-words.ts'

interface Props {
  data: ChartData
  model: ChartModel
  x: Scale
  y: Scale
  box: ChartBox
}

/** The printed value at the right end of each step that differs, and the baseline's. */
export function PlanLabels({ data, model, x, y, box }: Props) {
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
            className={`${classes.figure} ${classes.strong} ${classes.halo}`}
            x={x(step.to) - (strict ? 9 : 5)}
            y={y(highest) - 7}
            textAnchor="end"
          >
            {words[index]}
            {step.implied && ` (${t('chart.implied')})`}
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

/** The latest figure with its grade, what it lacks and how late it is. */
export function LatestLabel({ data, model, x, y, box, phone }: Props & { phone: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { latest, steps } = model
  if (!latest) return null
  const cx = x(latest.at)
  const step = steps.find((it) => it.year === latest.year)
  const below = step ? latest.value < step.value || data.direction === 'down' : true
  const end = cx > box.left + (box.right - box.left) * 0.62
  const top = below ? y(latest.value) + 20 : y(latest.value) - 34
  const place = { x: cx + (end ? -12 : 12), textAnchor: end ? 'end' : 'start' } as const
  return (
    <g data-verdict={latest.verdict}>
      <text className={`${classes.figure} ${classes.halo}`} {...place} y={top}>
        <tspan className={phone ? classes.inWord : classes.strong} fontSize={phone ? 15 : 14}>
          {format.value(latest.value, data.unit)}
        </tspan>{' '}
        {!phone && (
          <tspan fontFamily="var(--font)">
            {t(`grade.${latest.grade}`).toLocaleLowerCase('vi')}
          </tspan>
        )}
      </text>
      <text
        className={phone ? classes.halo : `${classes.inWord} ${classes.halo}`}
        {...place}
        y={top + 17}
      >
        {phone ? t(`grade.${latest.grade}`).toLocaleLowerCase('vi') : differenceWords()}
      </text>
    </g>
  )

  function differenceWords(): string {
    if (!latest) return ''
    const months = data.outlook?.months ?? null
    const gap = step ? latest.value - step.value : null
    const value = (it: number) => format.difference(Math.abs(it), data.unit).replace('+', '')
    const isShort = step && gap !== null && (step.way === 'down' ? gap > 0 : gap < 0)
    return [
      gap !== null && gap !== 0 && step?.max === null
        ? t(isShort ? 'chart.short' : 'chart.over', { value: value(gap) })
        : '',
      months !== null && months !== 0
        ? t(months < 0 ? 'chart.behind' : 'chart.ahead', {
            months: format.number(Math.abs(months), 1),
          })
        : '',
    ]
      .filter(Boolean)
      .join(', ')
  }
}

/** The projection's end, with its interval, outside the plot. */
export function ProjectionLabel({ data, model, x, y, phone }: Props & { phone: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!model.projection) return null
  const { to, low, high } = model.projection
  const left = x(to.at) + 9
  const top = y(to.value) + 1
  return (
    <g>
      <circle cx={x(to.at)} cy={y(to.value)} r={3} fill="var(--accent)" />
      <text className={`${classes.figure} ${classes.inAccent}`} x={left} y={top} fontWeight={600}>
        {phone ? format.number(to.value, 1) : format.value(Number(to.value.toFixed(1)), data.unit)}
      </text>
      {!phone && (
        <text className={classes.inAccent} x={left} y={top + 17}>
          {t('chart.projection')}
        </text>
      )}
      {!phone && low !== null && high !== null && (
        <text className={`${classes.figure} ${classes.inAccent}`} x={left} y={top + 34}>
          {`${format.number(low, 1)}–${format.number(high, 1)}`}
        </text>
      )}
    </g>
  )
}
