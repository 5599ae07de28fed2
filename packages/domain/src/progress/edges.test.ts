import { expect, test } from 'vitest'
import { assess } from './assess.ts'
import { forecastLine, plannedPath } from './planned-path.ts'
import { medianOf, rankByActual, type RankEntry } from './rank.ts'
import { countOutlooks, countedHeadlines, countedRows, type RollUpRow } from './roll-up.ts'
import { aCase, actuals, everyYear, targets, wholeTarget } from './testing/a-case.ts'

const printed = targets({ 2026: 96, 2027: 97, 2028: 98, 2029: 99, 2030: 100 })
const baseline = { year: 2025, value: 94 }

test('a planned path begins at the baseline and passes each printed year', () => {
  const path = plannedPath(aCase({ targets: printed, baseline }))
  expect(path).toEqual({
    points: [94, 96, 97, 98, 99, 100].map((value, i) => ({ year: 2025 + i, value })),
    firstActual: false,
  })
})

test('a planned path in quarters has every quarter of every year', () => {
  const { points = [] } = plannedPath(aCase({ targets: printed, baseline }), 4) ?? {}
  expect(points).toHaveLength(21)
  expect(points.slice(0, 3)).toEqual([
    { year: 2025, value: 94 },
    { year: 2025.25, value: 94.5 },
    { year: 2025.5, value: 95 },
  ])
  expect(points.at(-1)).toEqual({ year: 2030, value: 100 })
})

test('without a baseline the path begins at the first actual, and says so', () => {
  const given = aCase({
    targets: targets({ 2030: 100 }),
    actuals: actuals({ 2026: 92 }),
  })
  expect(plannedPath(given)).toMatchObject({ firstActual: true })
  expect(plannedPath(given)?.points).toEqual(
    [92, 94, 96, 98, 100].map((value, i) => ({ year: 2026 + i, value })),
  )
})

test.each([
  ['nothing but a baseline', aCase({ baseline })],
  ['targets in words', aCase({ baseline, targets: targets({ 2030: 'Đạt' }) })],
  ['yearly figures', aCase({ measure: 'annual', baseline, targets: printed })],
  ['a total without a plan', aCase({ measure: 'cumulative' })],
])('there is no planned path of %s', (_, given) => {
  expect(plannedPath(given)).toBeNull()
})

test('the planned sums of a total begin at nothing before its first year', () => {
  const given = aCase({
    measure: 'cumulative',
    targets: targets({ 2026: 10, 2027: 10, 2028: 10, 2029: 10, 2030: 10 }),
  })
  expect(plannedPath(given)).toEqual({
    points: [0, 10, 20, 30, 40, 50].map((value, i) => ({ year: 2025 + i, value })),
    firstActual: false,
  })
})

test('a projection runs from the last actual through every year to the end', () => {
  const given = aCase({
    targets: targets({ 2030: 100 }),
    baseline: { year: 2025, value: 50 },
    actuals: actuals({ 2026: 55 }),
  })
  expect(forecastLine(given).map(({ year, value }) => [year, value])).toEqual([
    [2026, 55],
    [2027, 60],
    [2028, 65],
    [2029, 70],
    [2030, 75],
  ])
})

test('the projection of a total is straight from its sum; yearly figures have none', () => {
  const given = aCase({
    measure: 'cumulative',
    targets: [wholeTarget('gte', 50)],
    actuals: actuals({ 2026: 8 }),
  })
  expect(forecastLine(given)).toEqual([
    { year: 2026, value: 8, low: null, high: null },
    { year: 2030, value: 40, low: null, high: null },
  ])
  const yearly = aCase({ measure: 'annual', targets: printed, actuals: actuals({ 2026: 95 }) })
  expect(forecastLine(yearly)).toEqual([])
  expect(forecastLine(aCase({ targets: printed, baseline }))).toEqual([])
})

test('a yearly figure says that it rests on an estimate, of the year that decides', () => {
  const graded = (grade: 'estimate' | 'official') =>
    assess(
      aCase({
        measure: 'annual',
        targets: targets({ 2026: 10, 2027: 10 }),
        actuals: [{ year: 2026, value: 12, grade }],
      }),
    ).outlook.marks
  expect(graded('estimate')).toEqual(['estimate'])
  expect(graded('official')).toEqual([])
})

test('a yearly figure that was never given has no outlook, whatever comes later', () => {
  const { outlook } = assess(aCase({ measure: 'annual', targets: targets({ 2026: 10, 2027: 11 }) }))
  expect(outlook).toMatchObject({ status: 'no_data', reason: null })
})

test('a total whose last year does not apply is not judged, whatever was reached', () => {
  const given = aCase({
    asOf: '2031-01-31',
    measure: 'cumulative',
    targets: [wholeTarget('gte', 50)],
    actuals: [
      ...actuals({ 2026: 20, 2027: 20, 2028: 20, 2029: 20 }),
      { year: 2030, notApplicable: true },
    ],
  })
  expect(assess(given).period).toMatchObject({ verdict: 'not_applicable', attained: null })
})

test('a total counts the years of its own period only', () => {
  const given = aCase({
    asOf: '2031-01-31',
    measure: 'cumulative',
    period: { start: 2025, end: 2030 },
    targets: [wholeTarget('gte', 50, { period: '2026-2030' })],
    actuals: actuals({ 2025: 100, 2026: 9, 2027: 9, 2028: 10, 2029: 10, 2030: 10 }),
  })
  expect(assess(given).period).toMatchObject({ actual: 48, verdict: 'nearly_met' })
})

