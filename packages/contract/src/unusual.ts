import { unusualCodes } from '@tien-do/domain'
import { z } from 'zod'
import { Period, Verdict } from './words.ts'

/** A reason to look at a figure twice (`unusual` of the domain says when), with its two values. */
export const Unusual = z.object({
  code: z.enum(unusualCodes),
  /** The figure, for `denominator` its denominator; null for `verdict_flip`. */
  value: z.number().nullable(),
  against: z.number().nullable(),
  /** The period of `against`; null where that is the year's target or a sum. */
  period: Period.nullable(),
  verdicts: z.object({ before: Verdict, now: Verdict }).nullable(),
})
export type Unusual = z.infer<typeof Unusual>
