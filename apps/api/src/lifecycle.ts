import { setTimeout as wait } from 'node:timers/promises'
import { messageOf, StartupError } from './startup-error.ts'

interface Stoppable {
  stop: () => Promise<unknown>
}

/**
 * What has been started, stopped in the opposite order when someone asks: Ctrl-C, SIGTERM, the end
 * of the process that started us, or a fault that no one caught.
 */
export class Lifecycle {
  readonly #parts: { name: string; part: Promise<Stoppable> }[] = []
  readonly #report: (line: string) => void
  #ending: Promise<never> | null = null

  constructor(report: (line: string) => void) {
    this.#report = report
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => void this.end(0)) // Ctrl-C arrives two or three times
    process.on('uncaughtException', (error) => void this.fail(error))
    process.on('unhandledRejection', (error) => void this.fail(error))
    this.#endWithParent()
  }

  /** Waits for a part to start and stops it at the end; a part still starting then is waited for. */
  async hold<T extends Stoppable>(name: string, part: Promise<T>): Promise<T> {
    this.#parts.unshift({ name, part })
    const started = await part
    return this.#ending ?? started
  }

  /** Ends with one line where the reason is for the person who started us, whole where it is a fault. */
  async fail(error: unknown): Promise<never> {
    if (!this.#ending) {
      const isForPerson = error instanceof StartupError || !(error instanceof Error)
      this.#report(isForPerson ? messageOf(error) : (error.stack ?? error.message))
    }
    return this.end(1)
  }

  /** Stops every part and ends the process. */
  async end(status: number): Promise<never> {
    this.#ending ??= this.#stopAll().then(() => process.exit(status))
    return this.#ending
  }

  async #stopAll(): Promise<void> {
    for (const { name, part } of this.#parts) {
      const started = await part.catch(() => null)
      // A part that does not stop must not keep the database from being stopped in order.
      const stopped = Promise.resolve(started?.stop()).then(() => null, messageOf)
      const late = wait(patience, 'it takes too long', { ref: false })
      const trouble = await Promise.race([stopped, late])
      if (trouble !== null) this.#report(`Stopping ${name}: ${trouble}`)
    }
  }

  /** A killed npm or bootstrap tells us nothing; only our parent's number changes. */
  #endWithParent(): void {
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(watch)
      void this.end(0)
    }, 500)
    watch.unref()
  }
}

const patience = 45_000 // the database's own escalation takes up to 40 s
