import { sameFigure } from '@tien-do/domain'
import type { KeptFigure } from '../../../lib/kept/kept-figure.ts'
import { isOld } from '../../../lib/kept/kept-figure.ts'
import type { Cell } from '../cell/entry-cell.ts'
import { figureOf } from '../cell/figure.ts'
import type { Keep, Typing } from './keep-cells.ts'
import { withKept } from './restore-kept.ts'
import type { SheetCells } from './sheet-cells.ts'

const typingSettles = 200

/** What the browser keeps of a sheet: unsent figures and half typed texts, there and back. */
export class SheetKeeper {
  readonly #sheet: SheetCells
  readonly #keep: Keep | undefined
  readonly #now: () => number
  readonly #typing = new Map<string, Typing>()
  readonly #lastTyped = new Set<string>()
  #typingTimer: ReturnType<typeof setTimeout> | null = null

  constructor(sheet: SheetCells, keep: Keep | undefined, now: () => number) {
    this.#sheet = sheet
    this.#keep = keep
    this.#now = now
  }

  /** What is being typed and not yet taken; null: nothing any more. Drawn by nobody, only kept. */
  typing(id: string, typing: Typing | null): void {
    if (typing === null && !this.#typing.has(id)) return
    if (typing) this.#typing.set(id, { ...this.#typing.get(id), ...typing })
    else this.#typing.delete(id)
    this.#sheet.changeUnseen(id, { since: this.#now() })
    this.#lastTyped.add(id)
    this.#typingTimer ??= setTimeout(this.keepTyping, typingSettles)
  }

  /** Its text was taken: the figure is kept from now on. */
  taken(id: string): void {
    this.#typing.delete(id)
  }

  /** Writes what is half typed at once: the page may go. */
  keepTyping = (): void => {
    if (this.#typingTimer) clearTimeout(this.#typingTimer)
    this.#typingTimer = null
    const cells = [...this.#lastTyped].flatMap((id) => this.#sheet.cell(id) ?? [])
    this.#lastTyped.clear()
    if (cells.length > 0) void this.#write(cells, false)
  }

  /** Writes what these cells have unsent, then goes on; at once where nothing is kept. */
  keepThen(ids: readonly string[], goOn: () => void): void {
    const cells = ids.flatMap((id) => this.#sheet.cell(id) ?? [])
    if (!this.#keep) goOn()
    else void this.#write(cells, true).then(goOn)
  }

  /** Puts what was kept into its cells, and sets aside what has none or is too old. */
  restore(kept: readonly KeptFigure[]): void {
    const aside: KeptFigure[] = []
    const arrived: Cell[] = []
    for (const it of kept) {
      const cell = this.#sheet.cell(it.indicator)
      // What stands here was typed later, or is that very figure.
      if (cell && cell.since >= it.at) continue
      const restored = cell && !isOld(it, this.#now()) ? withKept(cell, it) : null
      if (!restored) aside.push(it)
      else {
        this.#sheet.change(it.indicator, restored)
        const gone = sameFigure(restored.figure, figureOf(restored.saved)) && !restored.stuck
        if (gone) arrived.push({ ...restored, since: it.at })
      }
    }
    if (arrived.length > 0) void this.#write(arrived, true)
    this.#sheet.setState({ aside })
  }

  /** Takes one out of what was set aside, and puts it into its cell as if typed now. */
  takeAside(kept: KeptFigure): void {
    this.leaveAside(kept)
    this.restore([{ ...kept, at: this.#now() }])
  }

  leaveAside({ indicator }: KeptFigure): void {
    const { aside } = this.#sheet.state()
    this.#sheet.setState({ aside: aside.filter((it) => it.indicator !== indicator) })
  }

  async #write(cells: readonly Cell[], safely: boolean): Promise<void> {
    if (!this.#keep) return
    const keeps = await this.#keep(
      cells.map((cell) => ({ cell, typing: this.#typing.get(cell.row.indicatorId) ?? null })),
      safely,
    )
    if (keeps !== this.#sheet.state().keeps) this.#sheet.setState({ keeps })
  }
}
