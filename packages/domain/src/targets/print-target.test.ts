import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTarget } from './parse-target.ts'
import type { ParsedTarget } from './parsed-target.ts'
import { printTarget } from './print-target.ts'
import { printedExpressions } from './testing/printed-expressions.ts'

test.each([
  ['≥ 90', 'ít nhất 90', 'at least 90'],
  ['trên 97%', 'trên 97%', 'over 97%'],
  ['từ 5 trở xuống', 'không quá 5', 'no more than 5'],
  ['15 - 17%', '15–17%', '15–17%'],
  ['khoảng 1.064,5 tỷ đồng', 'khoảng 1.064,5 tỷ đồng', 'about 1,064.5 tỷ đồng'],
  ['tăng bình quân 10%/năm', 'tăng bình quân mỗi năm 10%', 'up 10% a year on average'],
  ['kéo giảm ít nhất 6%', 'giảm ít nhất 6%', 'down at least 6%'],
  ['hằng năm đạt 98%', '98% mỗi năm', '98% every year'],
  ['đến năm 2030 đạt trên 98%', 'trên 98% vào năm 2030', 'over 98% by 2030'],
  ['Tổng 1.064', 'cả giai đoạn 1.064', '1,064 in total over the period'],
  ['gấp 02 lần', 'gấp 2 lần', '2 lần'],
  ['7/8 trường', '7/8 trường', '7/8 trường'],
  [' Duy trì ', 'Duy trì', 'Duy trì'],
])('%s prints as %s and %s', (text, vi, en) => {
  const read = parseTarget(text)
  expect([printTarget(read, 'vi'), printTarget(read, 'en')]).toEqual([vi, en])
})

const meaning = ({ op, value, max, of, unit, per, change, byYear, from, to }: ParsedTarget) => ({
  ...{ op, value, max, of, unit, per, change, byYear, from, to },
})

test.each(printedExpressions)('what is printed of "%s" is read back', (text) => {
  const read = parseTarget(text)
  expect(meaning(parseTarget(printTarget(read, 'vi')))).toEqual(meaning(read))
})

const number = fc
  .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, decimals]) => Number((whole / 10 ** decimals).toFixed(decimals)) + 0)
const year = fc.integer({ min: 2026, max: 2045 })
const bound = fc.record({
  op: fc.constantFrom('eq', 'gte', 'gt', 'lte', 'lt'),
  value: number,
  max: fc.constant(null),
})
const range = fc
  .tuple(number, number)
  .map(([a, b]) => ({ op: 'range' as const, value: Math.min(a, b), max: Math.max(a, b) }))
const when = fc.oneof(
  fc.record({
    byYear: fc.option(year),
    from: fc.constant(null),
    to: fc.constant(null),
    per: fc.constantFrom(null, 'year', 'average', 'period'),
  }),
  fc.tuple(year, year, fc.constantFrom('year', 'average', 'period')).map(([a, b, per]) => ({
    ...{ byYear: null, from: Math.min(a, b), to: Math.max(a, b), per },
  })),
)
const units = [
  ...[null, '%', 'triệu đồng', 'triệu đồng/người/năm', 'tạ/ha', 'mô hình', 'doanh nghiệp'],
  ...['điểm %', 'lượt lao động', 'bác sĩ/10.000 dân', 'm²/người', 'hộ kinh doanh'],
]
const target = fc
  .tuple(
    fc.oneof(bound, range),
    when,
    fc.constantFrom(...units),
    fc.constantFrom(null, 'increase', 'decrease'),
  )
  .map(([bounds, time, unit, change]): ParsedTarget => {
    const common = { text: '', of: null, unit, change, flags: [] }
    return { ...common, ...bounds, ...time } as ParsedTarget
  })

test('any target, printed in Vietnamese, is read back as the same target', () => {
  fc.assert(
    fc.property(target, (it) => {
      expect(meaning(parseTarget(printTarget(it, 'vi')))).toEqual(meaning(it))
    }),
    { numRuns: 1000 },
  )
})
