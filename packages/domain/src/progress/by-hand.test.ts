import { describe, expect, test } from 'vitest'
import type { Direction, Operator } from '../vocabulary.ts'
import { assess, lastKnownOutlook } from './assess.ts'
import type { AssessmentCase } from './assessment.ts'
import { judge, numericBounds } from './judge.ts'
import { forecastLine, plannedPath } from './planned-path.ts'
import { studentT } from './student-t.ts'
import { actuals, aCase, everyYear, targets, wholeTarget } from './testing/a-case.ts'

type Numeric = Exclude<Operator, 'text'>

describe('a figure against a target of 10, or of 10 to 12', () => {
  // For the actuals 9,6 / 10 / 11 / 12 / 13: x not met, ~ nearly, o met, + exceeded.
  const rows: [Numeric, Direction, string][] = [
    ['eq', 'up', '~o+++'],
    ['eq', 'down', '+oxxx'],
    ['eq', 'band', '~oxxx'],
    ['eq', 'none', '~oxxx'],
    ['gte', 'up', '~o+++'],
    ['gte', 'down', '~o+++'],
    ['gte', 'band', '~o+++'],
    ['gte', 'none', '~o+++'],
    ['gt', 'up', '~~ooo'],
    ['gt', 'down', '~~ooo'],
    ['gt', 'band', '~~ooo'],
    ['lte', 'up', '+oxxx'],
    ['lte', 'down', '+oxxx'],
    ['lte', 'none', '+oxxx'],
    ['lt', 'up', 'o~xxx'],
    ['lt', 'down', 'o~xxx'],
    ['range', 'up', '~ooo+'],
    ['range', 'down', '+ooox'],
    ['range', 'band', '~ooox'],
    ['range', 'none', '~ooox'],
  ]
  const marks = { not_met: 'x', nearly_met: '~', met: 'o', exceeded: '+' }
  test.each(rows)('%s, %s: %s', (op, direction, expected) => {
    const bounds = numericBounds({ op, value: 10, max: op === 'range' ? 12 : null })
    if (!bounds) throw new Error('no bounds')
    const found = [9.6, 10, 11, 12, 13].map((x) => marks[judge(x, bounds, direction).verdict])
    expect(found.join('')).toBe(expected)
  })
})

const steady = targets({ 2026: 20, 2027: 40, 2028: 60, 2029: 80, 2030: 100 })
const falling = targets({ 2026: 8, 2027: 6, 2028: 4, 2029: 2, 2030: 0 })
const kept = { ...wholeTarget('eq', 0), op: 'text' as const, value: null, text: 'giữ vững' }

