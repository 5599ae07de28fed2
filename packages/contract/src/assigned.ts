import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { Bilingual, CommuneKind, CommuneRef, Year } from './words.ts'

const value = z.number().gt(-1e13).lt(1e13).nullable()
const Source = z.string().trim().min(1).max(500)
const keeper = 'The city analyst and the city administrator; 403 to others.'

/** What the city sets for one indicator and year, beside the target of the plan. */
export const AssignedFigure = z.object({
  indicatorId: z.uuid(),
  year: z.int(),
  value,
  source: z.string().nullable(),
})
export type AssignedFigure = z.infer<typeof AssignedFigure>

/** An indicator with what the city set for the year; `value` null: nothing. */
export const AssignedRow = AssignedFigure.omit({ year: true }).extend({
  commune: CommuneRef,
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  /** The plan's own target of that year, as printed. */
  target: z.string().nullable(),
})
export type AssignedRow = z.infer<typeof AssignedRow>

export const listAssigned = endpoint({
  method: 'get',
  path: '/assigned-figures',
  summary: 'What the city sets for one indicator of the catalogue and one year, by commune',
  access: 'signed-in',
  rule: keeper,
  input: paging.extend({
    definition: z.string().max(80),
    year: Year,
    /** Words of the commune's name, or the beginning of its code. */
    search: z.string().trim().max(100).optional(),
    kind: CommuneKind.optional(),
    cursor: z.uuid().optional(),
  }),
  output: pageOf(AssignedRow).extend({
    definition: z.object({ slug: z.string(), name: Bilingual, unit: z.string() }),
    year: z.int(),
    /** Of the whole definition and year, whatever is searched for. */
    counts: z.object({ all: z.int(), set: z.int() }),
  }),
})

export const putAssigned = endpoint({
  method: 'put',
  path: '/indicators/:id/assigned/:year',
  summary:
    'Set what the city asks of an indicator in a year; null takes it back. The former is kept',
  access: 'signed-in',
  rule: `${keeper} 404 to people of other communes.`,
  input: z.object({ id: z.uuid(), year: Year, value, source: Source }),
  output: AssignedFigure,
})

export const putManyAssigned = endpoint({
  method: 'put',
  path: '/assigned-figures',
  summary: 'The same for many indicators at once: all of them, or none',
  access: 'signed-in',
  rule: keeper,
  input: z.object({
    year: Year,
    source: Source,
    rows: z
      .array(z.object({ indicatorId: z.uuid(), value }))
      .min(1)
      .max(500),
  }),
  output: z.object({ changed: z.int() }),
})
