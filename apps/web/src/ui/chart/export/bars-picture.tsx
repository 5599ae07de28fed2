import { verdicts } from '@tien-do/domain'
import { totalOf, type VerdictCounts } from '../../verdict-bar.tsx'
import classes from '../chart.module.css'
import { Hatch } from '../hatch.tsx'
import { widthOf } from '../placing.ts'
import { SvgMark } from '../svg-mark.tsx'
import { textLines } from '../text-lines.ts'

interface PictureBar {
  key: string
  name: string
  note: string | null
  /** One a column. */
  counts: readonly VerdictCounts[]
  /** Small, under the bars: the outlook. */
  below: string | null
}

interface Props {
  heads: readonly string[]
  rows: readonly PictureBar[]
  wordOf: (verdict: (typeof verdicts)[number]) => string
}

const width = 1400
const nameWidth = 260
const barHeight = 24
const lineHeight = 18
const widest = 34

/** The rows below each other, each as high as its words. */
function stacked(rows: readonly PictureBar[]) {
  let y = 30
  const lines = rows.map((row) => {
    const name = textLines(row.name, nameWidth - 20)
    const below = row.below === null ? [] : textLines(row.below, width - nameWidth)
    const left = name.length * lineHeight + (row.note === null ? 0 : lineHeight)
    const height = Math.max(left, barHeight + below.length * lineHeight) + 18
    const line = { ...row, name, below, top: y }
    y += height
    return line
  })
  return { lines, y }
}

/** Where each segment of a bar begins. */
function segmentsOf(counts: VerdictCounts, left: number, unit: number) {
  let x = left
  return verdicts.flatMap((verdict) => {
    const count = counts[verdict] ?? 0
    if (count === 0) return []
    const segment = { verdict, count, x, width: Math.max(count * unit - 2, 10) }
    x += count * unit
    return [segment]
  })
}

/** Verdicts as stacked bars with their counts, as a drawing to be given away; length is count. */
export function BarsPicture({ heads, rows, wordOf }: Props) {
  const column = (width - nameWidth) / Math.max(1, heads.length)
  const longest = Math.max(1, ...rows.flatMap((row) => row.counts.map(totalOf)))
  const unit = Math.min(widest, (column - 16) / longest)
  const { lines, y } = stacked(rows)
  const used = verdicts.filter((it) =>
    rows.some((row) => row.counts.some((of) => (of[it] ?? 0) > 0)),
  )
  const legend = used.reduce<{ verdict: (typeof used)[number]; x: number; row: number }[]>(
    (placed, verdict) => {
      const last = placed.at(-1)
      const x = last ? last.x + 30 + widthOf(wordOf(last.verdict)) + 18 : 0
      const isOver = x + 30 + widthOf(wordOf(verdict)) > width
      const row = (last?.row ?? 0) + (isOver ? 1 : 0)
      return [...placed, { verdict, x: isOver ? 0 : x, row }]
    },
    [],
  )
  const height = y + ((legend.at(-1)?.row ?? 0) + 1) * 26 + 6
  return (
    <svg
      className={`${classes.svg} ${classes.big}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {heads.map((head, index) => (
        <text
          key={head}
          className={`${classes.figure} ${classes.strong}`}
          x={nameWidth + index * column}
          y={16}
        >
          {head}
        </text>
      ))}
      {lines.map((line) => (
        <g key={line.key}>
          <path className={classes.grid} d={`M0 ${line.top - 6}H${width}`} />
          {line.name.map((text, index) => (
            <text
              key={index}
              className={classes.strong}
              x={0}
              y={line.top + 16 + index * lineHeight}
            >
              {text}
            </text>
          ))}
          {line.note !== null && (
            <text x={0} y={line.top + 16 + line.name.length * lineHeight}>
              {line.note}
            </text>
          )}
          {line.counts.map((counts, index) => (
            <Bar
              key={index}
              counts={counts}
              x={nameWidth + index * column}
              y={line.top}
              unit={unit}
            />
          ))}
          {line.below.map((text, index) => (
            <text
              key={index}
              className={classes.muted}
              x={nameWidth}
              y={line.top + barHeight + 16 + index * lineHeight}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
      {legend.map(({ verdict, x, row }) => (
        <g key={verdict}>
          <SvgMark verdict={verdict} x={x + 8} y={y + 16 + row * 26} size={16} />
          <text x={x + 22} y={y + 21 + row * 26}>
            {wordOf(verdict)}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Bar({ counts, ...at }: { counts: VerdictCounts; x: number; y: number; unit: number }) {
  const segments = segmentsOf(counts, at.x, at.unit)
  if (segments.length === 0)
    return (
      <text className={classes.muted} x={at.x} y={at.y + 16}>
        –
      </text>
    )
  return segments.map(({ verdict, count, ...place }) => {
    const box = { ...place, y: at.y, height: barHeight, rx: 3 }
    return (
      <g key={verdict} data-verdict={verdict} className={classes.mark}>
        <rect {...box} className={classes.markBox} />
        {verdict === 'no_data' && <Hatch {...box} />}
        <text
          className={`${classes.figure} ${classes.inMark}`}
          x={box.x + box.width / 2}
          y={at.y + 17}
          textAnchor="middle"
        >
          {count}
        </text>
      </g>
    )
  })
}
