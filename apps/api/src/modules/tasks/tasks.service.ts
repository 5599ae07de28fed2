import type { listTasks, ParsedOf, Task } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { TaskRepository, TaskRow } from './tasks.repository.ts'

export type TaskService = ReturnType<typeof taskService>

/** What a plan wants done. */
export const taskService = (tasks: TaskRepository, communes: CommuneService) => ({
  list: async (query: ParsedOf<typeof listTasks>, asking: Asking) => {
    if (query.commune) await communes.seen(query.commune, asking)
    const own = asking.actor.grants.map((g) => g.communeCode).filter((code) => code !== null)
    const rows = await tasks.page(query, can.readCity(asking.actor) ? null : own)
    const items = rows.slice(0, query.limit)
    const nextCursor = rows.length > query.limit ? (items.at(-1)?.id ?? null) : null
    return { items: items.map(toTask), nextCursor }
  },
})

const day = (date: Date | null) => date && dayOf(date)

const toTask = (row: TaskRow): Task => ({
  id: row.id,
  commune: toCommuneRef(row.plan.commune),
  planId: row.planId,
  no: row.no,
  title: row.title,
  lead:
    row.lead === null
      ? null
      : { printed: row.lead, office: row.leadOffice && toOfficeRef(row.leadOffice) },
  support: row.support.map((s) => ({
    printed: s.name,
    office: s.office && toOfficeRef(s.office),
  })),
  deadline:
    row.deadlineText === null || row.deadlineKind === null
      ? null
      : {
          text: row.deadlineText,
          kind: row.deadlineKind,
          start: day(row.start),
          end: day(row.end),
          phases: row.phases.map(({ what, start, end }) => ({
            what,
            start: day(start),
            end: day(end),
          })),
        },
  leader: row.hasLeader ? { name: row.leaderName, role: row.leaderRole } : null,
  deliverables: row.deliverables,
  source: { section: row.sourceSection, text: row.sourceText },
})
