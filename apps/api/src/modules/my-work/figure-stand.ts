import type { WorkRound } from '@tien-do/contract'
import { isReviewing, parsePeriod, reviewedPeriods, roundKeyOf } from '@tien-do/domain'
import { dayOf } from '../assessment/assessment.repository.ts'
import { dayInVietnam } from '../../clock.ts'
import { factsOf } from '../rounds/round-shown.ts'
import type { MyWorkRepository, WorkFigure, WorkRoundRow, WorkRow } from './my-work.repository.ts'

/** The figures of some work, by series and period. */
export type Figures = ReturnType<typeof figuresByPlace>

/** The figures of the rows for every period that a round under way looks at: one query, none without rows. */
export async function figuresUnderWay(
  repository: Pick<MyWorkRepository, 'figures'>,
  {
    rows,
    rounds,
    today,
  }: { rows: readonly WorkRow[]; rounds: readonly FactRound[]; today: string },
): Promise<Figures> {
  if (rows.length === 0) return figuresByPlace([])
  const start = Math.min(...rows.map((row) => row.periodStart))
  const periods = rounds
    .filter((round) => isUnderWay(round, today))
    .flatMap((round) => periodsOf(round, start))
  const seriesIds = rows.map((row) => row.seriesId)
  return figuresByPlace(await repository.figures(seriesIds, [...new Set(periods)]))
}

function figuresByPlace(figures: readonly WorkFigure[]) {
  const byPlace = new Map(figures.map((it) => [`${it.seriesId} ${it.period}`, it.versions]))
  return (row: Pick<WorkRow, 'seriesId'>, period: string) =>
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
    /** It counts, whatever is under way with it. */
    approved,
    last: last ?? null,
    enteredById: versions.findLast((v) => v.state === 'draft')?.byId ?? last?.byId ?? null,
    firstSubmittedOn: submitted ? dayInVietnam(submitted.at) : null,
  }
}

/** The office that enters a row; null: not assigned. */
export const entersOf = ({ assignments }: Pick<WorkRow, 'assignments'>) =>
  assignments.find((a) => a.role === 'lead')?.office ?? null

/** The target of a period's year as printed: its own, else the every-year one. */
export const targetTextOf = ({ targets }: WorkRow, period: string) => {
  const year = Number(period.slice(0, 4))
  return (targets.find((t) => t.year === year) ?? targets.find((t) => t.every))?.text ?? null
}

/** A round with what decides which figures it takes. */
export type FactRound = ReturnType<typeof factRound>

export const factRound = (row: WorkRoundRow) => ({ ...factsOf(row), row })

/** Whether a round has opened and is not signed off. */
export const isUnderWay = ({ opensOn, locked }: FactRound, today: string) =>
  !locked && opensOn <= today

/** What decides whether a figure of some period is taken. */
export const factsOfWork = (
  row: Pick<WorkRow, 'assignments' | 'periodStart'>,
  period: string,
  { approved }: ReturnType<Figures>,
) => ({
  period,
  officeId: entersOf(row)?.id ?? null,
  accepted: approved,
  periodStart: row.periodStart,
})

/** The periods that a round looks at. */
export const periodsOf = ({ kind, period }: FactRound, start: number): string[] => {
  const parsed = parsePeriod(period)
  return isReviewing(kind) && parsed ? reviewedPeriods(start, parsed) : [period]
}

/** A round on a day; for one office, where it may be open again. */
export function roundOf({ row, ...facts }: FactRound, today: string, officeId: string | null) {
  const { kind, period, closesOn } = facts
  const deadline = dayOf(row.deadline)
  const again = facts.exceptions
    .filter((it) => it.officeId === officeId && it.until >= today)
    .map((it) => it.until)
  return {
    key: roundKeyOf(facts),
    kind,
    period,
    deadline,
    lastDay: [closesOn, ...again].toSorted().at(-1) ?? closesOn,
    state:
      today <= deadline
        ? 'open'
        : today <= closesOn
          ? 'late'
          : again.length > 0
            ? 'reopened'
            : 'closed',
  } satisfies WorkRound
}
