import { z } from 'zod'
import {
  Bilingual,
  Grade,
  Operator,
  OutlookMark,
  OutlookReason,
  OutlookStatus,
  RecordedVerdict,
  TargetFlag,
  Verdict,
} from './words.ts'

/** A target as it is judged and shown; `text` is the printed expression. */
export const Target = z.object({
  year: z.int().nullable(),
  every: z.boolean(),
  period: z.string().nullable(),
  op: Operator,
  value: z.number().nullable(),
  max: z.number().nullable(),
  text: z.string(),
  flags: z.array(TargetFlag),
  /** What this target was before it was amended, or null. */
  original: z
    .object({
      op: Operator,
      value: z.number().nullable(),
      max: z.number().nullable(),
      text: z.string(),
    })
    .nullable(),
})
export type Target = z.infer<typeof Target>

/**
 * One year against its target: `actual` and `difference` in the indicator's unit, `attainment` as a fraction
 * of the target (1 is all of it); null where there is none.
 */
export const YearAssessment = z.object({
  year: z.int(),
  actual: z.number().nullable(),
  grade: Grade.nullable(),
  attained: z.boolean().nullable(),
  attainment: z.number().nullable(),
  difference: z.number().nullable(),
  verdict: Verdict,
  interim: z
    .object({ period: z.string(), value: z.number().nullable(), expected: z.number().nullable() })
    .nullable(),
  /** The verdict against the target as it stood before it was amended. */
  original: Verdict.nullable(),
})
export type YearAssessment = z.infer<typeof YearAssessment>

/** Per remaining year: in the indicator's unit, or as a fraction (0.14 is 14% a year). */
export const Needed = z.object({ value: z.number(), kind: z.enum(['absolute', 'rate']) })

/**
 * Where the whole period goes: `pace` 1 is on the path, `months` below 0 is behind, `forecast` in the
 * indicator's unit; null where the method says none.
 */
export const Outlook = z.object({
  status: OutlookStatus,
  reason: OutlookReason.nullable(),
  pace: z.number().nullable(),
  months: z.number().nullable(),
  needed: Needed.nullable(),
  forecast: z
    .object({
      year: z.int(),
      value: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    })
    .nullable(),
  attainedYears: z.int(),
  dueYears: z.int(),
  marks: z.array(OutlookMark),
})
export type Outlook = z.infer<typeof Outlook>

/** The outlook of the last year that was reported. */
export const LastKnownOutlook = z.object({ status: OutlookStatus, year: z.int() })

/** All that the method says of one indicator on one day; computed when it is read, never stored. */
export const Assessment = z.object({
  method: z.string(),
  years: z.array(YearAssessment),
  period: z
    .object({
      actual: z.number().nullable(),
      attained: z.boolean().nullable(),
      attainment: z.number().nullable(),
      difference: z.number().nullable(),
      verdict: Verdict,
    })
    .nullable(),
  outlook: Outlook,
  horizons: z.array(z.object({ year: z.int(), needed: Needed.nullable() })),
  sentence: Bilingual,
})
export type Assessment = z.infer<typeof Assessment>

/** What a figure is: one of value, numerator and denominator, a recorded verdict, not applicable, or words alone. */
export const Figure = z.object({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  verdict: RecordedVerdict.nullable(),
  notApplicable: z.boolean(),
  grade: Grade,
  note: z.string().nullable(),
})
export type Figure = z.infer<typeof Figure>

/** An approved figure of a chart or a table. */
export const Actual = z.object({
  period: z.string(),
  year: z.int(),
  value: z.number().nullable(),
  verdict: RecordedVerdict.nullable(),
  notApplicable: z.boolean(),
  grade: Grade,
  demo: z.boolean(),
})
export type Actual = z.infer<typeof Actual>

/** The value before the plan, in the indicator's unit. */
export const Baseline = z.object({
  year: z.int(),
  value: z.number(),
  grade: Grade,
  /** Printed in the plan, or entered here by the coordinator. */
  origin: z.enum(['printed', 'entered']),
  source: z.string(),
  demo: z.boolean(),
})
export type Baseline = z.infer<typeof Baseline>

/** What a chart draws of one indicator, big or small. */
export const IndicatorChart = z.object({
  targets: z.array(Target),
  baseline: Baseline.nullable(),
  actuals: z.array(Actual),
  /** The planned path through the way-points, joined where the method joins them. */
  path: z.array(z.object({ year: z.number(), value: z.number() })),
  /** What the city sets for a year, in force only: drawn beside the plan, in no verdict. */
  assigned: z.array(
    z.object({ year: z.int(), value: z.number(), source: z.string(), demo: z.boolean() }),
  ),
  /** From this year on it is counted otherwise: nothing is joined across it. */
  seriesBreak: z.object({ year: z.int(), reason: Bilingual }).nullable(),
})
export type IndicatorChart = z.infer<typeof IndicatorChart>
