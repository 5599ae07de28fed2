import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  Bilingual,
  CommuneRef,
  Day,
  Direction,
  Grade,
  OutlookStatus,
  Verdict,
  Year,
} from './words.ts'

export const Definition = z.object({
  slug: z.string(),
  name: Bilingual,
  unit: z.string(),
  direction: Direction,
  group: Bilingual,
  definition: Bilingual,
  authority: z.string().nullable(),
  confirmed: z.boolean(),
  comparabilityNote: Bilingual.nullable(),
})
export type Definition = z.infer<typeof Definition>

export const listDefinitions = endpoint({
  method: 'get',
  path: '/definitions',
  summary: 'The shared indicator catalogue',
  access: 'signed-in',
  rule: 'Every signed-in person.',
  input: z.object({}),
  output: z.object({ items: z.array(Definition) }),
})

export const ComparisonRow = z.object({
  commune: CommuneRef,
  indicator: z.object({ id: z.uuid(), code: z.string() }),
  actual: z.number().nullable(),
  grade: Grade.nullable(),
  /** The year's printed target, or null. */
  target: z.string().nullable(),
  targetValue: z.number().nullable(),
  endTarget: z.object({ year: z.int().nullable(), text: z.string() }).nullable(),
  difference: z.number().nullable(),
  verdict: Verdict,
  status: OutlookStatus,
  rank: z.int().nullable(),
  /** Why it is listed but not ranked. */
  whyNot: z
    .enum([
      'no_data',
      'not_due',
      'not_applicable',
      'words',
      'other_grade',
      'other_unit',
      'no_direction',
    ])
    .nullable(),
  demo: z.boolean(),
})
export type ComparisonRow = z.infer<typeof ComparisonRow>

export const Comparison = z.object({
  definition: Definition,
  unit: z.string(),
  year: z.int(),
  years: z.array(z.int()),
  /** Median of all communes with an approved figure, and how many they are. */
  median: z.number().nullable(),
  medianCount: z.int(),
  /** The grade that is ranked: figures of a lower grade are listed, not ranked. */
  grade: Grade.nullable(),
  rows: z.array(ComparisonRow),
  asOf: Day,
  demo: z.boolean(),
})
export type Comparison = z.infer<typeof Comparison>

export const getComparison = endpoint({
  method: 'get',
  path: '/comparison',
  summary: 'One indicator over the communes that have it in one unit',
  access: 'signed-in',
  rule: "The city sees all approved figures; a commune's user its own, what others have published, and the median with its count.",
  input: z.object({ definition: z.string().max(80), year: Year.optional() }),
  output: Comparison,
})
