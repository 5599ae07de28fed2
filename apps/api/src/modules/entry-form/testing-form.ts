import { Workbook, type CellValue } from '@cj-tech-master/excelts'
import type { EntryFormPreview, EntryFormRow } from '@tien-do/contract'
import { expect } from 'vitest'
import type { Caller } from '../../testing/test-app.ts'
import { column, formSheet, headRow } from './form-columns.ts'

type Field = 'value' | 'numerator' | 'denominator' | 'verdict' | 'notApplicable' | 'grade' | 'note'
type Filled = Partial<Record<Field, CellValue>>

const placeOf = (slug: string, more = '?round=2027') => ({
  form: `/communes/${slug}/entry.xlsx${more}`,
  preview: `/communes/${slug}/entry/preview${more}`,
  import: `/communes/${slug}/entry/import${more}`,
})

/** The form as somebody downloads it. */
export async function download(caller: Caller, slug: string, more?: string): Promise<Buffer> {
  const { body } = await caller.get(placeOf(slug, more).form).responseType('blob').expect(200)
  return body
}

/** Opens a form in a spreadsheet program, changes it, and saves it. */
export async function edit(form: Buffer, change: (book: Workbook) => void): Promise<Buffer> {
  const book = new Workbook()
  await book.xlsx.load(form)
  change(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

export function sheetOf(book: Workbook) {
  const sheet = book.getWorksheet(formSheet)
  if (!sheet) throw new Error('no sheet of figures')
  return sheet
}

/** The number of an indicator's row. */
export function rowOf(book: Workbook, { id }: { id: string }): number {
  const sheet = sheetOf(book)
  for (let row = headRow + 1; row <= sheet.rowCount; row++)
    if (sheet.getCell(row, column.indicator + 1).value === id) return row
  throw new Error(`no row of ${id}`)
}

/** Types figures into the rows of some indicators. */
export const fill = async (
  form: Buffer,
  rows: readonly (readonly [indicator: { id: string }, filled: Filled])[],
) =>
  edit(form, (book) => {
    for (const [indicator, filled] of rows) {
      const row = rowOf(book, indicator)
      const sheet = sheetOf(book)
      const put = (field: Field) => {
        if (field in filled) sheet.getCell(row, column[field] + 1).value = filled[field]
      }
      put('value')
      put('numerator')
      put('denominator')
      put('verdict')
      put('notApplicable')
      put('grade')
      put('note')
    }
  })

export async function preview(
  caller: Caller,
  slug: string,
  file: Buffer,
  more?: string,
): Promise<EntryFormPreview> {
  const { body } = await caller.upload(placeOf(slug, more).preview, file).expect(200)
  return body
}

/** What is said of an indicator's row. */
export function said(seen: EntryFormPreview, { id }: { id: string }): EntryFormRow {
  const row = seen.rows.find((it) => it.indicatorId === id)
  if (!row) throw new Error(`nothing is said of ${id}`)
  return row
}

export const write = (
  caller: Caller,
  slug: string,
  file: Buffer,
  token: string,
  rows: 'all' | 'valid' = 'all',
) =>
  caller.upload(
    `${placeOf(slug).import}&token=${token}&name=${encodeURIComponent('biểu nhập.xlsx')}&rows=${rows}`,
    file,
  )

/** Refused as a whole: by its type and its words. */
export async function refused(caller: Caller, slug: string, file: Buffer, more?: string) {
  const { body, status } = await caller.upload(placeOf(slug, more).preview, file)
  expect(status).toBeGreaterThanOrEqual(400)
  return { status, type: body.type, detail: String(body.detail) }
}