/** Given; then status, reason, pace (undefined: not looked at). */
const outlooks: [string, Partial<AssessmentCase>, string, (string | null)?, (number | null)?][] = [
  // level
  [
    'level, no actual, nothing passed',
    { asOf: '2026-06-01', targets: steady },
    'not_due',
    null,
    null,
  ],
  ['level, no actual, a year passed', { targets: steady }, 'no_data', null, null],
  [
    'level, no baseline',
    { targets: steady, actuals: actuals({ 2026: 20 }) },
    'on_track',
    null,
    null,
  ],
  ['level, no baseline, near', { targets: steady, actuals: actuals({ 2026: 19 }) }, 'at_risk'],
  ['level, no baseline, short', { targets: steady, actuals: actuals({ 2026: 18 }) }, 'off_track'],
  [
    'level, no baseline, no target this year',
    { targets: targets({ 2030: 9 }), actuals: actuals({ 2026: 5 }) },
    'not_assessable',
    'no_baseline',
    null,
  ],
  ['level, no end target', { actuals: actuals({ 2026: 5 }) }, 'not_assessable', 'undefined', null],
  [
    'level from 0',
    { targets: steady, baseline: { year: 2025, value: 0 }, actuals: actuals({ 2026: 19 }) },
    'on_track',
    null,
    0.95,
  ],
  [
    'level from 0, behind',
    { targets: steady, baseline: { year: 2025, value: 0 }, actuals: actuals({ 2026: 12 }) },
    'at_risk',
    null,
    0.6,
  ],
  [
    'level from 0, still',
    { targets: steady, baseline: { year: 2025, value: 0 }, actuals: actuals({ 2026: 0 }) },
    'off_track',
    null,
    0,
  ],
  [
    'level down',
    {
      direction: 'down',
      targets: falling,
      baseline: { year: 2025, value: 10 },
      actuals: actuals({ 2026: 8.8 }),
    },
    'at_risk',
    null,
    0.6,
  ],
  [
    'level down, rising',
    {
      direction: 'down',
      targets: falling,
      baseline: { year: 2025, value: 10 },
      actuals: actuals({ 2026: 10.5 }),
    },
    'moving_away',
    null,
    -0.25,
  ],
  [
    'level down, at zero early',
    {
      direction: 'down',
      targets: falling,
      baseline: { year: 2025, value: 10 },
      actuals: actuals({ 2026: 0 }),
    },
    'reached',
  ],
  [
    'level, an old green and a silent office',
    {
      asOf: '2028-01-31',
      targets: steady,
      baseline: { year: 2025, value: 0 },
      actuals: actuals({ 2026: 20 }),
    },
    'no_data',
    null,
    1,
  ],
  [
    'level, a newer figure stands for a missing year',
    {
      asOf: '2029-01-31',
      targets: steady,
      baseline: { year: 2025, value: 0 },
      actuals: actuals({ 2026: 20, 2028: 60 }),
    },
    'on_track',
    null,
    1,
  ],
  [
    'level kept in a band',
    {
      direction: 'band',
      unit: 'con',
      targets: targets({ 2030: ['range', 10, 12] }),
      baseline: { year: 2025, value: 11 },
      actuals: actuals({ 2026: 11 }),
    },
    'reached',
    null,
    null,
  ],
  [
    'level out of a band',
    {
      direction: 'band',
      unit: 'con',
      targets: targets({ 2030: ['range', 10, 12] }),
      baseline: { year: 2025, value: 11 },
      actuals: actuals({ 2026: 14 }),
    },
    'off_track',
    null,
    null,
  ],
  [
    'level across a series break',
    {
      asOf: '2028-01-31',
      seriesBreak: 2027,
      targets: targets({ 2030: 9 }),
      baseline: { year: 2025, value: 1 },
      actuals: actuals({ 2027: 5 }),
    },
    'not_assessable',
    'series_break',
    null,
  ],
  [
    'level after a break, on a new baseline',
    {
      asOf: '2029-01-31',
      seriesBreak: 2027,
      targets: targets({ 2030: 9 }),
      baseline: { year: 2027, value: 3 },
      actuals: actuals({ 2028: 5 }),
    },
    'on_track',
    null,
    1,
  ],
  [
    'level with words at its end',
    { targets: targets({ 2026: 5, 2030: 'Đạt chuẩn' }), actuals: actuals({ 2026: 5 }) },
    'on_track',
    null,
    null,
  ],
  [
    'level not applicable',
    { targets: steady, actuals: [{ year: 2026, notApplicable: true }] },
    'not_due',
  ],
  // annual
  [
    'annual, met',
    { measure: 'annual', targets: [everyYear('gte', 5)], actuals: actuals({ 2026: 5 }) },
    'on_track',
  ],
  [
    'annual, near',
    { measure: 'annual', targets: [everyYear('gte', 100)], actuals: actuals({ 2026: 95 }) },
    'at_risk',
  ],
  [
    'annual, not met',
    { measure: 'annual', targets: [everyYear('gte', 100)], actuals: actuals({ 2026: 94 }) },
    'off_track',
  ],
  [
    'annual, early',
    {
      measure: 'annual',
      asOf: '2026-11-01',
      targets: [everyYear('gte', 5)],
      actuals: actuals({ 2026: 5 }),
    },
    'on_track',
  ],
  [
    'annual, no target yet',
    { measure: 'annual', targets: targets({ 2030: 5 }), actuals: actuals({ 2026: 5 }) },
    'not_due',
  ],
  [
    'annual, over, all attained',
    {
      measure: 'annual',
      asOf: '2031-01-31',
      targets: [everyYear('gte', 5)],
      actuals: actuals({ 2026: 5, 2027: 5, 2028: 5, 2029: 5, 2030: 6 }),
    },
    'reached',
  ],
  [
    'annual, over, one missed',
    {
      measure: 'annual',
      asOf: '2031-01-31',
      targets: [everyYear('gte', 5)],
      actuals: actuals({ 2026: 4, 2027: 5, 2028: 5, 2029: 5, 2030: 6 }),
    },
    'missed',
  ],
  // cumulative
  [
    'cumulative without shares',
    { measure: 'cumulative', targets: [wholeTarget('eq', 100)], actuals: actuals({ 2026: 19 }) },
    'on_track',
    null,
    0.95,
  ],
  [
    'cumulative, reached early',
    { measure: 'cumulative', targets: [wholeTarget('eq', 100)], actuals: actuals({ 2026: 100 }) },
    'reached',
    null,
    5,
  ],
  [
    'cumulative, no total, no share',
    { measure: 'cumulative', actuals: actuals({ 2026: 19 }) },
    'not_assessable',
    'undefined',
    null,
  ],
  [
    'cumulative below a ceiling',
    { measure: 'cumulative', targets: [wholeTarget('lte', 100)], actuals: actuals({ 2026: 15 }) },
    'on_track',
    null,
    null,
  ],
  [
    'cumulative past a ceiling',
    { measure: 'cumulative', targets: [wholeTarget('lte', 100)], actuals: actuals({ 2026: 101 }) },
    'off_track',
    null,
    null,
  ],
  [
    'cumulative of a period of its own',
    {
      measure: 'cumulative',
      targets: [wholeTarget('eq', 60, { period: '2025-2030' })],
      actuals: actuals({ 2025: 10, 2026: 10 }),
    },
    'on_track',
    null,
    1,
  ],
  // average_rate
  [
    'mean rate of 0',
    { measure: 'average_rate', targets: [wholeTarget('gte', 0)], actuals: actuals({ 2026: 5 }) },
    'not_assessable',
    'undefined',
    null,
  ],
  [
    'mean rate after a total loss',
    { measure: 'average_rate', targets: [wholeTarget('gte', 5)], actuals: actuals({ 2026: -100 }) },
    'not_assessable',
    'undefined',
    null,
  ],
  [
    'mean rate, shrinking',
    { measure: 'average_rate', targets: [wholeTarget('gte', 5)], actuals: actuals({ 2026: -1 }) },
    'moving_away',
  ],
  [
    'mean rate to stay below',
    { measure: 'average_rate', targets: [wholeTarget('lte', 3)], actuals: actuals({ 2026: 5 }) },
    'off_track',
    null,
    null,
  ],
  // milestone
  ['milestone, not due', { measure: 'milestone', targets: targets({ 2027: 'Đạt' }) }, 'not_due'],
  [
    'milestone, due, recorded as not reached',
    {
      measure: 'milestone',
      targets: targets({ 2026: 'Đạt' }),
      actuals: actuals({ 2026: 'not_met' }),
    },
    'missed',
  ],
  [
    'milestone, reached late',
    {
      measure: 'milestone',
      asOf: '2028-01-31',
      targets: targets({ 2026: 'Đạt' }),
      actuals: actuals({ 2026: 'not_met', 2027: 'met' }),
    },
    'reached',
  ],
  [
    'milestone, to be confirmed',
    {
      measure: 'milestone',
      asOf: '2028-01-31',
      targets: targets({ 2026: 'Đạt', 2027: 'Duy trì' }),
      actuals: actuals({ 2026: 'met' }),
    },
    'no_data',
  ],
  [
    'milestone, reported without a word',
    {
      measure: 'milestone',
      targets: targets({ 2026: 'Đạt' }),
      actuals: [{ year: 2026, note: 'x' }],
    },
    'not_assessable',
    'words',
  ],
  // qualitative
  [
    'words, met',
    {
      measure: 'qualitative',
      targets: [{ ...kept, every: true }],
      actuals: actuals({ 2026: 'met' }),
    },
    'on_track',
  ],
  [
    'words, near',
    {
      measure: 'qualitative',
      targets: [{ ...kept, every: true }],
      actuals: actuals({ 2026: 'nearly_met' }),
    },
    'at_risk',
  ],
  ['words, silent', { measure: 'qualitative', targets: [{ ...kept, every: true }] }, 'no_data'],
  ['words, due in 2030 only', { measure: 'qualitative', targets: [kept] }, 'not_due'],
  [
    'words, over',
    {
      measure: 'qualitative',
      asOf: '2031-01-31',
      targets: [kept],
      actuals: actuals({ 2030: 'not_met' }),
    },
    'missed',
  ],
]

