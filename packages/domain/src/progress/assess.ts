import type { Assessment, AssessmentCase } from './assessment.ts'
import { evaluate } from './evaluation.ts'
import { sentenceOf, sentenceOfYear } from './sentence.ts'

/**
 * The whole method for one indicator: every year's verdict, the period's, the outlook and one
 * sentence (progress-method.md, sections 2 to 5). Pure and total: any well-formed case gets an
 * answer, and no number in it is NaN or infinite.
 */
export function assess(input: AssessmentCase): Assessment {
  const evaluation = evaluate(input)
  return { ...evaluation.assessment, sentence: sentenceOf(evaluation) }
}

/** The last outlook before the office fell silent; null unless the status is `no_data`. */
export const lastKnownOutlook = (input: AssessmentCase) => evaluate(input).lastKnown

/** What to say of an indicator on a page about one year. */
export const sayOfYear = (input: AssessmentCase, year: number) =>
  sentenceOfYear(evaluate(input), year)
