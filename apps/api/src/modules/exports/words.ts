import type { CityTotal, ComparisonRow, MatrixRow } from '@tien-do/contract'
import type { Grade, OutlookStatus, Verdict } from '@tien-do/domain'

// The files of the city are in Vietnamese, as the screens say it.

export const verdictWords: Record<Verdict, string> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  nearly_met: 'Xấp xỉ',
  not_met: 'Không đạt',
  no_data: 'Chưa có số liệu',
  unjudged: 'Chờ đánh giá',
  in_progress: 'Đang thực hiện',
  not_due: 'Chưa đến hạn',
  no_target: 'Không đặt mục tiêu năm',
  not_applicable: 'Không áp dụng',
}

export const outlookWords: Record<OutlookStatus, string> = {
  reached: 'Đã đạt đích',
  on_track: 'Đúng tiến độ',
  at_risk: 'Có nguy cơ',
  off_track: 'Chậm tiến độ',
  moving_away: 'Đi ngược',
  missed: 'Không đạt đích',
  no_data: 'Chưa có số liệu',
  not_due: 'Chưa đến hạn',
  not_assessable: 'Không đánh giá được',
}

export const gradeWords: Record<Grade, string> = {
  official: 'Chính thức',
  preliminary: 'Sơ bộ',
  estimate: 'Ước thực hiện',
}

export const notRankedWords: Record<NonNullable<ComparisonRow['whyNot']>, string> = {
  no_data: 'Chưa có số liệu',
  not_due: 'Chưa đến hạn',
  not_applicable: 'Không áp dụng',
  words: 'Mục tiêu bằng lời',
  other_grade: 'Số liệu ở mức khác',
  other_unit: 'Đơn vị tính khác',
  no_direction: 'Không có chiều cao hay thấp là tốt',
  alone: 'Nhóm chỉ có một đơn vị có số liệu cùng mức',
}

export const standingWords: Record<NonNullable<MatrixRow['whyNot']>, string> = {
  nothing_due: 'Không có chỉ tiêu chung nào đến hạn',
  low_coverage: 'Độ phủ dưới 80%',
  few_indicators: 'Dưới 10 chỉ tiêu chung',
}

export const notAddedWords: Record<NonNullable<CityTotal['whyNot']>, string> = {
  too_few: 'chưa đủ hai đơn vị có số liệu',
  not_additive: 'đây là mức, tốc độ hoặc số tại một thời điểm',
  parts_missing: 'có đơn vị chỉ báo cáo tỷ lệ mà không kèm tử số, mẫu số',
  missing: 'chưa đủ số liệu của mọi đơn vị',
  grades: 'số liệu không cùng mức',
}

/** `31/01/2028` */
export const dayWords = (day: string) => day.split('-').toReversed().join('/')
