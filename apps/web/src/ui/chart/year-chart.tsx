import { useElementSize } from '@mantine/hooks'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { GradeShape } from '../grade-dot.tsx'
import room from './big-chart.module.css'
import classes from './chart.module.css'
import { linearScale, ticks, valueDomain } from './scale.ts'
import { shortTarget } from './target-words.ts'
import type { YearModel, YearPoint } from './year-model.ts'

interface Props {
  model: YearModel
  unit: string | null
  /** What it shows, in words. */
  label: string
  height?: number
}

const cutOffs = ['14/3', '14/6', '14/9', '14/12']

/** Inside one year: what should be there by each cut-off, and what was. */
export function YearChart({ model, unit, label, height = 200 }: Props) {
  const { ref, width } = useElementSize()
  const language = useLanguage()
  const format = useFormat()
  const { target, way, accumulates, points } = model
  const value = target?.value ?? null
  const values = [
    ...(accumulates ? [0] : []),
    ...(value === null ? [] : [value, target?.max ?? value]),
    ...points.map((it) => it.value),
  ]
  const box = { left: 52, right: width - 64, top: 22, bottom: height - 28 }
  const x = linearScale([0, 1], [box.left, box.right])
  const y = linearScale(valueDomain(values, { padding: 0.2 }), [box.bottom, box.top])
  const percent = unit?.startsWith('%') ? '%' : ''
  const lines = ticks(y.domain, 3)
  const from = accumulates ? 0.75 : 0
  const other = target?.max == null ? null : y(target.max)
  const joined = [...(accumulates ? [{ at: 0, value: 0 }] : []), ...points]
  const latest = points.at(-1)
  return (
    <div ref={ref} className={room.room} style={{ height }}>
      {box.right > box.left && (
        <svg
          className={`${classes.svg} ${classes.big}`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
        >
          {value !== null && (
            <rect
              className={classes.zone}
              x={x(from)}
              width={x(1) - x(from)}
              {...zoneOf(y(value), other)}
            />
          )}
          {lines.map((it, index) => (
            <g key={it}>
              <path className={classes.grid} d={`M${box.left} ${y(it)}H${box.right}`} />
              <text
                className={`${classes.figure} ${classes.muted}`}
                x={box.left - 8}
                y={y(it) + 4.5}
                textAnchor="end"
              >
                {format.number(it)}
                {index === lines.length - 1 && percent}
              </text>
            </g>
          ))}
          {!percent && unit && (
            <text className={classes.muted} x={0} y={box.top - 10}>
              {format.unit(unit)}
            </text>
          )}
          <path className={classes.axis} d={`M${box.left} ${box.bottom}H${box.right}`} />
          {cutOffs.map((day, index) => (
            <g key={day}>
              <path className={classes.axis} d={`M${x((index + 1) / 4)} ${box.bottom}v5`} />
              <text
                className={`${classes.figure} ${classes.muted}`}
                x={x((index + 1) / 4)}
                y={box.bottom + 20}
                textAnchor="middle"
              >
                {day}
              </text>
            </g>
          ))}
          {value !== null && accumulates && (
            <path className={classes.path} d={`M${x(0)} ${y(0)}L${x(1)} ${y(value)}`} />
          )}
          {value !== null &&
            [value, ...(target?.max == null ? [] : [target.max])].map((it) => (
              <path key={it} className={classes.target} d={`M${x(from)} ${y(it)}H${x(1)}`} />
            ))}
          {target && value !== null && (
            <text className={`${classes.figure} ${classes.strong}`} x={x(1) + 8} y={y(value) + 4.5}>
              {shortTarget(target, language)}
            </text>
          )}
          {joined.length > 1 && (
            <path
              className={classes.actual}
              d={joined.map((it, i) => `${i ? 'L' : 'M'}${x(it.at)} ${y(it.value)}`).join('')}
            />
          )}
          {points.map((it) => (
            <g
              key={it.period}
              className={classes.dot}
              data-verdict={it.verdict ?? 'no_target'}
              data-latest={it === latest}
              transform={`translate(${x(it.at)} ${y(it.value)})`}
            >
              <circle r={5.4} fill="var(--surface)" />
              <GradeShape grade={it.grade} r={4.2} />
            </g>
          ))}
          {points.map((it) => (
            <text key={it.period} className={`${classes.figure} ${classes.halo}`} {...labelAt(it)}>
              {format.number(it.value, 2)}
            </text>
          ))}
        </svg>
      )}
    </div>
  )

  /** Off the line: below it on its right, above it on its left. */
  function labelAt({ at, value: of, expected }: YearPoint) {
    const isBelow = expected !== null && of < expected && at < 1
    return isBelow
      ? ({ x: x(at) + 7, y: y(of) + 16, textAnchor: 'start' } as const)
      : ({ x: x(at) - 8, y: y(of) - 8, textAnchor: 'end' } as const)
  }

  function zoneOf(line: number, second: number | null) {
    if (way === 'up') return { y: box.top, height: Math.max(0, line - box.top) }
    if (way === 'down') return { y: second ?? line, height: box.bottom - (second ?? line) }
    return { y: second ?? line, height: Math.max(1, line - (second ?? line)) }
  }
}
