import { scheduleOf, type DueTarget, type YearAssessment } from '@tien-do/domain'
import type { ApprovedFigure } from '../assessment/assessment.repository.ts'
import { countingByPeriod, type Assessed } from '../assessment/assessment.service.ts'

/** One indicator in one year, with what the method was given and what it found. */
export interface VerdictRow extends Assessed {
  year: YearAssessment
  /** What the year is judged against: its own target, the every-year one, or the one kept up. */
  target: DueTarget | null
  /** What the outlook and the verdict of the whole period are judged against. */
  endTarget: DueTarget | null
  /** The approved figure that counts for the year. */
  figure: ApprovedFigure | null
}

export function verdictRows(it: Assessed): VerdictRow[] {
  const { byYear, endTarget } = scheduleOf(it.case)
  const figures = countingByPeriod(it.indicator.approved)
  return it.assessment.years.map((year) => ({
    ...it,
    year,
    target: byYear.get(year.year) ?? null,
    endTarget,
    figure: figures.get(String(year.year)) ?? null,
  }))
}
