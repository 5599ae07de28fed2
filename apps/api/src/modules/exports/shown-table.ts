import { writeXlsx } from '../../lib/xlsx.ts'
import type { Language } from '../../http/language.ts'
import { csvOf, yesOrNo, type Cell, type Decimal } from './csv.ts'

/** A table of a page as it goes out of the house: what it is stands above it. */
export interface ShownTable {
  /** The file's name without its ending: plain letters, digits and dashes. */
  file: string
  /** The name of the workbook's sheet. */
  sheet: string
  title: string
  /** Unit, source, grade, day, filters: a word and what holds. */
  facts: readonly (readonly [name: string, words: string])[]
  columns: readonly { heading: string; width: number }[]
  rows: readonly (readonly Cell[])[]
  /** Below the rows: notes, what is not counted. */
  notes: readonly string[]
  demo: boolean
  language: Language
}

const illustration = { vi: 'SỐ LIỆU MINH HỌA', en: 'INVENTED FIGURES (SỐ LIỆU MINH HỌA)' }

const above = ({ title, facts, demo, language }: ShownTable): Cell[][] => [
  [title],
  ...(demo ? [[illustration[language]]] : []),
  ...facts.map(([name, words]) => [name, words]),
  [],
]

export const tableCsv = (table: ShownTable, decimal: Decimal) => ({
  name: `${fileOf(table)}.csv`,
  text: csvOf(
    [
      ...above(table),
      table.columns.map(({ heading }) => heading),
      ...table.rows,
      [],
      ...table.notes.map((note) => [note]),
    ],
    decimal,
    table.language,
  ),
})

export async function tableXlsx(table: ShownTable, at: Date) {
  const heads = above(table)
  const text = (value: Cell, look: 'title' | 'text' | 'mark') => ({
    value: plain(value, table.language),
    look,
    // A line of words runs over the narrow columns.
    ...(look === 'text' ? {} : { span: Math.min(8, table.columns.length) }),
  })
  const rows = [
    ...heads.map((line, at) => ({
      cells: line.map((value) =>
        text(value, at === 0 ? 'title' : value === illustration[table.language] ? 'mark' : 'text'),
      ),
    })),
    {
      height: 60,
      cells: table.columns.map(({ heading }) => ({ value: heading, look: 'head' as const })),
    },
    ...table.rows.map((row) => ({
      cells: row.map((value) => ({
        value: plain(value, table.language),
        look: typeof value === 'number' ? ('figure' as const) : ('cell' as const),
      })),
    })),
    { cells: [] },
    ...table.notes.map((note) => ({
      cells: [{ value: note, look: 'text' as const, span: Math.min(8, table.columns.length) }],
    })),
  ]
  const columns = table.columns.map(({ width }) => ({ width }))
  const headRow = heads.length + 1
  return {
    name: `${fileOf(table)}.xlsx`,
    text: await writeXlsx(
      [
        {
          name: table.sheet,
          columns,
          rows,
          frozen: { rows: headRow, columns: 2 },
          repeated: headRow,
        },
      ],
      at,
    ),
  }
}

const fileOf = ({ file, demo }: ShownTable) => (demo ? `${file}-so-lieu-minh-hoa` : file)

const plain = (cell: Cell, language: Language) =>
  typeof cell === 'boolean' ? yesOrNo(cell, language) : cell
