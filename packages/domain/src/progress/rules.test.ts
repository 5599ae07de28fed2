import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import type { AssessmentCase, AssessmentTarget } from './assessment.ts'
import { actuals, aCase, everyYear, targets, wholeTarget } from './testing/a-case.ts'

// Read anew from progress-method.md, sentence by sentence; the numbers are computed by hand.

const verdictsOf = (given: Partial<AssessmentCase>) =>
  assess(aCase(given)).years.map(({ verdict }) => verdict)
const outlookOf = (given: Partial<AssessmentCase>) => assess(aCase(given)).outlook
const near = (value: number) => expect.closeTo(value, 9)
const keepUp = (year: number | null, more: Partial<AssessmentTarget> = {}): AssessmentTarget => ({
  ...{ year, op: 'text', value: null, max: null, text: 'Duy trì' },
  ...more,
})

describe("the year's verdict (section 3)", () => {
  const steady = targets({ 2026: 20, 2027: 40, 2028: 60, 2029: 80, 2030: 100 })

  test("a year's target is due from 15 December of that year", () => {
    const on = (asOf: string) => verdictsOf({ asOf, targets: steady }).slice(0, 2).join(' ')
    expect(on('2026-12-14')).toBe('not_due not_due')
    expect(on('2026-12-15')).toBe('no_data not_due')
    expect(on('2027-12-14')).toBe('no_data not_due')
    expect(on('2027-12-15')).toBe('no_data no_data')
  })

  test("a period's target is due from 15 December of its last year", () => {
    const given = { measure: 'annual' as const, targets: [wholeTarget('gte', 5)] }
    expect(verdictsOf({ ...given, asOf: '2030-12-14' })[4]).toBe('not_due')
    expect(verdictsOf({ ...given, asOf: '2030-12-15' })[4]).toBe('no_data')
    const total = { measure: 'cumulative' as const, targets: [wholeTarget('gte', 5)] }
    expect(assess(aCase({ ...total, asOf: '2030-12-14' })).period?.verdict).toBe('not_due')
    expect(assess(aCase({ ...total, asOf: '2030-12-15' })).period?.verdict).toBe('no_data')
  })

  test('a yearly actual approved earlier is judged at once and said to be early', () => {
    const given = { asOf: '2026-11-01', targets: steady, actuals: actuals({ 2026: 20 }) }
    expect(verdictsOf(given)[0]).toBe('met')
    const found = assess(aCase(given))
    expect(found.sentence.vi).toContain('(số liệu sớm)')
    expect(found.sentence.en).toContain('(reported early)')
    expect([found.outlook.attainedYears, found.outlook.dueYears]).toEqual([1, 1])
  })

  test('the best grade counts, whatever the order; one without a grade counts least', () => {
    const graded = (list: [number, AssessmentCase['actuals'][number]['grade']][]) =>
      assess(
        aCase({
          targets: steady,
          actuals: list.map(([value, grade]) => ({ year: 2026, value, grade })),
        }),
      ).years[0]
    expect(
      graded([
        [2, 'preliminary'],
        [1, 'estimate'],
      ]),
    ).toMatchObject({ actual: 2 })
    expect(
      graded([
        [1, 'estimate'],
        [2, 'preliminary'],
        [3, 'official'],
        [4, 'preliminary'],
      ]),
    ).toMatchObject({ actual: 3, grade: 'official' })
    expect(
      graded([
        [1, 'estimate'],
        [2, null],
      ]),
    ).toMatchObject({ actual: 1, grade: 'estimate' })
    expect(
      graded([
        [1, null],
        [2, null],
      ]),
    ).toMatchObject({ actual: 2, grade: null })
  })

  test.each([
    ['2026-Q1', 'accumulates', 300],
    ['2026-H1', 'accumulates', 600],
    ['2026-9M', 'accumulates', 900],
    ['2026-Q1', 'snapshot', 1200],
    ['2026-9M', 'snapshot', 1200],
  ] as const)(
    'what is expected by %s of a figure that is a %s: %d',
    (period, interim, expected) => {
      const found = assess(
        aCase({
          ...{ measure: 'annual', interim, asOf: '2026-03-20', unit: 'người' },
          targets: targets({ 2026: 1200 }),
          actuals: [{ period, value: 7, grade: 'estimate' }],
        }),
      )
      expect(found.years[0]).toMatchObject({ verdict: 'in_progress', actual: null, attained: null })
      expect(found.years[0]?.interim).toEqual({ period, value: 7, expected })
      expect(found.outlook).toMatchObject({ status: 'not_due', dueYears: 0, pace: null })
    },
  )

  test('an interim figure is no yearly one: a due year stays without data', () => {
    const given = {
      ...{ measure: 'annual' as const, asOf: '2027-01-31', targets: targets({ 2026: 10 }) },
      actuals: [{ period: '2026-9M', value: 10 }],
    }
    expect(verdictsOf(given)[0]).toBe('no_data')
    expect(outlookOf(given).status).toBe('no_data')
    const year = assess(aCase({ ...given, actuals: [...given.actuals, ...actuals({ 2026: 12 })] }))
    expect(year.years[0]).toMatchObject({ verdict: 'exceeded', interim: { period: '2026-9M' } })
  })

  test('an interim figure of a year without a target has nothing expected', () => {
    const given = { targets: targets({ 2030: 5 }), actuals: [{ period: '2026-H1', value: 1 }] }
    expect(assess(aCase({ ...given, asOf: '2026-07-01' })).years[0]).toMatchObject({
      verdict: 'no_target',
      interim: { value: 1, expected: null },
    })
  })

  test("a year's own target goes before the every-year one, and before the period's", () => {
    const given: Partial<AssessmentCase> = {
      ...{ measure: 'annual', asOf: '2031-01-31' },
      actuals: actuals({ 2026: 7, 2027: 7, 2028: 7, 2029: 7, 2030: 7 }),
    }
    const own = targets({ 2027: 8 })
    for (const list of [
      [everyYear('gte', 7), ...own],
      [...own, everyYear('gte', 7)],
    ])
      expect(verdictsOf({ ...given, targets: list }).join(' ')).toBe('met not_met met met met')
    const ends = [...targets({ 2030: 9 }), wholeTarget('gte', 7), everyYear('gte', 7)]
    expect(verdictsOf({ ...given, targets: ends })[4]).toBe('not_met')
    const period = [everyYear('gte', 7), wholeTarget('gte', 9)]
    expect(verdictsOf({ ...given, targets: period })[4]).toBe('not_met')
  })

  test('an every-year target of a period of its own is due in those years alone', () => {
    const some = [{ ...everyYear('gte', 7), period: '2027-2028' }]
    expect(verdictsOf({ measure: 'annual', asOf: '2031-01-31', targets: some }).join(' ')).toBe(
      'no_target no_data no_data no_target no_target',
    )
  })

  test('words: reported is not judged, and judged is what was recorded', () => {
    const words = { targets: targets({ 2026: 'Không có điểm nóng' }) }
    const said = (one: AssessmentCase['actuals'][number]) =>
      assess(aCase({ ...words, measure: 'qualitative', actuals: [one] })).years[0]
    expect(said({ year: 2026, note: 'x' })).toMatchObject({ verdict: 'unjudged', attained: null })
    expect(said({ year: 2026, value: 3 })).toMatchObject({ verdict: 'unjudged', actual: 3 })
    expect(said({ year: 2026, verdict: 'exceeded' })).toMatchObject({
      ...{ verdict: 'exceeded', attained: true, attainment: null, difference: null },
    })
    expect(said({ year: 2026, verdict: 'nearly_met' })).toMatchObject({ attained: false })
  })

  test('"Duy trì" after a number is that number, through several years; after words it is words', () => {
    const given = {
      ...{ measure: 'annual' as const, asOf: '2029-01-31' },
      targets: [...targets({ 2026: ['gte', 80] }), keepUp(2027), keepUp(2028)],
      actuals: actuals({ 2026: 80, 2027: 82, 2028: 79 }),
    }
    expect(verdictsOf(given).slice(0, 3).join(' ')).toBe('met exceeded nearly_met')
    const words = { ...given, targets: [...targets({ 2026: 'Đạt' }), keepUp(2027), keepUp(2028)] }
    expect(verdictsOf(words).slice(0, 3).join(' ')).toBe('unjudged unjudged unjudged')
  })

  test('r downward takes a printed or entered baseline, never the first actual', () => {
    const given: Partial<AssessmentCase> = {
      ...{ direction: 'down', asOf: '2028-01-31', targets: targets({ 2027: 4 }) },
      actuals: actuals({ 2026: 24, 2027: 5 }),
    }
    expect(assess(aCase(given)).years[1]).toMatchObject({ verdict: 'not_met', attainment: 0.8 })
    const printed = assess(aCase({ ...given, baseline: { year: 2025, value: 24 } }))
    expect(printed.years[1]).toMatchObject({ verdict: 'nearly_met', attainment: near(0.95) })
  })

  test('an amended target gives the verdict against the original for every year it is due', () => {
    const amended = { ...everyYear('gte', 5), original: { op: 'gte' as const, value: 8 } }
    const found = assess(
      aCase({
        ...{ measure: 'annual', asOf: '2028-01-31', targets: [amended] },
        actuals: [...actuals({ 2026: 8 }), { year: 2028, notApplicable: true }],
      }),
    )
    expect(found.years.map(({ original }) => original)).toEqual([
      ...['met', 'no_data', null, 'not_due', 'not_due'],
    ])
  })
})

