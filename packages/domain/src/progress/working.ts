import type { Assessment, AssessmentCase } from './assessment.ts'
import { evaluate } from './evaluation.ts'
import { monthsStep, needStep, paceStep } from './working-outlook.ts'
import type { WorkingStep } from './working-step.ts'
import { periodStep, yearStep } from './working-year.ts'

/**
 * The working of an assessment in the order a person would check it by hand: the year's result,
 * the pace or the period so far, the time ahead or behind, and the need from here. A step that
 * does not apply is left out. `assessment` has to come from the same `input`.
 */
export function explain(input: AssessmentCase, assessment: Assessment): WorkingStep[] {
  const evaluation = evaluate(input)
  if (evaluation.assessment.id !== assessment.id) throw new Error('Not the assessment of this case')
  const steps = [yearStep, periodStep, paceStep, monthsStep, needStep].map((step) =>
    step(evaluation),
  )
  return steps.filter((step) => step !== null)
}
