import type { ParsedOf, putBaseline } from '@tien-do/contract'
import { mergedValue, type MergeField, type Merged } from '@tien-do/domain'
import { invalidField, type Words } from '../../http/refusal.ts'

type Given = Pick<ParsedOf<typeof putBaseline>, 'value' | 'formula' | 'parts'>

const fields: Record<MergeField, Words> = {
  value: { vi: 'giá trị', en: 'the value' },
  weight: { vi: 'quyền số', en: 'the weight' },
  numerator: { vi: 'tử số', en: 'the numerator' },
  denominator: { vi: 'mẫu số', en: 'the denominator' },
}

/** The value that is kept: as given, or computed from the communes that were merged. */
export function baselineValue({ value, formula, parts }: Given, unit: string | null): number {
  if (formula === null) {
    if (value === undefined)
      throw invalidField('#/value', {
        vi: 'Nhập giá trị gốc.',
        en: 'Enter the value of the baseline.',
      })
    if (parts.length > 0)
      throw invalidField('#/formula', {
        vi: 'Có số liệu các xã cũ nhưng chưa chọn cách gộp: cộng, bình quân gia quyền, hoặc tử số trên mẫu số.',
        en: 'There are parts but no formula: choose sum, weighted mean or ratio.',
      })
    return value
  }
  const merged = mergedValue(formula, parts, unit)
  if (merged.kind === 'refused') throw refused(merged, parts)
  if (value !== undefined && Math.abs(value - merged.value) > 1e-6)
    throw invalidField('#/value', {
      vi: `Giá trị gửi lên (${value}) khác kết quả gộp từ các xã cũ (${merged.value}). Bỏ trống giá trị để hệ thống tự tính.`,
      en: `The value sent (${value}) is not what the parts come to (${merged.value}). Leave it out to have it computed.`,
    })
  return merged.value
}

function refused(
  { fault, part, field }: Extract<Merged, { kind: 'refused' }>,
  parts: Given['parts'],
) {
  const name = part === null ? '' : (parts[part]?.name ?? '')
  const what = field ? fields[field] : { vi: '', en: '' }
  const pointer = part === null || !field ? '#/parts' : `#/parts/${part}/${field}`
  switch (fault) {
    case 'few':
      return invalidField(pointer, {
        vi: 'Gộp từ các xã cũ cần ít nhất hai xã.',
        en: 'A merger needs at least two former communes.',
      })
    case 'missing':
      return invalidField(pointer, {
        vi: `Xã cũ ${name} còn thiếu ${what.vi}.`,
        en: `${name} lacks ${what.en}.`,
      })
    case 'negative':
      return invalidField(pointer, {
        vi: `Xã cũ ${name}: ${what.vi} không được âm.`,
        en: `${name}: ${what.en} must not be negative.`,
      })
    case 'zero':
      return invalidField(
        pointer,
        part === null
          ? {
              vi: 'Tổng quyền số bằng 0, không tính được bình quân.',
              en: 'The weights sum to zero: there is no mean.',
            }
          : {
              vi: `Xã cũ ${name}: mẫu số bằng 0, không tính được tỷ lệ.`,
              en: `${name}: the denominator is zero, there is no ratio.`,
            },
      )
  }
}
