import { expect, test } from 'vitest'
import { assess } from './assess.ts'
import { actuals, aCase, targets, wholeTarget } from './testing/a-case.ts'
import { explain } from './working.ts'

const working = (given: Parameters<typeof aCase>[0]) => {
  const input = aCase(given)
  return explain(input, assess(input))
}

test('the working goes in the four steps that a person would check by hand', () => {
  const steps = working({
    targets: targets({ 2026: 96, 2027: 97, 2028: 97.5, 2029: 98, 2030: ['gt', 98] }),
    baseline: { year: 2025, value: 94 },
    actuals: actuals({ 2026: 95.2 }),
  })
  expect(steps.map(({ key, formula }) => [key, formula?.vi ?? null])).toEqual([
    ['year', '95,2 / 96 = 0,992'],
    ['pace', '(95,2 – 94) / (96 – 94) = 0,6'],
    ['months', null],
    ['needed', '(98 – 95,2) / 4 = 0,7'],
  ])
  expect(steps.map(({ verdict, status }) => verdict ?? status)).toEqual([
    'nearly_met',
    'at_risk',
    null,
    null,
  ])
  expect(steps[0]?.text.vi).toContain('95,2 < 96 nên chưa đạt; tỷ lệ từ 0,95 trở lên.')
  expect(steps[2]?.text.vi).toBe(
    'Lộ trình có 95,2% vào 21/07/2026; số liệu ngày 14/12/2026. Chậm 4,8 tháng.',
  )
})

test('a figure counted from its parts stands in the formula so that its result comes out by hand', () => {
  const steps = working({
    targets: targets({ 2026: 96, 2027: 97, 2030: 98 }),
    baseline: { year: 2025, value: 95.5 },
    actuals: actuals({ 2026: 95.3, 2027: (5622 / 5924) * 100 }),
  })
  expect(steps.map(({ formula }) => formula?.vi ?? null).slice(0, 2)).toEqual([
    '94,9021 / 97 = 0,978',
    '(94,9021 – 95,5) / (97 – 95,5) = −0,399',
  ])
})

test('judged downward the ratio is counted from the baseline', () => {
  const [year] = working({
    direction: 'down',
    targets: targets({ 2026: 1 }),
    baseline: { year: 2025, value: 1.4 },
    actuals: actuals({ 2026: 1.1 }),
  })
  expect(year?.formula?.en).toBe('(1.4 – 1.1) / (1.4 – 1) = 0.75')
})

test('a total that is over shows its own verdict, and a need that is met says to hold', () => {
  const over = working({
    measure: 'cumulative',
    asOf: '2031-01-31',
    targets: [wholeTarget('eq', 1064)],
    actuals: actuals({ 2026: 200, 2027: 200, 2028: 200, 2029: 200, 2030: 200 }),
  })
  expect(over.find(({ key }) => key === 'period')).toMatchObject({
    verdict: 'not_met',
    formula: { vi: '1.000 / 1.064 = 0,94' },
  })
  const early = working({ targets: targets({ 2030: 98 }), actuals: actuals({ 2026: 99 }) })
  expect(early.find(({ key }) => key === 'needed')?.text.vi).toBe('Đã đạt mục tiêu; giữ mức.')
})

test('the working of another case is refused', () => {
  const input = aCase()
  expect(() => explain(input, { ...assess(input), id: 'other' })).toThrow(
    'Not the assessment of this case',
  )
})
