import type { Interim, Measure, RecordedVerdict, Verdict } from '../vocabulary.ts'
import type { Bounds } from './assessment.ts'
import type { ReportPeriod } from './calendar.ts'

/** What may be unusual about a figure, in the order in which it is told. */
export const unusualCodes = [
  'ten_fold',
  'unit',
  'falls',
  'jump_round',
  'jump_year',
  'denominator',
  'far_from_target',
  'verdict_flip',
  'parts_sum',
] as const
export type UnusualCode = (typeof unusualCodes)[number]

/** One reason to look twice, with the two values it is told from. */
export interface Unusual {
  code: UnusualCode
  /** What was given: the figure, for `denominator` its denominator. Null for `verdict_flip`. */
  value: number | null
  /** What it is held against. Null for `verdict_flip`. */
  against: number | null
  /** The period of `against`; null where that is a target or a sum. */
  period: string | null
  verdicts: { before: Verdict; now: Verdict } | null
}

/** A figure of one reporting period; the value of a rate is computed from its parts. */
export interface PeriodFigure {
  period: string
  value: number | null
  numerator?: number | null
  denominator?: number | null
  /** The verdict of its year, where there is one. */
  verdict?: Verdict | RecordedVerdict | null
}

export interface UnusualContext {
  unit: string | null
  measure: Measure
  interim: Interim
  /** The figures that count for other periods, in any order; what is not earlier is left aside. */
  earlier: readonly PeriodFigure[]
  /** The target of the figure's year; null where there is none, or none in numbers. */
  target: Bounds | null
  /** The parts of a whole in the same unit: their figures of this period and targets of this year. */
  parts?: readonly { value: number | null; target: number | null }[]
}

/** A figure with its numbers made ready. */
export interface Known {
  period: ReportPeriod
  text: string
  value: number
  denominator: number | null
}

/** A reason with its two values, in the indicator's unit; of numbers, not of verdicts. */
export const told = (
  code: UnusualCode,
  value: number,
  against: number,
  period: string | null,
): Unusual => ({ code, value, against, period, verdicts: null })
