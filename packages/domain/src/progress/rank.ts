import type { Direction, Grade, Verdict } from '../vocabulary.ts'
import { same } from './tolerance.ts'

/** A commune's figure of one indicator in one year. */
export interface RankEntry {
  id: string
  actual: number | null
  grade: Grade | null
  unit: string | null
  verdict: Verdict
}

/** Why a commune is listed and not ranked. */
export type WhyNot =
  'no_data' | 'not_applicable' | 'words' | 'other_grade' | 'other_unit' | 'no_direction'

export interface Ranked {
  id: string
  rank: number | null
  whyNot: WhyNot | null
}

export interface Ranking {
  /** In the order of the entries given. */
  rows: Ranked[]
  /** Of the ranked actuals; null when there is none. */
  median: number | null
  grade: Grade | null
  unit: string | null
}

/**
 * Ranks communes by the actual, in the indicator's direction, within one unit and one grade
 * (section 5); never by attainment. Ties share a rank, and the next rank counts all before it.
 * The grade is `official` where any entry is, else the best there is, unless one is asked for.
 */
export function rankByActual(
  entries: readonly RankEntry[],
  direction: Direction,
  asked: { grade?: Grade; unit?: string | null } = {},
): Ranking {
  const unit = asked.unit !== undefined ? asked.unit : commonest(entries)
  const grade = asked.grade ?? bestGrade(entries.filter((entry) => entry.unit === unit))
  const reasons = entries.map((entry) => whyNot(entry, unit, grade))
  const comparable = entries.flatMap(({ actual }, i) =>
    actual !== null && reasons[i] === null ? [actual] : [],
  )
  const hasOrder = direction === 'up' || direction === 'down'
  const better = (a: number, b: number) => !same(a, b) && (direction === 'up' ? a > b : a < b)
  const rows = entries.map(({ id, actual }, i): Ranked => {
    const reason = reasons[i] ?? (hasOrder ? null : 'no_direction')
    if (reason !== null || actual === null) return { id, rank: null, whyNot: reason }
    return {
      id,
      rank: 1 + comparable.filter((other) => better(other, actual)).length,
      whyNot: null,
    }
  })
  return { rows, median: medianOf(comparable), grade, unit }
}

function whyNot(entry: RankEntry, unit: string | null, grade: Grade | null): WhyNot | null {
  if (entry.verdict === 'not_applicable') return 'not_applicable'
  if (entry.actual === null) return entry.grade === null ? 'no_data' : 'words'
  if (entry.unit !== unit) return 'other_unit'
  return entry.grade === grade ? null : 'other_grade'
}

function bestGrade(entries: readonly RankEntry[]): Grade | null {
  const found = entries.flatMap(({ actual, grade }) => (actual === null ? [] : grade))
  const order: Grade[] = ['official', 'preliminary', 'estimate']
  return order.find((grade) => found.includes(grade)) ?? null
}

/** The unit most communes report in; of equally common ones the first. */
function commonest(entries: readonly RankEntry[]): string | null {
  const counts = Map.groupBy(entries, ({ unit }) => unit)
  const [first] = [...counts].toSorted((a, b) => b[1].length - a[1].length)
  return first?.[0] ?? null
}

/** The middle value, or the mean of the two middle ones. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const high = sorted[Math.floor(middle)]
  const low = sorted[Math.ceil(middle) - 1]
  return high === undefined || low === undefined ? null : low / 2 + high / 2
}
