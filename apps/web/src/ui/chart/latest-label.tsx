import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import classes from './chart.module.css'
import type { LabelProps } from './label-layer.tsx'
import type { Step } from './planned-steps.ts'

/** The latest figure with its grade, what it lacks and how late it is. */
export function LatestLabel({ data, model, x, y, box, phone }: LabelProps & { phone: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { latest, steps } = model
  if (!latest) return null

  const step = steps.find((it) => it.year === latest.year)
  const next = steps.find((it) => it.year === latest.year + 1)
  const falls = (model.projection?.to.value ?? latest.value) < latest.value
  const below = isBelow(latest.value, step, next) && !(falls && !next)
  const cx = x(latest.at)
  const end = box.right - cx < (phone ? 90 : 150)
  const top = below ? y(latest.value) + (end ? 26 : 20) : y(latest.value) - (end ? 36 : 28)
  const place = { x: cx + (end ? -10 : 12), textAnchor: end ? 'end' : 'start' } as const
  const inZone = step && (step.way === 'down' ? below : !below)
  const halo = inZone ? classes.haloZone : classes.halo
  const grade = t(`grade.${latest.grade}`).toLocaleLowerCase('vi')
  const figure = format.value(latest.value, data.unit)

  if (phone)
    return (
      <g data-verdict={latest.verdict}>
        <text className={`${classes.inWord} ${halo}`} fontSize={15} {...place} y={top}>
          {figure}
        </text>
        <text className={halo} {...place} y={top + 17}>
          {grade}
        </text>
      </g>
    )
  return (
    <g data-verdict={latest.verdict}>
      <text className={halo} {...place} y={top}>
        <tspan className={classes.strong} fontSize={14}>
          {figure}
        </tspan>{' '}
        {grade}
      </text>
      <text className={`${classes.inWord} ${halo}`} {...place} y={top + 17}>
        {[gapWords(), monthWords()].filter(Boolean).join(', ')}
      </text>
    </g>
  )

  function gapWords(): string {
    if (!latest || !step || step.max !== null || latest.value === step.value) return ''
    const value = format.difference(Math.abs(latest.value - step.value), data.unit).slice(1)
    const isShort = step.way === 'down' ? latest.value > step.value : latest.value < step.value
    return t(isShort ? 'chart.short' : 'chart.over', { value })
  }

  function monthWords(): string {
    const months = data.outlook?.months ?? 0
    if (months === 0) return ''
    const words = { months: format.number(Math.abs(months), 1) }
    return t(months < 0 ? 'chart.behind' : 'chart.ahead', words)
  }
}

/** On the side that the plan leaves next year; where it stays, on the figure's own side of it. */
function isBelow(value: number, step: Step | undefined, next: Step | undefined): boolean {
  if (!step) return true
  if (next && next.value !== step.value) return next.value > step.value
  return value < step.value
}
