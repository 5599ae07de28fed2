import type { Figure, Observation } from '@tien-do/contract'
import { saidOf } from '@tien-do/domain'

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
export const figureOf = (it: Observation | null): Figure => (it === null ? noFigure : saidOf(it))

/** One of value, fraction, verdict, not applicable: what is given takes the place of the others. */
export const replaced = (
  before: Figure,
  by: Partial<Pick<Figure, 'value' | 'numerator' | 'denominator' | 'verdict' | 'notApplicable'>>,
): Figure => ({ ...noFigure, grade: before.grade, note: before.note, ...by })
