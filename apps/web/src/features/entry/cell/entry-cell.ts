import { isBlank, sameFigure } from '@tien-do/domain'
import type { EntryRow, Observation, Figure } from '@tien-do/contract'
import type { ProblemType } from '@tien-do/contract'
import { figureOf } from './figure.ts'
import type { Why } from './read-cell.ts'

/** A typed text that was not taken, kept as it was typed; unfinished: from before the page was left. */
export type Stuck =
  | { field: 'value'; text: string; why: Why | 'unfinished' }
  | { field: 'value'; text: string; why: 'choose'; readings: [number, number] }
  | { field: 'fraction'; numerator: string; denominator: string; why: Why | 'unfinished' }

/** One line of the grid with what became of it. */
export interface Cell {
  row: EntryRow
  /** What should be saved. */
  figure: Figure
  /** What the server has. */
  saved: Observation | null
  stuck: Stuck | null
  /** Changed here, by this person. */
  touched: boolean
  sending: boolean
  /** No answer came: it waits for the connection. */
  queued: boolean
  /** The server said no, for good. */
  refusal: { type: ProblemType; detail: string | null } | null
  /** Somebody else was first; nothing is sent until one of the two is chosen. */
  conflict: Observation | null
  /** Under which the figure is sent, however often: one write. Null: a new one is made. */
  key: string | null
  /** Sent without an answer: the server may have them, and then they are no conflict. */
  doubtful: readonly Figure[]
  /** Waited once, or was left from before: it is sent in the order in which it was typed. */
  late: boolean
  /** When it was changed here last. */
  since: number
}

export const cellOf = (row: EntryRow): Cell => ({
  row,
  figure: figureOf(row.observation),
  saved: row.observation,
  stuck: null,
  touched: false,
  sending: false,
  queued: false,
  refusal: null,
  conflict: null,
  key: null,
  doubtful: [],
  late: false,
  since: 0,
})

type CellState =
  'empty' | 'saved' | 'saving' | 'queued' | 'failed' | 'choose' | 'conflict' | 'locked'

const asks = ({ why }: Stuck) => why === 'choose' || why === 'unfinished'

export const isUnsent = (cell: Cell): boolean => !sameFigure(cell.figure, figureOf(cell.saved))

/** What is submitted must come back before it can change. */
export const isEditable = (cell: Cell): boolean => cell.row.may && cell.saved?.state !== 'submitted'

export function stateOf(cell: Cell): CellState {
  if (cell.conflict) return 'conflict'
  if (cell.stuck) return asks(cell.stuck) ? 'choose' : 'failed'
  if (cell.refusal) return 'failed'
  if (cell.queued) return 'queued'
  if (cell.sending || (isUnsent(cell) && !isBlank(cell.figure))) return 'saving'
  if (!isEditable(cell)) return 'locked'
  // A task may be approved with words alone: nothing is left to give.
  const settled = cell.saved?.state === 'approved' && !isUnsent(cell)
  return settled || (cell.saved && !isBlank(cell.figure)) ? 'saved' : 'empty'
}

/** Saved, and not yet submitted: what "Gửi" sends. */
export const isSendable = (cell: Cell): boolean =>
  cell.row.may && cell.saved?.state === 'draft' && !isBlank(figureOf(cell.saved))

/** It stands in the browser only. */
export const isAtRisk = (cell: Cell): boolean =>
  ['saving', 'queued', 'failed', 'choose', 'conflict'].includes(stateOf(cell))

/** What still has to be done in a cell before the sheet can go. */
export const isLeft = (cell: Cell): boolean => {
  const state = stateOf(cell)
  if (state === 'locked' || state === 'saving') return false
  return state !== 'saved' || cell.saved?.state === 'returned'
}