describe('which target is the end (section 4)', () => {
  const at = (byYear: Parameters<typeof targets>[0], more: Partial<AssessmentCase> = {}) =>
    assess(aCase({ unit: null, targets: targets(byYear), actuals: actuals({ 2026: 10 }), ...more }))

  test('N is the last year inside the period that has a target; later ones are horizons', () => {
    const found = at({ 2028: 20, 2035: 45, 2045: 105 })
    expect(found.outlook.needed).toEqual({ value: 5, kind: 'absolute' })
    expect(found.horizons).toEqual([
      { year: 2035, needed: { value: near(35 / 9), kind: 'absolute' } },
      { year: 2045, needed: { value: 5, kind: 'absolute' } },
    ])
  })

  test('where every target lies after the period, N is the first of them', () => {
    const found = at({ 2035: 100, 2045: 105 })
    expect(found.outlook.needed).toEqual({ value: 10, kind: 'absolute' })
    expect(found.horizons.map(({ year }) => year)).toEqual([2045])
    expect(found.years.every(({ verdict }) => verdict === 'no_target')).toBe(true)
  })

  test('horizons ask nothing of an indicator that nobody reported, and colour nothing', () => {
    const found = at({ 2030: 5, 2035: 100 }, { actuals: [] })
    expect(found.horizons).toEqual([{ year: 2035, needed: null }])
    expect(at({ 2030: 5, 2035: 100 }).outlook.status).toBe('reached')
  })

  test("a target's own period goes before the plan's", () => {
    const own = { period: '2025-2030' }
    const rate = {
      ...{ measure: 'average_rate' as const, targets: [wholeTarget('gte', 10, own)] },
      actuals: actuals({ 2025: 10, 2026: 10 }),
    }
    const found = outlookOf(rate)
    expect(found).toMatchObject({ status: 'on_track', pace: near(1), marks: [] })
    expect(found.needed).toEqual({ value: near(0.1), kind: 'rate' })
    // 2025 belongs to the period, so it is missing where it is not there.
    expect(outlookOf({ ...rate, actuals: actuals({ 2026: 10 }) }).marks).toEqual(['gap'])
    const total = {
      ...{ measure: 'cumulative' as const, targets: [wholeTarget('gte', 60, own)] },
      actuals: actuals({ 2025: 10, 2026: 8 }),
    }
    expect(outlookOf(total)).toMatchObject({ pace: near(0.9), needed: { value: 10.5 } })
    const short = { ...total, targets: [wholeTarget('gte', 60, { period: '2026-2028' })] }
    expect(outlookOf({ ...short, actuals: actuals({ 2026: 20 }) })).toMatchObject({
      ...{ pace: near(1), needed: { value: 20 }, forecast: { year: 2028, value: 60 } },
    })
  })

  test('a target without a year is marked, one with a period or for every year is not', () => {
    const marked = (target: AssessmentTarget) =>
      outlookOf({ measure: 'annual', targets: [target] }).marks
    expect(marked(wholeTarget('eq', 5))).toEqual(['no_year'])
    expect(marked(wholeTarget('eq', 5, { period: '2026-2030', flags: ['no_year'] }))).toEqual([
      'no_year',
    ])
    expect(marked(wholeTarget('eq', 5, { period: '2026-2030' }))).toEqual([])
    expect(marked(everyYear('eq', 5))).toEqual([])
  })
})

