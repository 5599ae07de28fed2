import type { Verdict } from '@tien-do/domain'
import type { ChartData } from './chart-data.ts'
import { dueIn } from './target-words.ts'

/** A due year of what is asked in words. */
export interface LaneColumn {
  year: number
  /** Null after the plan's period: there is no verdict. */
  verdict: Verdict | null
  /** The printed words, where they are shown. */
  word: string | null
  from: number
  to: number
}

/** Behind the break of the axis there is room for words, and no scale to keep. */
const horizonShare = 2

/** The years of the plan side by side, and on the big chart what is asked of later ones. */
export function laneColumns(data: ChartData, width: number, big: boolean): LaneColumn[] {
  const { targets } = data.chart
  const later = targets.filter(({ year }) => year !== null && year > data.period.end)
  const horizons = big
    ? [...new Set(later.map(({ year }) => year ?? 0))].toSorted((a, b) => a - b)
    : []
  const unit = width / (data.years.length + horizons.length * horizonShare)
  const inside = data.years.map(({ year, verdict }, index) => ({
    year,
    verdict,
    word: wordOf(year),
    from: index * unit,
    to: (index + 1) * unit,
  }))
  const start = data.years.length * unit
  const after = horizons.map((year, index) => ({
    year,
    verdict: null,
    word: later.find((it) => it.year === year)?.text ?? null,
    from: start + index * unit * horizonShare,
    to: start + (index + 1) * unit * horizonShare,
  }))
  // Small ones say a word where it changes.
  const shown = inside.map((it, index) =>
    big || it.word !== (inside[index - 1]?.word ?? null) ? it : { ...it, word: null },
  )
  return [...shown, ...after]

  function wordOf(year: number): string | null {
    // Words add up to no total: those of a period are due in its last year.
    return dueIn({ ...data, measure: 'qualitative' }, year)?.text ?? null
  }
}

const beforeText = 4

interface LaneBlock {
  x: number
  textAnchor: 'start' | 'middle' | 'end'
  room: number
}

/** Where the words of a column stand: at an edge they take the room of the years without any. */
export function laneBlock(columns: readonly LaneColumn[], index: number, width: number): LaneBlock {
  const own = columns[index]
  if (!own) return { x: 0, textAnchor: 'start', room: 0 }
  const before = columns.slice(0, index).findLast(({ word }) => word !== null)
  const next = columns.slice(index + 1).find(({ word }) => word !== null)
  const [left, right] = [before?.to ?? 0, next?.from ?? width]
  const middle = (own.from + own.to) / 2
  if (index === columns.length - 1 && left < own.from)
    return { x: width, textAnchor: 'end', room: width - left }
  if (index === 0 && right > own.to) return { x: 0, textAnchor: 'start', room: right }
  const room = 2 * Math.min(middle - left, right - middle)
  // Where the years before it have words and the next ones none, it runs on over these.
  const rest = right - own.from - beforeText
  if (left === own.from && rest > room)
    return { x: own.from + beforeText, textAnchor: 'start', room: rest }
  return { x: middle, textAnchor: 'middle', room }
}
