import type { Comparison, ComparisonRow } from '@tien-do/contract'
import { GradeShape } from '../../ui/grade-dot.tsx'
import classes from './comparison.module.css'
import { communeTitle } from '../../lib/format.ts'
import { rankedAxis } from '../../lib/ranked-axis.ts'
import { rankWords } from '../../lib/rank-words.ts'

export interface RankedPictureWords {
  /** The heads of rank, commune, actual, plan and verdict. */
  heads: readonly [string, string, string, string, string]
  peerOf: (peer: Comparison['peers'][number]) => string
  notRanked: string
  number: (value: number | null) => string
  outcomeOf: (row: ComparisonRow) => string
  /** Stands beside an invented commune. */
  invented: string
}

const rowHeight = 28
const plot = { left: 320, right: 700 }
const width = 1180

type Line = { head: string } | { row: ComparisonRow }

/** The ranked dots with their columns as one drawing, to be given away as a picture. */
export function RankedPicture({
  comparison,
  words,
}: {
  comparison: Comparison
  words: RankedPictureWords
}) {
  const { rows, peers } = comparison
  const axis = rankedAxis(comparison)
  const at = (value: number) =>
    plot.left + ((axis?.at(value) ?? 0) / 100) * (plot.right - plot.left)
  const rest = rows.filter(({ rank }) => rank === null)
  const lines: Line[] = [
    ...peers.flatMap((peer) => [
      { head: words.peerOf(peer) },
      ...rows
        .filter(({ rank, commune }) => rank !== null && commune.kind === peer.kind)
        .map((row) => ({ row })),
    ]),
    ...(rest.length > 0 ? [{ head: words.notRanked }, ...rest.map((row) => ({ row }))] : []),
  ]
  const height = (lines.length + 1) * rowHeight + 8
  const medianOf = ({ commune }: ComparisonRow) =>
    peers.find(({ kind }) => kind === commune.kind)?.median ?? null
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={classes.picture}
    >
      {[0, 60, 770, 800, 980].map((x, place) => (
        <text key={x} x={x} y={18} fontWeight={600} textAnchor={place === 2 ? 'end' : 'start'}>
          {words.heads[place]}
        </text>
      ))}
      {axis?.ticks.map((tick) => (
        <g key={tick}>
          <line className={classes.grid} x1={at(tick)} x2={at(tick)} y1={rowHeight} y2={height} />
          <text x={at(tick)} y={18} textAnchor="middle">
            {words.number(tick)}
          </text>
        </g>
      ))}
      {lines.map((line, place) => {
        const y = (place + 1) * rowHeight
        if ('head' in line)
          return (
            <text key={line.head} x={60} y={y + 20} fontWeight={600}>
              {line.head}
            </text>
          )
        const { row } = line
        const median = medianOf(row)
        const { actual, targetValue, grade, commune } = row
        return (
          <g key={row.indicator.id} data-verdict={row.verdict}>
            <text x={0} y={y + 19}>
              {rankWords(row)}
            </text>
            <text x={60} y={y + 19}>
              {`${communeTitle(commune)}${commune.demo ? ` (${words.invented})` : ''}`}
            </text>
            {median !== null && (
              <line
                className={classes.median}
                x1={at(median)}
                x2={at(median)}
                y1={y}
                y2={y + rowHeight}
              />
            )}
            {actual !== null && targetValue !== null && (
              <line
                className={classes.between}
                x1={at(actual)}
                x2={at(targetValue)}
                y1={y + 14}
                y2={y + 14}
              />
            )}
            {targetValue !== null && (
              <line
                className={classes.own}
                x1={at(targetValue)}
                x2={at(targetValue)}
                y1={y + 7}
                y2={y + 21}
              />
            )}
            {actual !== null && (
              <g className={classes.dot} transform={`translate(${at(actual)} ${y + 14})`}>
                <GradeShape grade={grade ?? 'official'} r={5} />
              </g>
            )}
            <text x={770} y={y + 19} textAnchor="end" fontWeight={600}>
              {words.number(actual)}
            </text>
            <text x={800} y={y + 19}>
              {row.target ?? '–'}
            </text>
            <text x={980} y={y + 19}>
              {words.outcomeOf(row)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
