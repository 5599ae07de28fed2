import type {
  Direction,
  Grade,
  Interim,
  Measure,
  Operator,
  OutlookMark,
  OutlookReason,
  OutlookStatus,
  Path,
  RecordedVerdict,
  TargetFlag,
  Verdict,
} from '../vocabulary.ts'

/** A part of the input that may be left out or be null; both mean "not given". */
type Given<T> = T | null | undefined

/** First and last year of a plan, or of a target that has a period of its own. */
export interface YearSpan {
  start: number
  end: number
}

/** What a target asks for: `value` in the indicator's unit, `max` only for a range. */
export interface Bounds {
  op: Operator
  value: number | null
  max?: Given<number>
}

/**
 * One printed target. `year` null with `every` is due each year (a year's own target goes before
 * it); `year` null without `every` is the period's: `period` ("2025-2030"), else the case's.
 */
export interface AssessmentTarget extends Bounds {
  year: number | null
  text: string
  every?: Given<boolean>
  period?: Given<string>
  /** The target before it was amended; it gives the year's `original` verdict. */
  original?: Given<Bounds>
  flags?: Given<readonly TargetFlag[]>
}

/**
 * One approved observation of a year, or of an interim `period` ("2026-Q1", "2026-H1", "2026-9M").
 * It has `value`, or `numerator` and `denominator`, or a recorded `verdict`, or a `note` alone, or
 * `notApplicable`. Of several for one year the best grade counts, of equal grade the last.
 */
export interface AssessmentActual {
  year?: Given<number>
  period?: Given<string>
  value?: Given<number>
  numerator?: Given<number>
  denominator?: Given<number>
  verdict?: Given<RecordedVerdict>
  note?: Given<string>
  notApplicable?: Given<boolean>
  grade?: Given<Grade>
}

export interface Baseline {
  year: number
  value: number
}

/** One line of input of `progress assess` (interfaces.md). `asOf` is a date in Vietnam. */
export interface AssessmentCase {
  id: string
  asOf: string
  unit: string | null
  measure: Measure
  direction: Direction
  interim: Interim
  path: Path
  period: YearSpan
  baseline: Baseline | null
  targets: readonly AssessmentTarget[]
  actuals: readonly AssessmentActual[]
  /** The first year on a new footing (a new poverty line, say). */
  seriesBreak?: Given<number>
}

/** An interim figure, counted from the start of the report year, beside what is expected by then. */
export interface InterimProgress {
  period: string
  value: number | null
  expected: number | null
}

export interface YearAssessment {
  year: number
  /** The year's figure in the indicator's unit; null where none, or where it was told in words. */
  actual: number | null
  grade: Grade | null
  attained: boolean | null
  /** r of section 3: 1 is exactly the target. It is shown beside the difference and is no rank. */
  attainment: number | null
  /** Actual less the target's bound, in the indicator's unit. */
  difference: number | null
  verdict: Verdict
  interim: InterimProgress | null
  /** The verdict against the target as it stood before it was amended. */
  original: Verdict | null
}

/** The verdict of a whole period: a total (`cumulative`) or a mean yearly rate (`average_rate`). */
export interface PeriodAssessment {
  actual: number | null
  attained: boolean | null
  attainment: number | null
  difference: number | null
  verdict: Verdict
}

/** Per remaining year: in the indicator's unit, or as a fraction (0.14 is 14% a year). */
export interface Needed {
  value: number
  kind: 'absolute' | 'rate'
}

export interface Forecast {
  year: number
  value: number
  low: number | null
  high: number | null
}

export interface Outlook {
  status: OutlookStatus
  reason: OutlookReason | null
  /** Share of the planned change that was made: 1 on the path, below 0 moving away. */
  pace: number | null
  /** Months ahead of the planned path; negative is behind. */
  months: number | null
  needed: Needed | null
  forecast: Forecast | null
  attainedYears: number
  dueYears: number
  marks: OutlookMark[]
}

/** A target after the plan's period, with what is needed per year from here. */
export interface Horizon {
  year: number
  needed: Needed | null
}

export interface Sentence {
  vi: string
  en: string
}

/** One line of output of `progress assess`: every key is there, null where it has no value. */
export interface Assessment {
  id: string
  method: string
  years: YearAssessment[]
  period: PeriodAssessment | null
  outlook: Outlook
  horizons: Horizon[]
  sentence: Sentence
}
