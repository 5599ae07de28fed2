import type { listMapping, MappedIndicator, ParsedOf } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import { Prisma as Sql, type CommuneKind } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'

export type MappingRepository = ReturnType<typeof mappingRepository>

const { sql } = Sql

/** Less alike than this is no suggestion. */
const alike = 0.6

interface Row {
  id: string
  code: string
  name: string
  unit: string | null
  plan: string
  communeCode: string
  communeSlug: string
  communeName: string
  communeKind: CommuneKind
  communeDemo: boolean
  slug: string | null
  nameVi: string | null
  nameEn: string | null
  definitionUnit: string | null
  likeSlug: string | null
  likeVi: string | null
  likeEn: string | null
  likeness: number | null
}

const toMapped = (row: Row): MappedIndicator => ({
  id: row.id,
  commune: toCommuneRef({
    code: row.communeCode,
    slug: row.communeSlug,
    name: row.communeName,
    kind: row.communeKind,
    demo: row.communeDemo,
  }),
  plan: row.plan,
  code: row.code,
  name: row.name,
  unit: row.unit,
  definition:
    row.slug === null
      ? null
      : {
          slug: row.slug,
          name: { vi: row.nameVi ?? '', en: row.nameEn ?? '' },
          unit: row.definitionUnit ?? '',
        },
  suggestion:
    row.likeSlug === null || row.likeness === null
      ? null
      : {
          slug: row.likeSlug,
          name: { vi: row.likeVi ?? '', en: row.likeEn ?? '' },
          likeness: Math.min(1, row.likeness),
        },
})

type Question = ParsedOf<typeof listMapping>

const from = sql`FROM plan_indicator AS p
  JOIN plan ON plan.id = p.plan_id AND plan.status = 'active'
  JOIN commune AS c ON c.code = plan.commune_code`

const fits = ({ definition, commune, search }: Omit<Question, 'limit' | 'cursor'>) => {
  const words = search?.replaceAll(/[\\%_]/g, String.raw`\$&`)
  return sql`p.withdrawn_at IS NULL
    AND ${definition === undefined ? sql`p.definition_slug IS NULL AND p.unit IS NOT NULL` : sql`p.definition_slug = ${definition}`}
    ${commune ? sql`AND c.slug = ${commune}` : Sql.empty}
    ${words ? sql`AND folded(p.name) LIKE '%' || folded(${words}) || '%'` : Sql.empty}`
}

const place = sql`(c.name, c.code, plan.no, p."order", p.id)`

/** Which plan indicator belongs to which definition. */
export const mappingRepository = (db: Prisma, clock: Clock) => {
  const rows = async (where: Sql.Sql, take: number) =>
    db.$queryRaw<Row[]>(sql`
      SELECT p.id::text, p.code, p.name, p.unit, plan.title AS plan,
        c.code AS "communeCode", c.slug AS "communeSlug", c.name AS "communeName",
        c.kind::text AS "communeKind", c.demo AS "communeDemo",
        d.slug, d.name_vi AS "nameVi", d.name_en AS "nameEn", d.unit AS "definitionUnit",
        s.slug AS "likeSlug", s.name_vi AS "likeVi", s.name_en AS "likeEn", s.likeness
      ${from}
      LEFT JOIN definition AS d ON d.slug = p.definition_slug
      LEFT JOIN LATERAL (
        SELECT l.slug, l.name_vi, l.name_en,
          greatest(similarity(folded(l.name_vi), folded(p.name)),
            word_similarity(folded(l.name_vi), folded(p.name)))::float8 AS likeness
        FROM definition AS l WHERE l.unit = p.unit
        ORDER BY likeness DESC, l.slug LIMIT 1
      ) AS s ON p.definition_slug IS NULL AND s.likeness >= ${alike}
      WHERE ${where}
      ORDER BY ${place} LIMIT ${take}`)

  return {
    page: async ({ limit, cursor, ...question }: Question) => {
      const after = cursor
        ? sql`AND ${place} > (SELECT c.name, c.code, plan.no, p."order", p.id ${from}
            WHERE p.id = ${cursor}::uuid)`
        : Sql.empty
      return (await rows(sql`${fits(question)} ${after}`, limit + 1)).map(toMapped)
    },

    total: async (question: Question) => {
      const [row] = await db.$queryRaw<{ total: number }[]>(
        sql`SELECT count(*)::int AS total ${from} WHERE ${fits(question)}`,
      )
      return row?.total ?? 0
    },

    find: async (id: string) =>
      (await rows(sql`p.id = ${id}::uuid AND p.withdrawn_at IS NULL`, 1)).map(toMapped)[0] ?? null,

    put: async (it: MappedIndicator, definition: string | null, by: Asking) =>
      db.$transaction(async (tx) => {
        const at = clock.now()
        await tx.planIndicator.update({
          where: { id: it.id },
          data: { definitionSlug: definition, definitionSetAt: at },
        })
        await recordAudit(tx, at, by, [
          {
            action: 'definition.mapped',
            subjectType: 'indicator',
            subjectId: it.id,
            communeCode: it.commune.code,
            before: { definition: it.definition?.slug ?? null },
            after: { definition },
          },
        ])
      }),
  }
}
