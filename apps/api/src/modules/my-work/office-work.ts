import type { OfficeRound, OfficeWork, ReturnedFigure, WorkTask } from '@tien-do/contract'
import { takenBy } from '@tien-do/domain'
import { dayOf } from '../assessment/assessment.repository.ts'
import {
  entersOf,
  factsOfWork,
  isUnderWay,
  periodsOf,
  roundOf,
  targetTextOf,
  type FactRound,
  type Figures,
} from './figure-stand.ts'
import type { WorkRow, WorkTaskRow } from './my-work.repository.ts'

/** So many figures and tasks are named; the rest is a count and a link. */
const named = { figures: 10, tasks: 5 }

interface Material {
  rows: readonly WorkRow[]
  rounds: readonly FactRound[]
  tasks: readonly WorkTaskRow[]
  figures: Figures
  today: string
}

type Place = Pick<OfficeWork, 'commune' | 'office'>

/** What one office owes, and what came back to it. */
export function officeWork(place: Place, material: Material) {
  const { rows, tasks, today } = material
  const own = rows.filter((row) => entersOf(row)?.id === place.office.id)
  const stands = standsOf(place, { ...material, rows: own })
  return {
    work: {
      ...place,
      rounds: stands.map(toOfficeRound),
      tasks: officeTasks(
        tasks.filter((task) => task.leadOfficeId === place.office.id),
        today,
      ),
    } satisfies OfficeWork,
    returned: stands.flatMap(({ round, period, figures: all }) =>
      all.flatMap(({ row, state, last }): ReturnedFigure[] =>
        state === 'returned' && last
          ? [
              {
                ...place,
                ...figureAt(row, period),
                round,
                period,
                figure: {
                  value: last.value,
                  numerator: last.numerator,
                  denominator: last.denominator,
                  verdict: last.verdict,
                  notApplicable: last.notApplicable,
                  grade: last.grade,
                  note: last.note,
                },
                reason: last.reason ?? '',
                at: last.at.toISOString(),
              },
            ]
          : [],
      ),
    ),
  }
}

/** What each round takes of some rows, period by period: every figure by the one that takes it. */
function standsOf(
  { commune, office }: Place,
  { rows, rounds, figures, today }: Material,
): OfficeStand[] {
  const ofCommune = rounds.filter(({ row }) => row.communeCode === commune.code)
  return ofCommune
    .filter((round) => isUnderWay(round, today))
    .flatMap((round) => {
      const start = Math.min(...rows.map((row) => row.periodStart))
      return periodsOf(round, start).map((period) => ({
        round: roundOf(round, today, office.id),
        period,
        figures: rows
          .map((row) => ({ row, ...figures(row, period) }))
          .filter((it) => takenBy(factsOfWork(it.row, period, it), ofCommune, today) === round),
      }))
    })
    .filter((stand) => stand.figures.length > 0)
}

const figureAt = (row: WorkRow, period: string) => ({
  indicatorId: row.id,
  code: row.code,
  name: row.name,
  unit: row.unit,
  target: targetTextOf(row, period),
})

type Stand = ReturnType<Figures> & { row: WorkRow }

interface OfficeStand {
  round: OfficeRound['round']
  period: string
  figures: readonly Stand[]
}

function toOfficeRound({ round, period, figures }: OfficeStand): OfficeRound {
  const count = (state: Stand['state']) => figures.filter((it) => it.state === state).length
  const given = figures.flatMap((it) => it.firstSubmittedOn ?? [])
  return {
    round,
    period,
    due: figures.length,
    approved: count('approved'),
    submitted: count('submitted'),
    returned: count('returned'),
    drafts: count('draft'),
    blank: count('blank'),
    inTime: { given: given.length, by: given.filter((day) => day <= round.deadline).length },
    owed: figures
      .flatMap(({ row, state }) =>
        state === 'blank' || state === 'draft' ? [{ ...figureAt(row, period), state }] : [],
      )
      .slice(0, named.figures),
  }
}

const dayMs = 86_400_000

/** Tasks that have begun, the earliest end first; whether they are done is not followed. */
function officeTasks(tasks: readonly WorkTaskRow[], today: string): OfficeWork['tasks'] {
  const begun = tasks.filter(({ start }) => start === null || dayOf(start) <= today)
  const overdueBy = ({ end, deadlineKind }: WorkTaskRow) => {
    if (end === null || deadlineKind === 'ongoing') return null
    const days = Math.round((Date.parse(today) - end.getTime()) / dayMs)
    return days > 0 ? days : null
  }
  const day = (date: Date | null) => date && dayOf(date)
  return {
    count: begun.length,
    overdue: begun.filter((task) => overdueBy(task) !== null).length,
    items: begun.slice(0, named.tasks).map((task): WorkTask => ({
      id: task.id,
      no: task.no,
      title: task.title,
      deadline:
        task.deadlineText === null || task.deadlineKind === null
          ? null
          : {
              text: task.deadlineText,
              kind: task.deadlineKind,
              start: day(task.start),
              end: day(task.end),
            },
      overdueDays: overdueBy(task),
    })),
  }
}
