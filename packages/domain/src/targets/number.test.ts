import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from './format-number.ts'
import { readNumber } from './number.ts'

test.each([
  ['97,5', 97.5],
  ['1.064', 1064],
  ['1.064.500', 1064500],
  ['1.064,5', 1064.5],
  ['1 064', 1064],
  ['1\u00a0064,5', 1064.5],
  ['1\u202f064', 1064],
  ['1 064,500', 1064.5],
  ['02', 2],
  ['0', 0],
  ['0,125', 0.125],
  ['1234,567', 1234.567],
  ['9,99', 9.99],
  ['-2', -2],
  ['−2', -2],
  ['–2,5', -2.5],
  ['+5', 5],
  ['−0', 0],
  ['95,2%', 95.2],
  [' 95,2 % ', 95.2],
  [',5', 0.5],
])('%s is read as %d', (typed, value) => {
  expect(readNumber(typed)).toEqual({ kind: 'number', value, flags: [] })
})

test.each([
  ['97.5', 97.5],
  ['0.125', 0.125],
  ['1.06', 1.06],
  ['1.0645', 1.0645],
  ['1234.567', 1234.567],
  ['1,064.5', 1064.5],
  ['1,064,500', 1064500],
  ['.5', 0.5],
])('%s is written the English way, and says so', (typed, value) => {
  expect(readNumber(typed)).toEqual({ kind: 'number', value, flags: ['english_decimal'] })
})

test.each([
  ['1,500', 1.5, 1500],
  ['−12,345', -12.345, -12345],
  ['999,000 %', 999, 999000],
])('%s can be read in two ways and is asked back', (typed, decimal, thousands) => {
  expect(readNumber(typed)).toEqual({
    kind: 'ambiguous',
    readings: [
      { value: decimal, how: 'decimal' },
      { value: thousands, how: 'thousands' },
    ],
  })
})

test.each([
  ['', 'empty'],
  [' \u00a0 ', 'empty'],
  ['-', 'not_a_number'],
  ['%', 'not_a_number'],
  ['abc', 'not_a_number'],
  ['12 tỷ', 'not_a_number'],
  ['7/8', 'not_a_number'],
  ['1e5', 'not_a_number'],
  ['1 2', 'not_a_number'],
  ['5.', 'not_a_number'],
  ['1.2.3', 'separators'],
  ['1,2,3,4', 'separators'],
  ['01.064', 'separators'],
  ['1.064.5', 'separators'],
  ['1.064,5.1', 'separators'],
  ['12345678901234567890', 'too_long'],
])('%j is not read: %s', (typed, reason) => {
  expect(readNumber(typed)).toEqual({ kind: 'unread', reason })
})

test.each([
  [1064.5, 'vi', undefined, '1.064,5'],
  [1064.5, 'en', undefined, '1,064.5'],
  [1064, 'vi', undefined, '1.064'],
  [1234567.891, 'vi', undefined, '1.234.567,891'],
  [97.5, 'vi', undefined, '97,5'],
  [-2, 'vi', undefined, '−2'],
  [0, 'vi', undefined, '0'],
  [-0, 'vi', undefined, '0'],
  [-0.04, 'vi', 1, '0'],
  [0.1 + 0.2, 'vi', 2, '0,3'],
  [1.005, 'vi', 2, '1,01'],
  [-1.005, 'vi', 2, '−1,01'],
  [99.999, 'vi', 1, '100'],
  [1e-7, 'vi', undefined, '0,0000001'],
  [1e21, 'vi', undefined, '1.000.000.000.000.000.000.000'],
  [Number.NaN, 'vi', undefined, '–'],
  [Number.POSITIVE_INFINITY, 'en', undefined, '–'],
] as const)(
  '%d prints in %s with at most %s decimals as %s',
  (value, locale, decimals, printed) => {
    expect(formatNumber(value, locale, decimals)).toBe(printed)
  },
)

const reported = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, decimals]) => Number((whole / 10 ** decimals).toFixed(decimals)))

test('what is printed is read back; where it is ambiguous, the Vietnamese reading is the value', () => {
  fc.assert(
    fc.property(reported, (value) => {
      const read = readNumber(formatNumber(value, 'vi'))
      if (read.kind === 'unread') throw new Error(read.reason)
      const first = read.kind === 'number' ? read.value : read.readings[0].value
      expect(first).toBe(value === 0 ? 0 : value)
    }),
  )
})

test('any string has an answer, and a value is always finite', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-−+\d., %]*$/)),
      (it) => {
        const read = readNumber(it)
        if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true)
      },
    ),
  )
})

test('rounding any number never breaks the print', () => {
  fc.assert(
    fc.property(fc.double(), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      expect(formatNumber(value, 'vi', decimals)).toMatch(/^−?\d{1,3}(\.\d{3})*(,\d*[1-9])?$|^–$/)
    }),
  )
})
