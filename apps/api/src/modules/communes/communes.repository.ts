import type { getCommune, listCommunes, ParsedOf } from '@tien-do/contract'
import { sizeGroupOf } from '@tien-do/domain'
import type { Prisma } from '../../database/prisma.ts'
import {
  Prisma as Sql,
  type Commune,
  type CommuneKind,
  type Office,
} from '../../generated/prisma/client.ts'

export type CommuneRepository = ReturnType<typeof communeRepository>

export const kindWords = { xa: 'xã', phuong: 'phường', dac_khu: 'đặc khu' } as const
export const kindOf = {
  xã: 'xa',
  phường: 'phuong',
  'đặc khu': 'dac_khu',
} as const satisfies Record<(typeof kindWords)[CommuneKind], CommuneKind>

type Named = Pick<Commune, 'code' | 'slug' | 'name' | 'kind' | 'demo'>

export const toCommuneRef = ({ code, slug, name, kind, demo }: Named) => ({
  code,
  slug,
  name,
  kind: kindWords[kind],
  ...(demo ? { demo } : {}),
})
export type Measured = Pick<
  Commune,
  'population' | 'areaKm2' | 'factsYear' | 'factsSource' | 'factsDemo'
>

/** What is known of a commune's size, with its year and source; null: nobody has entered any. */
export const toCommuneFacts = ({ factsYear, factsSource, ...of }: Measured) =>
  factsYear === null || factsSource === null
    ? null
    : {
        population: of.population,
        areaKm2: of.areaKm2?.toNumber() ?? null,
        year: factsYear,
        source: factsSource,
        demo: of.factsDemo,
      }

export const sizeOf = ({ population }: Pick<Commune, 'population'>) => sizeGroupOf(population)

export const toOfficeRef = ({ id, name, typeSlug }: Office) => ({ id, name, type: typeSlug })

export const communeRepository = (db: Prisma) => ({
  find: async (slug: ParsedOf<typeof getCommune>['slug']) =>
    db.commune.findUnique({ where: { slug }, include: { province: true } }),

  count: async () => db.commune.count(),

  /** By name, found by name or code; the cursor is the code of the last one seen. */
  page: async ({ search, kind, hasPlan, limit, cursor }: ParsedOf<typeof listCommunes>) => {
    const words = search?.replaceAll(/[\\%_]/g, String.raw`\$&`)
    const found = words
      ? await db.$queryRaw<{ code: string }[]>(
          Sql.sql`SELECT code FROM commune
            WHERE folded(name) LIKE '%' || folded(${words}) || '%' OR code LIKE ${words} || '%'`,
        )
      : null
    const where = {
      ...(found ? { code: { in: found.map((c) => c.code) } } : {}),
      ...(kind ? { kind: kindOf[kind] } : {}),
      ...(hasPlan === undefined ? {} : { plans: hasPlan ? { some: {} } : { none: {} } }),
    }
    const rows = await db.commune.findMany({
      where,
      orderBy: [{ name: 'asc' }, { code: 'asc' }],
      take: limit + 1,
      ...(cursor ? { cursor: { code: cursor }, skip: 1 } : {}),
    })
    return rows
  },

  offices: async (communeCode: string) =>
    db.office.findMany({
      where: { communeCode, endedAt: null },
      include: { type: true },
      orderBy: [{ type: { order: 'asc' } }, { name: 'asc' }],
    }),
})
