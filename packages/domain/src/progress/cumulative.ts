import type { OutlookStatus } from '../vocabulary.ts'
import { emptyCore, statusOfPace, type Core } from './core.ts'
import { boundOf, judge, senseOf } from './judge.ts'
import { monthsAhead, type PlannedPath } from './path.ts'
import { above, atLeast, below, finite } from './tolerance.ts'
import { countedMarks, countedUpTo, statusSoFar, wholeBound } from './whole.ts'
import type { Laid } from './year.ts'

/** The yearly shares of a total, with the one that follows from the others. */
interface Shares {
  byYear: Map<number, number>
  impliedYear: number | null
}

function sharesOf({ input, schedule }: Laid): Shares {
  const { start, end } = schedule.span
  const byYear = new Map<number, number>()
  const unprinted: number[] = []
  for (let year = start; year <= end; year++) {
    const bounds = schedule.byYear.get(year)?.bounds
    if (bounds) byYear.set(year, boundOf(bounds, senseOf(bounds.op, input.direction)))
    else unprinted.push(year)
  }
  const total = schedule.whole?.bounds
  const [impliedYear = null] = unprinted.length === 1 && byYear.size > 0 ? unprinted : []
  if (!total || impliedYear === null) return { byYear, impliedYear: null }
  const printed = [...byYear.values()].reduce((sum, share) => sum + share, 0)
  byYear.set(impliedYear, boundOf(total, senseOf(total.op, input.direction)) - printed)
  return { byYear, impliedYear }
}

/** Outlook of a total over the period, with figures up to year `t` (section 4). */
export function cumulativeCore(laid: Laid, t: number): Core {
  const { input, schedule } = laid
  const counted = countedUpTo(laid, t)
  const { byYear, impliedYear } = sharesOf(laid)
  const k = counted.values.length
  const sum = finite(counted.values.reduce((total, { value }) => total + value, 0))
  const m = schedule.end - t
  const end = wholeBound(laid)
  const marks = [
    ...countedMarks(laid, counted),
    ...(impliedYear === null && !schedule.impliedTotal ? [] : (['implied'] as const)),
  ]
  const base: Core = { ...emptyCore, year: t, marks, actual: sum }
  const planned = plannedSoFar(
    laid,
    counted.values.map(({ year }) => year),
    byYear,
  )
  // A period that is over without a total has nothing to be judged by.
  if (sum === null || planned === null || (m <= 0 && !end))
    return { ...base, status: 'not_assessable', reason: 'undefined' }

  const sense = end?.sense ?? senseOf('eq', input.direction)
  const pace = sense === 'up' && planned > 0 ? finite(sum / planned) : null
  const byPace = pace === null ? null : statusOfPace(pace, below(sum, 0))
  const needed = end && m > 0 ? finite((end.bound - sum) / m) : null
  const projected = m > 0 ? finite(sum + (m * sum) / k) : null
  return {
    ...base,
    status:
      finalStatus(laid, sum, m) ?? statusSoFar(laid, t, byPace, { actual: sum, planned, sense }),
    pace,
    // Below a ceiling nobody is late.
    months: sense === 'up' ? monthsAhead(plannedSums(laid, t), t, sum) : null,
    needed: needed === null ? null : { value: needed, kind: 'absolute' },
    forecast:
      projected === null ? null : { year: schedule.end, value: projected, low: null, high: null },
    planned,
  }
}

/** The shares of the reported years; without them an even part of the total. */
function plannedSoFar(laid: Laid, years: number[], shares: Map<number, number>): number | null {
  const printed = years.map((year) => shares.get(year))
  if (printed.every((share) => share !== undefined))
    return finite(printed.reduce((sum, share) => sum + share, 0))
  const { span } = laid.schedule
  const end = wholeBound(laid)
  return end ? finite((end.bound * years.length) / (span.end - span.start + 1)) : null
}

/** Only a total to be reached can be reached early; a ceiling is kept when the period is over. */
function finalStatus({ input, schedule }: Laid, sum: number, m: number): OutlookStatus | null {
  const bounds = schedule.whole?.bounds
  if (!bounds) return null
  const { attained } = judge(sum, bounds, input.direction)
  if (m <= 0) return attained ? 'reached' : 'missed'
  const { sense, bound } = { sense: senseOf(bounds.op, input.direction), bound: bounds.max }
  if (sense === 'up' && attained) return 'reached'
  return sense === 'down' && above(sum, bound) ? 'off_track' : null
}

/**
 * The planned sums from 0. Years without a figure add nothing up to `t`, so that a missing report
 * is not read as a delay.
 */
export function plannedSums(laid: Laid, t: number): PlannedPath {
  const { span } = laid.schedule
  const { byYear } = sharesOf(laid)
  const { missing, values } = countedUpTo(laid, t)
  const end = wholeBound(laid)
  const even = end ? end.bound / (span.end - span.start + 1) : null
  const printed = values.every(({ year }) => byYear.has(year))
  const points = [{ year: span.start - 1, value: 0 }]
  let sum = 0
  for (let year = span.start; year <= span.end; year++) {
    const share = printed ? (byYear.get(year) ?? restShare(laid, byYear)) : even
    if (share === null) break
    sum += missing.includes(year) ? 0 : share
    points.push({ year, value: sum })
  }
  return { points: points.filter(({ value }) => Number.isFinite(value)), kind: 'linear' }
}

/** What the unprinted years have to share, evenly. */
function restShare(laid: Laid, shares: Map<number, number>): number | null {
  const { span } = laid.schedule
  const end = wholeBound(laid)
  const unprinted = span.end - span.start + 1 - shares.size
  if (!end || unprinted <= 0) return null
  const printed = [...shares.values()].reduce((sum, share) => sum + share, 0)
  return atLeast(end.bound, printed) ? (end.bound - printed) / unprinted : null
}
