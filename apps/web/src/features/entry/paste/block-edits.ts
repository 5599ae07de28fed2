import { isBlank, isToldInWords } from '@tien-do/domain'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import type { Edit } from '../saving/cell-changes.ts'
import { noFigure, replaced } from '../cell/figure.ts'
import { numberOf } from '../../../lib/use-figure-words.ts'
import { checked } from '../cell/read-cell.ts'

/**
 * A cell as a spreadsheet takes it: a comma before the decimals and no dots, which an English one
 * would read as decimals. `words` says what is no number.
 */
export function copiedText(cell: Cell, words: (cell: Cell) => string): string {
  const { stuck, figure, row } = cell
  if (stuck?.field === 'value') return stuck.text
  const value = numberOf(figure, row.unit)
  if (value === null) return words(cell)
  return String(Number(value.toFixed(6))).replace('.', ',')
}

/** The value of the first cell in the cells below it; those that cannot hold it are skipped. */
export function fillDown(source: Cell, below: readonly Cell[]): { edits: Edit[]; skipped: Cell[] } {
  const edits = below.map((cell) => filled(source, cell))
  return {
    edits: edits.filter((it) => it !== null),
    skipped: below.filter((_, at) => edits[at] === null),
  }
}

function filled({ figure, row }: Cell, cell: Cell): Edit | null {
  if (!isEditable(cell) || isBlank(figure)) return null
  const id = cell.row.indicatorId
  const take = (by: Parameters<typeof replaced>[1]) => ({
    id,
    figure: replaced(cell.figure, by),
    stuck: null,
  })
  if (figure.notApplicable) return take({ notApplicable: true })
  if (isToldInWords(cell.row.measure))
    return figure.verdict ? take({ verdict: figure.verdict }) : null
  const value = numberOf(figure, row.unit)
  if (value === null || checked(value, cell.row).kind !== 'number') return null
  return take({ value: Number(value.toFixed(6)) })
}

/** Empties what was never saved; a saved figure can be changed and not unsaid. */
export function emptied(cells: readonly Cell[]): { edits: Edit[]; kept: Cell[] } {
  const mine = cells.filter(isEditable)
  const isSaved = ({ saved, figure }: Cell) => saved !== null && !isBlank(figure)
  const kept = mine.filter(isSaved)
  const edits = mine
    .filter((it) => !isSaved(it) && (it.stuck !== null || !isBlank(it.figure)))
    .map(({ row, figure }) => ({
      id: row.indicatorId,
      figure: { ...noFigure, grade: figure.grade, note: figure.note },
      stuck: null,
    }))
  // Of one cell alone the reason stands at the cell.
  const [only] = kept
  if (cells.length === 1 && only)
    return {
      edits: [{ id: only.row.indicatorId, stuck: { field: 'value', text: '', why: 'clear' } }],
      kept: [],
    }
  return { edits, kept }
}
