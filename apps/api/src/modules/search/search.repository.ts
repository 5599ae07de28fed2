import type { SearchKind } from '@tien-do/contract'
import type { Prisma } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'
import { hitsOf, type Place, type Wanted } from './hits.repository.ts'

export type SearchRepository = ReturnType<typeof searchRepository>
export type Found = Awaited<ReturnType<SearchRepository['hits']>>[number]

interface Row extends Place {
  code: string | null
  shortName: string | null
  titleEn: string | null
  shortNameEn: string | null
  commune: string | null
  outside: boolean
}

export const searchRepository = (db: Prisma) => ({
  hits: async (kind: SearchKind, wanted: Wanted) => db.$queryRaw<Row[]>(hitsOf(kind, wanted)),

  /** The communes that the words name, alone or behind their kind, `x. An Bình`, and the words that are left without. */
  places: async (words: readonly string[]) => {
    const found = await db.$queryRaw<{ code: string; rest: string }[]>(Sql.sql`
      SELECT code, btrim(replace(replace(replace(q,
        ' ' || kind || name, ' '), ' ' || left(kind, 1) || ' ' || name, ' '), ' ' || name, ' ')) AS rest
      FROM (SELECT code, folded(name) || ' ' AS name,
          CASE kind WHEN 'xa' THEN 'xa ' WHEN 'phuong' THEN 'phuong ' ELSE 'dac khu ' END AS kind
        FROM commune) AS known, (SELECT ' ' || folded(${words.join(' ')}) || ' ' AS q) AS asked
      WHERE position(' ' || name IN q) > 0`)
    return [...Map.groupBy(found, (it) => it.rest)].map(([rest, rows]) => ({
      codes: rows.map((it) => it.code),
      rest: rest.split(' ').filter((word) => word !== ''),
    }))
  },

  communes: async (codes: readonly string[]) =>
    db.commune.findMany({ where: { code: { in: [...codes] } } }),
})
