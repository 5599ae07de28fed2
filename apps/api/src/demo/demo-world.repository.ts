import type { Transaction } from '../database/prisma.ts'
import { num } from '../modules/assessment/assessment.repository.ts'
import { kindWords } from '../modules/communes/communes.repository.ts'
import type { DemoSeries } from './demo-series.ts'

export type DemoPlan = Awaited<ReturnType<typeof plansToShow>>[number]

/** Figures of real people: where there are any, nothing is invented beside them. */
export async function hasRealFigures(tx: Transaction): Promise<boolean> {
  const real = { demo: false }
  return (
    (await tx.observationVersion.count({ where: real })) > 0 ||
    (await tx.baseline.count({ where: { ...real, origin: 'entered' } })) > 0
  )
}

/** The plans of the real communes, or of those named, with what the demonstration is made from. */
export async function plansToShow(tx: Transaction, communeCodes?: string[]) {
  const plans = await tx.plan.findMany({
    where: {
      status: 'active',
      ...(communeCodes ? { communeCode: { in: communeCodes } } : { commune: { demo: false } }),
    },
    orderBy: [{ communeCode: 'asc' }, { no: 'asc' }],
  })
  const communes = await tx.commune.findMany({
    where: { code: { in: plans.map((p) => p.communeCode) } },
  })
  const offices = await tx.office.findMany({
    where: { communeCode: { in: communes.map((c) => c.code) } },
    orderBy: { id: 'asc' },
  })
  const rows = await tx.planIndicator.findMany({
    where: { planId: { in: plans.map((p) => p.id) }, withdrawnAt: null },
    orderBy: [{ planId: 'asc' }, { order: 'asc' }],
  })
  const ids = rows.map((r) => r.id)
  const targets = await tx.target.findMany({
    where: { planIndicatorId: { in: ids }, supersededAt: null },
    orderBy: { order: 'asc' },
  })
  const assignments = await tx.assignment.findMany({
    where: { planIndicatorId: { in: ids }, endedAt: null },
  })
  const shares = await tx.definition.findMany({ where: { share: true }, select: { slug: true } })
  const share = new Set(shares.map((d) => d.slug))
  const targetsOf = Map.groupBy(targets, (t) => t.planIndicatorId)
  const assignmentsOf = Map.groupBy(assignments, (a) => a.planIndicatorId)
  const codes = new Map(rows.map((r) => [r.id, r.code]))

  return communes.map((commune) => ({
    code: commune.code,
    slug: commune.slug,
    /** Slug of the commune whose plan its own is, or is like. */
    shape: commune.slug,
    fullName: `${kindWords[commune.kind]} ${commune.name}`,
    offices: offices.filter((o) => o.communeCode === commune.code),
    plans: plans
      .filter((p) => p.communeCode === commune.code)
      .map((plan) => ({
        publishes: plan.issuerKind === 'government',
        indicators: rows
          .filter((r) => r.planId === plan.id)
          .map((r) => ({
            id: r.id,
            code: r.code,
            name: r.name,
            groupName: r.groupName,
            seriesId: r.seriesId,
            sameAs: r.sameAsId && (codes.get(r.sameAsId) ?? null),
            assignments: assignmentsOf.get(r.id) ?? [],
            series: {
              key: `${commune.slug}/${plan.no}/${r.code}`,
              name: r.name,
              unit: r.unit,
              measure: r.measure,
              direction: r.direction,
              interim: r.interim,
              path: r.path,
              // Without a definition to say so: a percentage that is no change and no rate of doing.
              share:
                (r.definitionSlug !== null && share.has(r.definitionSlug)) ||
                (r.unit === '%' && !r.name.startsWith('Mức')),
              periodEnd: plan.periodEnd,
              targets: (targetsOf.get(r.id) ?? []).map((t) => ({
                year: t.year,
                every: t.every,
                period: t.period,
                op: t.op,
                value: num(t.value),
                max: num(t.max),
              })),
            } satisfies DemoSeries,
          })),
      })),
  }))
}

export const communeWithCode = async (tx: Transaction, code: string) =>
  tx.commune.findUnique({ where: { code } })

export const anyInvented = async (tx: Transaction) =>
  (await tx.commune.findFirst({ where: { demo: true }, select: { code: true } })) !== null
