import { sameFigure } from '@tien-do/domain'
import type { EntryRow, Observation, Figure } from '@tien-do/contract'
import { randomKey } from '../../../lib/random-key.ts'
import { cellOf, type Cell, type Stuck } from '../cell/entry-cell.ts'
import { figureOf } from '../cell/figure.ts'

/** One change of one cell. What is left out stays. */
export interface Edit {
  id: string
  figure?: Figure
  stuck?: Stuck | null
}

type Changes = Partial<Cell>

const isSettled = (cell: Cell) => sameFigure(cell.figure, figureOf(cell.saved)) && !cell.sending

/** What was typed, pasted or stepped back to. */
export function edited(cell: Cell, { figure, stuck }: Omit<Edit, 'id'>): Changes {
  const isNew = figure !== undefined && !sameFigure(figure, cell.figure)
  return {
    ...(figure === undefined ? {} : { figure, refusal: null, touched: true }),
    ...(stuck === undefined ? {} : { stuck }),
    ...(isNew ? { key: randomKey() } : {}),
    // What is on its way just now may arrive, and is then this person's own.
    ...(isNew && cell.sending ? { doubtful: [...cell.doubtful, cell.figure] } : {}),
  }
}

/** Of a conflict: mine goes over theirs, which this person has seen. */
export const mineKept = (theirs: Observation): Changes => ({
  saved: theirs,
  conflict: null,
  queued: false,
  doubtful: [],
  key: randomKey(),
})

export const theirsTaken = (theirs: Observation): Changes => ({
  saved: theirs,
  figure: figureOf(theirs),
  conflict: null,
  queued: false,
  late: false,
  doubtful: [],
  key: null,
})

/** Without what was typed and not taken, or what the server refused. */
export const backToSaved = (cell: Cell): Changes =>
  // A figure that waits stays, whatever was typed over it and not taken.
  cell.stuck ? { stuck: null } : { refusal: null, figure: figureOf(cell.saved), key: null }

/** A cell with the server's row: its word enters only where nothing of one's own is on the way. */
export function synced(cell: Cell | undefined, row: EntryRow): Cell {
  if (!cell) return cellOf(row)
  const older = (cell.saved?.version ?? 0) > (row.observation?.version ?? 0)
  if (!isSettled(cell) || older) return { ...cell, row }
  const { touched, since, stuck, conflict } = cell
  return { ...cellOf(row), touched, since, stuck, conflict }
}

/** What another tab of this person saved; null where something else stands here, which stays. */
export function learned(cell: Cell, now: Observation): Changes | null {
  if ((cell.saved?.version ?? 0) >= now.version) return null
  const figure = figureOf(now)
  if (!isSettled(cell) && !sameFigure(cell.figure, figure)) return null
  const clean = { queued: false, late: false, doubtful: [], key: null, refusal: null }
  return { saved: now, figure, ...clean }
}
