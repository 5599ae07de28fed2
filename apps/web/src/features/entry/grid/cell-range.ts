/** A block of the value column: from where it was begun to where it was drawn. */
export interface CellRange {
  anchor: number
  to: number
}

/** Its rows from the upper to the lower end. */
const rowsOf = ({ anchor, to }: CellRange): { from: number; to: number } => ({
  from: Math.min(anchor, to),
  to: Math.max(anchor, to),
})

export const holds = (range: CellRange | null, at: number): boolean => {
  if (range === null) return false
  const { from, to } = rowsOf(range)
  return at >= from && at <= to
}

/** The rows a step is for: the block, if this row is in it, else the row alone. */
export const rowsAround = (range: CellRange | null, at: number): { from: number; to: number } =>
  range && holds(range, at) ? rowsOf(range) : { from: at, to: at }
