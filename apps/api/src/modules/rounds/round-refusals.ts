import { forbidden, invalidField, Refusal } from '../../http/refusal.ts'
import type { RoundDays } from './rounds.repository.ts'

export const notCoordinator = () =>
  forbidden({
    vi: 'Cán bộ tổng hợp của xã lập, sửa, mở lại kỳ báo cáo.',
    en: 'The coordinator of the commune makes, changes and reopens review rounds.',
  })

/** Refuses days that are out of order; `at` says where they were sent. */
export function refuseWrongDays({ opensOn, deadline, closesOn }: RoundDays, at = '#') {
  if (deadline < opensOn)
    throw invalidField(`${at}/deadline`, {
      vi: 'Hạn nộp không được trước ngày mở.',
      en: 'The deadline must not lie before the opening.',
    })
  if (closesOn < deadline)
    throw invalidField(`${at}/closesOn`, {
      vi: 'Ngày đóng kỳ không được trước hạn nộp.',
      en: 'The closing day must not lie before the deadline.',
    })
}

export const refuseOtherKind = (pointer: string) =>
  invalidField(pointer, {
    vi: 'Loại kỳ không khớp với kỳ số liệu.',
    en: 'The kind of the round does not fit its period.',
  })

export const signedOff = (key: string) =>
  new Refusal('round-locked', {
    vi: `Kỳ ${key} đã ký, khóa; không đổi ngày, không xóa, không mở lại được. Sửa một số thì dùng Đính chính.`,
    en: `The round ${key} is signed off and stays as it is. To change a figure, make a correction.`,
  })
