import type { EntryRow, Observation } from '@tien-do/contract'
import { cellOf, isEditable, stateOf, type Cell, type Stuck } from './entry-cell.ts'
import { figureOf, isBlank, sameFigure, type Figure } from './figure.ts'
import { SaveQueue, type Send } from './save-queue.ts'

/** One change of one cell. What is left out stays. */
export interface Edit {
  id: string
  figure?: Figure
  stuck?: Stuck | null
}
type Before = Pick<Cell, 'figure' | 'stuck'> & { id: string }

/** The last thing that happened to a cell, to be read out. */
export interface Heard {
  id: string
  state: 'saved' | 'queued' | 'failed' | 'conflict'
}

/**
 * What stands in the grid, and what became of it. React reads it as an external store, so that a
 * save that ends after the next key press finds the newest text and not a stale one.
 */
export class EntryStore {
  #cells: readonly Cell[]
  #heard: Heard | null = null
  #undo: Before[][] = []
  readonly #listeners = new Set<() => void>()
  readonly #queue: SaveQueue

  constructor(rows: readonly EntryRow[], send: Send) {
    this.#cells = rows.map(cellOf)
    this.#queue = new SaveQueue(this, send)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  cells = (): readonly Cell[] => this.#cells
  heard = (): Heard | null => this.#heard
  cell = (id: string): Cell | undefined => this.#cells.find((it) => it.row.indicatorId === id)

  /** Takes what was typed or pasted: one step to undo, however many cells it has. */
  edit(edits: readonly Edit[]): void {
    const before = edits.flatMap(({ id }) => {
      const cell = this.cell(id)
      return cell && isEditable(cell) ? [{ id, figure: cell.figure, stuck: cell.stuck }] : []
    })
    if (before.length === 0) return
    this.#undo.push(before)
    for (const { id, figure, stuck } of edits) this.#apply(id, figure, stuck)
    this.#queue.pump()
  }

  /** False where there is nothing left to undo. */
  undo(): boolean {
    const step = this.#undo.pop()
    for (const { id, figure, stuck } of step ?? []) {
      const saved = this.cell(id)?.saved
      // A saved figure cannot be unsaid, only changed: the blank is shown and explained.
      if (saved && isBlank(figure) && !figure.note)
        this.#apply(id, undefined, { field: 'value', text: '', why: 'clear' })
      else this.#apply(id, figure, stuck)
    }
    this.#queue.pump()
    return step !== undefined
  }

  #apply(id: string, figure: Figure | undefined, stuck: Stuck | null | undefined): void {
    const cell = this.cell(id)
    if (!cell || !isEditable(cell)) return
    this.change(id, {
      ...(figure === undefined ? {} : { figure, refusal: null, touched: true }),
      ...(stuck === undefined ? {} : { stuck }),
    })
  }

  /** Of a conflict: send mine over theirs, which I have seen. */
  keepMine(id: string): void {
    const theirs = this.cell(id)?.conflict
    if (!theirs) return
    this.change(id, { saved: theirs, conflict: null, attempt: null })
    this.#queue.pump()
  }

  takeTheirs(id: string): void {
    const theirs = this.cell(id)?.conflict
    if (!theirs) return
    this.change(id, { saved: theirs, figure: figureOf(theirs), conflict: null, attempt: null })
  }

  /** Drops what was typed and not taken, or what the server refused. */
  backToSaved(id: string): void {
    const cell = this.cell(id)
    if (cell) this.change(id, { stuck: null, refusal: null, figure: figureOf(cell.saved) })
  }

  tryAgain(id: string): void {
    this.change(id, { refusal: null, attempt: null })
    this.#queue.pump()
  }

  /** The connection is back, or somebody asks whether it is. */
  wake = (): void => {
    for (const { row, queued } of this.#cells)
      if (queued) this.change(row.indicatorId, { queued: false })
    this.#queue.pump()
  }

  /** The server's newer word: it enters only where nothing of one's own is on the way. */
  sync(rows: readonly EntryRow[]): void {
    const known = new Map(this.#cells.map((it) => [it.row.indicatorId, it]))
    this.#cells = rows.map((row) => {
      const cell = known.get(row.indicatorId)
      if (!cell) return cellOf(row)
      const settled = sameFigure(cell.figure, figureOf(cell.saved)) && !cell.sending
      const older = (cell.saved?.version ?? 0) > (row.observation?.version ?? 0)
      if (!settled || older) return { ...cell, row }
      const fresh = { ...cellOf(row), touched: cell.touched }
      return cell.stuck || cell.conflict
        ? { ...fresh, stuck: cell.stuck, conflict: cell.conflict }
        : fresh
    })
    this.#tell()
  }

  /** Submitted or otherwise moved on by the server. */
  accept(observations: readonly Observation[]): void {
    for (const it of observations) this.change(it.indicatorId, { saved: it, figure: figureOf(it) })
    this.#undo = []
  }

  change(id: string, changes: Partial<Cell>): void {
    this.#cells = this.#cells.map((it) => (it.row.indicatorId === id ? { ...it, ...changes } : it))
    this.#tell()
  }

  hear(id: string): void {
    const cell = this.cell(id)
    const state = cell && stateOf(cell)
    if (state === 'saved' || state === 'queued' || state === 'failed' || state === 'conflict')
      this.#heard = { id, state }
    this.#tell()
  }

  /** Sends as long as the page is open; gives back how to stop. */
  start = (): (() => void) => {
    this.#queue.resume()
    return () => this.#queue.stop()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
