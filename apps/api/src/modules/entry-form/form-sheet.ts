import type { EntryRow } from '@tien-do/contract'
import { isToldInWords, latestPeriods } from '@tien-do/domain'
import type { CellToWrite, RowToWrite, Rule, SheetToWrite } from '../../lib/xlsx-sheet.ts'
import {
  formFormat,
  formSheet,
  gradeWords,
  headRow,
  identitySheet,
  longestNote,
  notApplicableMark,
  verdictWords,
} from './form-columns.ts'
import { baseOf } from './form-base.ts'
import { figureStanding, isOpen, type EntrySheet } from './entry-sheet.ts'
import { headRows } from './form-head.ts'
import { stateOf } from './row-state.ts'

const widths = [7, 38, 13, 15, 11, 11, 14, 12, 12, 15, 10, 15, 30, 24]

/** The entry sheet as the sheets of a workbook. */
export function formOf(sheet: EntrySheet): SheetToWrite[] {
  const earlier = latestPeriods(
    sheet.rows.flatMap((row) => row.earlier.map((it) => it.period)),
    2,
  )
  return [
    {
      name: formSheet,
      columns: [
        ...widths.map((width) => ({ width })),
        ...Array.from({ length: 3 }, () => ({ width: 12, hidden: true })),
      ],
      frozen: { rows: headRow, columns: 2 },
      repeated: headRow,
      rows: [...headRows(sheet, earlier), ...sheet.rows.map((row) => rowOf(row, earlier))],
    },
    {
      name: identitySheet,
      hidden: true,
      columns: [{ width: 12 }, { width: 40 }],
      rows: Object.entries(identityOf(sheet)).map(([key, value]) => ({
        cells: [text(key), text(value)],
      })),
    },
  ]
}

/** Of what a form is: told in it, and asked of it when it comes back. */
export const identityOf = ({ commune, round, office }: EntrySheet) => ({
  format: formFormat,
  commune: commune.slug,
  round: round.id,
  period: round.period,
  office: office?.id ?? 'all',
})

const text = (value: string | null): CellToWrite => ({ value, look: 'cell' })

function rowOf(row: EntryRow, [earlier, latest]: readonly string[]): RowToWrite {
  const figure = figureStanding(row)
  const open = isOpen(row)
  const words = isToldInWords(row.measure)
  const input = (value: CellToWrite['value'], rule: Rule, may: boolean, look = 'input' as const) =>
    may ? { value, look, open: true, rule } : { value, look: 'shut' as const }
  const fraction = open && (row.share || figure?.numerator != null)
  return {
    cells: [
      text(row.code),
      text(row.name),
      text(row.unit),
      { value: row.target?.text ?? null, look: 'figure' },
      { value: earlierOf(row, earlier), look: 'figure' },
      { value: earlierOf(row, latest), look: 'figure' },
      input(figure?.value ?? null, row.share ? shareRule : numberRule, open && !words),
      input(figure?.numerator ?? null, numeratorRule, fraction && !words),
      input(figure?.denominator ?? null, denominatorRule, fraction && !words),
      input(figure?.verdict ? verdictWords[figure.verdict] : null, verdictRule, open && words),
      input(figure?.notApplicable ? notApplicableMark : null, notApplicableRule, open),
      input(figure ? gradeWords[figure.grade] : null, gradeRule, open),
      open
        ? { value: figure?.note ?? null, look: 'words', open, rule: noteRule }
        : { value: figure?.note ?? null, look: 'shutWords' },
      { value: stateOf(row), look: open ? 'cell' : 'shutWords' },
      text(row.indicatorId),
      { value: row.observation?.version ?? null, look: 'cell' },
      text(baseOf(figure)),
    ],
  }
}

function earlierOf(row: EntryRow, period: string | undefined): string | number | null {
  const actual = row.earlier.find((it) => it.period === period)?.actual
  if (!actual) return null
  if (actual.notApplicable) return 'Không áp dụng'
  // What was computed from its parts has no more decimals than are read.
  if (actual.value !== null) return Number(actual.value.toFixed(2))
  return actual.verdict ? verdictWords[actual.verdict] : null
}

const retype = 'Ghi một số, ví dụ 97,5 hoặc 1064 (không ghi chữ, đơn vị tính).'
const numberRule: Rule = { kind: 'number', error: retype }
const shareRule: Rule = {
  kind: 'number',
  min: 0,
  max: 100,
  error: 'Tỷ lệ phải là số từ 0 đến 100, ví dụ 97,5.',
}
const numeratorRule: Rule = {
  kind: 'number',
  min: 0,
  error: 'Tử số phải là số từ 0 trở lên và không lớn hơn mẫu số.',
}
const denominatorRule: Rule = {
  kind: 'number',
  above: 0,
  error: 'Mẫu số phải là số lớn hơn 0.',
}
const verdictRule: Rule = {
  kind: 'list',
  of: Object.values(verdictWords),
  error: 'Chọn một trong: Vượt, Đạt, Xấp xỉ, Không đạt.',
}
const notApplicableRule: Rule = {
  kind: 'list',
  of: [notApplicableMark],
  error: 'Ghi x nếu chỉ tiêu không áp dụng kỳ này, hoặc để trống.',
}
const gradeRule: Rule = {
  kind: 'list',
  of: Object.values(gradeWords),
  error: 'Chọn một trong: Ước thực hiện, Sơ bộ, Chính thức.',
}
const noteRule: Rule = {
  kind: 'length',
  most: longestNote,
  error: 'Ghi chú tối đa 2.000 ký tự.',
}
