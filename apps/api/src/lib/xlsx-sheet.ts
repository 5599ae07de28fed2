/** A worksheet as we write one. What a look means for the eye is decided in `xlsx.ts`. */
export interface SheetToWrite {
  name: string
  /** Not shown, and not to be shown by a click. */
  hidden?: boolean
  columns: readonly { width: number; hidden?: boolean }[]
  rows: readonly RowToWrite[]
  /** Rows and columns that stay in view. */
  frozen?: { rows: number; columns: number }
  /** The row that is printed again on each page. */
  repeated?: number
}

export interface RowToWrite {
  height?: number
  cells: readonly (CellToWrite | null)[]
}

export interface CellToWrite {
  value: string | number | null
  look: Look
  /** How many columns it takes. */
  span?: number
  /** May be changed by who fills the sheet in. */
  open?: boolean
  rule?: Rule
}

export type Look =
  | 'title'
  | 'text'
  | 'mark'
  | 'head'
  | 'headInput'
  | 'cell'
  | 'figure'
  | 'shut'
  | 'shutWords'
  | 'input'
  | 'words'

/** What may be typed; anything else is answered with `error`. */
export type Rule = { error: string } & (
  | { kind: 'number'; min?: number; max?: number; above?: number }
  | { kind: 'list'; of: readonly string[] }
  | { kind: 'length'; most: number }
)

/** A worksheet as it was read. */
export interface SheetRead {
  name: string
  rows: readonly RowRead[]
}

export interface RowRead {
  /** As the sheet counts. */
  number: number
  /** By column, from 0; what is blank is left out. */
  cells: Readonly<Record<number, CellRead>>
}

export type CellRead =
  | { kind: 'text'; text: string }
  /** `percent`: shown as a percentage, so 0.95 is read as 95% by whoever typed it. */
  | { kind: 'number'; value: number; percent: boolean }
  | { kind: 'date' }
  /** A formula that comes to nothing, or was never worked out. */
  | { kind: 'error' }
  | { kind: 'other' }

/** `H12` of column 7 and row 12. */
export const cellName = (column: number, row: number): string => `${letters(column)}${row}`

function letters(column: number): string {
  const rest = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest
}
