import { expect, test } from 'vitest'
import { assess } from './assess.ts'
import type { Assessment, AssessmentCase } from './assessment.ts'
import { actuals, aCase, everyYear, targets, wholeTarget } from './testing/a-case.ts'

const bhyt = { targets: targets({ 2026: 96, 2027: 97, 2028: 97.5, 2029: 98, 2030: ['gt', 98] }) }
const from94 = { ...bhyt, baseline: { year: 2025, value: 94 } }
const from965 = { ...bhyt, baseline: { year: 2025, value: 96.5 } }
const grdp = (op: 'gte' | 'gt'): Partial<AssessmentCase> => ({
  measure: 'average_rate',
  targets: [wholeTarget(op, 13.5, { period: '2026-2030' })],
})
const poverty = { direction: 'down' as const, targets: targets({ 2030: 0 }) }
const steps = {
  direction: 'down' as const,
  targets: targets({ 2026: 1, 2027: 0.8, 2028: 0.5, 2029: 0.2, 2030: 0 }),
  baseline: { year: 2025, value: 0.95 },
}
const accidents: Partial<AssessmentCase> = { measure: 'annual', targets: [everyYear('gte', 6)] }
const revenue: Partial<AssessmentCase> = {
  measure: 'annual',
  targets: [everyYear('range', 15, 17)],
}
const inspected: Partial<AssessmentCase> = {
  measure: 'annual',
  unit: 'tổ chức',
  targets: [everyYear('range', 10, 12)],
}
const school: Partial<AssessmentCase> = {
  measure: 'annual',
  direction: 'band',
  unit: 'trường',
  targets: [everyYear('eq', 1)],
}
const investment: Partial<AssessmentCase> = {
  measure: 'cumulative',
  interim: 'accumulates',
  unit: 'tỷ đồng',
  targets: [
    ...targets({ 2026: 210, 2027: 213, 2028: 213, 2029: 214 }),
    wholeTarget('eq', 1064, { period: '2026-2030', text: 'Tổng 1.064' }),
  ],
}
const enterprises: Partial<AssessmentCase> = {
  unit: 'doanh nghiệp',
  targets: targets({ 2030: 40 }),
}
const times: Partial<AssessmentCase> = {
  unit: 'Lần',
  targets: targets({ 2026: 1.2, 2027: 1.4, 2028: 1.6, 2029: 1.8, 2030: 2 }),
}
const education: Partial<AssessmentCase> = {
  unit: null,
  targets: targets({ 2030: ['gt', 0.82], 2035: ['gte', 0.87] }),
  baseline: { year: 2025, value: 0.79 },
}
const water = targets({ 2026: 100, 2027: 100, 2028: 100, 2029: 100, 2030: 100 })
const disbursed: Partial<AssessmentCase> = { measure: 'annual', targets: [everyYear('gte', 90)] }
const friendly: Partial<AssessmentCase> = {
  measure: 'milestone',
  unit: null,
  targets: targets({ 2027: 'Đạt', 2028: 'Duy trì', 2029: 'Duy trì', 2030: 'Duy trì' }),
}
const drugFree: Partial<AssessmentCase> = {
  measure: 'milestone',
  unit: null,
  targets: targets({ 2027: 'Đạt' }),
}
const everyYearOf = (value: number) =>
  actuals({ 2026: value, 2027: value, 2028: value, 2029: value, 2030: value })

/** What a row of section 6 states: a year's verdict, then the outlook. */
interface Stated {
  year?: number
  verdict?: string
  r?: number | null
  period?: { verdict: string; actual?: number; r?: number }
  status?: string
  reason?: string | null
  pace?: number | null
  months?: number | null
  needed?: number | null
  rate?: number
  marks?: string[]
  counted?: [number, number]
}

