import type { AssessmentCase, AssessmentTarget } from './assessment.ts'
import { parseSpan } from './calendar.ts'

/**
 * The target of a year as the plan prints it: its own, else the every-year one, else the one of a
 * period that ends then. A total or a mean rate is of the whole period and of no year.
 */
export function targetOfYear<T extends Pick<AssessmentTarget, 'year' | 'every' | 'period'>>(
  {
    targets,
    measure,
    period,
  }: Pick<AssessmentCase, 'measure' | 'period'> & { targets: readonly T[] },
  year: number,
): T | null {
  const endOf = (it: T) => (parseSpan(it.period ?? '') ?? period).end
  const whole = measure === 'cumulative' || measure === 'average_rate'
  return (
    targets.find((it) => it.year === year) ??
    targets.find((it) => it.year === null && it.every) ??
    (whole ? null : targets.find((it) => it.year === null && endOf(it) === year)) ??
    null
  )
}
