import type { StandingView } from '@tien-do/domain'
import type { Language } from '../../http/language.ts'

const vi = {
  sheet: 'Ma trận',
  title: (view: StandingView, year: number) =>
    `Ma trận xã và chỉ tiêu, ${view === 'verdict' ? `kết quả năm ${year}` : 'triển vọng đến cuối kỳ'}`,
  unit: 'Đơn vị tính',
  units: 'ghi ở đầu mỗi cột',
  source: 'Nguồn',
  sources:
    'Số liệu đã duyệt của các xã, phường, đặc khu; mỗi ô ghi mức số liệu nếu không phải chính thức',
  asOf: 'Số liệu đến ngày',
  filtered: 'Đang lọc',
  unfiltered: 'không lọc',
  peer: (kind: string) => `nhóm ${kind}`,
  size: (size: string) => `dân số ${size}`,
  group: (group: string) => `lĩnh vực ${group}`,
  word: (word: string) => `có ô “${word}”`,
  search: (text: string) => `tìm “${text}”`,
  sorted: 'Xếp theo',
  byName: 'tên đơn vị',
  byShare: {
    verdict: 'tỷ lệ đạt trên có số liệu',
    outlook: 'tỷ lệ đúng tiến độ trên đánh giá được',
  },
  rank: 'Hạng',
  commune: 'Đơn vị',
  attained: { verdict: 'Đạt', outlook: 'Đúng tiến độ' },
  withData: { verdict: 'Có số liệu', outlook: 'Đánh giá được' },
  due: { verdict: 'Đến hạn', outlook: 'Phải đánh giá' },
  whyNot: 'Vì sao không xếp hạng',
  actual: (year: number) => `Thực hiện ${year}`,
  invented: 'minh họa',
  notInPlan: 'Không có trong kế hoạch',
  foot: { verdict: 'Tỷ lệ đơn vị đạt (%)', outlook: 'Tỷ lệ đơn vị đúng tiến độ (%)' },
  notRanked: {
    verdict: (year: number) =>
      `Không xếp hạng: độ phủ dưới 80%, hoặc dưới 10 chỉ tiêu chung có mục tiêu đến hạn năm ${year}.`,
    outlook: () =>
      'Không xếp hạng: đánh giá được dưới 80%, hoặc dưới 10 chỉ tiêu chung phải đánh giá.',
  },
}

const en: typeof vi = {
  sheet: 'Matrix',
  title: (view, year) =>
    `Matrix of communes and indicators, ${view === 'verdict' ? `results of ${year}` : 'outlook to the end of the period'}`,
  unit: 'Unit',
  units: 'said in the head of each column',
  source: 'Source',
  sources: 'Approved figures of the communes; a cell names the grade where it is not official',
  asOf: 'Data up to',
  filtered: 'Filtered by',
  unfiltered: 'nothing',
  peer: (kind) => `kind: ${kind}`,
  size: (size) => `population: ${size}`,
  group: (group) => `field: ${group}`,
  word: (word) => `with a cell “${word}”`,
  search: (text) => `search “${text}”`,
  sorted: 'Sorted by',
  byName: 'name',
  byShare: {
    verdict: 'share attained of those with data',
    outlook: 'share on track of those assessed',
  },
  rank: 'Rank',
  commune: 'Commune',
  attained: { verdict: 'Attained', outlook: 'On track' },
  withData: { verdict: 'With data', outlook: 'Assessed' },
  due: { verdict: 'Due', outlook: 'To be assessed' },
  whyNot: 'Why it is not ranked',
  actual: (year) => `Actual ${year}`,
  invented: 'invented',
  notInPlan: 'Not in the plan',
  foot: { verdict: 'Communes that attained (%)', outlook: 'Communes on track (%)' },
  notRanked: {
    verdict: (year) =>
      `Not ranked: coverage under 80%, or fewer than 10 shared indicators with a target due in ${year}.`,
    outlook: () =>
      'Not ranked: fewer than 80% assessed, or fewer than 10 shared indicators to be assessed.',
  },
}

/** What stands around the cells of a matrix that goes out as a file. */
export const matrixHeads: Record<Language, typeof vi> = { vi, en }
