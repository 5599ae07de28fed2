import type { ChartData } from './chart-data.ts'
import classes from './chart.module.css'
import { laneBlock, laneColumns, type LaneColumn } from './lane-columns.ts'
import { widthOf } from './placing.ts'
import { SvgMark } from './svg-mark.tsx'
import { shortened, textLines } from './text-lines.ts'

interface Props {
  data: ChartData
  label: string
  width?: number
  height?: number
  /** The indicator page shows every year's word; small ones the first and where it changes. */
  allWords?: boolean
}

const lineHeight = 17
const smallWords = 84

/** Words and milestones have no value axis: squares at the due years, printed word above. */
export function MilestoneLane({ data, label, width = 141, height = 80, allWords = false }: Props) {
  const columns = laneColumns(data, width, allWords)
  const blocks = columns.map(({ word }, index) => {
    if (word === null) return null
    const { room, ...place } = laneBlock(columns, index, width)
    if (allWords) return { ...place, word, lines: textLines(word, room - 8) }
    // Words that stand alone have the whole line.
    if (
      room < Math.min(widthOf(word), width) &&
      columns.every((it) => it.word === null || it.word === word)
    )
      return { x: 0, textAnchor: 'start' as const, word, lines: [shortened(word, width)] }
    const isEdge = index === 0 || index === columns.length - 1
    return { ...place, word, lines: [shortened(word, isEdge ? room : Math.min(room, smallWords))] }
  })
  const deepest = Math.max(1, ...blocks.map((it) => it?.lines.length ?? 0))
  const size = allWords ? 24 : 16
  const whole = allWords ? Math.max(height, deepest * lineHeight + 92) : height
  const middle = allWords ? whole - 66 : height / 2
  const end = columns.find(({ verdict }) => verdict === null)?.from ?? null
  return (
    <svg
      className={`${classes.svg} ${allWords ? classes.big : classes.small}`}
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      role="img"
      aria-label={label}
    >
      <path className={classes.grid} d={`M0 ${middle}H${end ?? width}`} />
      {end !== null && (
        <text className={classes.muted} x={end} y={middle + 4.5} textAnchor="middle">
          {'//'}
        </text>
      )}
      {columns.map((column, index) => (
        <g key={column.year}>
          <LaneSign column={column} y={middle} size={size} />
          {(allWords || index === 0 || index === columns.length - 1) && (
            <text
              className={`${classes.figure} ${classes.muted}`}
              {...labelPlace(index)}
              y={whole - (allWords ? 10 : 3)}
            >
              {column.year}
            </text>
          )}
        </g>
      ))}
      {blocks.map(
        (block, at) =>
          block && (
            <text key={columns[at]?.year} textAnchor={block.textAnchor}>
              <title>{block.word}</title>
              {block.lines.map((line, index) => (
                <tspan
                  key={index}
                  x={block.x}
                  y={middle - size / 2 - 8 - (block.lines.length - 1 - index) * lineHeight}
                >
                  {line}
                </tspan>
              ))}
            </text>
          ),
      )}
    </svg>
  )

  /** Years of small ones stand at the edges. */
  function labelPlace(index: number): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
    const { from = 0, to = 0 } = columns[index] ?? {}
    if (allWords || columns.length === 1) return { x: (from + to) / 2, textAnchor: 'middle' }
    return index === 0 ? { x: 0, textAnchor: 'start' } : { x: width, textAnchor: 'end' }
  }
}

function LaneSign({ column, y, size }: { column: LaneColumn; y: number; size: number }) {
  const x = (column.from + column.to) / 2
  const { verdict } = column
  if (verdict === 'no_target') return <circle className={classes.noTarget} cx={x} cy={y} r={2} />
  if (verdict === 'not_due' || verdict === null)
    return (
      <rect
        className={classes.due}
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        rx={4}
      />
    )
  return <SvgMark verdict={verdict} x={x} y={y} size={size} />
}
