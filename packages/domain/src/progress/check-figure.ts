import { grades, type Verdict } from '../vocabulary.ts'
import { assess } from './assess.ts'
import type { AssessmentActual, AssessmentCase } from './assessment.ts'
import { targetOfYear } from './target-of-year.ts'
import { unusual } from './unusual.ts'
import type { Unusual, UnusualContext } from './unusual-reason.ts'

/** A figure of one period, and what of the year and of its parts it is held against. */
export interface FigureToCheck {
  figure: AssessmentActual
  period: string
  /** The year whose target is asked of it. */
  year: number
  /** The parts of a whole in the same unit: their figures of this period and targets of the year. */
  parts: NonNullable<UnusualContext['parts']>
}

/** What a figure would say if it counted, before it does. */
export interface FigureCheck {
  /** Of the year. */
  verdict: Verdict | null
  difference: number | null
  unusual: Unusual[]
}

/**
 * Judges a figure beside those that count already: the same for who types it and for who approves
 * it. `input.actuals` has the counting ones; `input.asOf` is the day of the judgement.
 */
export function checkFigure(
  input: AssessmentCase,
  { figure, period, year, parts }: FigureToCheck,
): FigureCheck {
  const mine = period.length === 4 ? { ...figure, year: Number(period) } : { ...figure, period }
  const { years } = assess({ ...input, actuals: [...input.actuals, mine] })
  const verdictOf = (of: string) => years.find((y) => String(y.year) === of)?.verdict ?? null
  const its = years.find((y) => y.year === year)
  const asked = targetOfYear(input, year)
  const { value = null, numerator = null, denominator = null } = figure
  return {
    verdict: its?.verdict ?? null,
    difference: its?.difference ?? null,
    unusual: unusual(
      { period, value, numerator, denominator, verdict: verdictOf(period) },
      {
        unit: input.unit,
        measure: input.measure,
        interim: input.interim,
        // `gấp 2 lần` is asked of a count: the two cannot be held together here.
        target: asked?.flags?.includes('multiple') ? null : asked,
        parts,
        earlier: countingActuals(input.actuals).map(({ actual, period }) => ({
          period,
          value: actual.value ?? null,
          numerator: actual.numerator ?? null,
          denominator: actual.denominator ?? null,
          verdict: verdictOf(period),
        })),
      },
    ),
  }
}

/** One figure a period: the best grade, of equal grade the last. */
function countingActuals(actuals: readonly AssessmentActual[]) {
  const best = new Map<string, AssessmentActual>()
  const rank = ({ grade }: AssessmentActual) => (grade ? grades.indexOf(grade) : -1)
  for (const actual of actuals) {
    const period = actual.period ?? (actual.year == null ? null : String(actual.year))
    const other = period === null ? undefined : best.get(period)
    if (period !== null && (!other || rank(actual) >= rank(other))) best.set(period, actual)
  }
  return [...best].map(([period, actual]) => ({ period, actual }))
}
