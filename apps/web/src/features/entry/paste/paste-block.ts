import {
  grades,
  recordedVerdicts,
  type Grade,
  type RecordedVerdict,
  isToldInWords,
} from '@tien-do/domain'
import { fold } from '../../../lib/fold.ts'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import type { Edit } from '../saving/cell-changes.ts'
import { replaced } from '../cell/figure.ts'
import { typedEdit } from '../cell/typed-edit.ts'

interface Pasted {
  edits: Edit[]
  /** Numbers of the indicators that may not be entered. */
  skipped: string[]
  /** Lines that the table has no row for. */
  over: number
  unread: number
  toChoose: number
  /** Cells beside the value that are neither a grade nor words. */
  ignored: number
}

/** The words of the screen, by which a pasted column of grades or results is known. */
interface PastedWords {
  /** A grade by its long or short name. */
  grade: (grade: Grade) => readonly string[]
  verdict: (verdict: RecordedVerdict) => string
}

/**
 * Lays a block over the rows from `at` downward: its first column into the values; of what stands
 * beside it a grade into the grades, other words into the notes. An empty cell of the block leaves
 * what it would cover alone.
 */
export function pasteBlock(
  cells: readonly Cell[],
  at: number,
  block: readonly (readonly string[])[],
  words: PastedWords,
): Pasted {
  const pasted: Pasted = { edits: [], skipped: [], over: 0, unread: 0, toChoose: 0, ignored: 0 }
  block.forEach(([text = '', ...beside], line) => {
    const cell = cells[at + line]
    if (text === '' && beside.every((it) => it === '')) return
    if (!cell) pasted.over++
    else if (!isEditable(cell)) pasted.skipped.push(cell.row.code)
    else pasted.edits.push(pastedEdit(cell, text, beside, words, pasted))
  })
  pasted.toChoose = pasted.edits.filter((it) => it.stuck?.why === 'choose').length
  pasted.unread = pasted.edits.filter((it) => it.stuck).length - pasted.toChoose
  return pasted
}

function pastedEdit(
  cell: Cell,
  text: string,
  beside: readonly string[],
  words: PastedWords,
  pasted: Pasted,
): Edit {
  const id = cell.row.indicatorId
  const verdict = recordedVerdicts.find((it) => fold(words.verdict(it)) === fold(text))
  const edit =
    text === ''
      ? { id }
      : isToldInWords(cell.row.measure) && verdict
        ? { id, figure: replaced(cell.figure, { verdict }), stuck: null }
        : typedEdit(cell, text)
  let figure = edit.figure
  for (const word of beside.filter((it) => it !== '')) {
    const before = figure ?? cell.figure
    const grade = grades.find((it) => words.grade(it).some((name) => fold(name) === fold(word)))
    if (grade) figure = { ...before, grade }
    else if (/\p{L}/u.test(word)) figure = { ...before, note: word.slice(0, 2000) }
    else pasted.ignored++
  }
  return figure ? { ...edit, figure } : edit
}
