import type { Direction } from '../vocabulary.ts'
import { same } from './tolerance.ts'

export interface RankRange {
  id: string
  from: number
  to: number
}

/**
 * Ranks as ranges: actuals that differ by no more than `small` share the ranks from the first to
 * the last of them ("3–4"). A range begins with its best and holds whatever is within `small` of
 * that one, so that no two in it differ by more. Without `small` only equal actuals share.
 */
export function rankRanges(
  ranked: readonly { id: string; actual: number }[],
  direction: Direction,
  small: number | null,
): RankRange[] {
  const sorted = ranked.toSorted((a, b) =>
    direction === 'down' ? a.actual - b.actual : b.actual - a.actual,
  )
  const near = (a: number, b: number) => {
    const apart = Math.abs(a - b)
    return same(a, b) || (small !== null && (apart <= small || same(apart, small)))
  }
  const ranges: RankRange[] = []
  for (let from = 0; from < sorted.length;) {
    const best = sorted[from]
    if (!best) break
    let to = from + 1
    while (to < sorted.length && near(best.actual, sorted[to]?.actual ?? Number.NaN)) to++
    for (const { id } of sorted.slice(from, to)) ranges.push({ id, from: from + 1, to })
    from = to
  }
  return ranges
}
