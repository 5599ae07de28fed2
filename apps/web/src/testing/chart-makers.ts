import type { Target } from '@tien-do/contract'
import type { Grade, Operator, Verdict } from '@tien-do/domain'
import type { ChartData } from '../ui/chart/chart-data.ts'

const signs: Partial<Record<Operator, string>> = { gte: '≥ ', gt: '> ', lte: '≤ ', lt: '< ' }

export const aTarget = (
  year: number | null,
  value: number | null,
  op: Operator = 'eq',
  max: number | null = null,
): Target => ({
  year,
  every: false,
  period: year === null ? '2026-2030' : null,
  op,
  value,
  max,
  text: `${signs[op] ?? ''}${String(value).replace('.', ',')}`,
  flags: [],
  original: null,
})

interface Given extends Omit<Partial<ChartData>, 'chart' | 'years'> {
  chart?: Partial<ChartData['chart']>
  baseline?: number
  /** From 2026 on; null is nobody reported. */
  actuals?: readonly (number | null)[]
  verdicts?: readonly Verdict[]
  grade?: Grade
}

/** A chart with only what matters to the case. */
export function aChart({
  chart,
  baseline,
  actuals = [],
  verdicts,
  grade,
  ...rest
}: Given): ChartData {
  const period = rest.period ?? { start: 2026, end: 2030 }
  const count = period.end - period.start + 1
  return {
    unit: '%',
    measure: 'level',
    direction: 'up',
    interim: 'snapshot',
    outlook: null,
    ...rest,
    period,
    chart: {
      targets: [],
      actuals: [],
      path: [],
      assigned: [],
      seriesBreak: null,
      baseline:
        baseline === undefined
          ? null
          : {
              year: period.start - 1,
              value: baseline,
              grade: 'official',
              origin: 'entered',
              source: '',
              demo: true,
            },
      ...chart,
    },
    years: Array.from({ length: count }, (_, index) => {
      const actual = actuals[index] ?? null
      const known = actual === null ? 'no_data' : 'met'
      return {
        year: period.start + index,
        actual,
        grade: actual === null ? null : (grade ?? 'official'),
        verdict: verdicts?.[index] ?? (index < actuals.length ? known : 'not_due'),
      }
    }),
  }
}
