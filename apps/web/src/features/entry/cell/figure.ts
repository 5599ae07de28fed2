import type { Figure as FigureSchema, Observation } from '@tien-do/contract'
import type { z } from 'zod'

export type Figure = z.infer<typeof FigureSchema>

export const noFigure: Figure = {
  value: null,
  numerator: null,
  denominator: null,
  verdict: null,
  notApplicable: false,
  grade: 'official',
  note: null,
}

/** The figure of an observation, without its version and state. */
export const figureOf = (it: Observation | null): Figure =>
  it === null
    ? noFigure
    : {
        value: it.value,
        numerator: it.numerator,
        denominator: it.denominator,
        verdict: it.verdict,
        notApplicable: it.notApplicable,
        grade: it.grade,
        note: it.note,
      }

/** Nothing said: neither a figure, nor words, nor "not applicable". Zero is a figure. */
export const isBlank = (it: Figure): boolean =>
  it.value === null &&
  it.numerator === null &&
  it.denominator === null &&
  it.verdict === null &&
  !it.notApplicable

export const sameFigure = (a: Figure, b: Figure): boolean =>
  a.value === b.value &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.verdict === b.verdict &&
  a.notApplicable === b.notApplicable &&
  a.grade === b.grade &&
  (a.note ?? '') === (b.note ?? '')

/** One of value, fraction, verdict, not applicable: what is given takes the place of the others. */
export const replaced = (
  before: Figure,
  by: Partial<Pick<Figure, 'value' | 'numerator' | 'denominator' | 'verdict' | 'notApplicable'>>,
): Figure => ({ ...noFigure, grade: before.grade, note: before.note, ...by })
