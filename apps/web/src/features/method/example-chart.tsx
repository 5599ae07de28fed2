import type { Target } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { BigChart } from '../../ui/chart/big-chart.tsx'
import type { ChartData } from '../../ui/chart/chart-data.ts'

const target = (year: number, value: number, op: 'eq' | 'gt' = 'eq'): Target => ({
  year,
  every: false,
  period: null,
  op,
  value,
  max: null,
  text: String(value),
  flags: [],
  original: null,
})

/** The first case of the method's table, the one that section 5 works by hand. */
const example: ChartData = {
  period: { start: 2026, end: 2030 },
  unit: '%',
  measure: 'level',
  direction: 'up',
  interim: 'snapshot',
  outlook: {
    forecast: { year: 2030, value: 100, low: null, high: null },
    months: -4.8,
    needed: { value: 0.7, kind: 'absolute' },
    marks: [],
  },
  chart: {
    targets: [
      target(2026, 96),
      target(2027, 97),
      target(2028, 97.5),
      target(2029, 98),
      target(2030, 98, 'gt'),
    ],
    baseline: {
      year: 2025,
      value: 94,
      grade: 'official',
      origin: 'entered',
      source: '',
      demo: true,
    },
    actuals: [],
    assigned: [],
    seriesBreak: null,
    path: [94, 96, 97, 97.5, 98, 98].map((value, index) => ({ year: 2025 + index, value })),
  },
  years: [2026, 2027, 2028, 2029, 2030].map((year) => ({
    year,
    verdict: year === 2026 ? 'nearly_met' : 'not_due',
    actual: year === 2026 ? 95.2 : null,
    grade: year === 2026 ? 'official' : null,
  })),
}

export function ExampleChart() {
  const { t } = useTranslation()
  return <BigChart data={example} label={t('method.chart')} />
}
