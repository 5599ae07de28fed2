import { Bilingual, CatalogueEntry } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { num } from '../assessment/assessment.repository.ts'
import { recordAudit } from '../audit/audit.repository.ts'

export type CatalogueRepository = ReturnType<typeof catalogueRepository>
/** What a person may change of a definition. */
export type DefinitionFields = Omit<CatalogueEntry, 'slug' | 'indicators' | 'otherUnit' | 'edited'>

const Kept = CatalogueEntry.omit({
  ...{ slug: true, indicators: true, otherUnit: true, edited: true },
}).extend({
  // Events from before there were short names do not name one.
  shortName: Bilingual.nullable().default(null),
})

const include = { breaks: { orderBy: { year: 'asc' } } } satisfies Sql.DefinitionInclude
type Row = Sql.DefinitionGetPayload<{ include: typeof include }>

const fieldsOf = (row: Row): DefinitionFields => ({
  name: { vi: row.nameVi, en: row.nameEn },
  shortName: shortNameOf(row),
  unit: row.unit,
  direction: row.direction,
  interim: row.interim,
  share: row.share,
  group: { vi: row.groupVi, en: row.groupEn },
  definition: { vi: row.definitionVi, en: row.definitionEn },
  authority: row.authority,
  confirmed: row.confirmed,
  comparabilityNote:
    row.comparabilityVi && row.comparabilityEn
      ? { vi: row.comparabilityVi, en: row.comparabilityEn }
      : null,
  smallDifference: num(row.smallDifference),
  breaks: row.breaks.map(({ year, whyVi, whyEn }) => ({ year, why: { vi: whyVi, en: whyEn } })),
})

/** Both languages, or none. */
export const shortNameOf = ({
  shortNameVi: vi,
  shortNameEn: en,
}: {
  shortNameVi: string | null
  shortNameEn: string | null
}) => (vi && en ? { vi, en } : null)

const columnsOf = (it: DefinitionFields) => ({
  nameVi: it.name.vi,
  nameEn: it.name.en,
  shortNameVi: it.shortName?.vi ?? null,
  shortNameEn: it.shortName?.en ?? null,
  unit: it.unit,
  direction: it.direction,
  interim: it.interim,
  share: it.share,
  groupVi: it.group.vi,
  groupEn: it.group.en,
  definitionVi: it.definition.vi,
  definitionEn: it.definition.en,
  authority: it.authority,
  confirmed: it.confirmed,
  comparabilityVi: it.comparabilityNote?.vi ?? null,
  comparabilityEn: it.comparabilityNote?.en ?? null,
  smallDifference: it.smallDifference,
})

interface Usage {
  slug: string
  indicators: number
  otherUnit: number
}

/** The catalogue with what hangs on it. */
export const catalogueRepository = (db: Prisma, clock: Clock) => {
  // What is judged in words has no unit in which it could differ.
  const usage = async (slug: string | null) =>
    db.$queryRaw<Usage[]>`
      SELECT d.slug, count(p.id)::int AS indicators,
        count(p.id) FILTER (WHERE p.unit <> d.unit)::int AS "otherUnit"
      FROM definition AS d
      LEFT JOIN (plan_indicator AS p JOIN plan ON plan.id = p.plan_id AND plan.status = 'active')
        ON p.definition_slug = d.slug AND p.withdrawn_at IS NULL
      WHERE ${slug}::text IS NULL OR d.slug = ${slug}
      GROUP BY d.slug`

  const entries = async (slug: string | null): Promise<CatalogueEntry[]> => {
    const [rows, uses] = await Promise.all([
      db.definition.findMany({
        where: slug === null ? {} : { slug },
        include,
        orderBy: [{ order: 'asc' }, { slug: 'asc' }],
      }),
      usage(slug),
    ])
    const bySlug = new Map(uses.map((it) => [it.slug, it]))
    return rows.map((row) => ({
      slug: row.slug,
      ...fieldsOf(row),
      indicators: bySlug.get(row.slug)?.indicators ?? 0,
      otherUnit: bySlug.get(row.slug)?.otherUnit ?? 0,
      edited: row.editedAt !== null,
    }))
  }

  return {
    all: async () => entries(null),
    one: async (slug: string) => (await entries(slug))[0] ?? null,

    /** Plan indicators of a definition that another unit or direction would not fit. */
    misfits: async (
      slug: string,
      { unit, direction }: Pick<DefinitionFields, 'unit' | 'direction'>,
    ) =>
      db.planIndicator.findMany({
        where: {
          definitionSlug: slug,
          withdrawnAt: null,
          plan: { status: 'active' },
          OR: [{ unit: null }, { unit: { not: unit } }, { direction: { not: direction } }],
        },
        select: {
          code: true,
          unit: true,
          direction: true,
          plan: { select: { commune: { select: { name: true } } } },
        },
        take: 200,
      }),

    add: async (slug: string, it: DefinitionFields, by: Asking) =>
      db.$transaction(async (tx) => {
        const at = clock.now()
        const last = await tx.definition.aggregate({ _max: { order: true } })
        await tx.definition.create({
          data: {
            slug,
            ...columnsOf(it),
            order: (last._max.order ?? 0) + 1,
            editedAt: at,
            demo: by.demo,
          },
        })
        await putBreaks(tx, slug, it.breaks)
        await recordAudit(tx, at, by, [
          {
            action: 'definition.added',
            subjectType: 'definition',
            subjectId: slug,
            communeCode: null,
            after: it,
          },
        ])
      }),

    change: async (slug: string, before: DefinitionFields, after: DefinitionFields, by: Asking) =>
      db.$transaction(async (tx) => {
        const at = clock.now()
        await tx.definition.update({
          where: { slug },
          data: { ...columnsOf(after), editedAt: at },
        })
        await putBreaks(tx, slug, after.breaks)
        await recordAudit(tx, at, by, [
          {
            action: 'definition.changed',
            subjectType: 'definition',
            subjectId: slug,
            communeCode: null,
            before,
            after,
          },
        ])
      }),
  }
}

/** Puts a definition back to what an audit event kept of it, as if nobody had edited it. */
export async function restoreDefinition(tx: Transaction, slug: string, kept: unknown) {
  const was = Kept.parse(kept)
  await tx.definition.updateMany({
    where: { slug, demo: false },
    data: { ...columnsOf(was), editedAt: null },
  })
  await putBreaks(tx, slug, was.breaks)
}

async function putBreaks(tx: Transaction, slug: string, breaks: DefinitionFields['breaks']) {
  await tx.definitionSeriesBreak.deleteMany({ where: { definitionSlug: slug } })
  await tx.definitionSeriesBreak.createMany({
    data: breaks.map(({ year, why }) => ({
      definitionSlug: slug,
      year,
      whyVi: why.vi,
      whyEn: why.en,
    })),
  })
}
