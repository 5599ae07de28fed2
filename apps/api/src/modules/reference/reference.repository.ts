import { isDeepStrictEqual } from 'node:util'
import type { CatalogueEntry, Commune, communes, officeTypes } from '@tien-do/plans'
import type { Transaction } from '../../database/prisma.ts'
import { kindOf } from '../communes/communes.repository.ts'

type Known<T> = T & { editedAt: Date | null }

/** Keeps rows by key: makes the missing, changes the different, removes nothing. Edited rows win. */
async function keep<T extends object>(
  rows: readonly T[],
  known: readonly Known<T>[],
  keyOf: (row: T) => string,
  write: { make: (rows: T[]) => Promise<unknown>; change: (row: T) => Promise<unknown> },
): Promise<void> {
  const before = new Map(known.map((row) => [keyOf(row), row]))
  await write.make(rows.filter((row) => !before.has(keyOf(row))))
  for (const row of rows) {
    const was = before.get(keyOf(row))
    if (!was || was.editedAt) continue
    const { editedAt: _editedAt, ...fields } = was
    if (!isDeepStrictEqual(fields, row)) await write.change(row)
  }
}

export async function keepProvince(
  tx: Transaction,
  { code, name }: { code: string; name: string },
) {
  await tx.province.upsert({ where: { code }, create: { code, name }, update: { name } })
}

export async function keepCommunes(tx: Transaction, list: typeof communes) {
  const rows = list.map(({ kind, ...commune }: Commune) => ({ ...commune, kind: kindOf[kind] }))
  const known = await tx.commune.findMany({
    select: { code: true, name: true, slug: true, provinceCode: true, kind: true, editedAt: true },
  })
  await keep(rows, known as Known<(typeof rows)[number]>[], ({ code }) => code, {
    make: async (data) => tx.commune.createMany({ data }),
    change: async ({ code, ...data }) => tx.commune.update({ where: { code }, data }),
  })
}

export async function keepOfficeTypes(tx: Transaction, types: typeof officeTypes) {
  const rows = types.map(({ slug, vi, en }, order) => ({
    slug: slug as string,
    nameVi: vi as string,
    nameEn: en as string,
    order,
  }))
  await keep(rows, await tx.officeType.findMany({ omit: { demo: true } }), ({ slug }) => slug, {
    make: async (data) => tx.officeType.createMany({ data }),
    change: async ({ slug, ...data }) => tx.officeType.update({ where: { slug }, data }),
  })
}

export async function keepCatalogue(tx: Transaction, catalogue: readonly CatalogueEntry[]) {
  const rows = catalogue.map((entry, order) => ({
    slug: entry.slug,
    nameVi: entry.name.vi,
    nameEn: entry.name.en,
    unit: entry.unit,
    direction: entry.direction,
    interim: entry.interim,
    share: entry.share,
    groupVi: entry.group.vi,
    groupEn: entry.group.en,
    definitionVi: entry.definition.vi,
    definitionEn: entry.definition.en,
    authority: entry.authority,
    confirmed: entry.confirmed,
    comparabilityVi: entry.comparabilityNote?.vi ?? null,
    comparabilityEn: entry.comparabilityNote?.en ?? null,
    order,
  }))
  // What differs too little to matter, and a short name, are the city's to say: none is shipped.
  const known = await tx.definition.findMany({
    omit: { demo: true, smallDifference: true, shortNameVi: true, shortNameEn: true },
  })
  await keep(rows, known, ({ slug }) => slug, {
    make: async (data) => tx.definition.createMany({ data }),
    change: async ({ slug, ...data }) => tx.definition.update({ where: { slug }, data }),
  })
  const edited = new Set(known.filter((it) => it.editedAt).map(({ slug }) => slug))
  const shipped = catalogue.filter(({ slug }) => !edited.has(slug))
  await tx.definitionSeriesBreak.deleteMany({
    where: { definitionSlug: { in: shipped.map(({ slug }) => slug) } },
  })
  await tx.definitionSeriesBreak.createMany({
    data: shipped.flatMap(({ slug, seriesBreaks }) =>
      seriesBreaks.map(({ year, why }) => ({
        definitionSlug: slug,
        year,
        whyVi: why.vi,
        whyEn: why.en,
      })),
    ),
  })
}
