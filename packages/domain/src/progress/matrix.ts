import {
  outlookStatuses,
  verdicts,
  type Direction,
  type OutlookStatus,
  type Verdict,
} from '../vocabulary.ts'
import { standingOf, type Standing, type StandingView } from './standing.ts'

/** What the arrangement reads of a column, a row and a cell. */
export interface MatrixColumn {
  slug: string
  direction: Direction
  /** Its names, folded for the search. */
  words: string
  group: string
}

export interface MatrixMark {
  verdict: Verdict
  status: OutlookStatus
  actual: number | null
}

export interface MatrixLine<Cell extends MatrixMark = MatrixMark> {
  name: string
  words: string
  rank: number | null
  /** In the order of all columns; null: not in that plan. */
  cells: readonly (Cell | null)[]
}

export interface MatrixChoice {
  view: StandingView
  group: string | null
  /** A word of the view: communes that bear it somewhere. */
  word: string | null
  /** Folded; of a commune or of an indicator. */
  search: string
  /** `rank`, `name`, or the slug of a column. */
  sort: string
  descending: boolean
}

export interface ArrangedMatrix<Row, Column> {
  columns: { column: Column; at: number }[]
  ranked: Row[]
  unranked: Row[]
  /** Of each column shown, over the rows shown. */
  foot: Standing[]
}

/** What a cell says in a view: the verdict of the year, or the outlook. */
export const wordOf = (view: StandingView, mark: MatrixMark) =>
  view === 'verdict' ? mark.verdict : mark.status

/** What a page of the matrix shows and in which order; the files that are made of it show the same. */
export function arrangeMatrix<Row extends MatrixLine, Column extends MatrixColumn>(
  rows: readonly Row[],
  columns: readonly Column[],
  choice: MatrixChoice,
): ArrangedMatrix<Row, Column> {
  const { view, group, word, search } = choice
  const ofGroup = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => group === null || column.group === group)
  const namedRows = rows.filter((row) => row.words.includes(search))
  const namedColumns = ofGroup.filter(({ column }) => column.words.includes(search))
  const shownColumns = namedColumns.length > 0 ? namedColumns : namedRows.length > 0 ? ofGroup : []
  const found = namedRows.length > 0 ? namedRows : namedColumns.length > 0 ? rows : []
  const bears = (row: Row) =>
    word === null ||
    shownColumns.some(({ at }) => {
      const cell = row.cells[at]
      return cell && wordOf(view, cell) === word
    })
  const shown = found.filter(bears).toSorted(orderOf(columns, choice))
  return {
    columns: shownColumns,
    ranked: shown.filter(({ rank }) => rank !== null),
    unranked: shown.filter(({ rank }) => rank === null),
    foot: shownColumns.map(({ at }) =>
      standingOf(
        view,
        shown.flatMap(({ cells }) => (cells[at] ? [wordOf(view, cells[at])] : [])),
      ),
    ),
  }
}

type Compare<Row> = (a: Row, b: Row) => number

function orderOf<Row extends MatrixLine>(
  columns: readonly MatrixColumn[],
  { view, sort, descending }: MatrixChoice,
): Compare<Row> {
  const byName: Compare<Row> = (a, b) => a.name.localeCompare(b.name, 'vi')
  const turn = descending ? -1 : 1
  const at = columns.findIndex(({ slug }) => slug === sort)
  const column = columns[at]
  if (column) return (a, b) => byCell(a.cells[at], b.cells[at], view, column, turn) || byName(a, b)
  if (sort === 'name') return (a, b) => turn * byName(a, b)
  return (a, b) => turn * ((a.rank ?? Infinity) - (b.rank ?? Infinity) || 0) || byName(a, b)
}

/** The best word first, of equal ones the better actual; what is not in a plan always last. */
function byCell(
  a: MatrixMark | null | undefined,
  b: MatrixMark | null | undefined,
  view: StandingView,
  { direction }: MatrixColumn,
  turn: number,
): number {
  if (!a || !b) return Number(!a) - Number(!b)
  const words: readonly string[] = view === 'verdict' ? verdicts : outlookStatuses
  const byWord = words.indexOf(wordOf(view, a)) - words.indexOf(wordOf(view, b))
  if (byWord !== 0) return turn * byWord
  if (a.actual === null || b.actual === null)
    return Number(a.actual === null) - Number(b.actual === null)
  return turn * (direction === 'down' ? a.actual - b.actual : b.actual - a.actual)
}
