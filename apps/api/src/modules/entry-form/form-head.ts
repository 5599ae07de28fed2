import { parsePeriod, periodLabel } from '@tien-do/domain'
import type { CellToWrite, Look, RowToWrite } from '../../lib/xlsx-sheet.ts'
import type { EntrySheet } from './entry-sheet.ts'

const wide = 14

const across = (value: string | null, look: Look): (CellToWrite | null)[] => [
  { value, look, span: wide },
]

const day = (iso: string) => iso.split('-').toReversed().join('/')

/** `năm 2027`, `6 tháng năm 2027`. */
function periodWords(text: string): string {
  const period = parsePeriod(text)
  return period ? periodLabel(period).vi : text
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

const how =
  'Cách nhập: chỉ nhập vào ô nền vàng. Chỉ tiêu bằng số: ghi vào cột Thực hiện; riêng tỷ lệ có thể ghi tử số và mẫu số để hệ thống tính, khi đó để trống cột Thực hiện. ' +
  'Chỉ tiêu đánh giá bằng lời: chọn ở cột Kết quả bằng lời. Kỳ này không áp dụng: ghi x. Để trống mức số liệu được hiểu là Chính thức. ' +
  'Ô để trống không xóa số đã lưu. Nhập xong, lưu tệp .xlsx rồi vào trang Nhập số liệu, bấm “Nạp từ Excel”: hệ thống cho xem trước từng dòng rồi mới ghi.'

/** What stands above the figures: of whom, for when, until when, and how. */
export function headRows(sheet: EntrySheet, earlier: readonly string[]): RowToWrite[] {
  const { commune, round, office, demo } = sheet
  const place = `${capital(commune.kind)} ${commune.name}`
  return [
    {
      height: 24,
      cells: across(
        `BIỂU NHẬP SỐ LIỆU THỰC HIỆN – ${periodWords(round.period).toLocaleUpperCase('vi')}`,
        'title',
      ),
    },
    {
      height: 16,
      cells: across(
        `${place} · ${office?.name ?? 'Tất cả đơn vị'} · Số liệu tính từ ${day(round.from)} đến hết ${day(round.to)} · Hạn nộp ${day(round.deadline)}`,
        'text',
      ),
    },
    {
      height: demo ? 16 : 4,
      cells: across(
        demo ? 'SỐ LIỆU MINH HỌA – số thực hiện trong biểu do hệ thống tạo ra' : null,
        'mark',
      ),
    },
    { height: 42, cells: across(how, 'text') },
    { height: 30, cells: columnHeads(round.year, earlier) },
  ]
}

const columnHeads = (year: number, [earlier, latest]: readonly string[]): CellToWrite[] => [
  ...[
    'Số',
    'Chỉ tiêu',
    'Đơn vị tính',
    `Kế hoạch ${year}`,
    earlier ? capital(periodWords(earlier)) : '–',
    latest ? capital(periodWords(latest)) : '–',
  ].map((value) => ({ value, look: 'head' as const })),
  ...[
    'Thực hiện',
    'Tử số',
    'Mẫu số',
    'Kết quả bằng lời',
    'Không áp dụng',
    'Mức số liệu',
    'Ghi chú',
  ].map((value) => ({ value, look: 'headInput' as const })),
  { value: 'Trạng thái', look: 'head' },
  ...['id', 'version', 'base'].map((value) => ({ value, look: 'head' as const })),
]
