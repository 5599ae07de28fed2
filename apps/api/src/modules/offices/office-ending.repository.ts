import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { heldIn, inTurn, putGrants } from '../users/register-change.repository.ts'

export type OfficeEndings = ReturnType<typeof officeEndings>
type Office = { id: string; communeCode: string; name: string }
type Assigned = { planIndicatorId: string; officeId: string; role: 'lead' | 'support' }

/** What still hangs on an office: none of it may be left with nobody. */
const hanging = async (
  tx: Pick<Transaction, 'assignment' | 'membership' | 'explanationRequest'>,
  id: string,
) => {
  const [assignments, people, explanations] = await Promise.all([
    tx.assignment.count({ where: { officeId: id, endedAt: null } }),
    tx.membership.count({ where: { officeId: id } }),
    tx.explanationRequest.count({ where: { officeId: id, closedAt: null } }),
  ])
  return { assignments, people, explanations }
}

/** Ends offices. Nothing is deleted: assignments end and begin anew with the successor. */
export const officeEndings = (db: Prisma, clock: Clock) => ({
  hanging: async (id: string) => hanging(db, id),

  /** Null where somebody else ended it, or its successor, first. */
  end: async (office: Office, into: Office | null, decision: string | null, by: Asking) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      await inTurn(tx)
      const ids = [office.id, ...(into ? [into.id] : [])].toSorted()
      const open = await tx.$queryRaw<{ id: string }[]>`
        SELECT id::text FROM office WHERE id = ANY(${ids}::uuid[]) AND ended_at IS NULL
        ORDER BY id FOR UPDATE`
      if (open.length < ids.length) return null
      const left = await hanging(tx, office.id)
      if (!into && left.assignments + left.people + left.explanations > 0) return null
      const moved = into
        ? await handOn(tx, at, by, { office, into, decision, today: clock.today() })
        : { indicators: [], people: [], tasks: [], supports: [], explanations: [] }
      await tx.office.update({
        where: { id: office.id },
        data: { endedAt: at, mergedIntoId: into?.id ?? null },
      })
      await recordAudit(tx, at, by, [
        {
          action: 'office.ended',
          subjectType: 'office',
          subjectId: office.id,
          communeCode: office.communeCode,
          before: { name: office.name },
          after: { into: into && { id: into.id, name: into.name }, decision, ...moved },
        },
      ])
      return {
        indicators: moved.indicators.length,
        people: moved.people.length,
        tasks: new Set([...moved.tasks, ...moved.supports]).size,
        explanations: moved.explanations.length,
      }
    }),
})

interface Merger {
  office: Office
  into: Office
  decision: string | null
  today: string
}

async function handOn(tx: Transaction, at: Date, by: Asking, merger: Merger) {
  const { office, into } = merger
  const from = { officeId: office.id }
  const to = { officeId: into.id }
  const indicators = await handOnAssignments(tx, at, by, merger)
  const people = await handOnPeople(tx, at, by, merger)
  const explanations = await tx.explanationRequest.findMany({
    where: { ...from, closedAt: null },
    select: { id: true },
  })
  await tx.explanationRequest.updateMany({ where: { ...from, closedAt: null }, data: to })
  const tasks = await tx.task.findMany({ where: { leadOfficeId: office.id }, select: { id: true } })
  const supports = await tx.taskSupport.findMany({ where: from, select: { taskId: true } })
  await tx.task.updateMany({ where: { leadOfficeId: office.id }, data: { leadOfficeId: into.id } })
  await tx.taskSupport.updateMany({ where: from, data: to })
  await handOnExceptions(tx, at, merger)
  return {
    indicators,
    people,
    tasks: tasks.map(({ id }) => id),
    supports: supports.map(({ taskId }) => taskId),
    explanations: explanations.map(({ id }) => id),
  }
}

