import type { Assessment, AssessmentCase, Horizon, YearAssessment } from './assessment.ts'
import { boundOf, senseOf } from './judge.ts'
import { neededFor } from './level.ts'
import { method } from './method.ts'
import { outlookOf, type FoundOutlook } from './outlook.ts'
import { reportsOf } from './reports.ts'
import { scheduleOf } from './schedule.ts'
import { assessPeriod } from './whole.ts'
import { assessYear, type Laid } from './year.ts'

/** An assessment with the laid-out case and the numbers it rests on; for sentence and working. */
export interface Evaluation extends FoundOutlook {
  laid: Laid
  assessment: Omit<Assessment, 'sentence'>
}

/** Assesses a case; the sentence and the working are built from what this returns. */
export function evaluate(input: AssessmentCase): Evaluation {
  const laid: Laid = { input, schedule: scheduleOf(input), reports: reportsOf(input) }
  const years: YearAssessment[] = []
  for (let year = input.period.start; year <= input.period.end; year++)
    years.push(assessYear(laid, year))
  const found = outlookOf(laid, years)
  const ofWhole = input.measure === 'cumulative' || input.measure === 'average_rate'
  const assessment = {
    id: input.id,
    method: method.version,
    years,
    period: ofWhole ? assessPeriod(laid, found.core) : null,
    outlook: found.outlook,
    horizons: horizonsOf(laid, found),
  }
  return { ...found, laid, assessment }
}

/** Targets after N, each with its own needed-from-here; they colour nothing. */
function horizonsOf({ input, schedule }: Laid, { core }: FoundOutlook): Horizon[] {
  return schedule.horizons.map(({ year, bounds }) => {
    if (input.measure !== 'level' || !bounds || core.year === null || core.actual === null)
      return { year, needed: null }
    const end = boundOf(bounds, senseOf(bounds.op, input.direction))
    return { year, needed: neededFor(input, core.actual, end, year - core.year) }
  })
}
