import { directions, grades, interims, measures, operators, paths } from '@tien-do/domain'
import fc from 'fast-check'

/** Numbers as people enter them, and as nobody should. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 120 }) },
  { weight: 4, arbitrary: fc.integer({ min: -2000, max: 12_000 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 2 ** 53, 1e-300) },
)
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const year = fc.integer({ min: 2023, max: 2046 })

/** Bounds that the contract accepts: words without a number, a range with both ends in order. */
const bounds = fc.tuple(fc.constantFrom(...operators), number, number).map(([op, a, b]) => ({
  op,
  value: op === 'text' ? null : op === 'range' ? Math.min(a, b) : a,
  max: op === 'range' ? Math.max(a, b) : null,
}))

const when = fc.oneof(
  { weight: 6, arbitrary: year.map((at) => ({ year: at })) },
  { weight: 1, arbitrary: fc.constant({ year: null, every: true }) },
  { weight: 1, arbitrary: fc.constant({ year: null }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2025-2030', '2026-2030', '2027-2029', '2026-2035')
      .map((period) => ({ year: null, period })),
  },
)

const target = fc
  .tuple(bounds, when, fc.option(bounds, { nil: null, freq: 9 }), fc.constantFrom('Đạt', 'Duy trì'))
  .map(([asked, due, original, words]) => ({
    ...asked,
    ...due,
    text: asked.op === 'text' ? words : String(asked.value),
    ...(original && { original }),
  }))

const said = fc.oneof(
  { weight: 8, arbitrary: fc.record({ value: number }) },
  { weight: 2, arbitrary: fc.record({ numerator: number, denominator: number }) },
  {
    weight: 2,
    arbitrary: fc.record({ verdict: fc.constantFrom('exceeded', 'met', 'nearly_met', 'not_met') }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ note: 'đã báo cáo' }, { notApplicable: true }) },
)
const period = fc.oneof(
  { weight: 5, arbitrary: year.map((at) => ({ year: at })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2026-Q1', '2026-H1', '2027-9M', '2027')
      .map((it) => ({ period: it })),
  },
)
const actual = fc
  .tuple(said, period, maybe(fc.constantFrom(...grades)))
  .map(([what, at, grade]) => ({ ...what, ...at, grade }))

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const plan = fc.constantFrom(
  { start: 2026, end: 2030 },
  { start: 2026, end: 2030 },
  { start: 2025, end: 2030 },
  { start: 2026, end: 2026 },
  { start: 2021, end: 2045 },
)

/** Any case that the interface lets in, without its `id`. */
export const randomCase = fc.record({
  asOf: fc.oneof(day, fc.constantFrom('2026-12-14', '2026-12-15', '2028-01-31', '2031-01-31')),
  unit: fc.constantFrom('%', '‰', 'tỷ đồng', 'Lần', 'người', '', null, '\u0000\u202e"'),
  measure: fc.constantFrom(...measures),
  direction: fc.constantFrom(...directions),
  interim: fc.constantFrom(...interims),
  path: fc.constantFrom(...paths),
  period: plan,
  baseline: maybe(fc.record({ year: fc.integer({ min: 2015, max: 2031 }), value: number })),
  targets: fc.array(target, { maxLength: 8 }),
  actuals: fc.array(actual, { maxLength: 9 }),
  seriesBreak: fc.option(fc.integer({ min: 2024, max: 2032 }), { nil: null, freq: 4 }),
})
