import type { PublicFigure, Round } from '@tien-do/contract'
import { targetOfYear } from '@tien-do/domain'
import type { ApprovedFigure, IndicatorMaterial } from '../assessment/assessment.repository.ts'
import { assessed, valueOf } from '../assessment/assessment.service.ts'

/** A figure as it goes out. Its verdict is told from it alone: what is not published gives nothing away. */
export function toPublicFigure(
  it: IndicatorMaterial,
  figure: ApprovedFigure,
  round: Pick<Round, 'year' | 'to'>,
  day: string,
  today: string,
): PublicFigure {
  // An interim figure is judged as of its own day: later the year would ask for the whole.
  const asOf = figure.period.length === 4 ? today : round.to
  const { years } = assessed({ ...it, approved: [figure] }, asOf).assessment
  return {
    indicatorId: it.id,
    planId: it.planId,
    code: it.code,
    name: it.name,
    group: it.group,
    unit: it.unit,
    target: targetOfYear(it, round.year)?.text ?? null,
    value: valueOf(figure, it.unit),
    said: figure.verdict,
    notApplicable: figure.notApplicable,
    grade: figure.grade,
    verdict: years.find((y) => y.year === round.year)?.verdict ?? 'no_target',
    section: it.section,
    day,
    demo: figure.demo,
  }
}
