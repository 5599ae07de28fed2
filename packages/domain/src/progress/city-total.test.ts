import { expect, test } from 'vitest'
import { cityTotal, type TotalEntry } from './city-total.ts'

const gave = (actual: number | null, given: Partial<TotalEntry> = {}): TotalEntry => ({
  ...{ actual, numerator: null, denominator: null, measure: 'annual', notApplicable: false },
  grade: actual === null ? null : 'official',
  ...given,
})
const part = (numerator: number, denominator: number, given: Partial<TotalEntry> = {}) =>
  gave((numerator / denominator) * 100, { numerator, denominator, ...given })
const share = { unit: '%', interim: 'snapshot' } as const
const count = { unit: 'hộ', interim: 'accumulates' } as const

test('shares are added by their parts, not averaged; who has none is said by the count', () => {
  expect(cityTotal([part(90, 100), part(10, 900), gave(null)], share)).toEqual({
    kind: 'ratio',
    value: 10,
    grade: 'official',
    counted: 2,
    of: 3,
    whyNot: null,
  })
})

test('a share without its parts in one commune is not added up', () => {
  const total = cityTotal([part(90, 100), gave(40)], share)
  expect(total).toMatchObject({ value: null, whyNot: 'parts_missing', counted: 2, of: 2 })
})

test('counts are summed only where every commune has given one; not applicable needs none', () => {
  const others = gave(null, { notApplicable: true })
  expect(cityTotal([gave(3), gave(0), others], count)).toMatchObject({
    ...{ kind: 'sum', value: 3, counted: 2, of: 2 },
  })
  expect(cityTotal([gave(3), gave(4), gave(null)], count)).toMatchObject({
    ...{ value: null, whyNot: 'missing', counted: 2, of: 3 },
  })
})

test.each([
  ['a rate by its unit', 'triệu đồng/người/năm', 'accumulates', 'annual'],
  ['a multiple', 'lần', 'accumulates', 'annual'],
  ['a stock at a day', 'doanh nghiệp', 'snapshot', 'level'],
  ['an average rate', 'hộ', 'accumulates', 'average_rate'],
] as const)('%s does not add up', (_what, unit, interim, measure) => {
  const entries = [gave(3, { measure }), gave(4, { measure })]
  expect(cityTotal(entries, { unit, interim })).toMatchObject({
    value: null,
    whyNot: 'not_additive',
  })
})

test('figures of two grades are not added, and one commune is no city', () => {
  expect(cityTotal([gave(3), gave(4, { grade: 'estimate' })], count).whyNot).toBe('grades')
  expect(cityTotal([gave(3)], count).whyNot).toBe('too_few')
})
