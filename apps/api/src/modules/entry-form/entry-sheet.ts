import type { EntryRow, Figure } from '@tien-do/contract'
import type { EntryService } from '../entry/entry.service.ts'

export type EntrySheet = Awaited<ReturnType<EntryService['sheet']>>

/** Told in words: a verdict is recorded, no number. */
export const isInWords = ({ measure }: Pick<EntryRow, 'measure'>) =>
  measure === 'milestone' || measure === 'qualitative'

/** What is submitted must come back before it can change. */
export const isOpen = (row: EntryRow) => row.may && row.observation?.state !== 'submitted'

/** The figure that stands, without its version and state. */
export const figureStanding = ({ observation: it }: EntryRow): Figure | null =>
  it && {
    value: it.value,
    numerator: it.numerator,
    denominator: it.denominator,
    verdict: it.verdict,
    notApplicable: it.notApplicable,
    grade: it.grade,
    note: it.note,
  }

/** Neither a figure, nor a verdict, nor "not applicable"; a note may be there. */
export const saysNothing = (it: Figure) =>
  it.value === null &&
  it.numerator === null &&
  it.denominator === null &&
  it.verdict === null &&
  !it.notApplicable

export const sameFigure = (a: Figure, b: Figure) =>
  a.value === b.value &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.verdict === b.verdict &&
  a.notApplicable === b.notApplicable &&
  a.grade === b.grade &&
  (a.note ?? '') === (b.note ?? '')
