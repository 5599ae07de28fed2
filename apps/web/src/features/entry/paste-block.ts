import { grades, recordedVerdicts, type Grade, type RecordedVerdict } from '@tien-do/domain'
import { fold } from '../../lib/fold.ts'
import { isEditable, type Cell } from './entry-cell.ts'
import type { Edit } from './entry-store.ts'
import { replaced } from './figure.ts'
import { isInWords } from './read-cell.ts'
import { typedEdit } from './typed-edit.ts'

export interface Pasted {
  edits: Edit[]
  /** Cells that may not be entered. */
  skipped: number
  /** Lines that the table has no row for. */
  over: number
  unread: number
  toChoose: number
}

/** The words of the screen, by which a pasted column of grades or results is known. */
export interface PastedWords {
  grade: (grade: Grade) => string
  verdict: (verdict: RecordedVerdict) => string
}

/**
 * Lays a block over the rows from `at` downward: its first column into the values, its second, where
 * it holds grades, into the grades. An empty cell of the block leaves the cell below it alone.
 */
export function pasteBlock(
  cells: readonly Cell[],
  at: number,
  block: readonly (readonly string[])[],
  words: PastedWords,
): Pasted {
  const pasted: Pasted = { edits: [], skipped: 0, over: 0, unread: 0, toChoose: 0 }
  block.forEach(([text = '', second = ''], line) => {
    const cell = cells[at + line]
    if (text === '' && second === '') return
    if (!cell) pasted.over++
    else if (!isEditable(cell)) pasted.skipped++
    else pasted.edits.push(pastedEdit(cell, text, second, words))
  })
  pasted.toChoose = pasted.edits.filter((it) => it.stuck?.why === 'choose').length
  pasted.unread = pasted.edits.filter((it) => it.stuck).length - pasted.toChoose
  return pasted
}

function pastedEdit(cell: Cell, text: string, second: string, words: PastedWords): Edit {
  const id = cell.row.indicatorId
  const verdict = recordedVerdicts.find((it) => fold(words.verdict(it)) === fold(text))
  const edit =
    text === ''
      ? { id, figure: cell.figure }
      : isInWords(cell.row) && verdict
        ? { id, figure: replaced(cell.figure, { verdict }), stuck: null }
        : typedEdit(cell, text)
  const grade = grades.find((it) => fold(words.grade(it)) === fold(second))
  return grade ? { ...edit, figure: { ...(edit.figure ?? cell.figure), grade } } : edit
}
