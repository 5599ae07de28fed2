import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { ChartBox } from './chart-box.ts'
import classes from './chart.module.css'
import type { LabelProps } from './label-layer.tsx'

/** An average still to be reached: what each year left must bring. */
export function NeedLayer({
  data,
  model,
  x,
  y,
  box,
}: Omit<LabelProps, 'places'> & { box: ChartBox }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { need } = model
  if (!need) return null
  const value = format.number(need.value, 1) + (data.unit?.startsWith('%') ? '%' : '')
  return (
    <>
      <path className={classes.need} d={`M${x(need.at)} ${y(need.value)}H${box.right}`} />
      <text
        className={`${classes.inAccent} ${classes.haloZone}`}
        x={box.right - 4}
        y={y(need.value) - 7}
        textAnchor="end"
      >
        {t('chart.need', { value })}
      </text>
    </>
  )
}
