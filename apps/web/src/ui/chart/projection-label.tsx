import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './chart.module.css'
import type { LabelProps } from './label-layer.tsx'
import { digitsFor } from './scale.ts'

type Props = Pick<LabelProps, 'data' | 'model' | 'x' | 'y'> & { phone: boolean }

/** The projection's end, with its interval, outside the plot. */
export function ProjectionLabel({ data, model, x, y, phone }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!model.projection) return null
  const { to, low, high } = model.projection
  const digits = digitsFor(y.domain)
  const left = x(to.at) + 9
  const top = y(to.value) + 1
  const percent = data.unit?.startsWith('%') ? '%' : ''
  return (
    <g>
      <circle cx={x(to.at)} cy={y(to.value)} r={3} fill="var(--accent)" />
      <text className={`${classes.figure} ${classes.inAccent}`} x={left} y={top} fontWeight={600}>
        {format.number(to.value, digits) + (phone ? '' : percent)}
      </text>
      {!phone && (
        <text className={classes.inAccent} x={left} y={top + 17}>
          {t('chart.projection')}
        </text>
      )}
      {!phone && low !== null && high !== null && (
        <text className={`${classes.figure} ${classes.inAccent}`} x={left} y={top + 34}>
          {`${format.number(low, digits)}–${format.number(high, digits)}`}
        </text>
      )}
    </g>
  )
}
