import type { WorkRound } from '@tien-do/contract'
import { dayOf } from '../assessment/assessment.repository.ts'
import { dayInVietnam } from '../../clock.ts'
import type { WorkFigure, WorkRoundRow, WorkRow } from './my-work.repository.ts'

/** The figures of some work, by series and period. */
export type Figures = ReturnType<typeof figuresByPlace>

export function figuresByPlace(figures: readonly WorkFigure[]) {
  const byPlace = new Map(figures.map((it) => [`${it.seriesId} ${it.period}`, it.versions]))
  return (row: Pick<WorkRow, 'seriesId'>, { period }: Pick<WorkRoundRow, 'period'>) =>
    standOf(byPlace.get(`${row.seriesId} ${period}`) ?? [])
}

/** What a figure is by all that was done to it; `blank` where nothing was. */
function standOf(versions: WorkFigure['versions']) {
  const last = versions.at(-1)
  const submitted = versions.find((v) => v.state === 'submitted')
  // What was approved keeps counting while its correction is a draft; nobody owes it.
  const approved = versions.some((v) => v.state === 'approved')
  return {
    state: !last
      ? ('blank' as const)
      : approved && last.state === 'draft'
        ? 'approved'
        : last.state,
    last: last ?? null,
    enteredById: versions.findLast((v) => v.state === 'draft')?.byId ?? last?.byId ?? null,
    firstSubmittedOn: submitted ? dayInVietnam(submitted.at) : null,
  }
}

/** The office that enters a row; null: not assigned. */
export const entersOf = ({ assignments }: Pick<WorkRow, 'assignments'>) =>
  assignments.find((a) => a.role === 'lead')?.office ?? null

/** The target of the round's year as printed: its own, else the every-year one. */
export const targetTextOf = ({ targets }: WorkRow, { period }: Pick<WorkRoundRow, 'period'>) => {
  const year = Number(period.slice(0, 4))
  return (targets.find((t) => t.year === year) ?? targets.find((t) => t.every))?.text ?? null
}

/** A round on a day; for one office, where it may be open again. */
export function roundOf(row: WorkRoundRow, today: string, officeId: string | null): WorkRound {
  const [deadline, closesOn] = [dayOf(row.deadline), dayOf(row.closesOn)]
  const again = row.exceptions
    .filter((it) => it.officeId === officeId)
    .map((it) => dayOf(it.until))
    .filter((until) => until >= today)
  const lastDay = [closesOn, ...again].toSorted().at(-1) ?? closesOn
  return {
    period: row.period,
    deadline,
    lastDay,
    state:
      today <= deadline
        ? 'open'
        : today <= closesOn
          ? 'late'
          : again.length > 0
            ? 'reopened'
            : 'closed',
  }
}

/** Whether the round takes a figure on its day. */
export const takesFigures = ({ state }: WorkRound) => state !== 'closed'
