import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { ChartBox } from './chart-box.ts'
import classes from './chart.module.css'
import type { LabelProps } from './label-layer.tsx'
import { along, freest, widthOf } from './placing.ts'

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
  const words = t('chart.need', { value })
  const end = { x: box.right - 4, anchor: 'end' } as const
  const { projection } = model
  const lines = [
    ...model.steps.map((it) => [
      { x: x(it.from), y: y(it.value) },
      { x: x(it.to), y: y(it.value) },
    ]),
    ...(projection
      ? [[projection.from, projection.to].map((it) => ({ x: x(it.at), y: y(it.value) }))]
      : []),
  ]
  const spot = freest(
    [
      { ...end, y: y(need.value) - 7 },
      { ...end, y: y(need.value) + 17 },
    ],
    { width: widthOf(words), lines: 1 },
    {
      points: lines.flatMap((line) => along(line)),
      rects: [],
      edge: { left: box.left, right: box.right, top: box.top, bottom: box.bottom },
    },
  )
  return (
    <>
      <path className={classes.need} d={`M${x(need.at)} ${y(need.value)}H${box.right}`} />
      <text
        className={`${classes.inAccent} ${classes.haloZone}`}
        x={spot.x}
        y={spot.y}
        textAnchor={spot.anchor}
      >
        {words}
      </text>
    </>
  )
}
