import type { listExplanations, ParsedOf } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { notify } from '../notifications/notify.repository.ts'

export type ExplanationRepository = ReturnType<typeof explanationRepository>
export type ExplanationRow = Where.ExplanationRequestGetPayload<{ include: typeof include }>

const include = {
  indicator: {
    select: {
      id: true,
      code: true,
      name: true,
      seriesId: true,
      plan: { select: { commune: true } },
    },
  },
  office: true,
  askedBy: { select: { memberships: { select: { role: true, communeCode: true } } } },
  answers: { orderBy: [{ at: 'asc' }, { id: 'asc' }], take: 100 },
} satisfies Where.ExplanationRequestInclude

interface NewExplanation {
  officeId: string
  period: string | null
  question: string
  dueOn: string
}

type Paging = Pick<ParsedOf<typeof listExplanations>, 'limit' | 'cursor'>

export const explanationRepository = (db: Prisma, clock: Clock) => {
  const page = async (
    where: Where.ExplanationRequestWhereInput,
    orderBy: Where.ExplanationRequestOrderByWithRelationInput[],
    { limit, cursor }: Paging,
  ) => {
    // Where a request of somebody else stands in the order is not to be told either.
    const at = { ...where, id: cursor ?? '' }
    if (cursor && !(await db.explanationRequest.findFirst({ where: at }))) return []
    return db.explanationRequest.findMany({
      where,
      include,
      orderBy,
      take: limit + 1,
      ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
    })
  }

  return {
    /** What is asked about: its commune, and the office that enters it, if there is one. */
    subject: async (indicatorId: string) => {
      const lead = { where: { endedAt: null, role: 'lead' }, select: { officeId: true } } as const
      const row = await db.planIndicator.findFirst({
        where: { id: indicatorId, withdrawnAt: null },
        select: {
          id: true,
          plan: { select: { communeCode: true } },
          assignments: lead,
          sameAs: { select: { assignments: lead } },
        },
      })
      return (
        row && {
          id: row.id,
          communeCode: row.plan.communeCode,
          enteringOfficeId:
            [...row.assignments, ...(row.sameAs?.assignments ?? [])][0]?.officeId ?? null,
        }
      )
    },

    isOfficeOf: async (communeCode: string, id: string) =>
      (await db.office.count({ where: { id, communeCode } })) > 0,

    ofIndicator: async (planIndicatorId: string, paging: Paging) =>
      page({ planIndicatorId }, [{ askedAt: 'desc' }, { id: 'desc' }], paging),

    ofCommune: async (
      communeCode: string,
      { state, office, ...paging }: ParsedOf<typeof listExplanations>,
    ) =>
      page(
        {
          office: { communeCode },
          ...(office ? { officeId: office } : {}),
          ...(state ? { closedAt: state === 'open' ? null : { not: null } } : {}),
        },
        state === 'open'
          ? [{ dueOn: 'asc' }, { id: 'asc' }]
          : [{ askedAt: 'desc' }, { id: 'desc' }],
        paging,
      ),

    /** Open ones with or without an answer, by their day: of some offices, or of some communes. */
    waiting: async (
      of: { officeIds: readonly string[] } | { communeCodes: readonly string[] },
      { answered, limit }: { answered: boolean; limit: number },
    ) => {
      const where: Where.ExplanationRequestWhereInput = {
        closedAt: null,
        answers: answered ? { some: {} } : { none: {} },
        ...('officeIds' in of
          ? { officeId: { in: [...of.officeIds] } }
          : { office: { communeCode: { in: [...of.communeCodes] } } }),
      }
      const [count, rows] = await Promise.all([
        db.explanationRequest.count({ where }),
        db.explanationRequest.findMany({
          where,
          include,
          orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
          take: limit,
        }),
      ])
      return { count, rows }
    },

    find: async (id: string) => db.explanationRequest.findUnique({ where: { id }, include }),

    ask: async (it: { id: string; communeCode: string }, asked: NewExplanation, by: Asking) =>
      db.$transaction(async (tx) => {
        const at = clock.now()
        const row = await tx.explanationRequest.create({
          data: {
            planIndicatorId: it.id,
            ...asked,
            dueOn: new Date(`${asked.dueOn}T00:00:00Z`),
            askedById: by.actor.id,
            askedAt: at,
            demo: by.demo,
          },
          include,
        })
        await note(tx, at, by, row, 'explanation.asked', null, { indicatorId: it.id, ...asked })
        const { code, name } = row.indicator
        const { officeId, ...about } = asked
        await notify(tx, at, [
          {
            kind: 'explanation_asked',
            key: `explanation_asked:${row.id}`,
            communeCode: it.communeCode,
            officeId,
            byId: by.actor.id,
            demo: by.demo,
            about: { code, name, ...about },
          },
        ])
        return row
      }),

    /** Adds an answer. `decide` throws to refuse, with the request locked. */
    answer: async (
      id: string,
      answer: { text: string; onBehalf: boolean },
      by: Asking,
      decide: (row: ExplanationRow) => void,
    ) =>
      change(db, id, async (tx, row) => {
        decide(row)
        const at = clock.now()
        await tx.explanationAnswer.create({
          data: { requestId: id, ...answer, byId: by.actor.id, at, demo: by.demo },
        })
        await note(
          tx,
          at,
          by,
          row,
          'explanation.answered',
          { answers: row.answers.length },
          { answers: row.answers.length + 1, ...answer },
        )
      }),

    /** Ends it. `decide` throws to refuse, with the request locked. */
    close: async (id: string, by: Asking, decide: (row: ExplanationRow) => void) =>
      change(db, id, async (tx, row) => {
        decide(row)
        const at = clock.now()
        await tx.explanationRequest.update({
          where: { id },
          data: { closedAt: at, closedById: by.actor.id },
        })
        const said = {
          question: row.question,
          dueOn: dayOf(row.dueOn),
          answers: row.answers.length,
        }
        await note(
          tx,
          at,
          by,
          row,
          row.answers.length > 0 ? 'explanation.closed' : 'explanation.withdrawn',
          { ...said, closedAt: null },
          { ...said, closedAt: at.toISOString() },
        )
      }),
  }
}

/** Locks a request, changes it, and reads it again; null where there is none. */
async function change(
  db: Prisma,
  id: string,
  act: (tx: Transaction, row: ExplanationRow) => Promise<void>,
) {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM explanation_request WHERE id = ${id}::uuid FOR UPDATE`
    const row = await tx.explanationRequest.findUnique({ where: { id }, include })
    if (!row) return null
    await act(tx, row)
    return tx.explanationRequest.findUnique({ where: { id }, include })
  })
}

async function note(
  tx: Transaction,
  at: Date,
  by: Asking,
  row: ExplanationRow,
  action: `explanation.${'asked' | 'answered' | 'closed' | 'withdrawn'}`,
  before: object | null,
  after: object,
) {
  const { code } = row.indicator.plan.commune
  await recordAudit(tx, at, by, [
    { action, subjectType: 'explanation', subjectId: row.id, communeCode: code, before, after },
  ])
}
