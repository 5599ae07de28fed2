import type { EntryRow, Observation } from '@tien-do/contract'
import { isOld, type KeptFigure } from '../../lib/kept/kept-figure.ts'
import { randomKey } from '../../lib/random-key.ts'
import { cellOf, isEditable, stateOf, type Cell, type Stuck } from './entry-cell.ts'
import { figureOf, isBlank, sameFigure, type Figure } from './figure.ts'
import type { Keep, Typing } from './keep-cells.ts'
import { withKept } from './restore-kept.ts'
import { SaveQueue, type Send, type TakeTurn } from './save-queue.ts'
import { beforeOf, UndoHistory } from './undo-history.ts'

/** One change of one cell. What is left out stays. */
export interface Edit {
  id: string
  figure?: Figure
  stuck?: Stuck | null
}

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

/** What surrounds a store: the server, the browser's store, the other tabs. */
export interface Surroundings {
  send: Send
  keep?: Keep
  takeTurn?: TakeTurn
  /** Tells the other tabs what was saved. */
  announce?: (saved: Observation) => void
  /** Reads again what is kept, another tab's too. */
  kept?: () => Promise<readonly KeptFigure[]>
  /** Throws a kept figure away. */
  letGo?: (kept: KeptFigure) => Promise<unknown>
  now?: () => number
}

const typingSettles = 200

/**
 * What stands in the grid, and what became of it. React reads it as an external store, so that a
 * save that ends after the next key press finds the newest text and not a stale one.
 */
export class EntryStore {
  #cells: readonly Cell[]
  #state: SheetState = { expired: false, keeps: true, aside: [] }
  #heard: Heard | null = null
  readonly #undo = new UndoHistory()
  readonly #typing = new Map<string, Typing>()
  readonly #lastTyped = new Set<string>()
  #typingTimer: ReturnType<typeof setTimeout> | null = null
  readonly #listeners = new Set<() => void>()
  readonly #queue: SaveQueue
  readonly #around: Surroundings

  constructor(rows: readonly EntryRow[], around: Surroundings, kept: readonly KeptFigure[] = []) {
    this.#around = around
    this.#cells = rows.map(cellOf)
    this.#queue = new SaveQueue(this, around.send, around.takeTurn)
    this.#restore(kept)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  cells = (): readonly Cell[] => this.#cells
  state = (): SheetState => this.#state
  heard = (): Heard | null => this.#heard
  cell = (id: string): Cell | undefined => this.#cells.find((it) => it.row.indicatorId === id)

  /** Takes what was typed or pasted: one step to undo, however many cells it has. */
  edit(edits: readonly Edit[]): void {
    const mine = edits.flatMap(({ id }) => this.cell(id) ?? []).filter(isEditable)
    if (mine.length === 0) return
    this.#undo.add(mine.map(beforeOf))
    for (const { id, figure, stuck } of edits) this.#apply(id, figure, stuck)
    this.#keepAndSend(mine)
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
        this.#apply(id, undefined, { field: 'value', text: '', why: 'clear' })
      else this.#apply(id, figure, stuck)
    }
    if (step) this.#keepAndSend(step.flatMap(({ id }) => this.cell(id) ?? []))
    return step !== null
  }

