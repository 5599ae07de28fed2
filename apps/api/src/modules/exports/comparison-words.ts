import type { Language } from '../../http/language.ts'

interface PeerFacts {
  all: number
  ranked: number
  median: string | null
  medianCount: number
}

const vi = {
  sheet: 'So sánh',
  title: (name: string, year: number) => `${name}, năm ${year}`,
  unit: 'Đơn vị tính',
  source: 'Nguồn',
  sourceOf: (authority: string | null) =>
    `Số liệu đã duyệt của các xã, phường, đặc khu${authority ? `; định nghĩa: ${authority}` : ''}`,
  rankedBy: 'Xếp hạng theo',
  figures: (grade: string) => `số liệu ${grade}`,
  notRankedYet: {
    estimate: 'chưa xếp hạng: mới có số ước thực hiện',
    words: 'không xếp hạng: mục tiêu bằng lời',
    no_data: 'chưa có số liệu',
  },
  peers: 'Nhóm',
  allKinds: 'Xã, phường, đặc khu, xếp hạng trong từng nhóm',
  asOf: 'Số liệu đến ngày',
  rank: 'Hạng',
  commune: 'Đơn vị',
  kind: 'Nhóm',
  size: 'Dân số',
  actual: (year: number) => `Thực hiện ${year}`,
  grade: 'Mức số liệu',
  target: (year: number) => `Kế hoạch ${year}`,
  difference: 'Chênh lệch',
  points: 'điểm %',
  end: 'Mục tiêu cuối',
  endYear: 'Năm của mục tiêu cuối',
  result: 'Kết quả',
  whyNot: 'Vì sao không xếp hạng',
  demo: 'Minh họa',
  peer: (kind: string, { all, ranked, median, medianCount }: PeerFacts) =>
    `${kind}: ${ranked} trong ${all} đơn vị được xếp hạng${median === null ? '' : `; trung vị ${median} (${medianCount} đơn vị)`}.`,
  small: (value: string) => `Chênh không quá ${value} được xem là không đáng kể và chung hạng.`,
  notAdded: (why: string) => `Cộng các đơn vị: không cộng được, ${why}.`,
  added: (value: string, { counted, of, ratio }: { counted: number; of: number; ratio: boolean }) =>
    `Cộng các đơn vị: ${value} (${ratio ? 'tổng tử số trên tổng mẫu số' : 'tổng'}, ${counted} trên ${of} đơn vị).`,
  note: (text: string) => `Khi so sánh cần lưu ý: ${text}`,
}

const en: typeof vi = {
  sheet: 'Comparison',
  title: (name, year) => `${name}, ${year}`,
  unit: 'Unit',
  source: 'Source',
  sourceOf: (authority) =>
    `Approved figures of the communes${authority ? `; definition: ${authority}` : ''}`,
  rankedBy: 'Ranked by',
  figures: (grade) => `${grade} figures`,
  notRankedYet: {
    estimate: 'not ranked yet: only estimates',
    words: 'not ranked: targets in words',
    no_data: 'no figures yet',
  },
  peers: 'Peers',
  allKinds: 'Communes, wards and special zones, each ranked among themselves',
  asOf: 'Data up to',
  rank: 'Rank',
  commune: 'Commune',
  kind: 'Kind',
  size: 'Population',
  actual: (year) => `Actual ${year}`,
  grade: 'Grade',
  target: (year) => `Target ${year}`,
  difference: 'Difference',
  points: 'percentage points',
  end: 'End target',
  endYear: 'Year of the end target',
  result: 'Result',
  whyNot: 'Why it is not ranked',
  demo: 'Invented',
  peer: (kind, { all, ranked, median, medianCount }) =>
    `${kind}: ${ranked} of ${all} ranked${median === null ? '' : `; median ${median} (${medianCount} figures)`}.`,
  small: (value) => `A difference of ${value} or less is taken not to matter and shares the ranks.`,
  notAdded: (why) => `All communes: not added up, ${why}.`,
  added: (value, { counted, of, ratio }) =>
    `All communes: ${value} (${ratio ? 'all numerators over all denominators' : 'sum'}, ${counted} of ${of}).`,
  note: (text) => `When comparing: ${text}`,
}

/** What stands around the rows of a comparison that goes out as a file. */
export const comparisonHeads: Record<Language, typeof vi> = { vi, en }
