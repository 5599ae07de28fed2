import type { Path } from '../vocabulary.ts'
import { above, finite, same } from './tolerance.ts'

/** A value at the end of a year. */
export interface PathPoint {
  year: number
  value: number
}

/** Way-points in order of time, joined straight or by a steady rate (section 4). */
export interface PlannedPath {
  points: PathPoint[]
  kind: Path
}

type Segment = readonly [PathPoint, PathPoint]

const segments = ({ points }: PlannedPath): Segment[] =>
  points.slice(1).map((to, i) => [points[i] ?? to, to])

/** A geometric path through a value of 0 or less is drawn straight. */
const byRate = (kind: Path, [from, to]: Segment) =>
  kind === 'geometric' && from.value > 0 && to.value > 0

/** The planned value at the end of a year; null outside the path. */
export function valueAt(path: PlannedPath, year: number): number | null {
  const known = path.points.find((point) => point.year === year)
  if (known) return known.value
  const segment = segments(path).find(([from, to]) => from.year < year && year < to.year)
  if (!segment) return null
  const [from, to] = segment
  const share = (year - from.year) / (to.year - from.year)
  if (byRate(path.kind, segment)) return finite(from.value * (to.value / from.value) ** share)
  return finite(from.value + (to.value - from.value) * share)
}

/**
 * Months that a value at the end of `year` is ahead of the path; negative is behind.
 * Of several times the nearest counts; a flat stretch that holds the year gives 0; null where the
 * path never has the value.
 */
export function monthsAhead(path: PlannedPath, year: number, value: number): number | null {
  const lone = path.points.length === 1 ? path.points[0] : undefined
  const times = lone
    ? same(lone.value, value)
      ? [lone.year]
      : []
    : segments(path).flatMap((segment) => timeIn(path.kind, segment, year, value) ?? [])
  const nearest = times.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))[0]
  return nearest === undefined ? null : finite((nearest - year) * 12)
}

function timeIn(kind: Path, segment: Segment, year: number, value: number): number | null {
  const [from, to] = segment
  if (same(value, from.value) && same(value, to.value))
    return Math.min(Math.max(year, from.year), to.year)
  if (same(value, from.value)) return from.year
  if (same(value, to.value)) return to.year
  if (same(from.value, to.value)) return null
  if (above(value, from.value) === above(value, to.value)) return null
  const share = byRate(kind, segment)
    ? Math.log(value / from.value) / Math.log(to.value / from.value)
    : (value - from.value) / (to.value - from.value)
  return finite(from.year + share * (to.year - from.year))
}
