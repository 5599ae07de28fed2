/** Sizes in pixels (screens.md, section 5): cells of 36 × 28, two apart, ten between groups. */
export const cellWidth = 36
export const cellHeight = 28
export const rowHeight = 30
export const headHeight = 216
export const footHeight = 34
const gap = 2
const groupGap = 10

/** Where each column begins, and how wide all of them are. */
export function placeColumns(groups: readonly string[]): { xs: number[]; width: number } {
  let x = 0
  const xs = groups.map((group, at) => {
    if (at > 0) x += groups[at - 1] === group ? gap : groupGap
    const here = x
    x += cellWidth
    return here
  })
  return { xs, width: x }
}

/** First and past-the-last of what is near the view. */
export interface Span {
  from: number
  to: number
}

/** In steps, so that a slow scroll draws again only now and then. */
const step = 2
const around = 2

/** Which of `places` (rising) are within or near `start … start + size`. */
export function spanOf(places: readonly number[], start: number, size: number): Span {
  const first = places.findIndex((place) => place + cellWidth > start)
  const past = places.findIndex((place) => place > start + size)
  const from = (first < 0 ? places.length : first) - around
  const to = (past < 0 ? places.length : past) + around
  return {
    from: Math.max(0, Math.floor(from / step) * step),
    to: Math.min(places.length, Math.ceil(to / step) * step),
  }
}

/** The span with one more that must be there: the one that has the focus. */
export function indexesOf({ from, to }: Span, kept: number | null): number[] {
  const inside = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
  if (kept === null || (kept >= from && kept < to)) return inside
  return kept < from ? [kept, ...inside] : [...inside, kept]
}

export interface Place {
  row: number
  col: number
}

/** Where a key leads from a cell; null: no key of the grid. The page is what fits into the view. */
export function moveBy(
  key: string,
  ctrl: boolean,
  { row, col }: Place,
  last: Place,
  page: number,
): Place | null {
  const within = (next: Place): Place => ({
    row: Math.min(Math.max(next.row, 0), last.row),
    col: Math.min(Math.max(next.col, 0), last.col),
  })
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, col })
    case 'ArrowDown':
      return within({ row: row + 1, col })
    case 'ArrowLeft':
      return within({ row, col: col - 1 })
    case 'ArrowRight':
      return within({ row, col: col + 1 })
    case 'PageUp':
      return within({ row: row - page, col })
    case 'PageDown':
      return within({ row: row + page, col })
    case 'Home':
      return { row: ctrl ? 0 : row, col: 0 }
    case 'End':
      return { row: ctrl ? last.row : row, col: last.col }
    default:
      return null
  }
}
