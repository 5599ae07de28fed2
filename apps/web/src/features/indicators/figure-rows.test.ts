import type { Indicator } from '@tien-do/contract'
import { expect, test } from 'vitest'
import { endYearOf, figureRowsOf } from './figure-rows.ts'

const target = (year: number | null, value: number, more: object = {}) => ({
  year,
  every: false,
  period: null,
  op: 'eq',
  value,
  max: null,
  text: String(value),
  flags: [],
  original: null,
  ...more,
})
const actual = (period: string, value: number) => ({
  period,
  year: Number(period.slice(0, 4)),
  value,
  verdict: null,
  notApplicable: false,
  grade: 'official',
  demo: false,
})
const year = (of: number, value: number | null) => ({
  year: of,
  actual: value,
  grade: value === null ? null : 'official',
  difference: null,
  verdict: value === null ? 'not_due' : 'met',
})
const anIndicator = (facts: object) =>
  ({
    plan: { periodStart: 2026, periodEnd: 2030, horizon: 2045 },
    measure: 'level',
    baseline: null,
    targets: [],
    chart: { actuals: [], assigned: [] },
    assessment: { years: [], period: null, outlook: { needed: null } },
    ...facts,
  }) as unknown as Indicator

test('interim rounds stand before the year they belong to, in the order of the year', () => {
  const rows = figureRowsOf(
    anIndicator({
      chart: {
        actuals: [actual('2026-9M', 95), actual('2026-Q1', 94), actual('2026-H1', 94.5)],
        assigned: [],
      },
      assessment: { years: [year(2026, 95.2)], period: null, outlook: { needed: null } },
    }),
  )
  expect(rows.map(({ key }) => key)).toEqual(['2026-Q1', '2026-H1', '2026-9M', '2026'])
})

test('what is needed from here grows evenly from the latest figure', () => {
  const rows = figureRowsOf(
    anIndicator({
      assessment: {
        years: [year(2026, 95), year(2027, null), year(2028, null)],
        period: null,
        outlook: { needed: { kind: 'absolute', value: 0.5 } },
      },
    }),
  )
  expect(rows.map(({ needed }) => needed)).toEqual([null, 95.5, 96])
})

test('the rate that a mean still needs is asked of every year left, and does not add up', () => {
  const rows = figureRowsOf(
    anIndicator({
      measure: 'average_rate',
      assessment: {
        years: [year(2028, 11), year(2029, null), year(2030, null)],
        period: null,
        outlook: { needed: { kind: 'rate', value: 0.1087 } },
      },
    }),
  )
  expect(rows.map(({ needed }) => needed?.toFixed(2))).toEqual([undefined, '10.87', '10.87'])
})

test('the outlook looks to the last year of the period, or to the horizon where that has none', () => {
  const plan = { periodStart: 2026, periodEnd: 2030, horizon: 2045 } as Indicator['plan']
  const endOf = (...targets: object[]) =>
    endYearOf({ plan, measure: 'level', targets: targets as Indicator['targets'] })
  expect(endOf(target(2026, 1), target(2028, 2), target(2035, 3))).toBe(2028)
  expect(endOf(target(2040, 80), target(2035, 50))).toBe(2035)
  expect(endOf(target(null, 100, { period: '2026-2030' }))).toBe(2030)
})

test('a total looks to the end of its period, also where the last year has no share of its own', () => {
  const plan = { periodStart: 2026, periodEnd: 2030, horizon: 2045 } as Indicator['plan']
  const endOf = (...targets: object[]) =>
    endYearOf({ plan, measure: 'cumulative', targets: targets as Indicator['targets'] })
  const total = target(null, 1064, { period: '2026-2030' })
  expect(endOf(target(2028, 213), target(2029, 214), total)).toBe(2030)
  expect(endOf(target(2028, 213), target(2029, 214))).toBe(2030)
})

test('a target without a year stands once: with its last year, or as a total with its whole period', () => {
  const rowsOf = (measure: string) =>
    figureRowsOf(
      anIndicator({
        measure,
        targets: [target(null, 100, { period: '2026-2030' })],
        assessment: { years: [year(2030, null)], period: null, outlook: { needed: null } },
      }),
    ).flatMap((row) => (row.target ? `${row.kind} ${row.target}` : []))
  expect(rowsOf('level')).toEqual(['year 100'])
  expect(rowsOf('cumulative')).toEqual(['period 100'])
})

test('an amended target gives both verdicts, and what the city sets stands beside it', () => {
  const original = { op: 'eq', value: 97, max: null, text: '97' }
  const [amended, kept] = figureRowsOf(
    anIndicator({
      targets: [target(2026, 96, { original }), target(2027, 97)],
      chart: { actuals: [], assigned: [{ year: 2027, value: 98, source: '', demo: false }] },
      assessment: {
        years: [
          { ...year(2026, 96.5), original: 'nearly_met' },
          { ...year(2027, 97), original: null },
        ],
        period: null,
        outlook: { needed: null },
      },
    }),
  )
  expect(amended).toMatchObject({
    ...{ target: '96', original: '97', verdict: 'met', originalVerdict: 'nearly_met' },
    assigned: null,
  })
  expect(kept).toMatchObject({ originalVerdict: null, assigned: 98 })
})
