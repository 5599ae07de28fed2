import type { correctObservation, ParsedOf, putObservation } from '@tien-do/contract'
import { isToldInWords } from '@tien-do/domain'
import { Refusal } from '../../http/refusal.ts'
import type { FigureOwner } from './observation-rows.repository.ts'

type Sent =
  | Omit<ParsedOf<typeof putObservation>, 'period'>
  | Omit<ParsedOf<typeof correctObservation>, 'reason'>

const refuse = (field: string, vi: string, en: string) =>
  new Refusal('invalid-input', { vi, en }, { errors: [{ pointer: `#/${field}`, detail: '' }] })

/**
 * A figure as it may be kept: one of value, numerator and denominator, recorded verdict, not
 * applicable, or a note alone. Refuses what the indicator cannot have; nothing is guessed.
 */
export function figureOf(sent: Sent, it: Pick<FigureOwner, 'measure' | 'share' | 'unit'>) {
  const value = sent.value ?? null
  const numerator = sent.numerator ?? null
  const denominator = sent.denominator ?? null
  const verdict = sent.verdict ?? null
  const notApplicable = sent.notApplicable ?? false
  const note = sent.note || null

  const kinds = [
    value !== null,
    numerator !== null || denominator !== null,
    verdict !== null,
    notApplicable,
  ]
  const given = kinds.filter(Boolean).length
  if (given > 1)
    throw refuse(
      'value',
      'Chỉ gửi một trong: giá trị; tử số và mẫu số; kết quả bằng lời; không áp dụng.',
      'Send only one of: value; numerator and denominator; verdict; not applicable.',
    )
  if (given === 0 && !note)
    throw refuse('value', 'Chưa có số liệu nào để lưu.', 'There is no figure to keep.')

  const words = isToldInWords(it.measure)
  if (words && (value !== null || numerator !== null))
    throw refuse(
      'verdict',
      'Chỉ tiêu này ghi kết quả bằng lời (vượt, đạt, xấp xỉ, không đạt), không ghi số.',
      'This indicator takes a verdict in words, not a number.',
    )
  if (!words && verdict !== null)
    throw refuse(
      'value',
      'Chỉ tiêu này ghi bằng số; kết quả do hệ thống tính.',
      'This indicator takes a number; the verdict is computed.',
    )
  if ((numerator === null) !== (denominator === null))
    throw refuse(
      'denominator',
      'Cần cả tử số và mẫu số.',
      'Both numerator and denominator are needed.',
    )
  if (denominator !== null && denominator <= 0)
    throw refuse('denominator', 'Mẫu số phải lớn hơn 0.', 'The denominator must be above 0.')
  if (
    it.share &&
    numerator !== null &&
    denominator !== null &&
    (numerator < 0 || numerator > denominator)
  )
    throw refuse(
      'numerator',
      'Tử số phải từ 0 đến mẫu số.',
      'The numerator must lie between 0 and the denominator.',
    )
  if (it.share && value !== null && (value < 0 || value > 100))
    throw refuse('value', 'Tỷ lệ phải từ 0 đến 100.', 'A share must lie between 0 and 100.')
  if ([value, numerator, denominator].some((n) => n !== null && Math.abs(n) >= 1e13))
    throw refuse('value', 'Số quá lớn.', 'The number is too large.')

  return { value, numerator, denominator, verdict, notApplicable, grade: sent.grade, note }
}