/** What an indicator has once the one office stands for the other: the lead goes before support. */
function afterMerger(before: readonly Assigned[], { office, into }: Merger): Assigned[] {
  const renamed = before.map((a) => (a.officeId === office.id ? { ...a, officeId: into.id } : a))
  const lead = renamed.find((a) => a.role === 'lead')
  const supports = renamed.filter((a) => a.role === 'support' && a.officeId !== lead?.officeId)
  const once = supports.filter((a, i) => supports.findIndex((b) => b.officeId === a.officeId) === i)
  return [...(lead ? [lead] : []), ...once]
}

async function handOnAssignments(tx: Transaction, at: Date, by: Asking, merger: Merger) {
  const { office, into, decision, today } = merger
  const touched = await tx.assignment.findMany({
    where: { officeId: office.id, endedAt: null },
    select: { planIndicatorId: true },
    distinct: ['planIndicatorId'],
  })
  const ids = touched.map(({ planIndicatorId }) => planIndicatorId)
  if (ids.length === 0) return ids
  await tx.$queryRaw`SELECT id FROM plan_indicator WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  const before = await tx.assignment.findMany({
    where: { planIndicatorId: { in: ids }, endedAt: null },
  })
  const ended = before.filter((a) => a.officeId === office.id || a.officeId === into.id)
  const of = (id: string) => before.filter((a) => a.planIndicatorId === id)
  const fresh = ids.flatMap((id) =>
    afterMerger(of(id), merger).filter((a) => a.officeId === into.id),
  )
  await tx.assignment.updateMany({
    where: { id: { in: ended.map((a) => a.id) } },
    data: { endedAt: at },
  })
  await tx.assignment.createMany({
    data: fresh.map(({ planIndicatorId, officeId, role }) => ({
      planIndicatorId,
      officeId,
      role,
      origin: 'assigned' as const,
      decision,
      since: new Date(`${today}T00:00:00Z`),
      // What the coordinator had yet to confirm stays to be confirmed.
      toConfirm: of(planIndicatorId).some((a) => a.toConfirm),
      byId: by.actor.id,
      demo: by.demo,
    })),
  })
  const brief = ({ officeId, role }: Assigned) => ({ officeId, role })
  await recordAudit(
    tx,
    at,
    by,
    ids.map((id) => ({
      action: 'assignment.changed' as const,
      subjectType: 'indicator' as const,
      subjectId: id,
      communeCode: office.communeCode,
      before: { assignments: of(id).map(brief) },
      after: { assignments: afterMerger(of(id), merger).map(brief), decision, merger: into.id },
    })),
  )
  return ids
}

async function handOnPeople(tx: Transaction, at: Date, by: Asking, { office, into }: Merger) {
  const holders = await tx.membership.findMany({
    where: { officeId: office.id },
    select: { userId: true },
    distinct: ['userId'],
  })
  const { communeCode } = office
  for (const { userId } of holders) {
    const held = await heldIn(tx, userId, communeCode)
    const renamed = held.map((g) => (g.officeId === office.id ? { ...g, officeId: into.id } : g))
    const grants = renamed.filter(
      (g, i) => renamed.findIndex((o) => o.role === g.role && o.officeId === g.officeId) === i,
    )
    await putGrants(tx, at, by, { userId, communeCode, grants })
  }
  return holders.map(({ userId }) => userId)
}

/** More time that the one office had, the other has now. */
async function handOnExceptions(tx: Transaction, at: Date, { office, into }: Merger) {
  const running = await tx.roundException.findMany({
    where: { officeId: office.id, endedAt: null },
  })
  if (running.length === 0) return
  await tx.roundException.updateMany({
    where: { id: { in: running.map(({ id }) => id) } },
    data: { endedAt: at },
  })
  const there = await tx.roundException.findMany({
    where: { officeId: into.id, endedAt: null, roundId: { in: running.map((e) => e.roundId) } },
  })
  await tx.roundException.createMany({
    data: running
      .filter((e) => !there.some((t) => t.roundId === e.roundId && t.until >= e.until))
      .map(({ roundId, until, reason, byId, demo }) => ({
        roundId,
        officeId: into.id,
        until,
        reason,
        byId,
        at,
        demo,
      })),
  })
}