describe('level (section 4)', () => {
  const baseline = { year: 2025, value: 50 }
  const steady = targets({ 2026: 60, 2027: 70, 2028: 80, 2029: 90, 2030: 100 })
  const given = { unit: null, baseline, targets: steady }

  test.each([
    [59.5, 'on_track'],
    [59.5 - 1e-6, 'at_risk'],
    [56, 'at_risk'],
    [56 - 1e-6, 'off_track'],
    [50, 'off_track'],
    [50 - 1e-6, 'moving_away'],
    [100, 'reached'],
  ])('the limits of the pace: %d is %s', (value, status) => {
    expect(outlookOf({ ...given, actuals: actuals({ 2026: value }) }).status).toBe(status)
  })

  test('a year whose own target is attained is at least on track', () => {
    const dip = { ...given, targets: targets({ 2026: 60, 2027: ['lte', 90], 2030: 100 }) }
    const found = outlookOf({ ...dip, asOf: '2028-01-31', actuals: actuals({ 2027: 45 }) })
    expect(found).toMatchObject({ status: 'on_track', pace: near(-0.125) })
  })

  test('a planned change of no more than a hundredth is a level to hold', () => {
    const held = (base: number, value: number) =>
      outlookOf({
        ...{ unit: null, targets: targets({ 2026: 100, 2030: 120 }) },
        ...{ baseline: { year: 2025, value: base }, actuals: actuals({ 2026: value }) },
      })
    expect(held(99, 98)).toMatchObject({ pace: null, status: 'at_risk' })
    expect(held(99, 94)).toMatchObject({ pace: null, status: 'off_track' })
    expect(held(99, 100)).toMatchObject({ pace: null, status: 'on_track' })
    expect(held(98.9, 98.9)).toMatchObject({ pace: 0, status: 'off_track' })
    // Already better than the plan asks.
    expect(held(110, 105)).toMatchObject({ pace: null, status: 'on_track' })
  })

  test('a level to hold in a year without a target is judged against the path', () => {
    const down: Partial<AssessmentCase> = {
      ...{ unit: null, direction: 'down', targets: targets({ 2030: 3 }) },
      baseline: { year: 2025, value: 2 },
    }
    // P(2026) = 2.2
    const held = (value: number) => outlookOf({ ...down, actuals: actuals({ 2026: value }) }).status
    expect([held(3.05), held(4)]).toEqual(['off_track', 'off_track'])
    const rising = { ...down, direction: 'up' as const, baseline: { year: 2025, value: 5 } }
    // P(2026) = 4.6, above the end: what attains it has reached the end.
    const found = outlookOf({ ...rising, actuals: actuals({ 2026: 2.9 }) })
    expect(found).toMatchObject({ pace: null, status: 'off_track' })
    expect(outlookOf({ ...rising, actuals: actuals({ 2026: 4.5 }) }).status).toBe('reached')
  })

  test('the first actual stands in for a baseline from the next year on', () => {
    const none = { ...given, baseline: null }
    const first = outlookOf({ ...none, actuals: actuals({ 2026: 58 }) })
    expect(first).toMatchObject({ pace: null, status: 'at_risk', marks: [] })
    const next = { ...none, asOf: '2028-01-31', actuals: actuals({ 2026: 58, 2027: 67 }) }
    // (67 − 58) / (70 − 58)
    expect(outlookOf(next)).toMatchObject({
      pace: 0.75,
      status: 'at_risk',
      marks: ['first_actual'],
    })
    const gap = { ...none, asOf: '2029-01-31', actuals: actuals({ 2026: 58, 2028: 80 }) }
    expect(outlookOf(gap)).toMatchObject({ pace: near(1), marks: ['first_actual'] })
  })

  test("a multiple of today's level has baseline 1 in the year before the plan", () => {
    const times = { targets: targets({ 2030: 2 }), actuals: actuals({ 2026: 1.1 }) }
    for (const unit of ['Lần', 'lần', 'Lần'.normalize('NFD')])
      expect(outlookOf({ ...times, unit })).toMatchObject({
        ...{ pace: near(0.5), months: near(-6), marks: [] },
      })
    const printed = { year: 2025, value: 1.05 }
    expect(outlookOf({ ...times, unit: 'Lần', baseline: printed }).pace).toBeCloseTo(0.05 / 0.19, 9)
  })

  test('across a series break there is no pace, no months and no forecast', () => {
    const broken = { ...given, seriesBreak: 2027, asOf: '2028-01-31' }
    const found = outlookOf({ ...broken, actuals: actuals({ 2026: 60, 2027: 64 }) })
    expect(found).toMatchObject({
      ...{ reason: 'series_break', pace: null, months: null, forecast: null },
      // The year's verdict decides: 64 of 70 is not near. 36 are left for three years.
      ...{ status: 'off_track', needed: { value: 12, kind: 'absolute' }, marks: ['series_break'] },
    })
    const renewed = { ...broken, asOf: '2029-01-31', baseline: { year: 2027, value: 64 } }
    const after = outlookOf({ ...renewed, actuals: actuals({ 2026: 60, 2027: 64, 2028: 72 }) })
    expect(after).toMatchObject({ reason: null, pace: near(0.5), months: near(-6), marks: [] })
    expect(after.forecast).toMatchObject({ year: 2030, value: near(88), low: null })
  })

  test('months: of several times the nearest, 0 on a flat stretch, null off the path', () => {
    const months = (byYear: Parameters<typeof targets>[0], year: number, value: number) =>
      outlookOf({
        ...{ unit: null, baseline: { year: 2025, value: 10 }, asOf: `${year + 1}-01-31` },
        ...{ targets: targets(byYear), actuals: actuals({ [year]: value }) },
      }).months
    const bent = { 2026: 30, 2027: 20, 2028: 20, 2029: 20, 2030: 60 }
    expect(months(bent, 2026, 25)).toBeCloseTo(-3, 9) // up at 2025.75, down at 2026.5
    expect(months(bent, 2027, 25)).toBeCloseTo(-6, 9) // 2026.5, not 2029.125
    expect(months(bent, 2028, 20)).toBe(0)
    expect(months(bent, 2027, 20)).toBe(0)
    expect(months(bent, 2029, 20)).toBe(0)
    expect(months(bent, 2026, 20)).toBeCloseTo(-6, 9) // 2025.5; the flat stretch begins a year off
    expect(months(bent, 2028, 30)).toBeCloseTo(15, 9) // 2029.25 is nearer than 2026
    expect(months(bent, 2027, 9)).toBeNull()
    expect(months(bent, 2027, 61)).toBeNull()
  })

  test('a geometric path through 0 or less is drawn straight', () => {
    const curved = { ...given, path: 'geometric' as const, targets: targets({ 2027: 200 }) }
    // 50 → 200 in two years is twofold a year.
    expect(outlookOf({ ...curved, actuals: actuals({ 2026: 75 }) })).toMatchObject({
      ...{ pace: near(0.5), months: near((Math.log2(1.5) - 1) * 12) },
      needed: { value: near(200 / 75 - 1), kind: 'rate' },
    })
    const zero = { ...curved, baseline: { year: 2025, value: 0 } }
    const found = outlookOf({ ...zero, actuals: actuals({ 2026: 50 }) })
    expect(found).toMatchObject({ pace: near(0.5), months: near(-6) })
    expect(outlookOf({ ...zero, actuals: actuals({ 2026: 0 }) }).needed).toEqual({
      ...{ value: 200, kind: 'absolute' },
    })
  })

  test('the forecast of a share stays within 0 and 100, of other units it does not', () => {
    const rising = { ...given, asOf: '2028-01-31', actuals: actuals({ 2026: 75, 2027: 99 }) }
    // Mean 74⅔ at 2026, slope 24.5.
    expect(outlookOf({ ...rising, unit: '%' }).forecast?.value).toBe(100)
    expect(outlookOf(rising).forecast?.value).toBeCloseTo(224 / 3 + 98, 9)
    const falling = { ...rising, unit: '%', actuals: actuals({ 2026: 20, 2027: 5 }) }
    expect(outlookOf(falling).forecast?.value).toBe(0)
  })

  test('the end: reached before N while it stays so; missed when N is reported and short', () => {
    const at = (asOf: string, byYear: Parameters<typeof actuals>[0]) =>
      outlookOf({ ...given, asOf, actuals: actuals(byYear) }).status
    expect(at('2028-01-31', { 2026: 100, 2027: 100 })).toBe('reached')
    expect(at('2028-01-31', { 2026: 100, 2027: 99 })).toBe('on_track')
    expect(at('2028-01-31', { 2026: 100 })).toBe('no_data')
    expect(at('2031-01-31', { 2026: 100, 2030: 99 })).toBe('missed')
    expect(at('2030-11-01', { 2029: 90, 2030: 99 })).toBe('missed')
    expect(at('2031-01-31', { 2029: 100 })).toBe('no_data')
  })

  test('the last year has nothing left to need and nothing to forecast', () => {
    const found = outlookOf({ ...given, asOf: '2031-01-31', actuals: actuals({ 2030: 99 }) })
    expect(found).toMatchObject({ needed: null, forecast: null, status: 'missed' })
  })

  test('a passed year without a target of its own has to be reported all the same', () => {
    const late = { ...given, targets: targets({ 2030: 100 }), asOf: '2028-01-31' }
    expect(outlookOf({ ...late, actuals: actuals({ 2026: 60 }) }).status).toBe('no_data')
    const none = {
      ...late,
      actuals: [...actuals({ 2026: 60 }), { year: 2027, notApplicable: true }],
    }
    expect(outlookOf(none).status).toBe('on_track')
  })
})

