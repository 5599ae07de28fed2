/** Which control of a row the arrow keys reach, from left to right. */
export type GridColumn = 'value' | 'grade'
const columns: readonly string[] = ['value', 'grade'] satisfies GridColumn[]

/** Moves by whole cells, as a spreadsheet does; a row without that control is passed over. */
export function moveFocus(from: HTMLElement, down: number, right = 0): void {
  const { row = '', column = '' } = from.dataset
  const wanted = columns[columns.indexOf(column) + right]
  const reached = [
    ...(from.closest('[data-grid]')?.querySelectorAll<HTMLElement>(`[data-column="${wanted}"]`) ??
      []),
  ]
  const at = Number(row)
  const rowOf = (it: HTMLElement) => Number(it.dataset['row'])
  const target =
    down === 0
      ? reached.find((it) => rowOf(it) === at)
      : down > 0
        ? reached.find((it) => rowOf(it) > at)
        : reached.findLast((it) => rowOf(it) < at)
  target?.focus()
}
