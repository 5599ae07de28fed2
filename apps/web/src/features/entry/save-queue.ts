import { Observation } from '@tien-do/contract'
import { randomKey } from '../../lib/random-key.ts'
import { ProblemError } from '../../lib/problem-error.ts'
import { isUnsent, type Cell } from './entry-cell.ts'
import { figureOf, isBlank, sameFigure, type Figure } from './figure.ts'

/** Saves one figure on top of the version it is based on (null: it is the first one). */
export type Send = (
  id: string,
  figure: Figure,
  etag: string | null,
  idempotencyKey: string,
) => Promise<Observation>

/** What the queue works on: the store, or a plain object in a test. */
interface Sheet {
  cells: () => readonly Cell[]
  cell: (id: string) => Cell | undefined
  change: (id: string, changes: Partial<Cell>) => void
  hear: (id: string) => void
  wake: () => void
}

const mostAtOnce = 4
const waits = [2_000, 5_000, 15_000, 30_000]

/** Sends what is unsent: one request at a time for a cell, a few at a time for the sheet. */
export class SaveQueue {
  readonly #sheet: Sheet
  readonly #send: Send
  #timer: ReturnType<typeof setTimeout> | null = null
  #failures = 0
  #stopped = false

  constructor(sheet: Sheet, send: Send) {
    this.#sheet = sheet
    this.#send = send
  }

  pump(): void {
    if (this.#stopped) return
    const cells = this.#sheet.cells()
    const free = mostAtOnce - cells.filter((it) => it.sending).length
    for (const cell of cells.filter(isReady).slice(0, Math.max(0, free))) void this.#save(cell)
  }

  /** A page that is left sends nothing more; React may open the same page again at once. */
  stop(): void {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  resume(): void {
    this.#stopped = false
    this.#sheet.wake()
  }

  async #save({ row, figure, saved, attempt }: Cell): Promise<void> {
    const id = row.indicatorId
    // The same figure again is the same write, even if its first answer was lost on the way.
    const key = attempt && sameFigure(attempt.figure, figure) ? attempt.key : randomKey()
    this.#sheet.change(id, { sending: true, attempt: { key, figure } })
    try {
      const now = await this.#send(id, figure, saved?.etag ?? null, key)
      this.#failures = 0
      this.#sheet.change(id, { sending: false, saved: now, ...this.#cleaned(id, figure, now) })
      this.#sheet.hear(id)
    } catch (error) {
      this.#failed(id, attempt?.figure ?? null, error)
    }
    this.pump()
  }

  /** The server may tidy a note's spaces; unless something newer was typed, its word stands. */
  #cleaned(id: string, sent: Figure, now: Observation): Partial<Cell> {
    const cell = this.#sheet.cell(id)
    if (!cell || !sameFigure(cell.figure, sent)) return {}
    return { figure: figureOf(now), attempt: null }
  }

  #failed(id: string, before: Figure | null, error: unknown): void {
    const sent = this.#sheet.cell(id)?.attempt?.figure ?? null
    if (!(error instanceof ProblemError) || isPassing(error)) {
      this.#sheet.change(id, { sending: false, queued: true })
      this.#wakeLater()
    } else if (error.type === 'edit-conflict') {
      this.#conflict(id, [before, sent], error)
    } else {
      const { detail = null } = error.problem
      this.#sheet.change(id, { sending: false, refusal: { type: error.type, detail } })
    }
    this.#sheet.hear(id)
  }

  #conflict(id: string, mine: (Figure | null)[], error: ProblemError): void {
    const theirs = Observation.safeParse(error.problem.current)
    if (!theirs.success) {
      const { detail = null } = error.problem
      this.#sheet.change(id, { sending: false, refusal: { type: error.type, detail } })
      return
    }
    const now = figureOf(theirs.data)
    // Our own write, whose answer was lost: no conflict with anybody.
    const own = mine.some((it) => it !== null && sameFigure(it, now))
    if (own) this.#sheet.change(id, { sending: false, saved: theirs.data, attempt: null })
    else this.#sheet.change(id, { sending: false, conflict: theirs.data })
  }

  #wakeLater(): void {
    if (this.#timer || this.#stopped) return
    const wait = waits[Math.min(this.#failures++, waits.length - 1)] ?? 30_000
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#sheet.wake()
    }, wait)
  }
}

/** A fault of ours or of a proxy, or too many at once: the same request may pass later. */
const isPassing = ({ problem }: ProblemError) => problem.status >= 500 || problem.status === 429

const isReady = (cell: Cell): boolean =>
  isUnsent(cell) &&
  !cell.sending &&
  !cell.queued &&
  cell.refusal === null &&
  cell.conflict === null &&
  // A grade chosen before the figure waits for it.
  (!isBlank(cell.figure) || cell.figure.note !== null)
