import { shortNameLength } from '@tien-do/domain'
import { z } from 'zod'
import { Definition } from './comparison.ts'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { Bilingual, CommuneRef, Direction, InterimKind, Slug } from './words.ts'

const SeriesBreak = z.object({ year: z.int().min(2000).max(2100), why: Bilingual })

/** A definition with its rules and what uses it. */
export const CatalogueEntry = Definition.extend({
  interim: InterimKind,
  share: z.boolean(),
  smallDifference: z.number().nullable(),
  breaks: z.array(SeriesBreak),
  /** Indicators of active plans that belong to it, and those of them in another unit. */
  indicators: z.int(),
  otherUnit: z.int(),
  /** Changed here: what a later version ships does not change it back. */
  edited: z.boolean(),
})
export type CatalogueEntry = z.infer<typeof CatalogueEntry>

const keeper = 'The city analyst and the city administrator; 403 to others.'

export const getCatalogue = endpoint({
  method: 'get',
  path: '/catalogue',
  summary: 'The shared catalogue with what uses it',
  access: 'signed-in',
  rule: keeper,
  input: z.object({}),
  output: z.object({ items: z.array(CatalogueEntry) }),
})

const text = (most: number) => z.string().trim().min(1).max(most)
const words = (most: number) => z.object({ vi: text(most), en: text(most) })

const fields = {
  name: words(300),
  /** For narrow heads, in both languages or none. */
  shortName: words(shortNameLength).nullable().optional(),
  unit: text(60),
  direction: Direction,
  interim: InterimKind,
  /** A share of a whole lies between 0 and 100. */
  share: z.boolean(),
  group: words(200),
  definition: words(2000),
  authority: text(300).nullable(),
  confirmed: z.boolean(),
  comparabilityNote: words(1000).nullable(),
  /** Differences up to this, in the unit, are too small to matter in a ranking. */
  smallDifference: z.number().nonnegative().max(1e12).nullable(),
  breaks: z.array(z.object({ year: SeriesBreak.shape.year, why: words(500) })).max(20),
}

export const addDefinition = endpoint({
  method: 'post',
  path: '/definitions',
  summary: 'Add an indicator to the catalogue',
  access: 'signed-in',
  rule: keeper,
  status: 201,
  input: z.object({ slug: Slug.max(80), ...fields }),
  output: CatalogueEntry,
})

export const changeDefinition = endpoint({
  method: 'patch',
  path: '/definitions/:slug',
  summary: 'Change a definition of the catalogue; its slug stays',
  access: 'signed-in',
  rule: `${keeper} 409 where plan indicators hang on it that the new unit or direction would not fit.`,
  input: z.object({ slug: Slug.max(80), ...z.object(fields).partial().shape }),
  output: CatalogueEntry,
})

/** A plan indicator and the definition it is compared under; null: none yet. */
export const MappedIndicator = z.object({
  id: z.uuid(),
  commune: CommuneRef,
  plan: z.string(),
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  definition: z.object({ slug: z.string(), name: Bilingual, unit: z.string() }).nullable(),
  /** The definition of the same unit whose name is most alike; only where it has none. */
  suggestion: z
    .object({ slug: z.string(), name: Bilingual, likeness: z.number().min(0).max(1) })
    .nullable(),
})
export type MappedIndicator = z.infer<typeof MappedIndicator>

export const listMapping = endpoint({
  method: 'get',
  path: '/catalogue/indicators',
  summary: 'Measured indicators of active plans, with the definition each belongs to',
  access: 'signed-in',
  rule: keeper,
  input: paging.extend({
    cursor: z.uuid().optional(),
    /** Those of a definition; left out: those without one. */
    definition: z.string().max(80).optional(),
    commune: Slug.optional(),
    search: z.string().trim().max(100).optional(),
  }),
  output: pageOf(MappedIndicator).extend({ total: z.int() }),
})

export const putDefinition = endpoint({
  method: 'put',
  path: '/indicators/:id/definition',
  summary: 'Say which definition a plan indicator belongs to, or none',
  access: 'signed-in',
  rule: `${keeper} 422 where the units differ; 404 to people of other communes.`,
  input: z.object({ id: z.uuid(), definition: z.string().max(80).nullable() }),
  output: MappedIndicator,
})
