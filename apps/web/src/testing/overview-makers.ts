import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { aChart } from './chart-makers.ts'

export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const commune = { code: '11806', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' } as const
export const office = { id: idOf(90), name: 'Phòng Kinh tế', type: 'economy' }

/** An indicator that one office leads, met and on track. */
export const anOverviewRow = (
  n: number,
  given: Partial<OverviewIndicator> = {},
): OverviewIndicator => ({
  id: idOf(n),
  code: String(n),
  headline: String(n),
  parent: null,
  sameAs: null,
  name: `Chỉ tiêu số ${n}`,
  shortName: null,
  group: 'Kinh tế',
  unit: '%',
  measure: 'level',
  direction: 'up',
  interim: 'snapshot',
  verdict: 'met',
  status: 'on_track',
  actual: 60,
  grade: 'official',
  target: '90',
  endTarget: null,
  difference: null,
  attainment: null,
  sentence: { vi: `Câu kết luận ${n}.`, en: `Sentence ${n}.` },
  offices: [{ ...office, role: 'lead' }],
  definition: null,
  years: aChart({}).years.map((it) => ({ ...it })),
  outlook: {
    status: 'on_track',
    reason: null,
    pace: null,
    months: null,
    attainedYears: 0,
    dueYears: 0,
    needed: null,
    forecast: null,
    marks: [],
  },
  lastKnown: null,
  chart: aChart({}).chart,
  ...given,
})

/** A commune in 2027, seen on the demonstration's day. */
export const anOverview = (given: Partial<Overview> = {}): Overview => ({
  ...{ counts: {}, due: 4, withData: 3, outlook: {} },
  asOf: '2028-01-31',
  year: 2027,
  count: 'headlines',
  demo: false,
  commune,
  plan: {
    id: idOf(60),
    title: 'Kế hoạch',
    number: null,
    issuer: 'UBND xã',
    periodStart: 2026,
    periodEnd: 2030,
  },
  years: [2026, 2027],
  round: null,
  rounds: ['2027'],
  finding: { vi: 'Phát hiện của trang.', en: 'The finding.' },
  summary: { vi: 'Dòng đếm.', en: 'Counts.' },
  estimates: 0,
  headlines: [],
  offices: [],
  groups: [],
  indicators: [],
  tasks: 0,
  programmes: 0,
  ...given,
})
