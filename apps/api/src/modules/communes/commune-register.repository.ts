import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { Commune, CommuneKind, RoundKind } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { activeUser } from '../users/active-user.ts'
import { kindWords, toCommuneFacts } from './communes.repository.ts'

export type CommuneRegisterRepository = ReturnType<typeof communeRegisterRepository>

export type CommuneNaming = Pick<Commune, 'code' | 'name' | 'kind'>
type Fields = Omit<CommuneNaming, 'code'>

/** What is entered of a commune's size; all null where nothing is known. */
type FactFields = Pick<Commune, 'population' | 'factsYear' | 'factsSource'> & {
  areaKm2: number | null
}

const told = ({ name, kind }: Fields) => ({ name, kind: kindWords[kind] })

/** What hangs on the communes of the city, and the two steps that change one. */
export const communeRegisterRepository = (db: Prisma, clock: Clock) => ({
  counts: async () => {
    const [kinds, withPlan, withPopulation, invented] = await Promise.all([
      db.commune.groupBy({ by: ['kind'], _count: true }),
      db.commune.count({ where: { plans: { some: {} } } }),
      db.commune.count({ where: { population: { not: null } } }),
      db.commune.count({ where: { demo: true } }),
    ])
    const of = (kind: CommuneKind) => kinds.find((it) => it.kind === kind)?._count ?? 0
    return {
      total: kinds.reduce((sum, it) => sum + it._count, 0),
      withPlan,
      withPopulation,
      invented,
      kinds: { xã: of('xa'), phường: of('phuong'), 'đặc khu': of('dac_khu') },
    }
  },

  /** Plans, people and the last signed round of some communes, by code. */
  on: async (codes: readonly string[]) => {
    const here = { communeCode: { in: [...codes] } }
    const [plans, places, rounds] = await Promise.all([
      db.plan.groupBy({ by: ['communeCode'], where: here, _count: true }),
      db.membership.groupBy({
        by: ['communeCode', 'userId'],
        where: { ...here, user: activeUser },
      }),
      db.reviewRound.findMany({
        where: { ...here, lockedAt: { not: null } },
        orderBy: [{ communeCode: 'asc' }, { deadline: 'desc' }, { lockedAt: 'desc' }],
        distinct: ['communeCode'],
        select: { communeCode: true, period: true, kind: true },
      }),
    ])
    const planCount = new Map(plans.map((it) => [it.communeCode, it._count]))
    const signed = new Map<string, { period: string; kind: RoundKind }>(
      rounds.map(({ communeCode, period, kind }) => [communeCode, { period, kind }]),
    )
    const people = Map.groupBy(places, (it) => it.communeCode)
    return (code: string) => ({
      plans: planCount.get(code) ?? 0,
      people: people.get(code)?.length ?? 0,
      signedOff: signed.get(code) ?? null,
    })
  },

  find: async (slug: string) => db.commune.findUnique({ where: { slug } }),
  byCode: async (code: string) => db.commune.findUnique({ where: { code } }),

  /** Another commune of the same name and kind, which nobody could tell from this one. */
  twin: async ({ code, name, kind }: CommuneNaming) =>
    db.commune.findFirst({ where: { name, kind, code: { not: code } } }),

  /** Null where the code went to somebody else meanwhile. */
  add: async (it: CommuneNaming & Pick<Commune, 'slug' | 'provinceCode'>, by: Asking) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const [made] = await tx.commune.createManyAndReturn({
        data: [{ ...it, editedAt: at, demo: by.demo }],
        skipDuplicates: true,
      })
      if (!made) return null
      const { code } = made
      await recordAudit(tx, at, by, [
        {
          action: 'commune.added',
          subjectType: 'commune',
          subjectId: code,
          communeCode: code,
          after: { communeCode: code, ...told(made) },
        },
      ])
      return made
    }),

  rename: async (was: Commune, to: Fields, by: Asking) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const { code } = was
      const row = await tx.commune.update({
        where: { code },
        data: { name: to.name, kind: to.kind, editedAt: at },
      })
      await recordAudit(tx, at, by, [
        {
          action: 'commune.renamed',
          subjectType: 'commune',
          subjectId: code,
          communeCode: code,
          before: told(was),
          after: told(row),
        },
      ])
      return row
    }),

  setFacts: async (was: Commune, to: FactFields, by: Asking) =>
    db.$transaction(async (tx) => {
      const { code } = was
      const row = await tx.commune.update({
        where: { code },
        data: { ...to, factsDemo: by.demo && to.factsSource !== null },
      })
      await recordAudit(tx, clock.now(), by, [
        {
          action: 'commune.facts-set',
          subjectType: 'commune',
          subjectId: code,
          communeCode: code,
          before: toldFacts(was),
          after: toldFacts(row),
        },
      ])
      return row
    }),
})

const toldFacts = (it: Commune) =>
  toCommuneFacts(it) ?? { population: null, areaKm2: null, year: null, source: null, demo: false }
