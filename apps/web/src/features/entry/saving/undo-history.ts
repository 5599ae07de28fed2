import type { Cell } from '../cell/entry-cell.ts'

/** A cell as it was before a step, or after it. */
type Before = Pick<Cell, 'figure' | 'stuck'> & { id: string }

export const beforeOf = ({ row, figure, stuck }: Cell): Before => ({
  id: row.indicatorId,
  figure,
  stuck,
})

/** Steps back and forth; a new step ends the way forth. */
export class UndoHistory {
  #back: Before[][] = []
  #forth: Before[][] = []

  add(step: Before[]): void {
    this.#back.push(step)
    this.#forth = []
  }

  /** The step to take; `now` tells how its cells stand, for the way there again. */
  take(way: 'back' | 'forth', now: (id: string) => Cell | undefined): Before[] | null {
    const [from, to] = way === 'back' ? [this.#back, this.#forth] : [this.#forth, this.#back]
    const step = from.pop()
    if (!step) return null
    to.push(step.flatMap(({ id }) => now(id) ?? []).map(beforeOf))
    return step
  }

  clear(): void {
    this.#back = []
    this.#forth = []
  }
}
