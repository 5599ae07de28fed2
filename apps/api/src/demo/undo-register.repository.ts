import { z } from 'zod'
import type { Transaction } from '../database/prisma.ts'
import { Prisma as Sql, type AuditEvent } from '../generated/prisma/client.ts'
import { restoreDefinition } from '../modules/catalogue/catalogue.repository.ts'
import { kindOf, kindWords } from '../modules/communes/communes.repository.ts'

/** How each change of the register is taken back, from what its audit event kept. */
const undoing: Record<string, (tx: Transaction, event: AuditEvent) => Promise<unknown>> = {
  'office.changed': async (tx, { subjectId, before }) => {
    const was = z.object({ name: z.string(), type: z.string() }).parse(before)
    return tx.office.updateMany({
      where: { id: subjectId, demo: false },
      data: { name: was.name, typeSlug: was.type },
    })
  },
  'office.ended': undoEnding,
  'office-type.changed': async (tx, { subjectId, before }) => {
    const was = z.object({ nameVi: z.string(), nameEn: z.string(), order: z.int() }).parse(before)
    return tx.officeType.updateMany({
      where: { slug: subjectId, demo: false },
      data: { ...was, editedAt: null },
    })
  },
  'definition.changed': async (tx, { subjectId, before }) =>
    restoreDefinition(tx, subjectId, before),
  'definition.mapped': async (tx, { subjectId, before }) => {
    const was = z.object({ definition: z.string().nullable() }).parse(before)
    return tx.planIndicator.updateMany({
      where: { id: subjectId },
      data: { definitionSlug: was.definition, definitionSetAt: null },
    })
  },
  'commune.renamed': async (tx, { subjectId, before }) => {
    const was = z.object({ name: z.string(), kind: z.enum(Object.values(kindWords)) }).parse(before)
    return tx.commune.updateMany({
      where: { code: subjectId, demo: false },
      data: { name: was.name, kind: kindOf[was.kind], editedAt: null },
    })
  },
  'commune.facts-set': async (tx, { subjectId, before }) => {
    const { population, areaKm2, ...was } = Facts.parse(before)
    const of = { factsYear: was.year, factsSource: was.source, factsDemo: was.demo }
    return tx.commune.updateMany({
      where: { code: subjectId, demo: false },
      data: { population, areaKm2, ...of },
    })
  },
  'short-name.set': async (tx, { subjectId, before }) => {
    const was = z.object({ shortName: z.string().nullable() }).parse(before)
    return tx.planIndicator.updateMany({
      where: { id: subjectId },
      data: { shortName: was.shortName },
    })
  },
}

const Facts = z.object({
  population: z.int().nullable(),
  areaKm2: z.number().nullable(),
  year: z.int().nullable(),
  source: z.string().nullable(),
  demo: z.boolean(),
})

const ids = z.array(z.uuid()).default([])
const Ending = z.object({
  into: z.object({ id: z.uuid() }).nullable(),
  tasks: ids,
  supports: ids,
  explanations: ids,
})

/** The office works again, and has its tasks and questions back; assignments come back by themselves. */
async function undoEnding(tx: Transaction, { subjectId, after }: AuditEvent) {
  const { into, tasks, supports, explanations } = Ending.parse(after)
  await tx.office.updateMany({
    where: { id: subjectId },
    data: { endedAt: null, mergedIntoId: null },
  })
  if (!into) return
  const officeId = subjectId
  await tx.task.updateMany({
    where: { id: { in: tasks }, leadOfficeId: into.id },
    data: { leadOfficeId: officeId },
  })
  await tx.taskSupport.updateMany({
    where: { taskId: { in: supports }, officeId: into.id },
    data: { officeId },
  })
  await tx.explanationRequest.updateMany({
    where: { id: { in: explanations }, officeId: into.id },
    data: { officeId },
  })
}

/**
 * What people of the demonstration changed in the real register is as it was before, newest change
 * first; what somebody real has changed since stays. Runs before the events themselves go. Their
 * ids (UUID version 7) tell the order: the demonstration's clock starts its day anew every midnight.
 */
export async function undoRegisterChanges(tx: Transaction): Promise<number> {
  const actions = Object.keys(undoing)
  const events = await tx.$queryRaw<AuditEvent[]>`
    SELECT id, action, subject_id AS "subjectId", before, after FROM audit_event AS event
    WHERE demo AND action = ANY(${actions}) AND NOT EXISTS (
      SELECT FROM audit_event AS later
      WHERE NOT later.demo AND later.subject_type = event.subject_type
        AND later.subject_id = event.subject_id AND later.action = event.action
        AND later.id > event.id)
    ORDER BY id DESC`
  for (const event of events) await undoing[event.action]?.(tx, event)
  return events.length
}

/** What may be published goes back to what the kind of plan says, where only invented people chose. */
export const restorePublishable = async (tx: Transaction) =>
  tx.$executeRaw`
    UPDATE plan_indicator AS row SET publishable = (plan.issuer_kind = 'government')
    FROM plan
    WHERE plan.id = row.plan_id AND row.publishable <> (plan.issuer_kind = 'government')
      AND plan.commune_code IN (
        SELECT commune_code FROM audit_event WHERE action = 'round.published'
        GROUP BY commune_code HAVING bool_and(demo))`

/** Definitions and office types that were invented go, or lose the mark where something real has them. */
export async function deleteInventedCatalogue(tx: Transaction) {
  await tx.$executeRaw`DELETE FROM definition WHERE demo
    AND NOT EXISTS (SELECT FROM plan_indicator AS row WHERE row.definition_slug = definition.slug)`
  await tx.$executeRaw`DELETE FROM office_type WHERE demo
    AND NOT EXISTS (SELECT FROM office WHERE office.type_slug = office_type.slug)`
  for (const table of ['definition', 'office_type'])
    await tx.$executeRaw(Sql.sql`UPDATE ${Sql.raw(table)} SET demo = false WHERE demo`)
}
