import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interims, measures, operators, verdicts } from '../vocabulary.ts'
import { unusual } from './unusual.ts'
import type { PeriodFigure, UnusualContext } from './unusual-reason.ts'

const context = (given: Partial<UnusualContext> = {}): UnusualContext => ({
  unit: 'hộ',
  measure: 'level',
  interim: 'snapshot',
  earlier: [],
  target: null,
  ...given,
})
const at = (period: string, value: number, more: Partial<PeriodFigure> = {}): PeriodFigure => ({
  period,
  value,
  ...more,
})
const due = (value: number) => ({ op: 'gte', value }) as const
const accumulates = { interim: 'accumulates', measure: 'annual' } as const
const codes = (figure: PeriodFigure, given: Partial<UnusualContext>) =>
  unusual(figure, context(given)).map((r) => r.code)

test.each<[string, PeriodFigure, Partial<UnusualContext>, string[]]>([
  ['a first figure', at('2027', 500), {}, []],
  ['half as much again', at('2027', 150), { earlier: [at('2026', 100)] }, ['jump_year']],
  ['a little less than that', at('2027', 149), { earlier: [at('2026', 100)] }, []],
  ['down to two thirds', at('2027', 60), { earlier: [at('2026', 100)] }, ['jump_year']],
  ['one school after three', at('2027', 1), { earlier: [at('2026', 3)] }, []],
  ['10 points', at('2027', 70), { unit: '%', earlier: [at('2026', 60)] }, ['jump_year']],
  ['8 points', at('2027', 68), { unit: '%', earlier: [at('2026', 60)] }, []],
  ['a doubled share', at('2027', 9), { unit: '%', earlier: [at('2026', 3)] }, ['jump_year']],
  ['a rise from 0', at('2027', 40), { earlier: [at('2026', 0)] }, ['jump_year']],
  ['another sign', at('2027', -8), { earlier: [at('2026', 8)] }, ['jump_year']],
  ['a later figure is left aside', at('2026', 100), { earlier: [at('2027', 900)] }, []],
  [
    'a state against the round before',
    at('2027-9M', 83),
    { unit: '%', earlier: [at('2027-H1', 70)] },
    ['jump_round'],
  ],
  [
    '9 months below 6 months',
    at('2027-9M', 38),
    { ...accumulates, earlier: [at('2027-H1', 40)] },
    ['falls'],
  ],
  [
    'twice as fast as until then, and more',
    at('2027-H1', 61),
    { ...accumulates, earlier: [at('2027-Q1', 15)] },
    ['jump_round'],
  ],
  [
    'what accumulates as before',
    at('2027', 130),
    { ...accumulates, earlier: [at('2027-9M', 90)] },
    [],
  ],
  ['the decimal slipped', at('2027', 952), { unit: 'ha', earlier: [at('2026', 94)] }, ['ten_fold']],
  ['1,064 for 1.064', at('2027', 1.064), { earlier: [at('2026', 1010)] }, ['ten_fold']],
  ['ten times the target', at('2026', 2100), { target: due(210) }, ['ten_fold']],
  [
    'four times the quarter is the year, no slip',
    at('2027', 95),
    { ...accumulates, earlier: [at('2027-Q1', 24)] },
    [],
  ],
  ['0,95 for 95%', at('2027', 0.95), { unit: '%', earlier: [at('2026', 94)] }, ['unit']],
  ['million for milliard', at('2027', 52000), { unit: 'tỷ đồng', target: due(50) }, ['unit']],
  ['đồng for million', at('2027', 6e7), { unit: 'triệu đồng/người', target: due(62) }, ['unit']],
  ['half of the target', at('2027', 45), { target: due(90) }, ['far_from_target']],
  ['a bit more than half', at('2027', 50), { target: due(90) }, []],
  ['21 points below', at('2027', 69), { unit: '%', target: due(90) }, ['far_from_target']],
  [
    'the whole year and more in a quarter',
    at('2027-Q1', 104),
    { ...accumulates, target: due(100) },
    ['far_from_target'],
  ],
  ['a slow quarter', at('2027-Q1', 12), { ...accumulates, target: due(100) }, []],
  [
    'a state on its way to the target',
    at('2027-H1', 40),
    { target: due(100), earlier: [at('2026', 38)] },
    [],
  ],
  [
    'met after not met',
    at('2027', 92, { verdict: 'met' }),
    { unit: '%', earlier: [at('2026', 85, { verdict: 'not_met' })] },
    ['verdict_flip'],
  ],
  [
    'nearly met after exceeded',
    at('2027', 92, { verdict: 'nearly_met' }),
    { unit: '%', earlier: [at('2026', 91, { verdict: 'exceeded' })] },
    [],
  ],
  [
    'a verdict in words',
    { period: '2027', value: null, verdict: 'not_met' },
    { earlier: [{ period: '2026', value: null, verdict: 'met' }] },
    ['verdict_flip'],
  ],
  [
    'another denominator',
    { period: '2027', value: null, numerator: 450, denominator: 500 },
    {
      unit: '%',
      earlier: [{ period: '2026', value: null, numerator: 360, denominator: 400 }],
    },
    ['denominator'],
  ],
  [
    'parts that make up the whole in the plan',
    at('2027', 100),
    {
      target: due(100),
      parts: [
        { value: 60, target: 60 },
        { value: 30, target: 40 },
      ],
    },
    ['parts_sum'],
  ],
  [
    'parts that the plan does not add up',
    at('2027', 100),
    {
      target: due(100),
      parts: [
        { value: 60, target: 60 },
        { value: 30, target: 70 },
      ],
    },
    [],
  ],
])('%s', (_, figure, given, expected) => {
  expect(codes(figure, given)).toEqual(expected)
})

