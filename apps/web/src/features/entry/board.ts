import { createContext, use } from 'react'
import type { Cell } from './entry-cell.ts'
import type { EntrySheet } from './entry-queries.ts'
import type { EntryStore } from './entry-store.ts'

/** What every part of the sheet works on. */
export interface Board {
  store: EntryStore
  sheet: EntrySheet
  /** Entered by the coordinator for the office. */
  onBehalf: (cell: Cell) => boolean
  selected: string | null
  select: (id: string) => void
  paste: (at: number, block: string[][]) => void
  undo: () => void
}

export const BoardContext = createContext<Board | null>(null)

export function useBoard(): Board {
  const board = use(BoardContext)
  if (!board) throw new Error('There is no entry board around this part')
  return board
}
