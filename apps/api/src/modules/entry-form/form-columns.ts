import type { Grade, RecordedVerdict } from '@tien-do/domain'

/** Says how a form is laid out; a form of another layout is not read. */
export const formFormat = 'entry-sheet/1'

export const formSheet = 'Nhập số liệu'
/** Holds, hidden, of what the form is. */
export const identitySheet = 'tien-do'

/** The columns of a form, from 0; the last three are hidden. */
export const column = {
  code: 0,
  name: 1,
  unit: 2,
  plan: 3,
  earlier: 4,
  latest: 5,
  value: 6,
  numerator: 7,
  denominator: 8,
  verdict: 9,
  notApplicable: 10,
  grade: 11,
  note: 12,
  state: 13,
  indicator: 14,
  version: 15,
  base: 16,
} as const

/** What is filled in. */
export const inputColumns = [
  column.value,
  column.numerator,
  column.denominator,
  column.verdict,
  column.notApplicable,
  column.grade,
  column.note,
] as const

/** The row of column heads; figures begin below it. */
export const headRow = 5

export const longestNote = 2000

export const verdictWords: Record<RecordedVerdict, string> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  nearly_met: 'Xấp xỉ',
  not_met: 'Không đạt',
}

export const gradeWords: Record<Grade, string> = {
  estimate: 'Ước thực hiện',
  preliminary: 'Sơ bộ',
  official: 'Chính thức',
}

export const notApplicableMark = 'x'
