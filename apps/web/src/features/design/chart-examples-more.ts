import type { Actual } from '@tien-do/contract'
import { aChart, aTarget } from '../../testing/chart-makers.ts'
import type { ChartData } from '../../ui/chart/chart-data.ts'
import { chartCases, forecast, plan, words } from './chart-examples.ts'

const bhyt = [...plan([96, 97, 97.5, 98]), aTarget(2030, 98, 'gt')]
const bhytPath = [94, 96, 97, 97.5, 98, 98].map((value, index) => ({ year: 2025 + index, value }))

const inside = (period: string, value: number): Actual => ({
  ...{ period, value, year: Number(period.slice(0, 4)), verdict: null, notApplicable: false },
  ...{ grade: 'official', demo: true },
})
const assigned = (values: readonly number[]) =>
  values.map((value, index) => ({ year: 2026 + index, value, source: '', demo: true }))
const was = (value: number) => ({ op: 'eq' as const, value, max: null, text: String(value) })

const interims = [inside('2026-Q1', 94.5), inside('2026-H1', 94.8), inside('2026-9M', 95)]

/** What is drawn beside the plan, around it, and where something is missing. */
export const moreCases = {
  interims: aChart({
    baseline: 94,
    actuals: [95.2],
    grade: 'estimate',
    verdicts: ['nearly_met'],
    chart: { targets: bhyt, actuals: interims },
  }),
  behind: aChart({
    baseline: 94,
    actuals: [95.2],
    grade: 'estimate',
    verdicts: ['nearly_met'],
    outlook: { forecast: null, months: -4.8, needed: null, marks: [] },
    chart: { targets: bhyt, path: bhytPath },
  }),
  movingAway: aChart({
    baseline: 94,
    actuals: [93.4],
    verdicts: ['not_met'],
    outlook: { forecast: null, months: null, needed: null, marks: [] },
    chart: { targets: bhyt, path: bhytPath },
  }),
  amended: aChart({
    baseline: 76,
    actuals: [82, 84],
    verdicts: ['met', 'nearly_met'],
    chart: {
      targets: [
        ...plan([80, 84]),
        { ...aTarget(2028, 86), original: was(88) },
        { ...aTarget(2029, 90), original: was(93) },
        { ...aTarget(2030, 94), original: was(98) },
      ],
    },
  }),
  assigned: aChart({
    baseline: 94,
    actuals: [96.2],
    verdicts: ['exceeded'],
    chart: {
      targets: plan([95.5, 96.5, 97.2, 98, 98.5]),
      assigned: assigned([96.5, 97.3, 98, 98.6, 99]),
    },
  }),
  notApplicable: aChart({
    verdicts: ['not_applicable', 'not_due', 'not_due', 'not_due', 'not_due'],
    chart: { targets: plan([10, 12, 14, 16, 18]) },
  }),
  notApplicableYear: aChart({
    measure: 'annual',
    actuals: [null, 100],
    verdicts: ['not_applicable', 'met'],
    chart: { targets: plan([100, 100, 100, 100, 100]) },
  }),
  horizon: aChart({
    unit: null,
    baseline: 0.79,
    actuals: [0.796, 0.8],
    verdicts: ['no_target', 'no_target'],
    chart: {
      targets: [aTarget(2030, 0.82, 'gt'), aTarget(2035, 0.87, 'gte'), aTarget(2045, 0.92)],
      path: [
        { year: 2025, value: 0.79 },
        { year: 2030, value: 0.82 },
      ],
    },
  }),
  horizonWords: aChart({
    measure: 'milestone',
    verdicts: ['no_target', 'no_target', 'no_target', 'no_target', 'not_due'],
    chart: {
      targets: [
        ...words([null, null, null, null, 'Đạt']),
        { ...aTarget(2035, null, 'text'), text: 'Nâng cao' },
        { ...aTarget(2045, null, 'text'), text: 'Hiện đại' },
      ],
    },
  }),
  empty: aChart({ verdicts: ['no_data', 'no_data', 'not_due', 'not_due', 'not_due'] }),
} satisfies Record<string, ChartData>

/** One year from inside: what accumulates, and what stands at each cut-off. */
export const yearCases = {
  accumulates: aChart({
    measure: 'annual',
    interim: 'accumulates',
    chart: {
      targets: plan([90, 90, 90, 90, 90]),
      actuals: [inside('2026-Q1', 18.4), inside('2026-H1', 41), inside('2026-9M', 62)],
    },
  }),
  snapshot: aChart({ chart: { targets: bhyt, actuals: interims } }),
} satisfies Record<string, ChartData>

/** As the page of an indicator draws it, with legend and notes. */
export const bigCharts: ChartData[] = [
  aChart({
    baseline: 94,
    actuals: [95.2],
    grade: 'estimate',
    verdicts: ['nearly_met'],
    outlook: { ...forecast(100), months: -4.8 },
    chart: { targets: bhyt, path: bhytPath, actuals: interims },
  }),
  aChart({
    baseline: 94,
    actuals: [95.2, 96, 96.9],
    grade: 'preliminary',
    verdicts: ['nearly_met', 'nearly_met', 'nearly_met'],
    outlook: { ...forecast(98.9, 98.4, 99.3), months: -13.2 },
    chart: { targets: bhyt, path: bhytPath, assigned: assigned([96.5, 97.5, 98, 98.5, 99]) },
  }),
  moreCases.amended,
  aChart({
    measure: 'average_rate',
    actuals: [12, 13],
    verdicts: ['no_target', 'no_target'],
    outlook: { ...forecast(12.5), needed: { value: 0.141724, kind: 'rate' } },
    chart: { targets: [aTarget(null, 13.5, 'gte')] },
  }),
  moreCases.horizon,
  chartCases.seriesBreak,
  chartCases.total,
]
