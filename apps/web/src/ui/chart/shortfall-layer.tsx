import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { ChartBox } from './chart-box.ts'
import { dayOf, type ChartData } from './chart-data.ts'
import type { ChartModel } from './chart-model.ts'
import classes from './chart.module.css'
import type { Scale } from './scale.ts'

interface Props {
  data: ChartData
  model: ChartModel
  x: Scale
  y: Scale
  box: ChartBox
}

/** What is missing stands vertical, what is late lies horizontal; the diamond should be by now. */
export function ShortfallLayer({ data, model, x, y, box }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { latest, expected } = model
  const months = data.outlook?.months ?? null
  if (!latest || !expected || months === null || months >= 0) return null

  const [cx, cy, py] = [x(latest.at), y(latest.value), y(expected.value)]
  const reached = Math.max(box.left, x(latest.at + months / 12))
  const toLeft = cx > (box.left + box.right) / 2
  const labelTop = Math.max(box.top + 4, Math.min(py - 84, box.bottom - 120))
  const text = {
    x: cx + (toLeft ? 0 : -2),
    textAnchor: cx - box.left < 120 ? 'start' : 'end',
  } as const
  const place = { ...text, x: text.textAnchor === 'start' ? box.left + 8 : cx - 2 }
  return (
    <g data-verdict={latest.verdict}>
      <path className={classes.leader} d={`M${cx} ${labelTop + 26}V${py}`} />
      <path className={classes.gap} d={`M${cx} ${py}V${cy}`} />
      <path
        className={classes.gap}
        d={`M${cx} ${cy}H${reached}m7 -4.5l-7 4.5l7 4.5`}
        strokeLinejoin="round"
      />
      <path className={classes.diamond} d={`M${cx} ${py - 6}l6 6l-6 6l-6 -6z`} aria-hidden />
      <text className={`${classes.strong} ${classes.haloZone}`} {...place} y={labelTop + 4}>
        {t('chart.shouldBe')}
      </text>
      <text className={classes.haloZone} {...place} y={labelTop + 21}>
        {t('chart.shouldBeAt', {
          value: format.value(expected.value, data.unit),
          day: dayOf(expected.at),
        })}
      </text>
    </g>
  )
}
