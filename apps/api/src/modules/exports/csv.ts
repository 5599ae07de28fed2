import { stringify } from 'csv-stringify/sync'
import type { Language } from '../../http/language.ts'

export type Cell = string | number | boolean | null
export type Decimal = 'comma' | 'dot'

/** One column: its heading, and what stands in it. */
export type Column<R> = readonly [heading: string, cell: (row: R) => Cell]

const answers = { vi: ['có', 'không'], en: ['yes', 'no'] } as const

export const yesOrNo = (yes: boolean, language: Language): string => answers[language][yes ? 0 : 1]

const separator: Record<Decimal, string> = { comma: ';', dot: ',' }

/** A table as spreadsheets open it: a heading, a row a line. */
export const toCsv = <R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  decimal: Decimal,
  language: Language,
) =>
  csvOf(
    [
      columns.map(([heading]) => heading),
      ...rows.map((row) => columns.map(([, cell]) => cell(row))),
    ],
    decimal,
    language,
  )

/** Lines of any length: UTF-8 with its mark. */
export const csvOf = (lines: readonly (readonly Cell[])[], decimal: Decimal, language: Language) =>
  stringify(
    lines.map((line) => line.map((cell) => printed(cell, decimal, language))),
    {
      bom: true,
      delimiter: separator[decimal],
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    },
  )

/** Numbers are not rounded; what is not known is empty, and 0 is 0. */
function printed(cell: Cell, decimal: Decimal, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return yesOrNo(cell, language)
  if (typeof cell === 'string') return harmless(cell)
  return decimal === 'comma' ? String(cell).replace('.', ',') : String(cell)
}

/** A spreadsheet takes text that opens so for a formula; an apostrophe keeps it text. */
const harmless = (text: string) => (/^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text)
