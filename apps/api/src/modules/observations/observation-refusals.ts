import type { Observation } from '@tien-do/contract'
import type { ObservationState } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { forbidden, Refusal } from '../../http/refusal.ts'
import { etagOf, toObservation } from './figure-shown.ts'
import type { CurrentFigure, FigureOwner } from './observations.repository.ts'

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

export const conflict = (current: Observation | null) =>
  new Refusal(
    'edit-conflict',
    {
      vi: 'Số này vừa được người khác lưu; xem cả hai giá trị rồi chọn.',
      en: 'Somebody else has just saved this figure; look at both values and choose.',
    },
    { current },
  )

export const unsaidVersion = () =>
  new Refusal('precondition-required', {
    vi: 'Gửi kèm If-Match với phiên bản đang sửa, hoặc If-None-Match: * cho số đầu tiên.',
    en: 'Send If-Match with the version that is being changed, or If-None-Match: * for the first.',
  })

/** Refuses a change that is not based on the version that stands. */
export function refuseStale(asking: Asking, owner: FigureOwner, current: CurrentFigure) {
  if (asking.ifMatch === null && asking.ifNoneMatch === null) throw unsaidVersion()
  const fits = asking.ifMatch === '*' || asking.ifMatch === etagOf(current.version)
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