test('a total with a year missing says that there is a gap', () => {
  const given = aCase({
    asOf: '2029-01-31',
    measure: 'cumulative',
    targets: [wholeTarget('gte', 50)],
    actuals: [{ year: 2026, value: 10, grade: 'estimate' }, ...actuals({ 2028: 10 })],
  })
  expect(assess(given).outlook.marks).toEqual(expect.arrayContaining(['gap', 'estimate']))
  const whole = aCase({ ...given, actuals: actuals({ 2026: 10, 2027: 10, 2028: 10 }) })
  expect(assess(whole).outlook.marks).toEqual([])
})

test.each([
  ['duy trì', true],
  ['Duy trì.', true],
  ['Duy trì ;', true],
  [' DUY TRÌ ', true],
  ['duy trì sĩ số', false],
  ['tiếp tục duy trì', false],
])('%j after a number keeps that number: %s', (text, keeps) => {
  const given = aCase({
    asOf: '2028-01-31',
    measure: 'annual',
    targets: targets({ 2026: 10, 2027: text }),
    actuals: actuals({ 2026: 10, 2027: 9.7 }),
  })
  const year = assess(given).years.find((it) => it.year === 2027)
  expect(year?.verdict).toBe(keeps ? 'nearly_met' : 'unjudged')
})

test("a year's own target goes before the one that is due every year", () => {
  const given = aCase({
    asOf: '2028-01-31',
    measure: 'annual',
    targets: [...targets({ 2027: 20 }), everyYear('gte', 10)],
    actuals: actuals({ 2026: 15, 2027: 15 }),
  })
  expect(
    assess(given)
      .years.map(({ verdict }) => verdict)
      .slice(0, 2),
  ).toEqual(['exceeded', 'not_met'])
})

test('targets come in any order; what lies after the end is a horizon, nearest first', () => {
  const given = aCase({ targets: targets({ 2045: 130, 2030: 100, 2026: 96, 2035: 110 }) })
  expect(assess(given).horizons.map(({ year }) => year)).toEqual([2035, 2045])
  const shuffled = aCase({ ...given, targets: given.targets.toReversed() })
  expect(assess(shuffled)).toEqual(assess(given))
})

test('of two totals the one that ends inside the plan is judged', () => {
  const given = aCase({
    asOf: '2031-01-31',
    measure: 'cumulative',
    targets: [
      wholeTarget('gte', 500, { period: '2026-2035' }),
      wholeTarget('gte', 50, { period: '2026-2030' }),
      wholeTarget('gte', 20, { period: '2026-2028' }),
    ],
    actuals: actuals({ 2026: 10, 2027: 10, 2028: 10, 2029: 10, 2030: 10 }),
  })
  expect(assess(given).period).toMatchObject({ actual: 50, verdict: 'met' })
  expect(assess(given).horizons.map(({ year }) => year)).toEqual([2035])
})

const row = (code: string, more: Partial<RollUpRow> = {}): RollUpRow => ({
  ...{ code, headline: code, parent: null, sameAs: null, verdict: 'met', status: 'on_track' },
  ...more,
})

test('a headline whose other rows are parts of one row counts by that row', () => {
  const rows = [
    row('4a', { headline: '4', verdict: 'met' }),
    row('4a1', { headline: '4', parent: '4a', verdict: 'not_met' }),
    row('4a2', { headline: '4', parent: '4a', verdict: 'no_data' }),
  ]
  expect(countedHeadlines(rows)).toMatchObject([{ code: '4', verdict: 'met' }])
  const equals = rows.map((it) => ({ ...it, parent: null }))
  expect(countedHeadlines(equals)).toMatchObject([{ code: '4', verdict: 'not_met' }])
})

test('outlooks are counted one by one', () => {
  expect(countOutlooks(['on_track', 'missed', 'on_track'])).toMatchObject({
    on_track: 2,
    missed: 1,
    reached: 0,
  })
})

test('rows that print one series through others count once; one that names nothing known counts', () => {
  const rows = [row('1'), row('2', { sameAs: '1' }), row('3', { sameAs: '2' })]
  expect(countedRows(rows).map(({ code }) => code)).toEqual(['1'])
  expect(countedRows([row('5', { sameAs: '99' })]).map(({ code }) => code)).toEqual(['5'])
})

const entry = (id: string, actual: number | null, more: Partial<RankEntry> = {}): RankEntry => ({
  ...{ id, actual, grade: 'official', unit: '%', verdict: 'met', ...more },
})

test('a unit and a grade can be asked for; the rest says why it is not ranked', () => {
  const entries = [
    entry('a', 5),
    entry('b', 6),
    entry('c', 40, { unit: 'hộ', grade: 'preliminary' }),
    entry('d', null, { verdict: 'met' }),
  ]
  const asked = rankByActual(entries, 'up', { unit: 'hộ', grade: 'preliminary' })
  expect(asked.rows.map(({ rank, whyNot }) => rank ?? whyNot)).toEqual([
    'other_unit',
    'other_unit',
    1,
    'words',
  ])
  expect(rankByActual(entries, 'up', { unit: 'hộ' })).toMatchObject({ grade: 'preliminary' })
  expect(rankByActual([], 'up')).toEqual({ rows: [], median: null, grade: null, unit: null })
})

test('the commonest unit is compared, wherever it stands', () => {
  const entries = [entry('a', 1, { unit: 'hộ' }), entry('b', 2), entry('c', 3)]
  expect(rankByActual(entries, 'up')).toMatchObject({ unit: '%', median: 2.5 })
})

test.each([
  [[], null],
  [[3], 3],
  [[3, 1], 2],
  [[9, 1, 5], 5],
])('the median of %j is %s', (values, median) => {
  expect(medianOf(values)).toBe(median)
})
