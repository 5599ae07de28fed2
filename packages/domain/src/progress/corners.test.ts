import { expect, test } from 'vitest'
import { assess } from './assess.ts'
import type { AssessmentCase } from './assessment.ts'
import { plannedPath } from './planned-path.ts'
import { actuals, aCase, everyYear, targets, wholeTarget } from './testing/a-case.ts'

// Corners that a mutation of the code showed to be unguarded; the numbers are computed by hand.

const outlookOf = (given: Partial<AssessmentCase>) =>
  assess(aCase({ unit: null, ...given })).outlook
const near = (value: number) => expect.closeTo(value, 9)

test('a level to hold in a year without a target is compared with the path there', () => {
  const dip = { baseline: { year: 2025, value: 100 }, targets: targets({ 2028: 70, 2030: 110 }) }
  const up = (value: number) => outlookOf({ ...dip, actuals: actuals({ 2026: value }) })
  // P(2026) = 90
  expect([90, 85.5, 85].map((value) => up(value).status)).toEqual([
    ...['on_track', 'at_risk', 'off_track'],
  ])
  expect(up(90).pace).toBeNull()
  const bulge: Partial<AssessmentCase> = {
    ...{ direction: 'down', baseline: { year: 2025, value: 10 } },
    targets: targets({ 2028: 13, 2030: 8 }),
  }
  const down = (value: number) => outlookOf({ ...bulge, actuals: actuals({ 2026: value }) })
  // P(2026) = 11
  expect([11, 11.5, 12].map((value) => down(value).status)).toEqual([
    ...['on_track', 'at_risk', 'off_track'],
  ])
  const herd: Partial<AssessmentCase> = {
    ...{ direction: 'band', baseline: { year: 2025, value: 10 }, targets: targets({ 2030: 20 }) },
  }
  const band = (value: number) => outlookOf({ ...herd, actuals: actuals({ 2026: value }) })
  // P(2026) = 12
  expect([12, 11.5, 12.5, 11, 13].map((value) => band(value).status)).toEqual([
    ...['on_track', 'at_risk', 'at_risk', 'off_track', 'off_track'],
  ])
})

test('a baseline from before a series break does not enter r', () => {
  const given: Partial<AssessmentCase> = {
    ...{ direction: 'down', asOf: '2028-01-31', targets: targets({ 2026: 4, 2027: 4 }) },
    ...{ baseline: { year: 2025, value: 24 }, actuals: actuals({ 2026: 5, 2027: 5 }) },
  }
  const shares = (more: Partial<AssessmentCase>) =>
    assess(aCase({ ...given, ...more }))
      .years.slice(0, 2)
      .map(({ attainment }) => attainment)
  expect(shares({})).toEqual([0.95, 0.95])
  expect(shares({ seriesBreak: 2027 })).toEqual([0.95, 0.8])
  expect(shares({ seriesBreak: 2026 })).toEqual([0.8, 0.8])
  expect(shares({ seriesBreak: 2025 })).toEqual([0.95, 0.95])
  expect(shares({ seriesBreak: 2027, baseline: { year: 2027, value: 24 } })).toEqual([0.8, 0.95])
})

test('a break still to come cuts the forecast, not the pace', () => {
  const found = outlookOf({
    ...{ seriesBreak: 2028, baseline: { year: 2025, value: 0 }, targets: targets({ 2030: 10 }) },
    actuals: actuals({ 2026: 1 }),
  })
  expect(found).toMatchObject({ pace: 0.5, months: -6, forecast: null, reason: 'series_break' })
  expect(found.marks).toEqual(['series_break'])
  const after = { seriesBreak: 2031, baseline: { year: 2025, value: 0 } }
  expect(
    outlookOf({ ...after, targets: targets({ 2030: 10 }), actuals: actuals({ 2026: 1 }) }),
  ).toMatchObject({ reason: null, marks: [], forecast: { value: 5 } })
})

test('a multiple is known by its flag where no unit is given, and a printed unit goes first', () => {
  const byYear = targets({ 2030: 2 }).map((one) => ({ ...one, flags: ['multiple' as const] }))
  const given = { targets: byYear, actuals: actuals({ 2026: 1.1 }) }
  expect(outlookOf(given).pace).toBeCloseTo(0.5, 9)
  expect(outlookOf({ ...given, unit: 'km' }).reason).toBe('no_baseline')
  expect(outlookOf({ ...given, targets: targets({ 2030: 2 }) }).reason).toBe('no_baseline')
})

test('figures and targets may come in any order', () => {
  const byYear = targets({ 2026: 20, 2028: 60, 2030: 100 })
  const figures = actuals({ 2026: 15, 2027: 30, 2028: 50 })
  const given = { asOf: '2029-01-31', targets: byYear, actuals: figures }
  const turned = { ...given, targets: byYear.toReversed(), actuals: figures.toReversed() }
  expect(outlookOf(turned)).toEqual(outlookOf(given))
  // From the first actual: (50 − 15) / (60 − 15)
  expect(outlookOf(given)).toMatchObject({ pace: near(35 / 45), marks: ['first_actual'] })
})

