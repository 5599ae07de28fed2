import type { Comparison, ComparisonRow } from '@tien-do/contract'
import { formatNumber } from '@tien-do/domain'
import type { ShownTable } from './shown-table.ts'
import { dayWords, gradeWords, notAddedWords, notRankedWords, verdictWords } from './words.ts'

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** The comparison as its page shows it: the same rows, in the same order. */
export function comparisonTable(comparison: Comparison, peer: string | undefined): ShownTable {
  const { definition, unit, year, grade, rows, peers, asOf, demo } = comparison
  const note = definition.comparabilityNote?.vi
  return {
    file: ['so-sanh', definition.slug, year, ...(peer ? [plainOf[peer]] : [])].join('-'),
    title: `${definition.name.vi}, năm ${year}`,
    facts: [
      ['Đơn vị tính', unit],
      [
        'Nguồn',
        `Số liệu đã duyệt của các xã, phường, đặc khu${definition.authority ? `; định nghĩa: ${definition.authority}` : ''}`,
      ],
      ['Xếp hạng theo', grade ? `số liệu ${gradeWords[grade].toLowerCase()}` : 'chưa có số liệu'],
      ['Nhóm', peer ? capital(peer) : 'Xã, phường, đặc khu, xếp hạng trong từng nhóm'],
      ['Số liệu đến ngày', dayWords(asOf)],
    ],
    columns: [
      { heading: 'Hạng', width: 16 },
      { heading: 'Đơn vị', width: 30 },
      { heading: 'Nhóm', width: 10 },
      { heading: `Thực hiện ${year} (${unit})`, width: 14 },
      { heading: 'Mức số liệu', width: 14 },
      { heading: `Kế hoạch ${year}`, width: 22 },
      { heading: unit.startsWith('%') ? 'Chênh lệch (điểm %)' : `Chênh lệch (${unit})`, width: 14 },
      { heading: 'Mục tiêu cuối', width: 22 },
      { heading: 'Năm của mục tiêu cuối', width: 12 },
      { heading: 'Kết quả', width: 20 },
      { heading: 'Vì sao không xếp hạng', width: 30 },
      { heading: 'Minh họa', width: 10 },
    ],
    rows: rows.map((row) => [
      rankOf(row),
      `${capital(row.commune.kind)} ${row.commune.name}`,
      capital(row.commune.kind),
      clean(row.actual),
      row.grade && gradeWords[row.grade],
      row.target,
      clean(row.difference),
      row.endTarget?.text ?? null,
      row.endTarget?.year ?? null,
      verdictWords[row.verdict],
      row.whyNot && notRankedWords[row.whyNot],
      row.demo,
    ]),
    notes: [
      ...peers.map(
        ({ kind, all, ranked, median, medianCount }) =>
          `${capital(kind)}: ${ranked} trong ${all} đơn vị được xếp hạng${median === null ? '' : `; trung vị ${formatNumber(median, 'vi')} (${medianCount} đơn vị)`}.`,
      ),
      ...(comparison.smallDifference === null
        ? []
        : [
            `Chênh không quá ${formatNumber(comparison.smallDifference, 'vi')} được xem là không đáng kể và chung hạng.`,
          ]),
      ...totalNote(comparison),
      ...(note ? [`Khi so sánh cần lưu ý: ${note}`] : []),
    ],
    demo,
  }
}

const plainOf: Record<string, string> = { xã: 'xa', phường: 'phuong', 'đặc khu': 'dac-khu' }

/** Without the noise of binary arithmetic: 97,4 − 97 is 0,4. */
const clean = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)))

const rankOf = ({ rank, rankTo }: ComparisonRow) =>
  rank === null ? null : rankTo !== null && rankTo > rank ? `${rank}–${rankTo}` : rank

function totalNote({ total, unit }: Comparison): string[] {
  if (!total) return []
  const { value, kind, counted, of, whyNot } = total
  if (value === null)
    return whyNot ? [`Cộng các đơn vị: không cộng được, ${notAddedWords[whyNot]}.`] : []
  const how = kind === 'ratio' ? 'tổng tử số trên tổng mẫu số' : 'tổng'
  return [
    `Cộng các đơn vị: ${formatNumber(value, 'vi')} ${unit} (${how}, ${counted} trên ${of} đơn vị).`,
  ]
}
