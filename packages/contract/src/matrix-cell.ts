import type { MatrixCell } from './matrix.ts'

/** A cell's line with names. */
export const readCell = ([code, verdict, status, actual, grade, target]: MatrixCell) => ({
  code,
  verdict,
  status,
  actual,
  grade,
  target,
})
