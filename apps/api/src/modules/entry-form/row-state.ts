import type { EntryRow } from '@tien-do/contract'
import type { Words } from '../../http/refusal.ts'

const whyNotWords: Record<NonNullable<EntryRow['whyNot']>, Words> = {
  locked: { vi: 'Kỳ đã khóa', en: 'The round is locked' },
  closed: { vi: 'Kỳ đã đóng', en: 'The round is closed' },
  there: { vi: 'Đã có số; kỳ này chỉ xem lại', en: 'A figure is there; this round reviews it' },
  not_open: { vi: 'Chưa mở kỳ', en: 'The round is not open yet' },
  not_assigned: { vi: 'Chưa phân công đơn vị nhập', en: 'No office is assigned' },
  other_office: { vi: 'Đơn vị khác nhập', en: 'Another office enters it' },
  role: { vi: 'Chỉ xem', en: 'For reading only' },
}

/** Why a row of the sheet takes no figure; null: it takes one. */
export function whyShut(row: EntryRow): Words | null {
  if (row.whyNot === 'other_office' && row.enters)
    return { vi: `${row.enters.name} nhập`, en: `${row.enters.name} enters it` }
  if (row.whyNot) return whyNotWords[row.whyNot]
  if (row.observation?.state === 'submitted')
    return {
      vi: 'Đã gửi duyệt; cần được trả lại rồi mới sửa',
      en: 'Submitted; it must be returned before it can change',
    }
  return null
}

/** How the figure of a row stands, as the form says it. */
export function stateOf(row: EntryRow): string {
  const shut = whyShut(row)
  if (shut) return shut.vi
  const { observation } = row
  if (!observation) return ''
  if (observation.state === 'returned') return `Bị trả lại: ${observation.reason ?? ''}`
  return observation.state === 'approved' ? 'Đã duyệt' : 'Đã lưu nháp'
}