// asOf is the January after the last year given, unless the row says otherwise.
const rows: [string, Partial<AssessmentCase>, Stated][] = [
  [
    'BHYT 2026',
    { ...from94, actuals: actuals({ 2026: 95.2 }) },
    {
      ...{ year: 2026, verdict: 'nearly_met', r: 95.2 / 96, status: 'at_risk' },
      ...{ pace: 0.6, months: -4.8, needed: 0.7, counted: [0, 1] },
    },
  ],
  [
    'BHYT, baseline above the target',
    { ...from965, actuals: actuals({ 2026: 96.8 }) },
    { year: 2026, verdict: 'exceeded', pace: null, status: 'on_track', counted: [1, 1] },
  ],
  [
    'BHYT, falling',
    { ...from94, actuals: actuals({ 2026: 91.2 }) },
    { year: 2026, verdict: 'nearly_met', r: 0.95, pace: -1.4, status: 'moving_away' },
  ],
  [
    'BHYT 2030',
    { ...from94, asOf: '2031-01-31', actuals: actuals({ 2030: 98 }) },
    { year: 2030, verdict: 'nearly_met', r: 1, pace: 1, status: 'missed', needed: null },
  ],
  [
    'BHYT, early',
    { ...from94, asOf: '2028-01-31', actuals: actuals({ 2027: 98.5 }) },
    { year: 2027, verdict: 'exceeded', status: 'reached', needed: -0.5 / 3 },
  ],
  [
    'GRDP',
    { ...grdp('gte'), asOf: '2028-01-31', actuals: actuals({ 2026: 12, 2027: 13 }) },
    {
      ...{
        period: { verdict: 'not_due', actual: (Math.sqrt(1.12 * 1.13) - 1) * 100 },
        status: 'at_risk',
      },
      ...{
        pace: Math.log(1.12 * 1.13) / Math.log(1.135 ** 2),
        rate: (1.135 ** 5 / (1.12 * 1.13)) ** (1 / 3) - 1,
        marks: [],
      },
    },
  ],
  [
    'GRDP, 2026 missing',
    { ...grdp('gt'), asOf: '2029-01-31', actuals: actuals({ 2027: 13, 2028: 12 }) },
    {
      pace: Math.log(1.12 * 1.13) / Math.log(1.135 ** 2),
      rate: (1.135 ** 4 / (1.12 * 1.13)) ** (1 / 2) - 1,
      status: 'at_risk',
      marks: ['gap'],
    },
  ],
  [
    'GRDP, the end',
    { ...grdp('gt'), asOf: '2031-01-31', actuals: everyYearOf(13.5) },
    { period: { verdict: 'nearly_met', actual: 13.5, r: 1 }, status: 'missed' },
  ],
  [
    'hộ nghèo 2030',
    {
      ...poverty,
      asOf: '2031-01-31',
      baseline: { year: 2025, value: 1.4 },
      actuals: actuals({ 2030: 0.1 }),
    },
    { year: 2030, verdict: 'not_met', r: 1.3 / 1.4, status: 'missed' },
  ],
  [
    'hộ nghèo, no baseline',
    { ...poverty, asOf: '2031-01-31', actuals: actuals({ 2030: 0.1 }) },
    { year: 2030, verdict: 'not_met', r: null, status: 'missed' },
  ],
  [
    'hộ nghèo < 0,5',
    {
      direction: 'down',
      asOf: '2031-01-31',
      targets: targets({ 2030: ['lt', 0.5] }),
      actuals: actuals({ 2030: 0.5 }),
    },
    { year: 2030, verdict: 'nearly_met', r: 1 },
  ],
  [
    'hộ nghèo, better baseline, rising',
    { ...steps, actuals: actuals({ 2026: 1.05 }) },
    { year: 2026, verdict: 'nearly_met', r: 1 / 1.05, pace: null, status: 'at_risk' },
  ],
  [
    'the same, falling',
    { ...steps, actuals: actuals({ 2026: 0.9 }) },
    { year: 2026, verdict: 'exceeded', pace: null, status: 'on_track' },
  ],
  ...(['up', 'down'] as const).flatMap((direction): typeof rows => [
    [
      `mức giảm tai nạn ${direction} 5`,
      { ...accidents, direction, actuals: actuals({ 2026: 5 }) },
      { year: 2026, verdict: 'not_met', r: 5 / 6, status: 'off_track' },
    ],
    [
      `mức giảm tai nạn ${direction} 7`,
      { ...accidents, direction, actuals: actuals({ 2026: 7 }) },
      { year: 2026, verdict: 'exceeded', r: 7 / 6, status: 'on_track' },
    ],
    [
      `mức giảm tai nạn ${direction} −2`,
      { ...accidents, direction, actuals: actuals({ 2026: -2 }) },
      { year: 2026, verdict: 'not_met', r: -2 / 6, status: 'off_track' },
    ],
  ]),
  [
    'thu ngân sách 16',
    { ...revenue, actuals: actuals({ 2026: 16 }) },
    { year: 2026, verdict: 'met' },
  ],
  [
    'thu ngân sách 17,5',
    { ...revenue, actuals: actuals({ 2026: 17.5 }) },
    { year: 2026, verdict: 'exceeded' },
  ],
  [
    'thu ngân sách 14,5',
    { ...revenue, actuals: actuals({ 2026: 14.5 }) },
    { year: 2026, verdict: 'nearly_met', r: 14.5 / 15 },
  ],
  [
    'tổ chức đảng được kiểm tra 13',
    { ...inspected, actuals: actuals({ 2026: 13 }) },
    { year: 2026, verdict: 'exceeded' },
  ],
  [
    'tổ chức đảng được kiểm tra 10',
    { ...inspected, actuals: actuals({ 2026: 10 }) },
    { year: 2026, verdict: 'met' },
  ],
  [
    'tổ chức đảng được kiểm tra 9',
    { ...inspected, actuals: actuals({ 2026: 9 }) },
    { year: 2026, verdict: 'not_met', r: 0.9 },
  ],
  [
    'trường liên cấp 1',
    { ...school, actuals: actuals({ 2026: 1 }) },
    { year: 2026, verdict: 'met', r: 1 },
  ],
  [
    'trường liên cấp 2',
    { ...school, actuals: actuals({ 2026: 2 }) },
    { year: 2026, verdict: 'not_met', r: 0.5 },
  ],
  [
    'vốn đầu tư, 2026',
    { ...investment, asOf: '2028-01-31', actuals: actuals({ 2026: 200, 2027: 190 }) },
    { year: 2026, verdict: 'nearly_met', r: 200 / 210 },
  ],
  [
    'vốn đầu tư, 2027',
    { ...investment, asOf: '2028-01-31', actuals: actuals({ 2026: 200, 2027: 190 }) },
    {
      ...{ year: 2027, verdict: 'not_met', r: 190 / 213, pace: 390 / 423, status: 'at_risk' },
      ...{ needed: 674 / 3, marks: ['implied'] },
    },
  ],
  [
    'vốn đầu tư, the end',
    { ...investment, asOf: '2031-01-31', actuals: everyYearOf(200) },
    { period: { verdict: 'not_met', actual: 1000, r: 1000 / 1064 }, status: 'missed' },
  ],
  [
    'doanh nghiệp đổi mới',
    { ...enterprises, actuals: actuals({ 2026: 12 }) },
    {
      ...{ year: 2026, verdict: 'no_target', status: 'not_assessable', reason: 'no_baseline' },
      ...{ needed: 7, pace: null },
    },
  ],
  [
    'doanh nghiệp đổi mới, a year later',
    { ...enterprises, asOf: '2028-01-31', actuals: actuals({ 2026: 12, 2027: 18 }) },
    {
      ...{ pace: 6 / 7, status: 'at_risk', months: -12 / 7, needed: 22 / 3 },
      marks: ['first_actual'],
    },
  ],
  [
    'số doanh nghiệp, lần',
    { ...times, actuals: actuals({ 2026: 1.1 }) },
    {
      ...{ year: 2026, verdict: 'not_met', r: 1.1 / 1.2, pace: 0.5, status: 'off_track' },
      months: -6,
    },
  ],
  [
    'chỉ số giáo dục',
    { ...education, asOf: '2028-01-31', actuals: actuals({ 2027: 0.8 }) },
    { pace: 0.01 / 0.012, status: 'at_risk', needed: 0.02 / 3 },
  ],
  [
    'nước sạch, annual',
    { measure: 'annual', targets: water, actuals: actuals({ 2026: 99.7 }) },
    { year: 2026, verdict: 'nearly_met', r: 0.997, status: 'at_risk' },
  ],
  [
    'nước sạch, level',
    {
      targets: water,
      baseline: { year: 2025, value: 99.8 },
      actuals: actuals({ 2026: 99.7 }),
    },
    { year: 2026, verdict: 'nearly_met', r: 0.997, pace: null, status: 'at_risk' },
  ],
  [
    'giải ngân, 2026',
    { ...disbursed, asOf: '2028-01-31', actuals: actuals({ 2026: 92 }) },
    { year: 2026, verdict: 'exceeded', status: 'no_data', counted: [1, 2] },
  ],
  [
    'giải ngân, 2027',
    { ...disbursed, asOf: '2028-01-31', actuals: actuals({ 2026: 92 }) },
    { year: 2027, verdict: 'no_data', status: 'no_data' },
  ],
  [
    'chính quyền thân thiện, 2026',
    { ...friendly, asOf: '2026-06-30' },
    { year: 2027, verdict: 'not_due', status: 'not_due' },
  ],
  [
    'chính quyền thân thiện, 2028',
    { ...friendly, asOf: '2028-01-31' },
    { year: 2027, verdict: 'no_data', status: 'no_data' },
  ],
  [
    'xã không ma túy, reached in 2026',
    { ...drugFree, actuals: actuals({ 2026: 'met' }) },
    { year: 2026, verdict: 'no_target', status: 'reached' },
  ],
  [
    'xã không ma túy, still standing after its year',
    { ...drugFree, asOf: '2028-01-31', actuals: actuals({ 2026: 'met' }) },
    { status: 'reached' },
  ],
  [
    'xã không ma túy, lost in 2028',
    { ...drugFree, asOf: '2029-01-31', actuals: actuals({ 2026: 'met', 2028: 'not_met' }) },
    { status: 'off_track' },
  ],
]

