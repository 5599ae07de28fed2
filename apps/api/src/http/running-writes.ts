import type { Response } from 'express'

/**
 * The writes that run now, each under its name: one at a time. Whoever comes second waits until the
 * first has answered, however that went.
 */
export class RunningWrites {
  readonly #running = new Map<string, Promise<void>>()

  /** Gives the turn for as long as `res` is not answered. */
  async turn(name: string, res: Response): Promise<void> {
    for (let one = this.#running.get(name); one; one = this.#running.get(name)) await one
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#running.set(name, promise)
    const done = () => {
      if (this.#running.get(name) === promise) this.#running.delete(name)
      resolve()
    }
    // Not `close`: a client that went away does not end what it asked for.
    const end = res.end.bind(res)
    Object.assign(res, {
      end: (...given: unknown[]): unknown => {
        done()
        return Reflect.apply(end, res, given)
      },
    })
  }
}
