import { useFormat } from '../../lib/use-format.ts'
import type { ChartBox } from './chart-box.ts'
import type { ChartData } from './chart-data.ts'
import type { Dot } from './chart-figures.ts'
import classes from './chart.module.css'
import { ticks, type Scale } from './scale.ts'

interface Props {
  data: ChartData
  latest: Dot | null
  x: Scale
  y: Scale
  box: ChartBox
  phone: boolean
}

/** Grid lines with the unit on the top one; a year's label in the middle of its span. */
export function AxesLayer({ data, latest, x, y, box, phone }: Props) {
  const format = useFormat()
  const { start, end } = data.period
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index)
  const lines = ticks(y.domain, phone ? 4 : 5)
  // Where a horizon takes the room of a phone, the first and the last year say enough.
  const hasRoom = x(1) - x(0) > 34
  const percent = data.unit?.startsWith('%') ?? false
  return (
    <>
      {lines.map((value, index) => (
        <g key={value}>
          <path className={classes.grid} d={`M${box.left} ${y(value)}H${box.right}`} />
          <text
            className={`${classes.figure} ${classes.muted}`}
            x={box.left - 8}
            y={y(value) + 4.5}
            textAnchor="end"
          >
            {format.number(value)}
            {percent && index === lines.length - 1 && '%'}
          </text>
        </g>
      ))}
      {!percent && data.unit && (
        <text className={classes.muted} x={0} y={box.top - 12}>
          {format.unit(data.unit)}
        </text>
      )}
      <path className={classes.axis} d={`M${box.left} ${box.bottom}H${box.right}`} />
      <path
        className={classes.axis}
        d={[...years, end + 1].map((year) => `M${x(year)} ${box.bottom}v6`).join('')}
      />
      {years
        .filter((year) => hasRoom || year === start || year === end)
        .map((year) => (
          <text
            key={year}
            className={`${classes.figure} ${year === latest?.year ? classes.strong : ''}`}
            x={x(year + 0.5)}
            y={box.bottom + 22}
            textAnchor="middle"
          >
            {year}
          </text>
        ))}
    </>
  )
}
