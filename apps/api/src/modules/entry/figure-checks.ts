import { checkFigure, targetOfYear, type FigureCheck } from '@tien-do/domain'
import type { IndicatorMaterial } from '../assessment/assessment.repository.ts'
import { caseOf, valueOf } from '../assessment/assessment.service.ts'
import type { FigureAt } from './entry.repository.ts'

/** A part of a whole: its indicator, and its figure of the round as it stands. */
export interface Part {
  indicator: IndicatorMaterial
  figure: FigureAt | null
}

/** What approving a figure would say: the verdict of its year, and what is unusual about it. */
export const checksOf = (
  it: IndicatorMaterial,
  given: FigureAt,
  { year, parts, today }: { year: number; parts: readonly Part[]; today: string },
): FigureCheck => {
  const { value, numerator, denominator, verdict, notApplicable, grade, note, period } = given
  const figure = { value, numerator, denominator, verdict, notApplicable, grade, note }
  return checkFigure(caseOf(it, today), { figure, period, year, parts: partsOf(it, parts, year) })
}

/** The parts as their whole adds them up: none where they are not all of its unit. */
export function partsOf(it: IndicatorMaterial, parts: readonly Part[], year: number) {
  // The parts of a percentage do not add up, and half of the parts make no whole.
  if (parts.some(({ indicator }) => indicator.unit !== it.unit)) return []
  return parts.map(({ indicator, figure }) => ({
    value: figure && valueOf(figure, indicator.unit),
    target: targetOfYear(indicator, year)?.value ?? null,
  }))
}