test('a level says that it rests on an estimate', () => {
  const given = { targets: targets({ 2026: 5, 2030: 9 }) }
  const graded = (grade: 'estimate' | 'official') =>
    outlookOf({ ...given, actuals: [{ year: 2026, value: 5, grade }] }).marks
  expect([graded('estimate'), graded('official')]).toEqual([['estimate'], []])
})

test('a horizon does not bend the path to the end', () => {
  const given = { baseline: { year: 2025, value: 0 }, actuals: actuals({ 2026: 30 }) }
  const both = { ...given, targets: targets({ 2030: 20, 2035: 40 }) }
  expect(plannedPath(aCase(both))?.points.at(-1)).toEqual({ year: 2030, value: 20 })
  expect(outlookOf(both).months).toBeNull()
})

test('a path without a baseline begins at the first way-point', () => {
  const given = { targets: targets({ 2026: 20, 2027: 40, 2030: 100 }) }
  const months = (value: number) =>
    outlookOf({ ...given, actuals: actuals({ 2026: value }) }).months
  expect([months(30), months(20), months(19)]).toEqual([6, 0, null])
  const lone = { targets: targets({ 2028: 7, 2035: 9 }), asOf: '2029-01-31' }
  expect(outlookOf({ ...lone, actuals: actuals({ 2028: 6 }) }).months).toBeNull()
  expect(outlookOf({ ...lone, actuals: actuals({ 2028: 7 }) }).months).toBe(0)
})

test('a projection is straight where a figure is not above 0, also on a geometric path', () => {
  const given = {
    ...{ path: 'geometric' as const, targets: targets({ 2030: 100 }), asOf: '2028-01-31' },
  }
  const forecast = (first: number, second: number) =>
    outlookOf({ ...given, actuals: actuals({ 2026: first, 2027: second }) }).forecast?.value
  expect(forecast(10, 20)).toBeCloseTo(160, 9)
  expect(forecast(0, 20)).toBeCloseTo(80, 9)
  expect(forecast(-10, 20)).toBeCloseTo(110, 9)
})

test('an implied share counts in its own year, wherever it stands', () => {
  const given: Partial<AssessmentCase> = {
    ...{ measure: 'cumulative', asOf: '2029-01-31', unit: 'km' },
    targets: [...targets({ 2026: 10, 2027: 20, 2029: 30, 2030: 25 }), wholeTarget('eq', 100)],
    actuals: actuals({ 2026: 10, 2027: 20, 2028: 6 }),
  }
  // 2028 is left with 15: the plan has 45 by then, of which 36 came about.
  const found = assess(aCase(given))
  expect(found.outlook).toMatchObject({
    pace: near(0.8),
    marks: ['implied'],
    needed: { value: 32 },
  })
  // The sums are 30 and 45 at the ends of 2027 and 2028.
  expect(found.outlook.months).toBeCloseTo(-12 * (9 / 15), 9)
  expect(plannedPath(aCase(given))?.points.map(({ value }) => value)).toEqual([
    ...[0, 10, 30, 45, 75, 100],
  ])
  expect(found.years[2]?.verdict).toBe('no_target')
})

test('what several unprinted years have to share is drawn evenly', () => {
  const given: Partial<AssessmentCase> = {
    ...{ measure: 'cumulative', unit: 'km', actuals: actuals({ 2026: 10 }) },
    targets: [...targets({ 2026: 10, 2027: 30 }), wholeTarget('eq', 100)],
  }
  const points = plannedPath(aCase(given))?.points
  expect(points).toEqual([
    ...[0, 10, 40, 60, 80, 100].map((value, i) => ({ year: 2025 + i, value })),
  ])
  const even = { ...given, targets: [wholeTarget('eq', 100)] }
  expect(plannedPath(aCase(even))?.points.map(({ value }) => value)).toEqual([
    ...[0, 20, 40, 60, 80, 100],
  ])
})

test('a ceiling on a total: no pace, no delay, and past it there is no way back', () => {
  const ceiling = (value: number, asOf = '2027-01-31', year = 2026) =>
    outlookOf({
      ...{ measure: 'cumulative', asOf, targets: [wholeTarget('lte', 100)] },
      actuals: actuals({ [year]: value }),
    })
  expect(ceiling(20)).toMatchObject({ status: 'on_track', pace: null, months: null })
  expect(ceiling(21)).toMatchObject({ status: 'at_risk', needed: { value: 19.75 } })
  expect(ceiling(30).status).toBe('off_track')
  expect(ceiling(101).status).toBe('off_track')
  expect(ceiling(100, '2031-01-31', 2030).status).toBe('reached')
  expect(ceiling(101, '2031-01-31', 2030).status).toBe('missed')
})