test.each(outlooks)('%s', (_name, given, status, reason = null, pace) => {
  const { outlook } = assess(aCase({ unit: null, ...given }))
  expect([outlook.status, outlook.reason]).toEqual([status, reason])
  if (pace === null) expect(outlook.pace).toBeNull()
  if (typeof pace === 'number') expect(outlook.pace).toBeCloseTo(pace, 9)
})

test('the best grade counts, of equal grade the last', () => {
  const given = aCase({
    targets: steady,
    actuals: [
      { year: 2026, value: 3, grade: 'official' },
      { year: 2026, value: 4, grade: 'official' },
      { year: 2026, value: 5, grade: 'estimate' },
    ],
  })
  expect(assess(given).years[0]).toMatchObject({ actual: 4, grade: 'official' })
})

test('a percentage is computed from its parts', () => {
  const actual = { year: 2026, numerator: 7, denominator: 8, grade: 'official' as const }
  expect(assess(aCase({ targets: steady, actuals: [actual] })).years[0]?.actual).toBe(87.5)
  const empty = assess(aCase({ targets: steady, actuals: [{ ...actual, denominator: 0 }] }))
  expect(empty.years[0]).toMatchObject({ actual: null, verdict: 'no_data' })
})

test('zero, nothing, and not applicable are three things', () => {
  const verdictOf = (given: AssessmentCase['actuals']) =>
    assess(aCase({ direction: 'down', targets: falling, actuals: given })).years[0]?.verdict
  expect(verdictOf(actuals({ 2026: 0 }))).toBe('exceeded')
  expect(verdictOf([])).toBe('no_data')
  expect(verdictOf([{ year: 2026, notApplicable: true }])).toBe('not_applicable')
})

