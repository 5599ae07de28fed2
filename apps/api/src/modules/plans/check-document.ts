import { firstIssue, PlanDocument } from '@tien-do/contract'
import { checkDirectives, checkOffices, checkRest, type Known } from './check-parts.ts'
import { checkIndicators } from './check-indicators.ts'
import { PlanRefusal } from './plan-refusal.ts'

/** Reads JSON that says it is a plan document; refuses anything else with the field that is wrong. */
export function readDocument(text: string): PlanDocument {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new PlanRefusal(['the file is not JSON; export a plan to see the form'])
  }
  // PostgreSQL cannot keep this character in a text.
  if (JSON.stringify(json).includes('\\u0000'))
    throw new PlanRefusal(['a text holds the character U+0000; remove it'])
  const parsed = PlanDocument.safeParse(json)
  if (!parsed.success)
    throw new PlanRefusal([`not a plan document (plan-document/1): ${firstIssue(parsed.error)}`])
  return parsed.data
}

/** Refuses a document that contradicts itself or names what is not there. */
export function checkDocument(document: PlanDocument, known: Known): void {
  const problems = [
    ...checkPlan(document),
    ...checkDirectives(document),
    ...checkOffices(document, known),
    ...checkIndicators(document, known),
    ...checkRest(document),
  ]
  if (problems.length > 0) throw new PlanRefusal(problems)
}

const checkPlan = ({ plan }: PlanDocument) =>
  plan.periodStart <= plan.periodEnd
    ? []
    : [`plan: periodEnd ${plan.periodEnd} lies before periodStart ${plan.periodStart}; swap them`]
