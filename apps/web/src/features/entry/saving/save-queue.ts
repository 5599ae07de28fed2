import { isBlank, sameFigure } from '@tien-do/domain'
import type { Observation, Figure } from '@tien-do/contract'
import { isObservation } from '../../../lib/is-observation.ts'
import { ProblemError } from '../../../lib/problem-error.ts'
import { randomKey } from '../../../lib/random-key.ts'
import { isUnsent, type Cell } from '../cell/entry-cell.ts'
import { figureOf } from '../cell/figure.ts'

/** Saves one figure on top of the version it is based on (null: it is the first one). */
export type Send = (
  id: string,
  figure: Figure,
  etag: string | null,
  idempotencyKey: string,
) => Promise<Observation>

/** Lets one tab send at a time; the work holds the turn until it ends. */
export type TakeTurn = (work: () => Promise<void>) => Promise<void>

/** What the queue works on: the store, or a plain object in a test. */
interface Sheet {
  cells: () => readonly Cell[]
  cell: (id: string) => Cell | undefined
  change: (id: string, changes: Partial<Cell>) => void
  hear: (id: string) => void
  /** The server has this figure, or said that it will not take it. */
  settled: (id: string, saved: Observation | null) => void
  wake: () => void
  /** The session is over; nothing more is sent until somebody signs in. */
  expire: () => void
}

const mostAtOnce = 4
const waits = [2_000, 5_000, 15_000, 30_000]

/** Sends what is unsent: one request at a time for a cell, a few at a time for the sheet. */
export class SaveQueue {
  readonly #sheet: Sheet
  readonly #send: Send
  readonly #takeTurn: TakeTurn
  #timer: ReturnType<typeof setTimeout> | null = null
  #failures = 0
  #asleep = false
  #left = false
  #sending = 0
  #endTurn: (() => void) | null = null
  #waiting = false

  constructor(sheet: Sheet, send: Send, takeTurn: TakeTurn = async (work) => work()) {
    this.#sheet = sheet
    this.#send = send
    this.#takeTurn = takeTurn
  }

  pump(): void {
    if (this.#asleep) this.#putOff()
    else if (this.#endTurn) this.#go()
    else if (!this.#waiting && this.#next()) {
      this.#waiting = true
      void this.#takeTurn(this.#turn).finally(() => {
        this.#waiting = false
        // What became ready in the moment in which the turn ended.
        if (this.#next()) this.pump()
      })
    }
  }

  /** A page that is left still sends what is ready, and tries nothing again. */
  stop(): void {
    this.#left = true
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  resume(): void {
    this.#left = false
    this.#sheet.wake()
  }

  /** Nothing is sent until it is woken: everything waits in its cell. */
  sleep(): void {
    this.#asleep = true
    this.#putOff()
  }

  awake(): void {
    this.#asleep = false
  }

  #turn = () =>
    new Promise<void>((done) => {
      this.#endTurn = () => {
        this.#endTurn = null
        done()
      }
      this.#go()
    })

  #next = (): Cell | undefined =>
    this.#asleep
      ? undefined
      : this.#sheet
          .cells()
          .filter(isReady)
          .toSorted((a, b) => a.since - b.since)[0]

  #go(): void {
    for (let cell = this.#next(); cell; cell = this.#next()) {
      // What waited goes one by one, in order; what is typed now may overtake a slow one.
      if (this.#sending >= (cell.late ? 1 : mostAtOnce)) return
      void this.#save(cell)
    }
    if (this.#sending === 0) this.#endTurn?.()
  }

  async #save({ row, figure, saved, key: given }: Cell): Promise<void> {
    const id = row.indicatorId
    const key = given ?? randomKey()
    this.#sending++
    this.#sheet.change(id, { sending: true, key })
    try {
      const now = await this.#send(id, figure, saved?.etag ?? null, key)
      this.#failures = 0
      this.#acknowledged(id, figure, now)
    } catch (error) {
      this.#failed(id, figure, error)
    }
    this.#sheet.hear(id)
    this.#sending--
    this.#go()
  }

  /** The server may tidy a note's spaces; unless something newer was typed, its word stands. */
  #acknowledged(id: string, sent: Figure, now: Observation): void {
    const cell = this.#sheet.cell(id)
    const known = cell?.saved && cell.saved.version > now.version ? cell.saved : now
    const unchanged = cell && sameFigure(cell.figure, sent)
    this.#sheet.change(id, {
      sending: false,
      saved: known,
      doubtful: [],
      ...(unchanged ? { figure: figureOf(known), key: null, late: false } : {}),
    })
    this.#sheet.settled(id, now)
  }

  #failed(id: string, sent: Figure, error: unknown): void {
    const { doubtful = [] } = this.#sheet.cell(id) ?? {}
    if (!(error instanceof ProblemError) || isPassing(error)) {
      const known = doubtful.some((it) => sameFigure(it, sent))
      this.#sheet.change(id, {
        sending: false,
        queued: true,
        doubtful: known ? doubtful : [...doubtful, sent],
      })
      this.#putOff()
      this.#wakeLater()
    } else if (error.type === 'signed-out') {
      this.#sheet.change(id, { sending: false, queued: true })
      this.sleep()
      this.#sheet.expire()
    } else if (error.type === 'edit-conflict') {
      this.#conflict(id, [...doubtful, sent], error)
    } else this.#refused(id, error)
  }

  #refused(id: string, error: ProblemError): void {
    const { detail = null } = error.problem
    this.#sheet.change(id, { sending: false, refusal: { type: error.type, detail } })
  }

  #conflict(id: string, mine: Figure[], error: ProblemError): void {
    const theirs = error.problem.current
    if (!isObservation(theirs)) return this.#refused(id, error)
    const now = figureOf(theirs)
    // Our own write, whose answer was lost: no conflict with anybody.
    if (mine.some((it) => sameFigure(it, now))) {
      this.#sheet.change(id, { sending: false, saved: theirs, doubtful: [] })
      this.#sheet.settled(id, theirs)
    } else {
      this.#sheet.change(id, { sending: false, conflict: theirs })
      this.#sheet.settled(id, null)
    }
  }

  /** The rest would fail the same way: it waits, and one request asks whether all is well again. */
  #putOff(): void {
    for (const cell of this.#sheet.cells())
      if (isReady(cell)) this.#sheet.change(cell.row.indicatorId, { queued: true, late: true })
      else if (cell.queued && !cell.late) this.#sheet.change(cell.row.indicatorId, { late: true })
  }

  #wakeLater(): void {
    if (this.#timer || this.#left) return
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
