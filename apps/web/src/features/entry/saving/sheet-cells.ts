import type { KeptFigure } from '../../../lib/kept/kept-figure.ts'
import { stateOf, type Cell } from '../cell/entry-cell.ts'

/** The last thing that happened to a cell, to be read out. */
export interface Heard {
  id: string
  state: 'saved' | 'queued' | 'failed' | 'conflict'
}

/** How the sheet as a whole stands, beside its cells. */
export interface SheetState {
  /** The session is over: figures wait until this person signs in again. */
  expired: boolean
  /** The browser keeps what is unsent; false: it would not (a private window). */
  keeps: boolean
  /** Kept figures that are not sent by themselves: too old, or nowhere to go. */
  aside: readonly KeptFigure[]
}

/** The cells of a sheet as they stand now, and who is told when that changes. */
export class SheetCells {
  #cells: readonly Cell[]
  #state: SheetState = { expired: false, keeps: true, aside: [] }
  #heard: Heard | null = null
  readonly #listeners = new Set<() => void>()

  constructor(cells: readonly Cell[]) {
    this.#cells = cells
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  cells = (): readonly Cell[] => this.#cells
  state = (): SheetState => this.#state
  heard = (): Heard | null => this.#heard
  cell = (id: string): Cell | undefined => this.#cells.find((it) => it.row.indicatorId === id)

  change = (id: string, changes: Partial<Cell>): void => {
    this.changeUnseen(id, changes)
    this.#tell()
  }

  /** What nobody draws: no part of the page is told. */
  changeUnseen(id: string, changes: Partial<Cell>): void {
    this.#cells = this.#cells.map((it) => (it.row.indicatorId === id ? { ...it, ...changes } : it))
  }

  replace(cells: readonly Cell[]): void {
    this.#cells = cells
    this.#tell()
  }

  setState(changes: Partial<SheetState>): void {
    this.#state = { ...this.#state, ...changes }
    this.#tell()
  }

  hear = (id: string): void => {
    const cell = this.cell(id)
    const state = cell && stateOf(cell)
    if (state === 'saved' || state === 'queued' || state === 'failed' || state === 'conflict')
      this.#heard = { id, state }
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
