import type { Path } from '../vocabulary.ts'
import type { Forecast } from './assessment.ts'
import { method } from './method.ts'
import type { PathPoint } from './path.ts'
import { studentT } from './student-t.ts'
import { finite } from './tolerance.ts'

/** The line of a projection, to be drawn through any year. */
export interface Trend {
  at: (year: number) => Forecast | null
}

/**
 * A least-squares line through baseline and actuals, on logarithms when `path` is geometric and
 * all values are above 0; null below two points. From four points it carries an 80% prediction
 * interval. Shares of a whole are bounded to 0–100.
 */
export function trendOf(points: PathPoint[], path: Path, unit: string | null): Trend | null {
  if (points.length < method.forecastPoints) return null
  const logarithmic = path === 'geometric' && points.every(({ value }) => value > 0)
  const ys = points.map(({ value }) => (logarithmic ? Math.log(value) : value))
  const n = points.length
  const meanX = points.reduce((sum, { year }) => sum + year, 0) / n
  const meanY = ys.reduce((sum, y) => sum + y / n, 0)
  const dxs = points.map(({ year }) => year - meanX)
  const sxx = dxs.reduce((sum, dx) => sum + dx * dx, 0)
  const slope = dxs.reduce((sum, dx, i) => sum + dx * ((ys[i] ?? 0) - meanY), 0) / sxx
  const line = (dx: number) => meanY + slope * dx
  const squares = dxs.reduce((sum, dx, i) => sum + ((ys[i] ?? 0) - line(dx)) ** 2, 0)
  const back = (y: number) => bounded(finite(logarithmic ? Math.exp(y) : y), unit)

  const halfWidth = (dx: number) => {
    if (n < method.intervalPoints) return null
    const spread = Math.sqrt((squares / (n - 2)) * (1 + 1 / n + (dx * dx) / sxx))
    return studentT(n - 2, method.intervalCoverage) * spread
  }
  return {
    at: (year) => {
      const dx = year - meanX
      const value = back(line(dx))
      const half = halfWidth(dx)
      if (value === null) return null
      const low = half === null ? null : back(line(dx) - half)
      const high = half === null ? null : back(line(dx) + half)
      return { year, value, low, high }
    },
  }
}

const bounded = (value: number | null, unit: string | null) =>
  value !== null && unit?.trim().startsWith('%') ? Math.min(Math.max(value, 0), 100) : value
