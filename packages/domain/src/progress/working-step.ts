import type { OutlookStatus, Verdict } from '../vocabulary.ts'
import { operand, type Both, type Locale } from './say.ts'

/** One step of "Vì sao kết luận như vậy": what went in, the formula with its numbers, the result. */
export interface WorkingStep {
  key: 'year' | 'period' | 'pace' | 'months' | 'needed'
  title: Both
  /** The numbers used, in the order a person would take them up. */
  inputs: { name: Both; value: number }[]
  /** With decimal commas, as it is drawn in both languages' forms; null where words decide. */
  formula: Both | null
  result: number | null
  verdict: Verdict | null
  status: OutlookStatus | null
  text: Both
}

/** A step of the working, with null for what it does not have. */
export const step = (
  key: WorkingStep['key'],
  title: Both,
  more: Partial<WorkingStep> & { text: Both },
): WorkingStep => ({
  ...{ key, title, inputs: [], formula: null, result: null, verdict: null, status: null },
  ...more,
})

/** `(95,2 – 94)`, with brackets around a negative subtrahend. */
export const change = (from: number, less: number, l: Locale) =>
  `(${operand(from, l)} – ${less < 0 ? `(${operand(less, l)})` : operand(less, l)})`

/** What the figure so far is called: a level, a sum or a mean. */
export const soFarName = (measure: string): Both => {
  if (measure === 'cumulative') return { vi: 'Lũy kế', en: 'Sum so far' }
  if (measure === 'average_rate') return { vi: 'Bình quân', en: 'Mean so far' }
  return { vi: 'Thực hiện', en: 'Actual' }
}
