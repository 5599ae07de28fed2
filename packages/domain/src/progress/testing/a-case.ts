import type { AssessmentActual, AssessmentCase, AssessmentTarget } from '../assessment.ts'

/** A case with only the fields that matter; the rest is a level in per cent, judged upward. */
export const aCase = (given: Partial<AssessmentCase> = {}): AssessmentCase => ({
  id: 'c1',
  asOf: '2027-01-31',
  unit: '%',
  measure: 'level',
  direction: 'up',
  interim: 'snapshot',
  path: 'linear',
  period: { start: 2026, end: 2030 },
  baseline: null,
  targets: [],
  actuals: [],
  ...given,
})

/** Targets by year from `2026: 96` (eq), `2030: ['gt', 98]`, `2027: 'Đạt'`. */
export const targets = (
  byYear: Record<number, number | string | [AssessmentTarget['op'], number, number?]>,
): AssessmentTarget[] =>
  Object.entries(byYear).map(([year, target]) => {
    if (typeof target === 'string')
      return { year: Number(year), op: 'text', value: null, max: null, text: target }
    const [op, value, max = null] = Array.isArray(target) ? target : (['eq', target] as const)
    return { year: Number(year), op, value, max, text: String(value) }
  })

/** The target of a whole period. */
export const wholeTarget = (
  op: AssessmentTarget['op'],
  value: number,
  more: Partial<AssessmentTarget> = {},
): AssessmentTarget => ({ year: null, op, value, max: null, text: String(value), ...more })

export const everyYear = (op: AssessmentTarget['op'], value: number, max: number | null = null) =>
  wholeTarget(op, value, { every: true, max })

/** Official figures by year; a verdict in words is a string. */
export const actuals = (
  byYear: Record<number, number | 'exceeded' | 'met' | 'nearly_met' | 'not_met'>,
): AssessmentActual[] =>
  Object.entries(byYear).map(([year, said]) => ({
    year: Number(year),
    value: typeof said === 'number' ? said : null,
    verdict: typeof said === 'number' ? null : said,
    grade: 'official' as const,
  }))
