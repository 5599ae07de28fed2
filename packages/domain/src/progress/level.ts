import type { OutlookReason, OutlookStatus } from '../vocabulary.ts'
import type { AssessmentCase, Baseline, Needed } from './assessment.ts'
import { emptyCore, statusOfPace, statusOfVerdict, type Core } from './core.ts'
import { trendOf, type Trend } from './forecast.ts'
import { boundOf, judge, senseOf, type NumericBounds, type Sense } from './judge.ts'
import { method } from './method.ts'
import { monthsAhead, valueAt, type PathPoint, type PlannedPath } from './path.ts'
import { above, below, finite } from './tolerance.ts'
import { assessYear, comparableBaseline, isAttainedVerdict, isJudged, type Laid } from './year.ts'

/** A baseline, and whether it is a figure that stands in for one. */
interface Footing {
  baseline: Baseline
  firstActual: boolean
}

/** Printed or entered; 1 for a multiple of today's level; else the first yearly actual. */
export function footingOf({ input, reports }: Laid): Footing | null {
  const given = finite(input.baseline?.value)
  if (input.baseline && given !== null)
    return { baseline: { year: input.baseline.year, value: given }, firstActual: false }
  if (isMultiple(input))
    return { baseline: { year: input.period.start - 1, value: 1 }, firstActual: false }
  const first = yearlyValues(reports)[0]
  return first ? { baseline: { ...first }, firstActual: true } : null
}

const isMultiple = ({ unit, targets }: AssessmentCase) =>
  unit?.normalize('NFC').trim().toLowerCase() === 'lần' ||
  (unit === null && targets.some(({ flags }) => flags?.includes('multiple')))

