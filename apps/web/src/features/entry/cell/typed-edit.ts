import { isBlank, isToldInWords } from '@tien-do/domain'
import type { Edit } from '../saving/cell-changes.ts'
import type { Cell, Stuck } from './entry-cell.ts'
import { noFigure, replaced } from './figure.ts'
import { readCell, readFraction } from './read-cell.ts'

/** A text, typed or pasted into a value cell, as a change of that cell. */
export function typedEdit(cell: Cell, text: string): Edit {
  const { row, figure, saved } = cell
  const id = row.indicatorId
  const reading = readCell(text, row)
  const stay = { id, figure } // what was typed is shown, what was saved stays
  switch (reading.kind) {
    case 'blank':
      return saved && !isBlank(figure)
        ? { ...stay, stuck: { field: 'value', text: '', why: 'clear' } }
        : { id, figure: { ...noFigure, grade: figure.grade, note: figure.note }, stuck: null }
    case 'not_applicable':
      return { id, figure: replaced(figure, { notApplicable: true }), stuck: null }
    case 'number':
      return isToldInWords(row.measure)
        ? { ...stay, stuck: { field: 'value', text, why: 'words' } }
        : { id, figure: replaced(figure, { value: reading.value }), stuck: null }
    case 'choose':
      return {
        ...stay,
        stuck: { field: 'value', text, why: 'choose', readings: reading.readings },
      }
    case 'refused':
      return { ...stay, stuck: { field: 'value', text, why: reading.why } }
  }
}

/** A fraction, once both of its parts can be read. */
export function fractionEdit(cell: Cell, numerator: string, denominator: string): Edit {
  const { row, figure, stuck } = cell
  const id = row.indicatorId
  const reading = readFraction(numerator, denominator, row)
  if (reading.kind === 'refused')
    return { id, figure, stuck: { field: 'fraction', numerator, denominator, why: reading.why } }
  if (reading.kind === 'blank')
    return { id, figure, stuck: stuck?.field === 'fraction' ? null : stuck }
  const parts = { numerator: reading.numerator, denominator: reading.denominator }
  return { id, figure: replaced(figure, parts), stuck: null }
}

/** A text from before the page was left, taken as if it were typed now. */
export const finishedEdit = (cell: Cell, stuck: Stuck): Edit =>
  stuck.field === 'value'
    ? typedEdit(cell, stuck.text)
    : fractionEdit(cell, stuck.numerator, stuck.denominator)
