import type { AssessmentCase, Forecast } from './assessment.ts'
import { plannedSums } from './cumulative.ts'
import { evaluate } from './evaluation.ts'
import { footingOf, levelPath, levelTrend } from './level.ts'
import { valueAt, type PathPoint } from './path.ts'

/** P(x) for a chart: the way-points, and values between them where the path is curved. */
export interface PlannedLine {
  points: PathPoint[]
  /** Marks a start that is no printed or entered baseline. */
  firstActual: boolean
}

/**
 * The planned path of a `level` from its baseline, or the planned sums of a `cumulative` from 0
 * (section 4). `year` is the end of a report year and may be a fraction. Null for other measures
 * and where nothing is planned in numbers.
 */
export function plannedPath(input: AssessmentCase, stepsPerYear = 1): PlannedLine | null {
  const { laid, core } = evaluate(input)
  if (input.measure === 'cumulative') {
    const { points } = plannedSums(laid, core.year ?? laid.schedule.span.start - 1)
    return points.length > 1 ? { points, firstActual: false } : null
  }
  if (input.measure !== 'level') return null
  const footing = footingOf(laid)
  const path = levelPath(laid, footing?.baseline ?? null)
  const [first] = path.points
  const last = path.points.at(-1)
  if (!first || !last || path.points.length < 2) return null
  const points: PathPoint[] = []
  const steps = Math.round((last.year - first.year) * stepsPerYear)
  for (let step = 0; step <= steps; step++) {
    const year = first.year + step / stepsPerYear
    const value = valueAt(path, year)
    if (value !== null) points.push({ year, value })
  }
  return { points, firstActual: footing?.firstActual ?? false }
}

/**
 * The projection of a `level` from the last reported year to N, for a dashed line with its
 * interval; empty where there is no forecast. A `cumulative` projection is straight from the sum.
 */
export function forecastLine(input: AssessmentCase): Forecast[] {
  const { laid, core, outlook } = evaluate(input)
  const { forecast } = outlook
  if (!forecast || core.year === null || core.actual === null) return []
  const start = { year: core.year, value: core.actual, low: null, high: null }
  const trend = input.measure === 'level' ? levelTrend(laid, core.year) : null
  if (!trend) return [start, forecast]
  const line: Forecast[] = []
  for (let year = core.year; year <= laid.schedule.end; year++) {
    const point = trend.at(year)
    if (point) line.push(point)
  }
  return line
}