/** The yearly figures in order of time. */
export const yearlyValues = (reports: Laid['reports']): PathPoint[] =>
  [...reports.yearly]
    .flatMap(([year, { value }]) => (value === null ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year)

/** The planned path to N: the printed way-points, from the baseline where there is one. */
export function levelPath({ input, schedule }: Laid, from: Baseline | null): PlannedPath {
  const points = [...schedule.byYear.values()]
    .filter(({ year }) => year <= schedule.end && (from === null || year > from.year))
    .flatMap(({ year, bounds }) =>
      bounds ? [{ year, value: boundOf(bounds, senseOf(bounds.op, input.direction)) }] : [],
    )
    .sort((a, b) => a.year - b.year)
  return { points: from ? [from, ...points] : points, kind: input.path }
}

/** Outlook of a `level` with figures up to year `t` and a number as its end target. */
export function levelCore(laid: Laid, t: number, end: NumericBounds): Core {
  const { input, schedule, reports } = laid
  const actual = reports.yearly.get(t)?.value ?? null
  if (actual === null) return emptyCore
  const sense = senseOf(end.op, input.direction)
  const footing = footingOf(laid)
  const usable = footing && footing.baseline.year < t ? footing : null
  const breakYear = input.seriesBreak ?? null
  const broken = breaksBetween(breakYear, usable?.baseline.year ?? t, t)
  const baseline = broken ? null : (usable?.baseline ?? null)
  const path = levelPath(laid, baseline)
  const planned = baseline ? valueAt(path, t) : null
  const pace = broken ? null : paceOf(baseline, planned, actual, sense)
  const cut = broken || breaksBetween(breakYear, t, schedule.end)
  const found = { baseline, planned, pace, actual, sense, broken }
  const { status, reason } = statusOf(laid, t, end, found)
  const trend = cut || t === schedule.end ? null : levelTrend(laid, t)
  return {
    ...emptyCore,
    status,
    reason: reason ?? (cut ? 'series_break' : null),
    pace,
    months: broken ? null : monthsAhead(path, t, actual),
    needed: neededFor(input, actual, boundOf(end, sense), schedule.end - t),
    forecast: trend?.at(schedule.end) ?? null,
    marks: [
      ...(usable?.firstActual && !broken ? (['first_actual'] as const) : []),
      ...(cut ? (['series_break'] as const) : []),
      ...(reports.yearly.get(t)?.grade === 'estimate' ? (['estimate'] as const) : []),
    ],
    year: t,
    actual,
    planned,
    baseline,
  }
}

/** Whether a new footing begins after the one year and not after the other. */
const breaksBetween = (breakYear: number | null, from: number, to: number) =>
  breakYear !== null && from < breakYear && breakYear <= to

/** Share of the planned change that was made; null where the plan asks to hold the level. */
function paceOf(
  baseline: Baseline | null,
  planned: number | null,
  actual: number,
  sense: Sense,
): number | null {
  if (!baseline || planned === null || sense === 'band') return null
  const gain = sense === 'up' ? planned - baseline.value : baseline.value - planned
  if (!above(gain, method.heldShare * Math.abs(planned))) return null
  return finite((actual - baseline.value) / (planned - baseline.value))
}

interface Found extends Pick<Core, 'baseline' | 'planned' | 'pace'> {
  actual: number
  sense: Sense
  broken: boolean
}

function statusOf(
  laid: Laid,
  t: number,
  end: NumericBounds,
  { baseline, planned, pace, actual, sense, broken }: Found,
): { status: OutlookStatus; reason: OutlookReason | null } {
  const { input, schedule } = laid
  const final = judge(actual, end, input.direction)
  if (final.attained) return { status: 'reached', reason: null }
  if (t === schedule.end) return { status: 'missed', reason: null }
  const { verdict } = assessYear(laid, t)
  if (pace !== null && baseline) {
    if (isAttainedVerdict(verdict)) return { status: 'on_track', reason: null }
    const { value } = baseline
    const away = sense === 'up' ? below(actual, value) : above(actual, value)
    return { status: statusOfPace(pace, away), reason: null }
  }
  if (isJudged(verdict)) return { status: statusOfVerdict(verdict), reason: null }
  if (planned === null)
    return { status: 'not_assessable', reason: broken ? 'series_break' : 'no_baseline' }
  const held = judge(
    actual,
    heldBounds(end, planned, sense),
    input.direction,
    heldBaseline(laid, t),
  )
  return { status: statusOfVerdict(held.verdict), reason: null }
}

const heldBaseline = (laid: Laid, t: number) => comparableBaseline(laid.input, t)

/** P(t) as a target. A band has no path between its two limits, so it stands as it is. */
function heldBounds(end: NumericBounds, planned: number, sense: Sense): NumericBounds {
  if (sense === 'band' && end.op === 'range') return end
  const op = sense === 'up' ? 'gte' : sense === 'down' ? 'lte' : 'eq'
  return { op, value: planned, max: planned }
}

/** Needed per remaining year; null when none remains. */
export function neededFor(
  { path }: Pick<AssessmentCase, 'path'>,
  actual: number,
  end: number,
  years: number,
): Needed | null {
  if (years <= 0) return null
  const rate = path === 'geometric' && actual > 0 && end > 0
  const value = finite(rate ? (end / actual) ** (1 / years) - 1 : (end - actual) / years)
  return value === null ? null : { value, kind: rate ? 'rate' : 'absolute' }
}

/** The projection from the figures up to `t` that stand on the footing of year `t`. */
export function levelTrend(laid: Laid, t: number): Trend | null {
  const { input, reports } = laid
  const sameFooting = (year: number) => !breaksBetween(input.seriesBreak ?? null, year, t)
  const actuals = yearlyValues(reports).filter(({ year }) => year <= t && sameFooting(year))
  const baseline = footingOf(laid)?.baseline
  const stands = baseline && baseline.year < t && sameFooting(baseline.year)
  const others = actuals.filter(({ year }) => year !== baseline?.year)
  return trendOf(stands ? [baseline, ...others] : actuals, input.path, input.unit)
}
