import type { Verdict } from '../vocabulary.ts'
import type { AssessmentCase, InterimProgress, YearAssessment } from './assessment.ts'
import { isDue, printPeriod, shareOfYear } from './calendar.ts'
import { boundOf, judge, numericBounds, senseOf, type NumericBounds } from './judge.ts'
import type { Report, Reports } from './reports.ts'
import type { DueTarget, Schedule } from './schedule.ts'
import { finite } from './tolerance.ts'

/** A case, laid out: what is asked, and what was reported. */
export interface Laid {
  input: AssessmentCase
  schedule: Schedule
  reports: Reports
}

const judgedVerdicts: readonly Verdict[] = ['exceeded', 'met', 'nearly_met', 'not_met']

/** Exceeded, met, nearly met or not met: somebody or the method has decided. */
export const isJudged = (verdict: Verdict) => judgedVerdicts.includes(verdict)

/** Met or better. */
export const isAttainedVerdict = (verdict: Verdict) => verdict === 'exceeded' || verdict === 'met'

/** Section 5: judged, or due and silent. The other verdicts are not due. */
export const isDueVerdict = (verdict: Verdict) =>
  isJudged(verdict) || verdict === 'no_data' || verdict === 'unjudged'

/** The year's verdict with the numbers that gave it (section 3). */
export function assessYear(laid: Laid, year: number): YearAssessment {
  const { input, schedule, reports } = laid
  const target = schedule.byYear.get(year)
  const report = reports.yearly.get(year)
  const interim = interimOf(laid, year, target)
  const against = (bounds: NumericBounds | null): Judged & { verdict: Verdict } => {
    const pending = { ...unjudged, verdict: pendingVerdict(input.asOf, year, report, interim) }
    if (!report) return pending
    if (bounds && report.value !== null)
      return judge(report.value, bounds, input.direction, comparableBaseline(input, year))
    const recorded = bounds && input.measure !== 'milestone' ? null : report.verdict
    if (recorded === null) return pending
    return { ...unjudged, attained: isAttainedVerdict(recorded), verdict: recorded }
  }
  const found = (judged: Judged & { verdict: Verdict }, original: Verdict | null = null) => ({
    year,
    actual: report?.value ?? null,
    grade: report?.grade ?? null,
    attained: judged.attained,
    attainment: judged.attainment,
    difference: judged.difference,
    verdict: judged.verdict,
    interim,
    original,
  })
  if (report?.notApplicable) return found({ ...unjudged, verdict: 'not_applicable' })
  if (!target) return found({ ...unjudged, verdict: 'no_target' })
  const original = target.original && against(numericBounds(target.original)).verdict
  return found(against(target.bounds), original)
}

type Judged = Pick<YearAssessment, 'attained' | 'attainment' | 'difference'>
const unjudged: Judged = { attained: null, attainment: null, difference: null }

function pendingVerdict(
  asOf: string,
  year: number,
  report: Report | undefined,
  interim: InterimProgress | null,
): Verdict {
  if (report) return 'unjudged'
  if (isDue(year, asOf)) return 'no_data'
  return interim ? 'in_progress' : 'not_due'
}

function interimOf(laid: Laid, year: number, target?: DueTarget): InterimProgress | null {
  const latest = laid.reports.interim.get(year)
  if (!latest || latest.report.notApplicable) return null
  const { bounds } = target ?? {}
  const whole = bounds ? boundOf(bounds, senseOf(bounds.op, laid.input.direction)) : null
  const share = laid.input.interim === 'accumulates' ? shareOfYear[latest.period.kind] : 1
  const expected = whole === null ? null : finite(whole * share)
  return { period: printPeriod(latest.period), value: latest.report.value, expected }
}

/**
 * The printed or entered baseline, for r judged downward. One from the other side of a series
 * break measures another thing, so it is left out.
 */
export function comparableBaseline(input: AssessmentCase, year: number): number | null {
  const { baseline, seriesBreak } = input
  if (!baseline) return null
  const footing = (at: number) => (seriesBreak ?? Infinity) <= at
  return footing(baseline.year) === footing(year) ? finite(baseline.value) : null
}
