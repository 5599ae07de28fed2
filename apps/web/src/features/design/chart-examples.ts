import { aChart, aTarget } from '../../testing/chart-makers.ts'
import type { ChartData } from '../../ui/chart/chart-data.ts'

const years = [2026, 2027, 2028, 2029, 2030]
export const plan = (values: readonly (number | null)[]) =>
  values.flatMap((value, index) => {
    const year = years[index]
    return value === null || year === undefined ? [] : [aTarget(year, value)]
  })
export const words = (texts: readonly (string | null)[]) =>
  texts.flatMap((text, index) => {
    const year = years[index]
    return text === null || year === undefined ? [] : [{ ...aTarget(year, null, 'text'), text }]
  })
export const forecast = (value: number, low: number | null = null, high: number | null = null) => ({
  forecast: { year: 2030, value, low, high },
  months: null,
  needed: null,
  marks: [],
})
const every = (value: number, op: 'gte' | 'eq' = 'gte') => ({
  ...aTarget(null, value, op),
  every: true,
})

/** Every kind of target once, as the chart grammar of the design lists them. */
export const chartCases = {
  eq: aChart({
    baseline: 94,
    actuals: [95.2],
    verdicts: ['nearly_met'],
    chart: { targets: plan([96, 97, 97.5, 98, 98.5]) },
  }),
  gte: aChart({
    measure: 'annual',
    actuals: [84.6],
    grade: 'preliminary',
    verdicts: ['not_met'],
    chart: { targets: [every(90)] },
  }),
  gt: aChart({
    baseline: 94,
    actuals: [96.3],
    verdicts: ['exceeded'],
    chart: { targets: [...plan([96, 97, 98, 98]), aTarget(2030, 98, 'gt')] },
  }),
  down: aChart({
    direction: 'down',
    baseline: 1.4,
    actuals: [0.96],
    verdicts: ['exceeded'],
    chart: { targets: plan([1, 0.8, 0.5, 0.2, 0]) },
  }),
  range: aChart({
    unit: 'triệu đồng',
    baseline: 80,
    actuals: [85],
    grade: 'estimate',
    verdicts: ['met'],
    chart: { targets: [...plan([85, 105, 130, 150]), aTarget(2030, 170, 'range', 200)] },
  }),
  band: aChart({
    measure: 'annual',
    direction: 'band',
    unit: 'tổ chức',
    actuals: [13],
    verdicts: ['not_met'],
    chart: { targets: [{ ...aTarget(null, 10, 'range', 12), every: true }] },
  }),
  total: aChart({
    measure: 'cumulative',
    unit: 'tỷ đồng',
    actuals: [201.3],
    grade: 'preliminary',
    verdicts: ['nearly_met'],
    chart: { targets: [...plan([210, 213, 213, 214]), aTarget(null, 1064)] },
  }),
  average: aChart({
    measure: 'average_rate',
    actuals: [12, 13],
    verdicts: ['no_target', 'no_target'],
    chart: { targets: [aTarget(null, 13.5, 'gte')] },
  }),
  milestone: aChart({
    measure: 'milestone',
    verdicts: ['no_target', 'met', 'not_due', 'not_due', 'not_due'],
    chart: { targets: words([null, 'Đạt', 'Duy trì', 'Duy trì', 'Duy trì']) },
  }),
  words: aChart({
    measure: 'qualitative',
    verdicts: ['met', 'unjudged', 'not_due', 'not_due', 'not_due'],
    chart: { targets: words(['Ổn định', 'Ổn định', 'Ổn định', 'Ổn định', 'Ổn định']) },
  }),
  grades: aChart({
    baseline: 92,
    actuals: [94, 95.1],
    grade: 'estimate',
    chart: { targets: plan([94, 95, 96, 97, 98]) },
  }),
  projection: aChart({
    baseline: 65,
    actuals: [71.5],
    grade: 'preliminary',
    verdicts: ['not_met'],
    outlook: forecast(97.5),
    chart: { targets: plan([80, 85, 90, 95, 100]) },
  }),
  interval: aChart({
    baseline: 65,
    actuals: [71.5, 76, 82],
    verdicts: ['not_met', 'not_met', 'not_met'],
    outlook: forecast(93, 89, 97),
    chart: { targets: plan([80, 85, 90, 95, 100]) },
  }),
  missing: aChart({
    baseline: 70,
    actuals: [79, null, 88],
    verdicts: ['nearly_met', 'no_data', 'nearly_met'],
    chart: { targets: plan([80, 85, 90, 95, 100]) },
  }),
  zero: aChart({
    measure: 'annual',
    direction: 'down',
    unit: 'vụ',
    actuals: [0],
    verdicts: ['exceeded'],
    chart: { targets: plan([2, 1, 1, 0, 0]) },
  }),
  lte: aChart({
    measure: 'annual',
    direction: 'down',
    actuals: [3.4],
    verdicts: ['not_met'],
    chart: { targets: [{ ...aTarget(null, 3, 'lte'), every: true }] },
  }),
  lt: aChart({
    direction: 'down',
    baseline: 0.7,
    actuals: [0.64, 0.6],
    verdicts: ['no_target', 'no_target'],
    chart: { targets: [aTarget(2030, 0.5, 'lt')] },
  }),
  rangeDown: aChart({
    direction: 'down',
    baseline: 14,
    actuals: [12.1],
    verdicts: ['met'],
    chart: { targets: [...plan([12, 11, 10, 9]), aTarget(2030, 6, 'range', 8)] },
  }),
  noTarget: aChart({
    baseline: 93,
    actuals: [94, 94.7],
    verdicts: ['no_target', 'no_target'],
    chart: { targets: [aTarget(2030, 97, 'gt')] },
  }),
  seriesBreak: aChart({
    direction: 'down',
    baseline: 1.4,
    actuals: [1, 2.2],
    verdicts: ['met', 'not_met'],
    chart: {
      targets: plan([1, 0.8, 0.5, 0.2, 0]),
      seriesBreak: { year: 2027, reason: { vi: 'chuẩn mới', en: 'new line' } },
    },
  }),
  firstActual: aChart({
    unit: 'doanh nghiệp',
    actuals: [12, 18],
    verdicts: ['no_target', 'no_target'],
    outlook: { forecast: null, months: null, needed: null, marks: ['first_actual'] },
    chart: { targets: plan([null, null, null, null, 40]) },
  }),
} satisfies Record<string, ChartData>