test('an amended target also gives the verdict against the original', () => {
  const [first] = targets({ 2026: 90 })
  if (!first) throw new Error('no target')
  const amended = { ...first, original: { op: 'eq' as const, value: 95, max: null } }
  const found = assess(aCase({ targets: [amended], actuals: actuals({ 2026: 92 }) }))
  expect(found.years[0]).toMatchObject({ verdict: 'exceeded', original: 'nearly_met' })
})

test('"Duy trì" after a number is judged as that number', () => {
  const given = { targets: targets({ 2026: 100, 2027: 'Duy trì' }), asOf: '2028-01-31' }
  const found = assess(aCase({ ...given, actuals: actuals({ 2026: 100, 2027: 96 }) }))
  expect(found.years[1]).toMatchObject({ verdict: 'nearly_met', difference: -4 })
})

test('the latest interim report stands beside what is expected by then', () => {
  const given = aCase({
    ...{ measure: 'annual', interim: 'accumulates', asOf: '2026-10-01', unit: 'người' },
    targets: targets({ 2026: 1200 }),
    actuals: [
      { period: '2026-9M', value: 800, grade: 'estimate' },
      { period: '2026-Q1', value: 300, grade: 'official' },
    ],
  })
  expect(assess(given).years[0]).toMatchObject({
    verdict: 'in_progress',
    interim: { period: '2026-9M', value: 800, expected: 900 },
  })
})

test('a silent year keeps the last known outlook beside it', () => {
  const given = aCase({
    ...{ measure: 'annual', asOf: '2028-01-31', targets: [everyYear('gte', 90)] },
    actuals: actuals({ 2026: 92 }),
  })
  expect(lastKnownOutlook(given)).toEqual({ status: 'on_track', year: 2026 })
})

