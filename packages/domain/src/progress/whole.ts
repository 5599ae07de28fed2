import type { OutlookMark, OutlookStatus } from '../vocabulary.ts'
import type { PeriodAssessment } from './assessment.ts'
import { isDue } from './calendar.ts'
import { statusOfVerdict, type Core } from './core.ts'
import { boundOf, judge, senseOf, type NumericBounds, type Sense } from './judge.ts'
import { yearlyValues } from './level.ts'
import type { PathPoint } from './path.ts'
import { finite } from './tolerance.ts'
import { assessYear, isAttainedVerdict, type Laid } from './year.ts'

/** The reported years of a total or a mean up to year `t`, and the years missing among them. */
interface Counted {
  values: PathPoint[]
  missing: number[]
}

/** What a total or a mean rests on by the end of year `t`. */
export function countedUpTo({ schedule, reports }: Laid, t: number): Counted {
  const { start } = schedule.span
  const values = yearlyValues(reports).filter(({ year }) => year >= start && year <= t)
  const missing: number[] = []
  for (let year = start; year < t; year++)
    if (!values.some((value) => value.year === year)) missing.push(year)
  return { values, missing }
}

/** Gaps and estimates among the years that a total or a mean rests on. */
export function countedMarks({ reports }: Laid, { values, missing }: Counted): OutlookMark[] {
  const estimated = values.some(({ year }) => reports.yearly.get(year)?.grade === 'estimate')
  return [
    ...(missing.length > 0 ? (['gap'] as const) : []),
    ...(estimated ? ['estimate' as const] : []),
  ]
}

/**
 * Status of a total or a mean before its end: by the pace, or, where a pace would praise the wrong
 * side (a ceiling, a rate to stay below, a plan of 0), by comparing with what the plan has by then.
 * A year whose own target is attained is never `moving_away`.
 */
export function statusSoFar(
  laid: Laid,
  t: number,
  byPace: OutlookStatus | null,
  compare: { actual: number; planned: number; sense: Sense },
): OutlookStatus {
  const { verdict } = assessYear(laid, t)
  if (byPace === 'moving_away' && isAttainedVerdict(verdict)) return 'off_track'
  if (byPace) return byPace
  const { actual, planned, sense } = compare
  const op = sense === 'up' ? 'gte' : sense === 'down' ? 'lte' : 'eq'
  const soFar: NumericBounds = { op, value: planned, max: planned }
  return statusOfVerdict(judge(actual, soFar, laid.input.direction).verdict)
}

/** The verdict of the whole period by section 3, due at the end of N. */
export function assessPeriod({ input, schedule, reports }: Laid, core: Core): PeriodAssessment {
  const bounds = schedule.whole?.bounds ?? null
  const actual = finite(core.actual)
  const open = { actual, attained: null, attainment: null, difference: null }
  if (!bounds) return { ...open, verdict: 'no_target' }
  if (reports.yearly.get(schedule.end)?.notApplicable) return { ...open, verdict: 'not_applicable' }
  const complete = core.year === schedule.end && actual !== null
  if (complete) return { actual, ...judge(actual, bounds, input.direction) }
  return { ...open, verdict: isDue(schedule.end, input.asOf) ? 'no_data' : 'not_due' }
}

/** The bound that the whole period must reach, and from which side; null without a number. */
export function wholeBound({ input, schedule }: Laid): { bound: number; sense: Sense } | null {
  const bounds = schedule.whole?.bounds
  if (!bounds) return null
  const sense = senseOf(bounds.op, input.direction)
  return { bound: boundOf(bounds, sense), sense }
}