test.each(rows)('section 6: %s', (_name, given, stated) => {
  const found = assess(aCase(given))
  expect(pick(found, stated)).toEqual(nearby(stated))
})

test('section 6: việc làm, half a year of a figure that accumulates', () => {
  const found = assess(
    aCase({
      measure: 'annual',
      interim: 'accumulates',
      unit: 'người',
      asOf: '2026-07-01',
      targets: targets({ 2026: 1500 }),
      actuals: [{ period: '2026-H1', value: 700, grade: 'official' }],
    }),
  )
  expect(found.years[0]).toMatchObject({
    verdict: 'in_progress',
    interim: { period: '2026-H1', value: 700, expected: 750 },
  })
  expect(found.outlook.status).toBe('not_due')
})

test('section 6: chỉ số giáo dục has 2035 as a horizon with its own need', () => {
  const found = assess(aCase({ ...education, asOf: '2028-01-31', actuals: actuals({ 2027: 0.8 }) }))
  expect(found.horizons).toEqual([
    { year: 2035, needed: { value: expect.closeTo(0.07 / 8, 12), kind: 'absolute' } },
  ])
})

/** The answer of `progress assess` that interfaces.md prints. */
test('the example of the interface', () => {
  const found = assess(aCase({ ...from94, actuals: actuals({ 2026: 95.2 }) }))
  const silent = { actual: null, grade: null, attained: null, attainment: null, difference: null }
  const open = { ...silent, interim: null, original: null, verdict: 'not_due' }
  expect({ ...found, sentence: null }).toEqual({
    id: 'c1',
    method: '1',
    years: [
      {
        ...{ year: 2026, actual: 95.2, grade: 'official', attained: false, interim: null },
        ...{ attainment: expect.closeTo(0.9916666666666667, 12), original: null },
        ...{ difference: expect.closeTo(-0.8, 12), verdict: 'nearly_met' },
      },
      ...[2027, 2028, 2029, 2030].map((year) => ({ year, ...open })),
    ],
    period: null,
    outlook: {
      ...{ status: 'at_risk', reason: null, pace: expect.closeTo(0.6, 12) },
      months: expect.closeTo(-4.8, 9),
      needed: { value: expect.closeTo(0.7, 12), kind: 'absolute' },
      forecast: { year: 2030, value: 100, low: null, high: null },
      ...{ attainedYears: 0, dueYears: 1, marks: [] },
    },
    horizons: [],
    sentence: null,
  })
})

