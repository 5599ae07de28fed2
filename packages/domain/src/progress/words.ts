import type { OutlookStatus } from '../vocabulary.ts'
import type { Both } from './say.ts'

/** The words of the outlook inside a sentence (screens.md, section 3.2 and the glossary). */
export const plainOutlook: Record<OutlookStatus, Both> = {
  reached: { vi: 'đã đạt đích', en: 'reached' },
  on_track: { vi: 'đúng tiến độ', en: 'on track' },
  at_risk: { vi: 'có nguy cơ', en: 'at risk' },
  off_track: { vi: 'chậm tiến độ', en: 'off track' },
  moving_away: { vi: 'đang đi ngược mục tiêu', en: 'moving away from the target' },
  missed: { vi: 'không đạt đích', en: 'missed' },
  no_data: { vi: 'chưa có số liệu', en: 'no data' },
  not_due: { vi: 'chưa đến hạn', en: 'not due yet' },
  not_assessable: { vi: 'không đánh giá được', en: 'not assessable' },
}
