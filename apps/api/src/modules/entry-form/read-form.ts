import { entryFormLimits } from '@tien-do/contract'
import { parsePeriod, periodLabel } from '@tien-do/domain'
import { z } from 'zod'
import type { CellRead, RowRead, SheetRead } from '../../lib/xlsx-sheet.ts'
import type { EntrySheet } from './entry-sheet.ts'
import { readBase } from './form-base.ts'
import {
  column,
  formFormat,
  formSheet,
  headRow,
  identitySheet,
  inputColumns,
} from './form-columns.ts'
import {
  notAForm,
  ofOtherCommune,
  ofOtherOffice,
  ofOtherRound,
  tooManyRows,
} from './form-refusals.ts'
import { identityOf } from './form-sheet.ts'

/** A row that somebody filled in, with what the form says of it, hidden. */
export interface FormRow {
  row: RowRead
  /** Null: the form did not have it, or what is hidden in it was changed. */
  given: { indicatorId: string; version: number | null; base: ReturnType<typeof readBase> } | null
}

const Given = z.object({ indicatorId: z.uuid(), version: z.int().positive().nullable() })

/** The rows of a form; refused as a whole where it is not that of this sheet. */
export function rowsOfForm(sheets: readonly SheetRead[], sheet: EntrySheet): FormRow[] {
  const form = sheets.find((it) => it.name === formSheet)
  const identity = sheets.find((it) => it.name === identitySheet)
  if (!form || !identity) throw notAForm()
  refuseUnlessOf(sheet, identity)
  const rows = form.rows.filter((row) => row.number > headRow && isMeant(row))
  if (rows.length > entryFormLimits.rows) throw tooManyRows()
  return rows.map((row) => ({ row, given: givenIn(row) }))
}

function refuseUnlessOf(sheet: EntrySheet, { rows }: SheetRead) {
  const told = new Map(rows.map(({ cells }) => [textOf(cells[0]), textOf(cells[1])]))
  const expected = identityOf(sheet)
  if (told.get('format') !== formFormat) throw notAForm()
  if (told.get('commune') !== expected.commune) throw ofOtherCommune()
  if (told.get('round') !== expected.round || told.get('period') !== expected.period) {
    const period = parsePeriod(expected.period)
    throw ofOtherRound(period ? periodLabel(period) : { vi: expected.period, en: expected.period })
  }
  if (told.get('office') !== expected.office) throw ofOtherOffice(sheet.office?.name ?? null)
}

/** A row of the form, or one that somebody added with something to enter. */
const isMeant = ({ cells }: RowRead) =>
  cells[column.indicator] !== undefined || inputColumns.some((at) => cells[at] !== undefined)

function givenIn({ cells }: RowRead): FormRow['given'] {
  const version = cells[column.version]
  const read = Given.safeParse({
    indicatorId: textOf(cells[column.indicator]),
    version: version?.kind === 'number' ? version.value : null,
  })
  if (!read.success) return null
  return { ...read.data, base: readBase(textOf(cells[column.base])) }
}

export const textOf = (cell: CellRead | undefined): string | null => {
  if (cell?.kind === 'text') return cell.text.trim()
  return cell?.kind === 'number' ? String(cell.value) : null
}