test('a fall asked for on average has a pace; a rate to stay below or above has none', () => {
  const rate = (op: 'gte' | 'lte', goal: number, value: number) =>
    outlookOf({
      ...{ measure: 'average_rate', targets: [wholeTarget(op, goal)] },
      actuals: actuals({ 2026: value }),
    })
  expect(rate('lte', -5, -5)).toMatchObject({ pace: near(1), status: 'on_track' })
  expect(rate('lte', -5, 1).status).toBe('moving_away')
  expect(rate('lte', -5, 0)).toMatchObject({ pace: 0, status: 'off_track' })
  expect(rate('lte', 3, 2)).toMatchObject({ pace: null, status: 'on_track' })
  expect(rate('lte', 3, 4)).toMatchObject({ pace: null, status: 'off_track' })
  expect(rate('gte', -2, -1)).toMatchObject({ pace: null, status: 'on_track' })
  expect(rate('gte', -2, -3)).toMatchObject({ pace: null, status: 'off_track' })
  expect(rate('gte', 5, 0)).toMatchObject({ pace: 0, status: 'off_track' })
})

test('a mean without a target is a figure without a judgement', () => {
  const given = { measure: 'average_rate' as const, actuals: actuals({ 2026: 5 }) }
  const found = assess(aCase(given))
  expect(found.outlook).toMatchObject({ status: 'not_assessable', reason: 'undefined' })
  expect(found.period).toMatchObject({ actual: near(5), verdict: 'no_target', attained: null })
})

test('a mean rate that only names its last year is the target of the period', () => {
  const given = { measure: 'average_rate' as const, actuals: actuals({ 2026: 5, 2027: 5 }) }
  const named = assess(
    aCase({ ...given, asOf: '2028-01-31', targets: targets({ 2030: ['gte', 10] }) }),
  )
  expect(named.outlook.pace).toBeCloseTo(Math.log(1.05) / Math.log(1.1), 9)
  expect(named.years.map(({ verdict }) => verdict)).toEqual(Array(5).fill('no_target'))
  expect(named.period?.verdict).toBe('not_due')
})

test('of several periods the one that ends last inside the plan is the whole', () => {
  const given = { measure: 'cumulative' as const, actuals: actuals({ 2026: 10 }) }
  const list = [
    wholeTarget('gte', 30, { period: '2026-2028' }),
    wholeTarget('gte', 60, { period: '2026-2030' }),
    wholeTarget('gte', 200, { period: '2026-2035' }),
  ]
  for (const some of [list, list.toReversed()]) {
    const found = assess(aCase({ ...given, targets: some }))
    expect(found.outlook.needed).toEqual({ value: 12.5, kind: 'absolute' })
    expect(found.horizons).toEqual([{ year: 2035, needed: null }])
  }
  const later = [wholeTarget('gte', 450, { period: '2026-2045' }), ...list.slice(2)]
  expect(assess(aCase({ ...given, targets: later })).outlook.needed?.value).toBeCloseTo(190 / 9, 9)
})

test("a person's word does not stand in for a figure that a number asks for", () => {
  const given = { targets: targets({ 2026: 5, 2030: 9 }), actuals: actuals({ 2026: 'met' }) }
  const found = assess(aCase(given))
  expect(found.years[0]).toMatchObject({ verdict: 'unjudged', attained: null })
  expect(found.outlook).toMatchObject({ status: 'no_data', attainedYears: 0, dueYears: 1 })
  const own = { measure: 'milestone' as const, targets: targets({ 2026: 5 }) }
  const asked = assess(aCase({ ...own, actuals: actuals({ 2026: 'met' }) }))
  expect(asked.years[0]?.verdict).toBe('met')
  expect(asked.outlook.status).toBe('reached')
})

test('a per-mille is computed from its parts, a plain ratio too', () => {
  const share = (unit: string | null) =>
    assess(
      aCase({
        ...{ unit, targets: targets({ 2026: 1 }) },
        actuals: [{ year: 2026, numerator: 3, denominator: 4 }],
      }),
    ).years[0]?.actual
  expect([share('%'), share(' % dân số'), share('‰'), share('điểm'), share(null)]).toEqual([
    ...[75, 75, 750, 0.75, 0.75],
  ])
})

test('an annual target in words for one year waits for its judgement', () => {
  const given = {
    ...{ measure: 'annual' as const, asOf: '2028-01-31' },
    targets: [everyYear('gte', 5), ...targets({ 2027: 'Ổn định' })],
    actuals: actuals({ 2026: 5, 2027: 4 }),
  }
  expect(outlookOf(given)).toMatchObject({ status: 'not_assessable', reason: 'words' })
})