describe('a mean rate and a total (section 4)', () => {
  const rate = { measure: 'average_rate' as const, targets: [wholeTarget('gte', 10)] }
  const total = { measure: 'cumulative' as const, unit: 'km', targets: [wholeTarget('gte', 100)] }

  test('growth: mean, pace, need, with a missing year left out', () => {
    const found = assess(
      aCase({ ...rate, asOf: '2029-01-31', actuals: actuals({ 2026: 5, 2028: 8 }) }),
    )
    const product = 1.05 * 1.08
    expect(found.period).toMatchObject({
      ...{ actual: near((Math.sqrt(product) - 1) * 100), verdict: 'not_due', attained: null },
    })
    expect(found.outlook).toMatchObject({
      ...{ pace: near(Math.log(product) / (2 * Math.log(1.1))), marks: ['gap'], months: null },
      needed: { value: near(Math.sqrt(1.1 ** 4 / product) - 1), kind: 'rate' },
      forecast: { year: 2030, value: near((Math.sqrt(product) - 1) * 100), low: null, high: null },
      status: 'at_risk',
    })
  })

  test.each([
    [{ 2026: -100 }, 10],
    [{ 2026: -150 }, 10],
    [{ 2026: 5 }, 0],
    [{ 2026: 5 }, -100],
  ])('growth that cannot be computed is not assessed: %j for %d', (byYear, goal) => {
    const given = { ...rate, targets: [wholeTarget('gte', goal)], actuals: actuals(byYear) }
    const found = outlookOf(given)
    expect(found).toMatchObject({ status: 'not_assessable', reason: 'undefined', pace: null })
    expect([found.needed, found.forecast]).toEqual([null, null])
  })

  test('a mean and a total get a verdict of the period when N is reported', () => {
    const all = actuals({ 2026: 10, 2027: 10, 2028: 10, 2029: 10, 2030: 9 })
    const over = { asOf: '2031-01-31', actuals: all }
    const mean = assess(aCase({ ...rate, ...over }))
    expect(mean.period).toMatchObject({ attained: false, verdict: 'nearly_met' })
    expect(mean.outlook).toMatchObject({ status: 'missed', needed: null, forecast: null })
    const sum = assess(aCase({ ...total, ...over, targets: [wholeTarget('gte', 49)] }))
    expect(sum.period).toMatchObject({ actual: 49, difference: 0, attainment: 1, verdict: 'met' })
    expect(sum.outlook.status).toBe('reached')
    const gone = { ...over, actuals: all.slice(0, 4) }
    expect(assess(aCase({ ...total, ...gone })).period?.verdict).toBe('no_data')
    expect(outlookOf({ ...total, ...gone }).status).toBe('no_data')
    const ranged = { ...total, ...over, targets: [wholeTarget('range', 40, { max: 45 })] }
    expect(assess(aCase(ranged)).period?.verdict).toBe('exceeded')
  })

  test('a total: printed shares, the implied one, else even parts', () => {
    const shares = targets({ 2026: 10, 2027: 20, 2028: 30, 2029: 30 })
    const given = { ...total, asOf: '2028-01-31', actuals: actuals({ 2026: 9, 2027: 18 }) }
    const printed = outlookOf({ ...given, targets: [...shares, wholeTarget('gte', 100)] })
    expect(printed).toMatchObject({ pace: near(0.9), marks: ['implied'], status: 'at_risk' })
    expect(printed.needed).toEqual({ value: near(73 / 3), kind: 'absolute' })
    expect(printed.forecast).toMatchObject({ value: near(27 + 3 * 13.5) })
    expect(printed.months).toBeCloseTo(-12 * (3 / 20), 9)
    // Two shares missing: nothing is implied, the reported years' own shares still stand.
    const two = [...shares.slice(0, 3), wholeTarget('gte', 100)]
    expect(outlookOf({ ...given, targets: two })).toMatchObject({ pace: near(0.9), marks: [] })
    // A reported year without a share: even parts of the total.
    const later = [...shares.slice(1), wholeTarget('gte', 100)].filter(({ year }) => year !== 2029)
    expect(outlookOf({ ...given, targets: later })).toMatchObject({ pace: near(27 / 40) })
    expect(outlookOf(given).pace).toBeCloseTo(27 / 40, 9)
  })

  test('a missing year of a total is left out of the plan so far and marked', () => {
    const shares = targets({ 2026: 10, 2027: 20, 2028: 30, 2029: 30, 2030: 10 })
    const found = outlookOf({
      ...{ ...total, asOf: '2029-01-31', targets: [...shares, wholeTarget('gte', 100)] },
      actuals: actuals({ 2026: 10, 2028: 15 }),
    })
    expect(found).toMatchObject({ pace: near(25 / 40), marks: ['gap'], needed: { value: 37.5 } })
    expect(found.forecast?.value).toBeCloseTo(25 + 2 * 12.5, 9)
  })

  test('an estimate among the years says so', () => {
    const mixed = [
      { year: 2026, value: 20, grade: 'estimate' as const },
      { year: 2027, value: 20, grade: 'official' as const },
    ]
    const given = { asOf: '2028-01-31', actuals: mixed }
    expect(outlookOf({ ...total, ...given }).marks).toEqual(['estimate'])
    expect(outlookOf({ ...rate, ...given }).marks).toEqual(['estimate'])
    // A level rests on its last year alone.
    expect(outlookOf({ ...given, targets: targets({ 2030: 50 }) }).marks).not.toContain('estimate')
  })
})

