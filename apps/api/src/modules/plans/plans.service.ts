import type { getPlan, listPlans, ParsedOf, Plan, PlanDocument } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { PlanRepository, PlanRow } from './plans.repository.ts'

export type PlanService = ReturnType<typeof planService>

/** The plans of a commune, the one in force first, and each of them whole as a document. */
export const planService = (
  plans: PlanRepository,
  exportDocument: (planId: string) => Promise<PlanDocument>,
  communes: CommuneService,
) => {
  const seen = async (id: string, { actor }: Asking) => {
    const row = await plans.find(id)
    if (!row || !can.seeCommune(actor, { communeCode: row.communeCode })) throw notFound()
    return row
  }

  return {
    list: async ({ slug, limit, cursor }: ParsedOf<typeof listPlans>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      const all = (await plans.ofCommune(commune.code)).toSorted(activeFirst)
      const from =
        cursor === undefined ? 0 : all.findIndex((r) => r.id === cursor) + 1 || all.length
      const rows = all.slice(from, from + limit)
      const targets = await plans.targetCounts(rows.map((r) => r.id))
      const isLast = from + limit >= all.length
      return {
        items: rows.map((r) => toPlan(r, targets.get(r.id) ?? 0)),
        nextCursor: isLast ? null : (rows.at(-1)?.id ?? null),
      }
    },

    get: async ({ id }: ParsedOf<typeof getPlan>, asking: Asking) => {
      const row = await seen(id, asking)
      const targets = await plans.targetCounts([row.id])
      return toPlan(row, targets.get(row.id) ?? 0)
    },

    document: async ({ id }: ParsedOf<typeof getPlan>, asking: Asking) =>
      exportDocument((await seen(id, asking)).id),
  }
}

const rank = { active: 0, draft: 1, superseded: 2 }
const activeFirst = (a: PlanRow, b: PlanRow) => rank[a.status] - rank[b.status]

const toPlan = (row: PlanRow, targets: number): Plan => ({
  id: row.id,
  commune: toCommuneRef(row.commune),
  no: row.no,
  title: row.title,
  docType: row.docType,
  number: row.number,
  date: row.date && dayOf(row.date),
  issuer: row.issuer,
  issuerKind: row.issuerKind,
  periodStart: row.periodStart,
  periodEnd: row.periodEnd,
  horizon: row.horizon,
  status: row.status,
  counts: { ...row._count, targets },
  revisions: row.revisions.map((r) => ({
    no: r.no,
    at: r.at.toISOString(),
    reason: r.reason,
    by: r.by?.name ?? null,
  })),
})
