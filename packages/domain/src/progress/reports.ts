import { grades, type Grade, type RecordedVerdict } from '../vocabulary.ts'
import type { AssessmentActual, AssessmentCase } from './assessment.ts'
import { comparePeriods, parsePeriod, type ReportPeriod } from './calendar.ts'
import { finite } from './tolerance.ts'

/** The observation that counts for a period: exactly one of figure, words, or not applicable. */
export interface Report {
  grade: Grade | null
  value: number | null
  verdict: RecordedVerdict | null
  notApplicable: boolean
}

export interface Reports {
  yearly: Map<number, Report>
  /** The latest interim report of each year. */
  interim: Map<number, { period: ReportPeriod; report: Report }>
}

/** Picks the observations that count: the best grade, of equal grade the last (section 3). */
export function reportsOf(input: Pick<AssessmentCase, 'actuals' | 'unit'>): Reports {
  const reports: Reports = { yearly: new Map(), interim: new Map() }
  for (const actual of input.actuals) {
    const period = periodOf(actual)
    const report = period && reportOf(actual, input.unit)
    if (!period || !report) continue
    if (period.kind === 'year') keepBetter(reports.yearly, period.year, report)
    else keepLatest(reports.interim, period, report)
  }
  return reports
}

function periodOf({ period, year }: AssessmentActual): ReportPeriod | null {
  if (period !== null && period !== undefined) return parsePeriod(period)
  return year === null || year === undefined ? null : { year, kind: 'year' }
}

/** Null where nothing was said: a report without figure, words or mark is no report. */
function reportOf(actual: AssessmentActual, unit: string | null): Report | null {
  const grade = actual.grade ?? null
  if (actual.notApplicable) return { grade, value: null, verdict: null, notApplicable: true }
  const value = valueOf(actual, unit)
  const verdict = actual.verdict ?? null
  const said = value !== null || verdict !== null || Boolean(actual.note)
  return said ? { grade, value, verdict, notApplicable: false } : null
}

/** A rate is computed from its parts, so that sums over offices stay right. */
function valueOf(actual: AssessmentActual, unit: string | null): number | null {
  const numerator = finite(actual.numerator)
  const denominator = finite(actual.denominator)
  if (numerator === null || denominator === null) return finite(actual.value)
  return denominator === 0 ? null : finite((numerator * partsPerWhole(unit)) / denominator)
}

/** 100 for a percentage, 1000 for a per-mille, 1 for a plain ratio. */
export function partsPerWhole(unit: string | null): number {
  if (unit?.trim().startsWith('%')) return 100
  return unit?.trim().startsWith('‰') ? 1000 : 1
}

const rank = ({ grade }: Report) => (grade === null ? -1 : grades.indexOf(grade))

function keepBetter(yearly: Reports['yearly'], year: number, report: Report): void {
  const kept = yearly.get(year)
  if (!kept || rank(report) >= rank(kept)) yearly.set(year, report)
}

function keepLatest(interim: Reports['interim'], period: ReportPeriod, report: Report): void {
  const kept = interim.get(period.year)
  const later = kept ? comparePeriods(period, kept.period) : 1
  if (!kept || later > 0 || (later === 0 && rank(report) >= rank(kept.report)))
    interim.set(period.year, { period, report })
}
