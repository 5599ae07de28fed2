import type { EntryFormRow, EntryFormState, EntryRow, Figure } from '@tien-do/contract'
import { isBlank, sameFigure } from '@tien-do/domain'
import { Refusal, type Words } from '../../http/refusal.ts'
import { figureOf } from '../observations/figure-rules.ts'
import { column } from './form-columns.ts'
import { figureStanding, isOpen, type EntrySheet } from './entry-sheet.ts'
import { figureIn } from './read-figure.ts'
import { textOf, type FormRow } from './read-form.ts'
import { whyShut } from './row-state.ts'

/** What becomes of a row of the form, before it is told to anybody. */
export interface Outcome extends Omit<EntryFormRow, 'why' | 'unusual'> {
  why: Words | null
  /** The row of the entry sheet; null: it has none. */
  entry: EntryRow | null
}

/** What each row of a form would do to the sheet as it stands. */
export function outcomesOf(rows: readonly FormRow[], sheet: EntrySheet): Outcome[] {
  const known = new Map(sheet.rows.map((it) => [it.indicatorId, it]))
  const taken = new Map<string, number>()
  return rows.map((form) => {
    const id = form.given?.indicatorId
    const first = id === undefined ? undefined : taken.get(id)
    if (id !== undefined && first === undefined) taken.set(id, form.row.number)
    const entry = id === undefined ? undefined : known.get(id)
    if (!entry || first !== undefined) return notOfForm(form, first)
    return outcomeOf(form, entry)
  })
}

function notOfForm({ row, given }: FormRow, first: number | undefined): Outcome {
  const why: Words =
    first !== undefined
      ? { vi: `Chỉ tiêu này đã có ở dòng ${first}.`, en: `This indicator stands in row ${first}.` }
      : given
        ? {
            vi: 'Chỉ tiêu không còn trong bảng nhập của đơn vị.',
            en: 'The indicator is no longer on the entry sheet of the office.',
          }
        : {
            vi: 'Dòng thêm vào hoặc mã ẩn đã bị sửa; chỉ nhập được chỉ tiêu có sẵn trong biểu.',
            en: 'The row was added, or its hidden code was changed; only the rows of the form are taken.',
          }
  return {
    row: row.number,
    indicatorId: null,
    code: textOf(row.cells[column.code]) ?? '',
    name: textOf(row.cells[column.name]) ?? '',
    unit: null,
    before: null,
    after: null,
    state: 'refused',
    why,
    entry: null,
  }
}

function outcomeOf({ row, given }: FormRow, entry: EntryRow): Outcome {
  const standing = figureStanding(entry)
  const became = (state: EntryFormState, after: Figure | null, why: Words | null = null) => ({
    row: row.number,
    indicatorId: entry.indicatorId,
    code: entry.code,
    name: entry.name,
    unit: entry.unit,
    before: standing,
    after,
    state,
    why,
    entry,
  })
  let read: Figure | null = null
  try {
    const after = figureIn(row, entry)
    read = after
    const base = given?.base ?? null
    // A grade alone is no figure.
    if (!base && isBlank(after) && !after.note) return became('blank', null)
    if (standing && sameFigure(after, standing)) return became('same', after)
    // Not touched since the form was made: whatever was saved meanwhile stays.
    if (base && sameFigure(after, base)) return became('same', null)
    const shut = isOpen(entry) ? null : whyShut(entry)
    if (shut) return became('refused', after, shut)
    const cleared = isBlank(after) && [base, standing].some((it) => it && !isBlank(it))
    if (cleared) return became('refused', null, clearedWords)
    figureOf({ ...after, id: entry.indicatorId }, entry)
    if ((entry.observation?.version ?? null) !== (given?.version ?? null))
      return became('conflict', after, conflictWords(entry))
    return became('change', after)
  } catch (error) {
    if (error instanceof Refusal) return became('refused', read, error.words)
    throw error
  }
}

const clearedWords: Words = {
  vi: 'Số đã lưu không xóa trống được. Sửa số, hoặc ghi x ở cột Không áp dụng.',
  en: 'A saved figure cannot be made blank. Change it, or mark it as not applicable.',
}

function conflictWords({ observation }: EntryRow): Words {
  const who = observation?.enteredBy
  return {
    vi: `${who ?? 'Người khác'} đã sửa số này sau khi tải biểu. Tải biểu mới, hoặc sửa trên bảng nhập.`,
    en: `${who ?? 'Somebody else'} has changed this figure since the form was made. Download a new form, or change it on the sheet.`,
  }
}