  #apply(id: string, figure: Figure | undefined, stuck: Stuck | null | undefined): void {
    const cell = this.cell(id)
    if (!cell || !isEditable(cell)) return
    this.#typing.delete(id)
    const isNew = figure !== undefined && !sameFigure(figure, cell.figure)
    this.change(id, {
      since: this.#now(),
      ...(figure === undefined ? {} : { figure, refusal: null, touched: true }),
      ...(stuck === undefined ? {} : { stuck }),
      ...(isNew ? { key: randomKey() } : {}),
      // What is on its way just now may arrive, and is then this person's own.
      ...(isNew && cell.sending ? { doubtful: [...cell.doubtful, cell.figure] } : {}),
    })
  }

  /** What is being typed and not yet taken; null: nothing any more. Drawn by nobody, only kept. */
  typing(id: string, typing: Typing | null): void {
    if (typing === null && !this.#typing.has(id)) return
    if (typing) this.#typing.set(id, { ...this.#typing.get(id), ...typing })
    else this.#typing.delete(id)
    this.#cells = this.#cells.map((it) =>
      it.row.indicatorId === id ? { ...it, since: this.#now() } : it,
    )
    this.#lastTyped.add(id)
    this.#typingTimer ??= setTimeout(this.keepTyping, typingSettles)
  }

  /** Writes what is half typed at once: the page may go. */
  keepTyping = (): void => {
    if (this.#typingTimer) clearTimeout(this.#typingTimer)
    this.#typingTimer = null
    const cells = [...this.#lastTyped].flatMap((id) => this.cell(id) ?? [])
    this.#lastTyped.clear()
    if (cells.length > 0) void this.#keep(cells, false)
  }

  /** Of a conflict: send mine over theirs, which I have seen. */
  keepMine(id: string): void {
    const theirs = this.cell(id)?.conflict
    if (!theirs) return
    const again = { conflict: null, queued: false, doubtful: [], key: randomKey() }
    this.change(id, { saved: theirs, since: this.#now(), ...again })
    this.#keepAndSend([id])
  }

  takeTheirs(id: string): void {
    const theirs = this.cell(id)?.conflict
    if (!theirs) return
    const settled = { conflict: null, queued: false, late: false, doubtful: [], key: null }
    this.change(id, { saved: theirs, figure: figureOf(theirs), since: this.#now(), ...settled })
    this.#keepAndSend([id])
  }

  /** Drops what was typed and not taken, or what the server refused. */
  backToSaved(id: string): void {
    const cell = this.cell(id)
    if (!cell) return
    const since = this.#now()
    // A figure that waits stays, whatever was typed over it and not taken.
    if (cell.stuck) this.change(id, { stuck: null, since })
    else this.change(id, { refusal: null, figure: figureOf(cell.saved), key: null, since })
    this.#keepAndSend([id])
  }

  tryAgain(id: string): void {
    this.change(id, { refusal: null, queued: false, key: randomKey() })
    this.#keepAndSend([id])
  }

  /** The connection is back, or somebody asks whether it is. */
  wake = (): void => {
    if (this.#state.expired) return
    this.#queue.awake()
    for (const { row, queued, conflict } of this.#cells)
      if (queued && !conflict) this.change(row.indicatorId, { queued: false })
    this.#queue.pump()
    // What a tab that was closed meanwhile had left.
    void this.#around.kept?.().then((kept) => {
      this.#restore(kept)
      for (const { row, late, queued, conflict } of this.#cells)
        if (late && queued && !conflict) this.change(row.indicatorId, { queued: false })
      this.#queue.pump()
    })
  }

  /** The session is over: what is unsent waits, and the person is asked to sign in. */
  expire = (): void => {
    this.#setState({ expired: true })
  }

  /** The same person is back. */
  signedIn = (): void => {
    this.#setState({ expired: false })
    this.wake()
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
      const { touched, since, stuck, conflict } = cell
      return { ...cellOf(row), touched, since, stuck, conflict }
    })
    this.#tell()
  }

  /** Submitted or otherwise moved on by the server. */
  accept(observations: readonly Observation[]): void {
    for (const it of observations) this.change(it.indicatorId, { saved: it, figure: figureOf(it) })
    this.#undo.clear()
  }

  /** What another tab of this person saved. Where something else stands here, it stays. */
  learn(now: Observation): void {
    const cell = this.cell(now.indicatorId)
    if (!cell || (cell.saved?.version ?? 0) >= now.version) return
    const theirs = figureOf(now)
    const settled = sameFigure(cell.figure, figureOf(cell.saved)) && !cell.sending
    if (!settled && !sameFigure(cell.figure, theirs)) return
    const clean = { queued: false, late: false, doubtful: [], key: null, refusal: null }
    this.change(now.indicatorId, { saved: now, figure: theirs, ...clean })
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

  /** The server has it, or said why not: what the browser keeps of it follows. */
  settled = (id: string, saved: Observation | null): void => {
    const cell = this.cell(id)
    if (cell) void this.#keep([cell], true)
    if (saved) this.#around.announce?.(saved)
  }

  /** Of what was set aside: into its cell and to the server. */
  takeAside(kept: KeptFigure): void {
    this.#leaveAside(kept)
    this.#restore([{ ...kept, at: this.#now() }])
    this.#keepAndSend([kept.indicator])
    this.wake()
  }

  /** Thrown away by the person who typed it. */
  dropAside(kept: KeptFigure): void {
    this.#leaveAside(kept)
    void this.#around.letGo?.(kept)
  }

  #leaveAside(kept: KeptFigure): void {
    this.#setState({ aside: this.#state.aside.filter((it) => it.indicator !== kept.indicator) })
  }

  #restore(kept: readonly KeptFigure[]): void {
    const aside: KeptFigure[] = []
    const arrived: Cell[] = []
    for (const it of kept) {
      const cell = this.cell(it.indicator)
      // What stands here was typed later, or is that very figure.
      if (cell && cell.since >= it.at) continue
      const restored = cell && !isOld(it, this.#now()) ? withKept(cell, it) : null
      if (!restored) aside.push(it)
      else {
        this.change(it.indicator, restored)
        const gone = sameFigure(restored.figure, figureOf(restored.saved)) && !restored.stuck
        if (gone) arrived.push({ ...restored, since: it.at })
      }
    }
    if (arrived.length > 0) void this.#keep(arrived, true)
    this.#setState({ aside })
  }

  /** Sends as long as the page is open; gives back how to stop. */
  start = (): (() => void) => {
    this.#queue.resume()
    return () => {
      this.keepTyping()
      this.#queue.stop()
    }
  }

  #keepAndSend(changed: readonly (string | Cell)[]): void {
    const ids = changed.map((it) => (typeof it === 'string' ? it : it.row.indicatorId))
    const cells = ids.flatMap((id) => this.cell(id) ?? [])
    const { keep } = this.#around
    if (!keep) this.#queue.pump()
    else void this.#keep(cells, true).then(() => this.#queue.pump())
  }

  async #keep(cells: readonly Cell[], safely: boolean): Promise<void> {
    const { keep } = this.#around
    if (!keep) return
    const kept = await keep(
      cells.map((cell) => ({ cell, typing: this.#typing.get(cell.row.indicatorId) ?? null })),
      safely,
    )
    if (kept !== this.#state.keeps) this.#setState({ keeps: kept })
  }

  #setState(changes: Partial<SheetState>): void {
    this.#state = { ...this.#state, ...changes }
    this.#tell()
  }

  #now = (): number => (this.#around.now ?? Date.now)()

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
