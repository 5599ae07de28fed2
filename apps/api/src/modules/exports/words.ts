import type { CityTotal, CommuneRef, ComparisonRow } from '@tien-do/contract'
import {
  formatNumber,
  sizeBounds,
  type Grade,
  type OutlookStatus,
  type SizeGroup,
  type StandingReason,
  type StandingView,
  type Verdict,
} from '@tien-do/domain'

// The words of the city's files, as the screens say them.

interface Words {
  vi: string
  en: string
}

export const verdictWords: Record<Verdict, Words> = {
  exceeded: { vi: 'Vượt', en: 'Exceeded' },
  met: { vi: 'Đạt', en: 'Met' },
  nearly_met: { vi: 'Xấp xỉ', en: 'Nearly met' },
  not_met: { vi: 'Không đạt', en: 'Not met' },
  no_data: { vi: 'Chưa có số liệu', en: 'No data' },
  unjudged: { vi: 'Chờ đánh giá', en: 'Awaiting judgement' },
  in_progress: { vi: 'Đang thực hiện', en: 'In progress' },
  not_due: { vi: 'Chưa đến hạn', en: 'Not due' },
  no_target: { vi: 'Không đặt mục tiêu năm', en: 'No target this year' },
  not_applicable: { vi: 'Không áp dụng', en: 'Not applicable' },
}

export const outlookWords: Record<OutlookStatus, Words> = {
  reached: { vi: 'Đã đạt đích', en: 'Reached' },
  on_track: { vi: 'Đúng tiến độ', en: 'On track' },
  at_risk: { vi: 'Có nguy cơ', en: 'At risk' },
  off_track: { vi: 'Chậm tiến độ', en: 'Off track' },
  moving_away: { vi: 'Đi ngược', en: 'Moving away' },
  missed: { vi: 'Không đạt đích', en: 'Missed' },
  no_data: { vi: 'Chưa có số liệu', en: 'No data' },
  not_due: { vi: 'Chưa đến hạn', en: 'Not due' },
  not_assessable: { vi: 'Không đánh giá được', en: 'Not assessable' },
}

export const gradeWords: Record<Grade, Words> = {
  official: { vi: 'Chính thức', en: 'Official' },
  preliminary: { vi: 'Sơ bộ', en: 'Preliminary' },
  estimate: { vi: 'Ước thực hiện', en: 'Estimate' },
}

export const kindWords: Record<CommuneRef['kind'], Words> = {
  xã: { vi: 'Xã', en: 'Commune' },
  phường: { vi: 'Phường', en: 'Ward' },
  'đặc khu': { vi: 'Đặc khu', en: 'Special zone' },
}

const printed = (people: number): Words => ({
  vi: formatNumber(people, 'vi'),
  en: formatNumber(people, 'en'),
})
const [medium, large] = [printed(sizeBounds.medium), printed(sizeBounds.large)]

export const sizeWords: Record<SizeGroup, Words> = {
  small: { vi: `Dưới ${medium.vi}`, en: `Under ${medium.en}` },
  medium: {
    vi: `${medium.vi} đến dưới ${large.vi}`,
    en: `${medium.en} to under ${large.en}`,
  },
  large: { vi: `Từ ${large.vi} trở lên`, en: `${large.en} or more` },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
}

export const notRankedWords: Record<NonNullable<ComparisonRow['whyNot']>, Words> = {
  no_data: { vi: 'Chưa có số liệu', en: 'No data' },
  not_due: { vi: 'Chưa đến hạn', en: 'Not due' },
  not_applicable: { vi: 'Không áp dụng', en: 'Not applicable' },
  words: { vi: 'Mục tiêu bằng lời', en: 'A target in words' },
  other_grade: { vi: 'Số liệu ở mức khác', en: 'Figure of another grade' },
  other_unit: { vi: 'Đơn vị tính khác', en: 'Another unit' },
  no_direction: {
    vi: 'Không có chiều cao hay thấp là tốt',
    en: 'Neither higher nor lower is better',
  },
  alone: {
    vi: 'Chưa có đơn vị khác trong nhóm để so cùng mức số liệu',
    en: 'No other of its group to compare with at this grade',
  },
}

/** Of a figure that is of another grade than the ranked ones, which grade it is. */
export const onlyGradeWords: Record<Grade, Words> = {
  official: { vi: 'Đã có số chính thức', en: 'Official figure' },
  preliminary: { vi: 'Mới có số sơ bộ', en: 'Only a preliminary figure' },
  estimate: { vi: 'Mới có số ước', en: 'Only an estimate' },
}

const few: Words = { vi: 'Dưới 10 chỉ tiêu chung', en: 'Fewer than 10 shared indicators' }

/** Why a commune has no rank, in the words that the matrix has for the view. */
export const standingWords: Record<StandingView, Record<StandingReason, Words>> = {
  verdict: {
    nothing_due: {
      vi: 'Không có chỉ tiêu chung nào đến hạn',
      en: 'No shared indicator is due',
    },
    low_coverage: { vi: 'Độ phủ dưới 80%', en: 'Coverage under 80%' },
    few_indicators: few,
  },
  outlook: {
    nothing_due: {
      vi: 'Không có chỉ tiêu chung nào phải đánh giá',
      en: 'No shared indicator is to be assessed',
    },
    low_coverage: { vi: 'Đánh giá được dưới 80%', en: 'Fewer than 80% assessed' },
    few_indicators: few,
  },
}

export const notAddedWords: Record<NonNullable<CityTotal['whyNot']>, Words> = {
  too_few: { vi: 'chưa đủ hai đơn vị có số liệu', en: 'fewer than two communes have a figure' },
  not_additive: {
    vi: 'đây là mức, tốc độ hoặc số tại một thời điểm',
    en: 'it is a level, a rate or a count on a day',
  },
  parts_missing: {
    vi: 'có đơn vị chỉ báo cáo tỷ lệ mà không kèm tử số, mẫu số',
    en: 'a commune reported a share without its numerator and denominator',
  },
  missing: { vi: 'chưa đủ số liệu của mọi đơn vị', en: 'not every commune has a figure' },
  grades: { vi: 'số liệu không cùng mức', en: 'the figures are not of one grade' },
}

/** `31/01/2028` */
export const dayWords = (day: string) => day.split('-').toReversed().join('/')
