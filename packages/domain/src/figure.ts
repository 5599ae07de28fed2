import type { Grade, Measure, RecordedVerdict } from './vocabulary.ts'

/** What a figure says: one of value, fraction, verdict or "not applicable", with its grade and note. */
export interface SaidFigure {
  /** In the indicator's unit. */
  value: number | null
  numerator: number | null
  denominator: number | null
  verdict: RecordedVerdict | null
  notApplicable: boolean
  grade: Grade
  note: string | null
}

/** What a figure says, without all else that is known of it (its version, state, author). */
export const saidOf = (it: SaidFigure): SaidFigure => ({
  value: it.value,
  numerator: it.numerator,
  denominator: it.denominator,
  verdict: it.verdict,
  notApplicable: it.notApplicable,
  grade: it.grade,
  note: it.note,
})

/** Neither a figure, nor a verdict, nor "not applicable"; a note may be there. Zero is a figure. */
export const isBlank = (it: SaidFigure): boolean =>
  it.value === null &&
  it.numerator === null &&
  it.denominator === null &&
  it.verdict === null &&
  !it.notApplicable

/** Whether two figures say the same; an empty note is none. */
export const sameFigure = (a: SaidFigure, b: SaidFigure): boolean =>
  a.value === b.value &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.verdict === b.verdict &&
  a.notApplicable === b.notApplicable &&
  a.grade === b.grade &&
  (a.note ?? '') === (b.note ?? '')

/** Whether the result of such an indicator is told in words: a verdict is recorded, no number. */
export const isToldInWords = (measure: Measure): boolean =>
  measure === 'milestone' || measure === 'qualitative'
