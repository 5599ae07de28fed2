import type { Observation } from '@tien-do/contract'
import type { NotTaken, ObservationState } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { forbidden, Refusal } from '../../http/refusal.ts'
import { etagOf, toObservation } from './figure-shown.ts'
import type { CurrentFigure, FigureOwner } from './observation-rows.repository.ts'

export const notYours = () =>
  forbidden({
    vi: 'Chỉ đơn vị được phân công, hoặc cán bộ tổng hợp nhập thay, mới nhập được số này.',
    en: 'Only the assigned office, or the coordinator for it, may enter this figure.',
  })

export const notCoordinator = () =>
  forbidden({
    vi: 'Duyệt, trả lại là việc của cán bộ tổng hợp của xã.',
    en: 'Approving and returning is for the coordinator of the commune.',
  })

const conflict = (current: Observation | null) =>
  new Refusal(
    'edit-conflict',
    {
      vi: 'Số này vừa được người khác lưu; xem cả hai giá trị rồi chọn.',
      en: 'Somebody else has just saved this figure; look at both values and choose.',
    },
    { current },
  )

const unsaidVersion = () =>
  new Refusal('precondition-required', {
    vi: 'Gửi kèm If-Match với phiên bản đang sửa, hoặc If-None-Match: * cho số đầu tiên.',
    en: 'Send If-Match with the version that is being changed, or If-None-Match: * for the first.',
  })

/** What a change says that it is based on. */
export type Basis = Pick<Asking, 'ifMatch' | 'ifNoneMatch'>

/** Refuses a change that is not based on the version that stands; null: on nothing yet. */
export function refuseStale(basis: Basis, owner: FigureOwner, current: CurrentFigure | null) {
  if (!current) {
    if (basis.ifMatch !== null) throw conflict(null)
    if (basis.ifNoneMatch === null) throw unsaidVersion()
    return
  }
  if (basis.ifMatch === null && basis.ifNoneMatch === null) throw unsaidVersion()
  const fits = basis.ifMatch === '*' || basis.ifMatch === etagOf(current.version)
  if (!fits) throw conflict(toObservation(owner.indicatorId, current))
}

const stateWords: Record<ObservationState, { vi: string; en: string }> = {
  draft: { vi: 'bản nháp', en: 'a draft' },
  submitted: { vi: 'số đã gửi duyệt', en: 'submitted' },
  approved: { vi: 'số đã duyệt', en: 'approved' },
  returned: { vi: 'số bị trả lại', en: 'returned' },
}

export const wrongState = (from: ObservationState) =>
  new Refusal('wrong-state', {
    vi: `Việc này chỉ làm được với ${stateWords[from].vi}; hãy tải lại để xem trạng thái mới.`,
    en: `This can only be done with what is ${stateWords[from].en}; reload to see the new state.`,
  })

/** Why no round takes a figure of a period now, and what helps. */
export function notTaken(why: NotTaken, period: string): Refusal {
  switch (why) {
    case 'not_open':
      return new Refusal('wrong-state', {
        vi: `Kỳ báo cáo ${period} chưa mở.`,
        en: `The review round ${period} is not open yet.`,
      })
    case 'closed':
      return new Refusal('round-closed', {
        vi: `Kỳ báo cáo ${period} đã đóng; Văn phòng có thể mở lại cho từng đơn vị.`,
        en: `The review round ${period} is closed; the coordinator may open it again for an office.`,
      })
    case 'there':
      return new Refusal('round-closed', {
        vi: `Số của kỳ ${period} đã được duyệt; kỳ sơ kết, tổng kết không hỏi lại. Muốn sửa, đề nghị Văn phòng mở lại kỳ ${period} cho đơn vị.`,
        en: `The figure of ${period} is approved, and a review asks for none twice. To change it, ask the coordinator to open the round ${period} again for the office.`,
      })
    case 'locked':
      return new Refusal('round-locked', {
        vi: `Kỳ báo cáo ${period} đã ký, khóa; muốn sửa số thì đính chính, có lý do.`,
        en: `The review round ${period} is signed off; a figure changes by a correction with a reason.`,
      })
  }
}

export const notSignedOff = (period: string) =>
  new Refusal('wrong-state', {
    vi: `Kỳ báo cáo ${period} chưa ký, khóa; sửa số trong bảng nhập, không cần đính chính.`,
    en: `The review round ${period} is not signed off; change the figure on the entry sheet instead.`,
  })

export const waitsForApproval = () =>
  new Refusal('wrong-state', {
    vi: 'Số đã gửi duyệt; cần được trả lại rồi mới sửa.',
    en: 'The figure is submitted; it must be returned before it can change.',
  })
