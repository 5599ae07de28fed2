import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedInWords, mergedValue, type MergePart } from './merged-baseline.ts'

const part = (facts: Partial<MergePart>): MergePart => ({
  name: 'Xã cũ',
  value: null,
  weight: null,
  numerator: null,
  denominator: null,
  ...facts,
})

const households = [part({ value: 2.1, weight: 1200 }), part({ value: 3.4, weight: 800 })]
const counts = [
  part({ numerator: 12, denominator: 400 }),
  part({ numerator: 30, denominator: 800 }),
]
const values = [part({ value: 1200 }), part({ value: 800.5 })]

test.each([
  ['sum', values, 'hộ', 2000.5, '1.200 + 800,5 = 2.000,5'],
  ['weighted_mean', households, '%', 2.62, '(1.200 × 2,1 + 800 × 3,4) / 2.000 = 2,62'],
  ['ratio', counts, '%', 3.5, '(12 + 30) / (400 + 800) × 100 = 3,5'],
  ['ratio', counts, '‰', 35, '(12 + 30) / (400 + 800) × 1.000 = 35'],
  ['ratio', counts, 'người/hộ', 0.035, '(12 + 30) / (400 + 800) = 0,035'],
] as const)(
  '%s of the former communes in %s is written down',
  (formula, parts, unit, value, words) => {
    expect(mergedValue(formula, parts, unit)).toEqual({ kind: 'value', value })
    expect(mergedInWords(formula, parts, unit, 'vi')).toBe(words)
  },
)

const gap = part({ value: 1 })
test.each([
  ['one commune alone', 'sum', [gap], 'few', null],
  ['a value that is missing', 'sum', [gap, part({})], 'missing', 1],
  ['a weight that is missing', 'weighted_mean', [gap, gap], 'missing', 0],
  [
    'weights that are all zero',
    'weighted_mean',
    [part({ value: 1, weight: 0 }), part({ value: 2, weight: 0 })],
    'zero',
    null,
  ],
  [
    'a weight below zero',
    'weighted_mean',
    [part({ value: 1, weight: -1 }), part({ value: 2, weight: 3 })],
    'negative',
    0,
  ],
  [
    'a denominator of zero',
    'ratio',
    [part({ numerator: 1, denominator: 5 }), part({ numerator: 1, denominator: 0 })],
    'zero',
    1,
  ],
] as const)('%s is refused, and nothing is written down', (_what, formula, parts, fault, at) => {
  expect(mergedValue(formula, parts, '%')).toMatchObject({ kind: 'refused', fault, part: at })
  expect(mergedInWords(formula, parts, '%', 'vi')).toBeNull()
})

const amount = fc.double({ min: 0, max: 1e6, noNaN: true })
const weight = fc.double({ min: 0.01, max: 1e6, noNaN: true })
const some = fc.array(fc.record({ value: amount, weight }), { minLength: 2, maxLength: 8 })

test('a mean by weight lies between the least and the greatest of its parts', () => {
  fc.assert(
    fc.property(some, (parts) => {
      const merged = mergedValue('weighted_mean', parts.map(part), '%')
      if (merged.kind !== 'value') throw new Error('refused')
      const all = parts.map((it) => it.value)
      expect(merged.value).toBeGreaterThanOrEqual(Math.min(...all) - 1e-5)
      expect(merged.value).toBeLessThanOrEqual(Math.max(...all) + 1e-5)
    }),
  )
})

test('a ratio of the whole lies between the ratios of its parts', () => {
  fc.assert(
    fc.property(some, (parts) => {
      const given = parts.map((it) => part({ numerator: it.value, denominator: it.weight }))
      const merged = mergedValue('ratio', given, null)
      if (merged.kind !== 'value') throw new Error('refused')
      const all = parts.map((it) => it.value / it.weight)
      const slack = 1e-6 + Math.max(...all) * 1e-9
      expect(merged.value).toBeGreaterThanOrEqual(Math.min(...all) - slack)
      expect(merged.value).toBeLessThanOrEqual(Math.max(...all) + slack)
    }),
  )
})

test('the order of the former communes changes nothing', () => {
  fc.assert(
    fc.property(some, (parts) => {
      const there = mergedValue('sum', parts.map(part), null)
      const back = mergedValue('sum', parts.map(part).toReversed(), null)
      if (there.kind !== 'value' || back.kind !== 'value') throw new Error('refused')
      expect(there.value).toBeCloseTo(back.value, 4)
    }),
  )
})