describe('annual, milestone and words (section 4)', () => {
  test('the latest year that is due or already judged decides', () => {
    const annual = { measure: 'annual' as const, targets: [everyYear('gte', 100)] }
    const at = (asOf: string, byYear: Parameters<typeof actuals>[0]) =>
      outlookOf({ ...annual, asOf, actuals: actuals(byYear) })
    expect(at('2028-01-31', { 2026: 50, 2027: 100 }).status).toBe('on_track')
    expect(at('2027-11-30', { 2026: 100, 2027: 96 }).status).toBe('at_risk')
    expect(at('2028-01-31', { 2026: 100, 2027: 50 })).toMatchObject({
      ...{ status: 'off_track', attainedYears: 1, dueYears: 2, needed: null, forecast: null },
    })
    expect(at('2031-01-31', { 2027: 100, 2028: 100, 2029: 100, 2030: 100 }).status).toBe('missed')
  })

  const milestone = (
    asOf: string,
    list: AssessmentTarget[],
    byYear: Parameters<typeof actuals>[0],
  ) => outlookOf({ measure: 'milestone', asOf, targets: list, actuals: actuals(byYear) }).status

  test('a milestone stands until its loss is recorded or a "Duy trì" goes unconfirmed', () => {
    const once = targets({ 2027: 'Đạt' })
    expect(milestone('2031-01-31', once, { 2026: 'met' })).toBe('reached')
    expect(milestone('2031-01-31', once, { 2027: 'met', 2029: 'nearly_met' })).toBe('off_track')
    const kept = [...once, keepUp(2029)]
    expect(milestone('2029-06-30', kept, { 2027: 'met' })).toBe('reached')
    expect(milestone('2030-01-31', kept, { 2027: 'met' })).toBe('no_data')
    expect(milestone('2030-01-31', kept, { 2027: 'met', 2029: 'exceeded' })).toBe('reached')
    // No "Đạt" printed before it: a state that is there already, to be confirmed all the same.
    expect(milestone('2030-01-31', [keepUp(2029)], { 2026: 'met' })).toBe('no_data')
  })

  test('a milestone that is due and recorded as not reached is missed, until it is reached', () => {
    const once = targets({ 2027: 'Đạt' })
    expect(milestone('2028-01-31', once, { 2027: 'not_met' })).toBe('missed')
    expect(milestone('2028-01-31', once, { 2027: 'nearly_met' })).toBe('missed')
    expect(milestone('2027-01-31', once, { 2026: 'not_met' })).toBe('not_due')
    expect(milestone('2028-01-31', once, { 2026: 'not_met' })).toBe('no_data')
    expect(milestone('2029-01-31', once, { 2027: 'not_met', 2028: 'met' })).toBe('reached')
  })

  test('words: the latest recorded judgement, and at the end reached or missed', () => {
    const words = { ...wholeTarget('eq', 0), op: 'text' as const, value: null, every: true }
    const at = (asOf: string, byYear: Parameters<typeof actuals>[0]) =>
      outlookOf({ measure: 'qualitative', asOf, targets: [words], actuals: actuals(byYear) }).status
    expect(at('2028-01-31', { 2026: 'not_met', 2027: 'exceeded' })).toBe('on_track')
    expect(at('2028-01-31', { 2026: 'met', 2027: 'not_met' })).toBe('off_track')
    expect(at('2028-01-31', { 2026: 'met' })).toBe('no_data')
    expect(at('2031-01-31', { 2030: 'met' })).toBe('reached')
    expect(at('2031-01-31', { 2030: 'nearly_met' })).toBe('missed')
  })

  test('a year that is not applicable is not due: the others decide how an annual one ends', () => {
    const ends = (value: number) =>
      outlookOf({
        ...{ measure: 'annual', asOf: '2031-01-31', targets: [everyYear('gte', 10)] },
        actuals: [
          ...actuals({ 2026: value, 2027: 10, 2028: 10, 2029: 10 }),
          { year: 2030, notApplicable: true },
        ],
      }).status
    expect([ends(10), ends(9)]).toEqual(['reached', 'missed'])
  })

  test('a period that is over without any target is not assessable, and never not due', () => {
    const over = { asOf: '2031-01-31', targets: [] }
    for (const measure of ['annual', 'milestone', 'qualitative'] as const)
      expect(
        outlookOf({ ...over, measure, actuals: actuals({ 2029: 'met' }) }),
        measure,
      ).toMatchObject(
        measure === 'milestone'
          ? { status: 'reached' }
          : measure === 'annual'
            ? { status: 'no_data' }
            : { status: 'not_assessable', reason: 'undefined' },
      )
    const silent = assess(aCase({ ...over, measure: 'milestone' }))
    expect(silent.outlook.status).toBe('not_assessable')
    expect(silent.sentence.en).toContain('there is no end target to judge the outlook by')
    const figure = actuals({ 2030: 5 })
    expect(outlookOf({ ...over, measure: 'annual', actuals: figure }).status).toBe('not_assessable')
  })

  test('a total in words that is due and silent is without data', () => {
    const words = { ...wholeTarget('eq', 0), op: 'text' as const, value: null }
    for (const measure of ['cumulative', 'average_rate', 'qualitative'] as const) {
      expect(outlookOf({ measure, asOf: '2030-12-14', targets: [words] }).status).toBe('not_due')
      expect(outlookOf({ measure, asOf: '2030-12-15', targets: [words] }).status).toBe('no_data')
    }
  })

  test('a target before the period is not its end', () => {
    const given = { unit: null, targets: targets({ 2025: 5 }), asOf: '2028-01-31' }
    expect(outlookOf(given).status).toBe('no_data')
    expect(outlookOf({ ...given, actuals: actuals({ 2027: 7 }) }).status).toBe('not_assessable')
  })

  test('a period whose last year is not applicable is not on its way when it is over', () => {
    const none = { year: 2030, notApplicable: true }
    for (const measure of [
      'level',
      'annual',
      'average_rate',
      'cumulative',
      'qualitative',
    ] as const) {
      const wholes = measure === 'average_rate' || measure === 'cumulative'
      const list =
        measure === 'qualitative'
          ? [{ ...wholeTarget('eq', 0), op: 'text' as const, value: null, every: true }]
          : [wholes ? wholeTarget('gte', 10) : everyYear('gte', 10)]
      const said =
        measure === 'qualitative' ? actuals({ 2029: 'nearly_met' }) : actuals({ 2029: 1 })
      const found = outlookOf({
        ...{ measure, asOf: '2031-01-31', targets: list, actuals: [...said, none] },
      })
      const ended = measure === 'annual' ? 'missed' : 'not_assessable'
      expect(found, measure).toMatchObject({ status: ended, needed: null, forecast: null })
    }
  })
})