test('a reason carries both values and the period it is told from', () => {
  const [reason] = unusual(at('2027-9M', 38), {
    ...context(accumulates),
    earlier: [at('2027-Q1', 20), at('2027-H1', 40)],
  })
  expect(reason).toEqual({
    code: 'falls',
    value: 38,
    against: 40,
    period: '2027-H1',
    verdicts: null,
  })
})

const number = fc.oneof(
  fc.double({ noNaN: false }),
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.constantFrom(0, -0, 1e308, 5e-324),
)
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const period = fc.constantFrom('2026', '2026-H1', '2027-Q1', '2027-H1', '2027-9M', '2027', 'odd')
const anyFigure: fc.Arbitrary<PeriodFigure> = fc.record({
  period,
  value: maybe(number),
  numerator: maybe(number),
  denominator: maybe(number),
  verdict: maybe(fc.constantFrom(...verdicts)),
})
const anyContext: fc.Arbitrary<UnusualContext> = fc.record({
  unit: fc.constantFrom('%', 'tỷ đồng', 'hộ', null, ''),
  measure: fc.constantFrom(...measures),
  interim: fc.constantFrom(...interims),
  earlier: fc.array(anyFigure, { maxLength: 6 }),
  target: maybe(
    fc.record({ op: fc.constantFrom(...operators), value: maybe(number), max: maybe(number) }),
  ),
  parts: fc.array(fc.record({ value: maybe(number), target: maybe(number) }), { maxLength: 3 }),
})

test('anything gets an answer, and no reason has a number that is none', () => {
  fc.assert(
    fc.property(anyFigure, anyContext, (figure, given) => {
      for (const { value, against } of unusual(figure, given))
        for (const n of [value, against]) expect(n === null || Number.isFinite(n)).toBe(true)
    }),
  )
})

test('a figure that repeats all that is known has no reason', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      period,
      anyContext,
      (value, when, given) => {
        const earlier = ['2026', '2026-H1', '2027-Q1', '2027-H1'].map((p) => at(p, value))
        const target = { op: 'eq', value } as const
        const same = { ...given, earlier, target, parts: [] }
        expect(unusual(at(when, value, { verdict: 'met' }), same)).toEqual([])
      },
    ),
  )
})

test('outside percentages, another unit for everything changes nothing', () => {
  const some = fc.double({ min: 1, max: 1000, noNaN: true })
  fc.assert(
    fc.property(
      fc.tuple(some, some, some, some),
      fc.constantFrom(...interims),
      fc.constantFrom(0.25, 0.5, 4, 1024),
      ([now, round, year, target], interim, k) => {
        const told = (by: number) =>
          codes(at('2027', now * by), {
            interim,
            unit: 'tạ/ha',
            earlier: [at('2026', year * by), at('2027-H1', round * by)],
            target: due(target * by),
          })
        // One or two of something counted is left aside, and that is no ratio.
        fc.pre(![now, round, year, target].some((n) => Number.isInteger(n * 1024)))
        expect(told(k)).toEqual(told(1))
      },
    ),
  )
})
