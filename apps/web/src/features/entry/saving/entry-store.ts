import { isBlank } from '@tien-do/domain'
import type { EntryRow, Observation } from '@tien-do/contract'
import type { KeptFigure } from '../../../lib/kept/kept-figure.ts'
import { randomKey } from '../../../lib/random-key.ts'
import { cellOf, isEditable, type Cell } from '../cell/entry-cell.ts'
import { figureOf } from '../cell/figure.ts'
import * as changes from './cell-changes.ts'
import type { Edit } from './cell-changes.ts'
import type { Typing } from './keep-cells.ts'
import { SaveQueue } from './save-queue.ts'
import { SheetCells } from './sheet-cells.ts'
import { SheetKeeper } from './sheet-keeper.ts'
import type { Surroundings } from './surroundings.ts'
import { beforeOf, UndoHistory } from './undo-history.ts'

const idOf = ({ row }: Cell) => row.indicatorId

/**
 * What stands in the grid, and what became of it. React reads it as an external store, so that a
 * save that ends after the next key press finds the newest text and not a stale one.
 */
export class EntryStore {
  readonly #sheet: SheetCells
  readonly #keeper: SheetKeeper
  readonly #queue: SaveQueue
  readonly #undo = new UndoHistory()
  readonly #around: Surroundings
  readonly #now: () => number

  constructor(rows: readonly EntryRow[], around: Surroundings, kept: readonly KeptFigure[] = []) {
    this.#around = around
    this.#now = around.now ?? Date.now
    this.#sheet = new SheetCells(rows.map(cellOf))
    this.#keeper = new SheetKeeper(this.#sheet, around.keep, this.#now)
    const { cells, cell, change, hear } = this.#sheet
    const { settled, wake, expire } = this
    const worked = { cells, cell, change, hear, settled, wake, expire }
    this.#queue = new SaveQueue(worked, around.send, around.takeTurn)
    this.#keeper.restore(kept)
  }

  subscribe = (listener: () => void): (() => void) => this.#sheet.subscribe(listener)
  cells = () => this.#sheet.cells()
  state = () => this.#sheet.state()
  heard = () => this.#sheet.heard()
  cell = (id: string): Cell | undefined => this.#sheet.cell(id)

  /** Takes what was typed or pasted: one step to undo, however many cells it has. */
  edit(edits: readonly Edit[]): void {
    const mine = edits.flatMap(({ id }) => this.cell(id) ?? []).filter(isEditable)
    if (mine.length === 0) return
    this.#undo.add(mine.map(beforeOf))
    for (const edit of edits) this.#apply(edit)
    this.#keepAndSend(mine.map(idOf))
  }

  /** False where there is nothing left to undo. */
  undo = (): boolean => this.#step('back')
  redo = (): boolean => this.#step('forth')

  #step(way: 'back' | 'forth'): boolean {
    const step = this.#undo.take(way, this.cell)
    for (const { id, figure, stuck } of step ?? []) {
      const saved = this.cell(id)?.saved
      // A saved figure cannot be unsaid, only changed: the blank is shown and explained.
      if (saved && isBlank(figure) && !figure.note)
        this.#apply({ id, stuck: { field: 'value', text: '', why: 'clear' } })
      else this.#apply({ id, figure, stuck })
    }
    if (step) this.#keepAndSend(step.map(({ id }) => id))
    return step !== null
  }

  #apply(edit: Edit): void {
    const cell = this.cell(edit.id)
    if (!cell || !isEditable(cell)) return
    this.#keeper.taken(edit.id)
    this.#changeNow(edit.id, changes.edited(cell, edit))
  }

  /** What is being typed and not yet taken; null: nothing any more. */
  typing(id: string, typing: Typing | null): void {
    this.#keeper.typing(id, typing)
  }

  keepTyping = (): void => this.#keeper.keepTyping()

  /** Of a conflict: send mine over theirs, which I have seen. */
  keepMine(id: string): void {
    const theirs = this.cell(id)?.conflict
    if (theirs) this.#changeAndSend(id, changes.mineKept(theirs))
  }

  takeTheirs(id: string): void {
    const theirs = this.cell(id)?.conflict
    if (theirs) this.#changeAndSend(id, changes.theirsTaken(theirs))
  }

  backToSaved(id: string): void {
    const cell = this.cell(id)
    if (cell) this.#changeAndSend(id, changes.backToSaved(cell))
  }

  tryAgain(id: string): void {
    this.#sheet.change(id, { refusal: null, queued: false, key: randomKey() })
    this.#keepAndSend([id])
  }

  /** The connection is back, or somebody asks whether it is. */
  wake = (): void => {
    if (this.state().expired) return
    this.#queue.awake()
    this.#ask(() => true)
    // What a tab that was closed meanwhile had left.
    void this.#around.kept?.().then((kept) => {
      this.#keeper.restore(kept)
      this.#ask(({ late }) => late)
    })
  }

  /** Sends again what waits. */
  #ask(wanted: (cell: Cell) => boolean): void {
    for (const cell of this.cells())
      if (cell.queued && !cell.conflict && wanted(cell))
        this.#sheet.change(idOf(cell), { queued: false })
    this.#queue.pump()
  }

  /** The session is over: what is unsent waits, and the person is asked to sign in. */
  expire = (): void => this.#sheet.setState({ expired: true })

  /** The same person is back. */
  signedIn = (): void => {
    this.#sheet.setState({ expired: false })
    this.wake()
  }

  /** The server's newer word. */
  sync(rows: readonly EntryRow[]): void {
    const known = new Map(this.cells().map((it) => [idOf(it), it]))
    this.#sheet.replace(rows.map((row) => changes.synced(known.get(row.indicatorId), row)))
  }

  /** Submitted or otherwise moved on by the server. */
  accept(observations: readonly Observation[]): void {
    for (const it of observations)
      this.#sheet.change(it.indicatorId, { saved: it, figure: figureOf(it) })
    this.#undo.clear()
  }

  /** What another tab of this person saved. */
  learn(now: Observation): void {
    const cell = this.cell(now.indicatorId)
    const news = cell && changes.learned(cell, now)
    if (news) this.#sheet.change(now.indicatorId, news)
  }

  /** The server has it, or said why not: what the browser keeps of it follows. */
  settled = (id: string, saved: Observation | null): void => {
    this.#keeper.keepThen([id], () => undefined)
    if (saved) this.#around.announce?.(saved)
  }

  /** Of what was set aside: into its cell and to the server. */
  takeAside(kept: KeptFigure): void {
    this.#keeper.takeAside(kept)
    this.#keepAndSend([kept.indicator])
    this.wake()
  }

  /** Thrown away by the person who typed it. */
  dropAside(kept: KeptFigure): void {
    this.#keeper.leaveAside(kept)
    void this.#around.letGo?.(kept)
  }

  /** Sends as long as the page is open; gives back how to stop. */
  start = (): (() => void) => {
    this.#queue.resume()
    return () => {
      this.keepTyping()
      this.#queue.stop()
    }
  }

  #changeNow(id: string, news: Partial<Cell>): void {
    this.#sheet.change(id, { since: this.#now(), ...news })
  }

  #changeAndSend(id: string, news: Partial<Cell>): void {
    this.#changeNow(id, news)
    this.#keepAndSend([id])
  }

  #keepAndSend(ids: readonly string[]): void {
    this.#keeper.keepThen(ids, () => this.#queue.pump())
  }
}
