import type { Operator, TargetFlag } from '../vocabulary.ts'

/** A printed target, understood: the answer of `target parse`, keys in this order. */
export interface ParsedTarget {
  /** The expression as it was given, to the letter. */
  text: string
  op: Operator
  /** The bound, or the lower end of a range; null for words. */
  value: number | null
  /** The upper end of a range. */
  max: number | null
  /** The denominator of a fraction that stands alone: 7/8 is value 7 of 8. */
  of: number | null
  /** As printed, without a `/năm` that means "every year". */
  unit: string | null
  /** `year`: due every year; `average`: average yearly rate; `period`: total of the period. */
  per: 'year' | 'average' | 'period' | null
  /** The number is a change and not a level: `tăng 10%`, `giảm 6%`. */
  change: 'increase' | 'decrease' | null
  /** The year of `đến năm 2030`, `vào năm 2027`. */
  byYear: number | null
  from: number | null
  to: number | null
  flags: TargetFlag[]
}
