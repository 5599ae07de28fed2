import { readCell, type Matrix, type matrixNarrowing } from '@tien-do/contract'
import { arrangeMatrix, fold, wordOf, type OutlookStatus, type Verdict } from '@tien-do/domain'
import type { z } from 'zod'
import type { ShownTable } from './shown-table.ts'
import { dayWords, gradeWords, outlookWords, standingWords, verdictWords } from './words.ts'

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

const words: Record<Verdict | OutlookStatus, string> = { ...outlookWords, ...verdictWords }

/** The matrix narrowed and sorted as its page shows it; two columns an indicator: word and actual. */
export function matrixTable(
  matrix: Matrix,
  { group, word, q, sort, descending }: z.output<typeof matrixNarrowing>,
  peer: string | undefined,
): ShownTable {
  const { view, year } = matrix
  const columns = matrix.definitions.map((it) => ({
    ...{ slug: it.slug, direction: it.direction, group: it.group.vi, unit: it.unit },
    name: it.name.vi,
    words: fold(`${it.name.vi} ${it.name.en}`),
  }))
  const lines = matrix.rows.map(({ cells, commune, ...row }) => ({
    ...row,
    commune,
    name: `${capital(commune.kind)} ${commune.name}`,
    words: fold(`${commune.kind} ${commune.name}`),
    cells: cells.map((cell) => cell && readCell(cell)),
  }))
  const shown = arrangeMatrix(lines, columns, {
    ...{ view, group: group ?? null, word: word ?? null, search: fold(q ?? '') },
    ...{ sort, descending },
  })
  const rows = [...shown.ranked, ...shown.unranked]
  const what = view === 'verdict' ? `kết quả năm ${year}` : 'triển vọng đến cuối kỳ'
  const filters = [
    ...(peer ? [`nhóm ${peer}`] : []),
    ...(group ? [`lĩnh vực ${group}`] : []),
    ...(word ? [`có ô “${words[word]}”`] : []),
    ...(q ? [`tìm “${q}”`] : []),
  ]
  return {
    file: ['ma-tran', view === 'verdict' ? 'ket-qua' : 'trien-vong', year].join('-'),
    title: `Ma trận xã và chỉ tiêu, ${what}`,
    facts: [
      ['Đơn vị tính', 'ghi ở đầu mỗi cột'],
      [
        'Nguồn',
        'Số liệu đã duyệt của các xã, phường, đặc khu; mỗi ô ghi mức số liệu nếu không phải chính thức',
      ],
      ['Số liệu đến ngày', dayWords(matrix.asOf)],
      ['Đang lọc', filters.join('; ') || 'không lọc'],
      [
        'Xếp theo',
        columns.find(({ slug }) => slug === sort)?.name ??
          (sort === 'name' ? 'tên đơn vị' : 'tỷ lệ đạt trên có số liệu'),
      ],
    ],
    columns: [
      { heading: 'Hạng', width: 18 },
      { heading: 'Đơn vị', width: 30 },
      { heading: view === 'verdict' ? 'Đạt' : 'Đúng tiến độ', width: 9 },
      { heading: view === 'verdict' ? 'Có số liệu' : 'Đánh giá được', width: 9 },
      { heading: 'Đến hạn', width: 9 },
      { heading: 'Vì sao không xếp hạng', width: 24 },
      ...shown.columns.flatMap(({ column }) => [
        { heading: column.name, width: 16 },
        { heading: `Thực hiện ${year} (${column.unit})`, width: 12 },
      ]),
    ],
    rows: [
      ...rows.map((line) => [
        line.rank,
        line.commune.demo ? `${line.name} (minh họa)` : line.name,
        line.attained,
        line.withData,
        line.due,
        line.whyNot && standingWords[line.whyNot],
        ...shown.columns.flatMap(({ at }) => {
          const cell = line.cells[at]
          if (!cell) return ['Không có trong kế hoạch', null]
          const grade =
            cell.grade && cell.grade !== 'official'
              ? ` (${gradeWords[cell.grade].toLowerCase()})`
              : ''
          return [words[wordOf(view, cell)] + grade, cell.actual]
        }),
      ]),
      [
        null,
        view === 'verdict' ? 'Tỷ lệ đơn vị đạt (%)' : 'Tỷ lệ đơn vị đúng tiến độ (%)',
        ...[null, null, null, null],
        ...shown.foot.flatMap(({ attained, withData }) => [
          withData === 0 ? null : Math.round((attained / withData) * 100),
          null,
        ]),
      ],
    ],
    notes: ['Không xếp hạng đơn vị có độ phủ dưới 80% hoặc dưới 10 chỉ tiêu chung đến hạn.'],
    demo: rows.some(({ demo }) => demo),
  }
}
