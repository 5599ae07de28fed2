/** Which control of a row the arrow keys reach, from left to right. */
type GridColumn = 'value' | 'grade'
const columns: readonly string[] = ['value', 'grade'] satisfies GridColumn[]

const gridOf = (from: Element) => from.closest('[data-grid]')
const rowOf = (it: HTMLElement) => Number(it.dataset['row'])

function reachedIn(from: Element, column: string | undefined): HTMLElement[] {
  const grid = gridOf(from)
  return grid ? [...grid.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)] : []
}

/** Moves by whole cells, as a spreadsheet does; a row without that control is passed over. */
export function moveFocus(from: HTMLElement, down: number, right = 0): void {
  const { column = '' } = from.dataset
  const reached = reachedIn(from, columns[columns.indexOf(column) + right])
  const at = rowOf(from)
  const target =
    down === 0
      ? reached.find((it) => rowOf(it) === at)
      : down > 0
        ? // A jump beyond the end stops at the end.
          (reached.find((it) => rowOf(it) >= at + down) ?? reached.findLast((it) => rowOf(it) > at))
        : (reached.findLast((it) => rowOf(it) <= at + down) ?? reached.find((it) => rowOf(it) < at))
  target?.focus()
}

/** The first or the last control of the row (`Home`, `End`). */
export function moveInRow(from: HTMLElement, to: 'first' | 'last'): void {
  const all = columns.flatMap((column) =>
    reachedIn(from, column).filter((it) => rowOf(it) === rowOf(from)),
  )
  all.at(to === 'first' ? 0 : -1)?.focus()
}

/** From something below a row to the value of the next one; false where there is no grid. */
export function focusNextRow(from: Element, at: number): boolean {
  const next = reachedIn(from, 'value').find((it) => rowOf(it) > at)
  next?.focus()
  return next !== undefined
}

/** As many rows as the window shows: what Page Down goes. */
export const pageOfRows = (): number => Math.max(5, Math.floor(window.innerHeight / 44) - 5)