test('the shares of all years make a total that nobody printed', () => {
  const byYear = targets({ 2026: 10, 2027: 10, 2028: 10, 2029: 10, 2030: 10 })
  const given = { measure: 'cumulative' as const, unit: 'km', targets: byYear }
  const figures = actuals({ 2026: 10, 2027: 10, 2028: 10, 2029: 10, 2030: 9 })
  const over = assess(aCase({ ...given, asOf: '2031-01-31', actuals: figures }))
  expect(over.period).toMatchObject({ actual: 49, verdict: 'nearly_met' })
  expect(over.outlook).toMatchObject({ status: 'missed', marks: ['implied'] })
  const few = { ...given, targets: byYear.slice(0, 3), asOf: '2031-01-31' }
  expect(assess(aCase({ ...few, actuals: figures })).outlook.reason).toBe('undefined')
})

test('targets after the period are horizons, or the end where there are no others', () => {
  const given = aCase({
    ...{ unit: null, baseline: { year: 2025, value: 0 }, actuals: actuals({ 2026: 8 }) },
    targets: targets({ 2035: 100, 2045: 200 }),
  })
  const found = assess(given)
  expect(found.years.map(({ verdict }) => verdict)).toEqual(Array(5).fill('no_target'))
  expect(found.outlook).toMatchObject({ status: 'at_risk', forecast: { year: 2035, value: 80 } })
  expect(found.outlook.needed?.value).toBeCloseTo(92 / 9, 12)
  expect(found.horizons.map(({ year }) => year)).toEqual([2045])
})

test('a geometric path asks for a rate', () => {
  const given = aCase({
    ...{ unit: 'triệu đồng', path: 'geometric', asOf: '2028-01-31' },
    baseline: { year: 2025, value: 100 },
    targets: targets({ 2030: 100 * 1.1 ** 5 }),
    actuals: actuals({ 2027: 121 }),
  })
  const { outlook } = assess(given)
  expect(outlook.pace).toBeCloseTo(1, 12)
  expect(outlook.months).toBeCloseTo(0, 9)
  expect(outlook.needed).toEqual({ value: expect.closeTo(0.1, 12), kind: 'rate' })
  expect(outlook.forecast?.value).toBeCloseTo(100 * 1.1 ** 5, 9)
})

test('the forecast has an interval from four points, bounded for shares', () => {
  const given = aCase({
    ...{ baseline: { year: 2025, value: 90 }, asOf: '2029-01-31' },
    targets: targets({ 2030: 99 }),
    actuals: actuals({ 2026: 91, 2027: 93, 2028: 93 }),
  })
  // By hand: slope 1.1, mean 91.75 at 2026.5, residuals −0.1, −0.2, 0.7, −0.4; t(0.9, 2) = 1.885618.
  const s = Math.sqrt((0.01 + 0.04 + 0.49 + 0.16) / 2)
  const half = 1.8856180831641267 * s * Math.sqrt(1 + 1 / 4 + 3.5 ** 2 / 5)
  expect(assess(given).outlook.forecast).toEqual({
    ...{ year: 2030, value: expect.closeTo(95.6, 9) },
    ...{ low: expect.closeTo(95.6 - half, 9), high: expect.closeTo(95.6 + half, 9) },
  })
  expect(
    assess({ ...given, actuals: actuals({ 2026: 94, 2027: 97, 2028: 99 }) }).outlook.forecast,
  ).toMatchObject({ value: 100, high: 100 })
})

test.each([
  [1, 3.0776835371752527],
  [2, 1.8856180831641267],
  [3, 1.6377443536962095],
  [5, 1.475884048824481],
  [10, 1.3721836411103356],
])("Student's t for 80%% with %i degrees of freedom", (freedom, t) => {
  expect(studentT(freedom, 0.8)).toBeCloseTo(t, 11)
})

test('charts get the way-points of the path and the line of the projection', () => {
  const given = aCase({
    ...{ baseline: { year: 2025, value: 0 }, targets: targets({ 2030: 100 }) },
    actuals: actuals({ 2026: 10 }),
  })
  expect(plannedPath(given)?.points.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100])
  expect(forecastLine(given).map(({ value }) => value)).toEqual([10, 20, 30, 40, 50])
  expect(plannedPath(aCase({ measure: 'annual' }))).toBeNull()
})
