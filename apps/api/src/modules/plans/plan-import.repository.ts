import type { PlanDocument } from '@tien-do/contract'
import type { Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import { kindOf } from '../communes/communes.repository.ts'
import type { Known } from './check-parts.ts'

const identity = ({ plan, commune }: PlanDocument) => ({
  communeCode: commune.code,
  docType: plan.docType,
  issuer: plan.issuer,
  periodStart: plan.periodStart,
  periodEnd: plan.periodEnd,
})

/** Imports wait for each other: two of one plan at once would each find none. */
export const waitForTurn = async (tx: Transaction) =>
  void (await tx.$executeRaw`SELECT pg_advisory_xact_lock(8291102027)`)

export async function knownNames(tx: Transaction): Promise<Known> {
  const definitions = await tx.definition.findMany({ select: { slug: true } })
  const types = await tx.officeType.findMany({
    select: { slug: true },
    orderBy: { order: 'asc' },
  })
  return {
    definitions: new Set(definitions.map((d) => d.slug)),
    officeTypes: new Set(types.map((t) => t.slug)),
  }
}

export const communesNamed = async (tx: Transaction, code: string, slug: string) =>
  tx.commune.findMany({ where: { OR: [{ code }, { slug }] }, include: { province: true } })

export const provinceNamed = async (tx: Transaction, name: string) =>
  tx.province.findFirst({ where: { name } })

export async function makeCommune(
  tx: Transaction,
  { code, name, slug, kind }: PlanDocument['commune'],
  of: { provinceCode: string; demo: boolean },
) {
  await tx.commune.create({ data: { code, name, slug, kind: kindOf[kind], ...of } })
}

export const planLike = async (tx: Transaction, document: PlanDocument) =>
  tx.plan.findFirst({
    where: identity(document),
    select: { id: true, no: true, horizon: true, demo: true },
  })

export const officesOf = async (tx: Transaction, communeCode: string) =>
  tx.office.findMany({
    where: { communeCode },
    select: {
      id: true,
      name: true,
      typeSlug: true,
      mergedIntoId: true,
      _count: { select: { planOffices: true } },
    },
  })

/** Offices by the names that plans of the commune print, which a rename leaves as they are. */
export const officesAsPrinted = async (tx: Transaction, communeCode: string) => {
  const [named, beside] = await Promise.all([
    tx.planOffice.findMany({
      where: { plan: { communeCode } },
      select: { name: true, officeId: true },
    }),
    tx.planIndicatorOffice.findMany({
      where: { indicator: { plan: { communeCode } } },
      select: { name: true, officeId: true },
      distinct: ['name', 'officeId'],
    }),
  ])
  return new Map([...beside, ...named].map(({ name, officeId }) => [name, officeId]))
}

export const makeOffices = async (
  tx: Transaction,
  offices: { id: string; communeCode: string; name: string; typeSlug: string; demo: boolean }[],
) => void (await tx.office.createMany({ data: offices }))

/** Says what an office is that was known by its name alone. */
export const setOfficeType = async (tx: Transaction, id: string, typeSlug: string) =>
  void (await tx.office.update({ where: { id }, data: { typeSlug } }))

/** Ids of papers by their key, made where they are new; a description fills what was unknown. */
export async function keepPapers(
  tx: Transaction,
  papers: Where.DirectiveCreateManyInput[],
): Promise<Map<string, string>> {
  await tx.directive.createMany({ data: papers, skipDuplicates: true })
  const rows = await tx.directive.findMany({ where: { key: { in: papers.map((p) => p.key) } } })
  const byKey = new Map(papers.map((p) => [p.key, p]))
  for (const row of rows) {
    const said = byKey.get(row.key)
    const gaps = {
      ...(row.title === null && said?.title ? { title: said.title } : {}),
      ...(row.issuer === null && said?.issuer ? { issuer: said.issuer } : {}),
      ...(row.date === null && said?.date ? { date: said.date } : {}),
    }
    if (Object.keys(gaps).length > 0)
      await tx.directive.update({ where: { id: row.id }, data: gaps })
  }
  return new Map(rows.map((row) => [row.key, row.id]))
}

const planFields = ({ plan }: PlanDocument) => ({
  title: plan.title,
  number: plan.number,
  date: plan.date === null ? null : new Date(`${plan.date}T00:00:00Z`),
  issuerKind: plan.issuerKind,
  hasSigner: plan.signer !== null,
  signerName: plan.signer?.name ?? null,
  signerRole: plan.signer?.role ?? null,
})

export async function makePlan(
  tx: Transaction,
  document: PlanDocument,
  of: { horizon: number; demo: boolean },
) {
  const last = await tx.plan.aggregate({
    where: { communeCode: document.commune.code },
    _max: { no: true },
  })
  return tx.plan.create({
    data: {
      ...identity(document),
      ...planFields(document),
      ...of,
      no: (last._max.no ?? 0) + 1,
    },
    select: { id: true, no: true },
  })
}

export const setPlan = async (
  tx: Transaction,
  planId: string,
  document: PlanDocument,
  horizon: number,
) =>
  void (await tx.plan.update({
    where: { id: planId },
    data: { ...planFields(document), horizon },
  }))

export async function makeRevision(
  tx: Transaction,
  revision: { planId: string; at: Date; reason: string; byId: string | null },
) {
  const last = await tx.planRevision.aggregate({
    where: { planId: revision.planId },
    _max: { no: true },
  })
  return tx.planRevision.create({
    data: { ...revision, no: (last._max.no ?? 0) + 1 },
    select: { id: true, no: true },
  })
}

export const anyPlan = async (tx: Transaction) => (await tx.plan.count()) > 0
