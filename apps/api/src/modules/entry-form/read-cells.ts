import { formatNumber, readNumber, type UnreadReason } from '@tien-do/domain'
import { Refusal, type Words } from '../../http/refusal.ts'
import { cellName, type RowRead } from '../../lib/xlsx-sheet.ts'
import { longestNote } from './form-columns.ts'

/** One row cannot be read: said of the cell, as the sheet names it. */
export const refuseCell = (row: RowRead, column: number, words: Words) =>
  new Refusal('invalid-input', {
    vi: `Ô ${cellName(column, row.number)}: ${words.vi}`,
    en: `Cell ${cellName(column, row.number)}: ${words.en}`,
  })

const dateWords: Words = {
  vi: 'là ngày tháng, không phải số. Định dạng lại ô là số (General) rồi gõ lại.',
  en: 'is a date, not a number. Format it as a number (General) and type it again.',
}
const errorWords: Words = {
  vi: 'công thức báo lỗi hoặc chưa được tính. Gõ trực tiếp giá trị.',
  en: 'its formula fails or was not worked out. Type the value itself.',
}
const otherWords: Words = {
  vi: 'không đọc được nội dung. Gõ lại giá trị.',
  en: 'its content cannot be read. Type it again.',
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const unread: Record<UnreadReason, (text: string) => Words> = {
  empty: (text) => unread.not_a_number(text),
  not_a_number: (text) => ({ vi: `“${text}” không phải là số.`, en: `“${text}” is no number.` }),
  separators: (text) => ({
    vi: `không rõ dấu phẩy, dấu chấm trong “${text}”. Viết theo mẫu 1.064,5.`,
    en: `the separators of “${text}” are not clear. Write it as 1.064,5.`,
  }),
  too_long: () => ({ vi: 'số có quá nhiều chữ số.', en: 'the number has too many digits.' }),
}

/** As many decimals as are kept. */
const kept = (value: number) => Number(value.toFixed(6))

/** A number, however it was typed; null where the cell is blank. `fits` decides between two readings. */
export function numberIn(
  row: RowRead,
  column: number,
  { percentUnit, fits }: { percentUnit: boolean; fits: (value: number) => boolean },
): number | null {
  const cell = row.cells[column]
  if (!cell) return null
  switch (cell.kind) {
    case 'date':
      throw refuseCell(row, column, dateWords)
    case 'error':
      throw refuseCell(row, column, errorWords)
    case 'other':
      throw refuseCell(row, column, otherWords)
    case 'number':
      if (!cell.percent) return kept(cell.value)
      if (percentUnit) return kept(cell.value * 100)
      throw refuseCell(row, column, {
        vi: 'được định dạng phần trăm, mà chỉ tiêu không tính bằng %. Định dạng lại ô là số (General).',
        en: 'is formatted as a percentage, but the indicator is not one. Format it as a number (General).',
      })
    case 'text':
      return numberOfText(cell.text, fits, (words) => refuseCell(row, column, words))
  }
}

function numberOfText(
  text: string,
  fits: (value: number) => boolean,
  refused: (words: Words) => Refusal,
): number | null {
  // A dash is how a table says that nothing was reported.
  if (/^[-–—]?$/.test(text.trim())) return null
  const read = readNumber(text)
  if (read.kind === 'number') return kept(read.value)
  if (read.kind === 'unread') throw refused(unread[read.reason](shown(text)))
  const possible = read.readings.map((it) => it.value).filter(fits)
  const [first, second] = possible.length > 0 ? possible : read.readings.map((it) => it.value)
  // Only one of the two can be: a share of 94,125 is no 94 125 per cent.
  if (second === undefined) return first ?? null
  const both = (locale: 'vi' | 'en') =>
    [first ?? second, second].map((value) => formatNumber(value, locale))
  throw refused({
    vi: `“${shown(text)}” có thể đọc là ${both('vi').join(' hoặc ')}. Gõ lại cho rõ.`,
    en: `“${shown(text)}” can be read as ${both('en').join(' or ')}. Type it so that it is clear.`,
  })
}

/** Words of a cell; null where it is blank. */
export function wordsIn(row: RowRead, column: number): string | null {
  const cell = row.cells[column]
  if (!cell) return null
  if (cell.kind === 'date') throw refuseCell(row, column, dateWords)
  if (cell.kind === 'error') throw refuseCell(row, column, errorWords)
  if (cell.kind === 'other') throw refuseCell(row, column, otherWords)
  const text = cell.kind === 'text' ? cell.text.trim() : formatNumber(cell.value, 'vi')
  if (text.length > longestNote)
    throw refuseCell(row, column, {
      vi: `dài quá ${longestNote} ký tự.`,
      en: `is longer than ${longestNote} characters.`,
    })
  return text === '' ? null : text
}

const plain = (text: string) => text.trim().normalize('NFC').toLocaleLowerCase('vi')

/** One of a closed list, by its Vietnamese words. */
export function choiceIn<K extends string>(
  row: RowRead,
  column: number,
  words: Record<K, string>,
): K | null {
  const text = wordsIn(row, column)
  if (text === null) return null
  const keys = Object.keys(words).filter((key): key is K => key in words)
  const found = keys.find((key) => plain(words[key]) === plain(text))
  if (found) return found
  const all = Object.values(words).join(', ')
  throw refuseCell(row, column, {
    vi: `“${shown(text)}” không có trong danh sách: ${all}.`,
    en: `“${shown(text)}” is none of: ${all}.`,
  })
}
