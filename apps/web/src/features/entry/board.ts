import { createContext, use } from 'react'
import type { Outcome } from '../../ui/outcome-note.tsx'
import type { CellRange } from './grid/cell-range.ts'
import type { FigureOf } from './cell/check-cell.ts'
import type { Cell } from './cell/entry-cell.ts'
import type { EntrySheet } from './entry-queries.ts'
import type { EntryStore } from './saving/entry-store.ts'
import type { BlockSteps } from './paste/use-block.ts'

/** What a step that is over says of itself. */
export interface Notice extends Outcome {
  /** A paste can be taken back in one step. */
  mayUndo?: boolean
}

/** What every part of the sheet works on. */
export interface Board {
  store: EntryStore
  sheet: EntrySheet
  /** Entered by the coordinator for the office. */
  onBehalf: (cell: Cell) => boolean
  /** Figures of the rows as they stand here: parts are held against their whole. */
  figureOf: FigureOf
  selected: string | null
  select: (id: string) => void
  /** The chosen block of the value column, from the selected cell on. */
  range: CellRange | null
  extend: (to: number, anchor?: number) => void
  steps: BlockSteps
  undo: () => void
  redo: () => void
}

export const BoardContext = createContext<Board | null>(null)

export function useBoard(): Board {
  const board = use(BoardContext)
  if (!board) throw new Error('There is no entry board around this part')
  return board
}
