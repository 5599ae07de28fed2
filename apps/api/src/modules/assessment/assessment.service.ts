import type { Actual, IndicatorChart } from '@tien-do/contract'
import {
  assess,
  plannedPath,
  type Assessment,
  type AssessmentActual,
  type AssessmentCase,
  type AssessmentTarget,
  partsPerWhole,
} from '@tien-do/domain'
import type { ApprovedFigure, IndicatorMaterial } from './assessment.repository.ts'

/** What the method reads of an indicator. */
type CaseMaterial = Pick<
  IndicatorMaterial,
  'code' | 'unit' | 'measure' | 'direction' | 'interim' | 'path' | 'period' | 'seriesBreak'
> & {
  baseline: { year: number; value: number } | null
  targets: readonly AssessmentTarget[]
  approved: readonly (AssessmentActual & { period: string })[]
}

export interface Assessed<T = IndicatorMaterial> {
  indicator: T
  case: AssessmentCase
  assessment: Assessment
}

/** One indicator as the method reads it. Only approved figures enter. */
export function caseOf(it: CaseMaterial, asOf: string): AssessmentCase {
  return {
    id: it.code,
    asOf,
    unit: it.unit,
    measure: it.measure,
    direction: it.direction,
    interim: it.interim,
    path: it.path,
    period: it.period,
    baseline: it.baseline && { year: it.baseline.year, value: it.baseline.value },
    targets: it.targets,
    actuals: it.approved.map(actualOfCase),
    seriesBreak: it.seriesBreak,
  }
}

const actualOfCase = ({ period, ...figure }: CaseMaterial['approved'][number]) =>
  period.length === 4 ? { ...figure, year: Number(period) } : { ...figure, period }

/** Verdicts and outlook, computed when read: "not due" becomes "no data" when a day passes. */
export function assessed<T extends CaseMaterial>(indicator: T, asOf: string): Assessed<T> {
  const c = caseOf(indicator, asOf)
  return { indicator, case: c, assessment: assess(c) }
}

/** A rate given as numerator and denominator is computed, never typed. */
export const valueOf = (
  figure: Pick<ApprovedFigure, 'value' | 'numerator' | 'denominator'>,
  unit: string | null,
) => {
  if (figure.numerator === null || figure.denominator === null) return figure.value
  return (figure.numerator * partsPerWhole(unit)) / figure.denominator
}

const gradeOrder = { estimate: 0, preliminary: 1, official: 2 }

/** The figure that counts for each period: the best grade, of equal grade the last. */
export function countingByPeriod(approved: readonly ApprovedFigure[]) {
  const best = new Map<string, ApprovedFigure>()
  for (const figure of approved) {
    const other = best.get(figure.period)
    if (!other || gradeOrder[figure.grade] >= gradeOrder[other.grade])
      best.set(figure.period, figure)
  }
  return best
}

/** The same as a chart shows them. */
export const countingFigures = (it: Pick<IndicatorMaterial, 'approved' | 'unit'>): Actual[] =>
  [...countingByPeriod(it.approved).values()].map((f) => ({
    period: f.period,
    year: Number(f.period.slice(0, 4)),
    value: valueOf(f, it.unit),
    verdict: f.verdict,
    notApplicable: f.notApplicable,
    grade: f.grade,
    demo: f.demo,
  }))

/** What a chart draws of it. */
export const chartOf = (it: IndicatorMaterial, c: AssessmentCase): IndicatorChart => ({
  targets: it.targets,
  baseline: it.baseline,
  actuals: countingFigures(it),
  // A curved path needs points between the years; a straight one does not.
  path: plannedPath(c, it.path === 'geometric' ? 4 : 1)?.points ?? [],
  assigned: it.assigned,
  seriesBreak: breakOf(it),
})

export function breakOf({
  seriesBreak,
  definition,
}: IndicatorMaterial): IndicatorChart['seriesBreak'] {
  const found = definition?.breaks.find(({ year }) => year === seriesBreak)
  return found ? { year: found.year, reason: { vi: found.whyVi, en: found.whyEn } } : null
}

/** The last target inside the plan's period (a period's own where no year is printed). */
export function endTargetOf({
  targets,
  period,
}: Pick<IndicatorMaterial, 'targets' | 'period'>): { year: number | null; text: string } | null {
  const inside = targets.filter((t) => t.year !== null && t.year <= period.end)
  const end =
    targets.find((t) => t.period !== null) ??
    inside.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] ??
    targets.find((t) => t.every) ??
    targets[0]
  return end ? { year: end.year, text: end.text } : null
}

/** True where anything shown of it is invented. */
export const isDemo = (it: IndicatorMaterial) =>
  it.approved.some((f) => f.demo) ||
  it.baseline?.demo === true ||
  it.assigned.some((figure) => figure.demo) ||
  it.offices.some((office) => office.demo)