function pick({ years, period, outlook }: Assessment, stated: Stated): Stated {
  const year = years.find((one) => one.year === stated.year)
  const all = {
    year: year?.year,
    verdict: year?.verdict,
    r: year?.attainment,
    period: period && { verdict: period.verdict, actual: period.actual, r: period.attainment },
    ...{ status: outlook.status, reason: outlook.reason, pace: outlook.pace },
    months: outlook.months,
    needed: outlook.needed?.kind === 'absolute' ? outlook.needed.value : null,
    rate: outlook.needed?.kind === 'rate' ? outlook.needed.value : null,
    marks: outlook.marks,
    counted: [outlook.attainedYears, outlook.dueYears],
  }
  const only = (from: object, like: object) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => key in like))
  if (stated.period && all.period)
    return { ...only(all, stated), period: only(all.period, stated.period) } as Stated
  return only(all, stated) as Stated
}

/** Numbers as the table prints them: to seven places. */
function nearby(stated: object): object {
  return Object.fromEntries(
    Object.entries(stated).map(([key, value]: [string, unknown]) => {
      if (typeof value === 'number' && key !== 'year') return [key, expect.closeTo(value, 6)]
      const inside = key === 'period' && value !== null
      return [key, inside ? nearby(value as object) : value]
    }),
  )
}
