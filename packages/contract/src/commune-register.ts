import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { CommuneKind, CommuneRef, Period, RoundKind, SizeGroup, Slug } from './words.ts'

const Name = z.string().trim().normalize('NFC').min(1).max(100)

/** How large a commune is, with the year this is of and where it stands. */
export const CommuneFacts = z.object({
  population: z.int().nullable(),
  areaKm2: z.number().nullable(),
  year: z.int(),
  source: z.string(),
  /** Invented, or entered by somebody of the demonstration. */
  demo: z.boolean(),
})
export type CommuneFacts = z.infer<typeof CommuneFacts>

/** A commune as the city keeps it. */
export const RegisteredCommune = CommuneRef.extend({
  /** Plans, drafts too, and people who may sign in and hold a role there. */
  plans: z.int(),
  people: z.int(),
  /** The last round, by its deadline, that was signed off. */
  signedOff: z.object({ period: Period, kind: RoundKind }).nullable(),
  /** Null: nobody has entered any. */
  facts: CommuneFacts.nullable(),
  size: SizeGroup,
})
export type RegisteredCommune = z.infer<typeof RegisteredCommune>

const administrator = 'The city administrator; 403 to others.'

export const listCommuneRegister = endpoint({
  method: 'get',
  path: '/commune-register',
  summary: 'The communes of the city with what hangs on each',
  access: 'signed-in',
  rule: 'The city analyst and the city administrator; 403 to others.',
  input: paging.extend({
    search: z.string().trim().max(100).optional(),
    kind: CommuneKind.optional(),
  }),
  output: pageOf(RegisteredCommune).extend({
    /** Of all communes, whatever is searched for. */
    counts: z.object({
      total: z.int(),
      withPlan: z.int(),
      withPopulation: z.int(),
      /** Made up by the system, or added with a demonstration account. */
      invented: z.int(),
      kinds: z.record(CommuneKind, z.int()),
    }),
    may: z.object({ keep: z.boolean() }),
  }),
})

export const addCommune = endpoint({
  method: 'post',
  path: '/communes',
  summary: 'Add a commune under its official code',
  access: 'signed-in',
  rule: `${administrator} 422 for a code that another commune has.`,
  status: 201,
  input: z.object({ code: z.string().regex(/^\d{5}$/), name: Name, kind: CommuneKind }),
  output: CommuneRef,
})

export const renameCommune = endpoint({
  method: 'patch',
  path: '/communes/:slug',
  summary: 'Give a commune another name or kind; its code and address stay',
  access: 'signed-in',
  rule: administrator,
  input: z.object({ slug: Slug, name: Name.optional(), kind: CommuneKind.optional() }),
  output: CommuneRef,
})

export const putCommuneFacts = endpoint({
  method: 'put',
  path: '/communes/:slug/facts',
  summary: 'Population and area of a commune with their year and source, or none of them',
  access: 'signed-in',
  rule: `${administrator} 422 for a figure without year or source, and for a year to come.`,
  input: z.object({
    slug: Slug,
    population: z.int().min(1).max(10_000_000).nullable(),
    areaKm2: z.number().positive().max(100_000).nullable(),
    /** Of the figures; left out where there are none. */
    year: z.int().min(1990).max(2100).nullable().default(null),
    source: z.string().trim().normalize('NFC').max(300).nullable().default(null),
  }),
  output: CommuneRef.extend({ facts: CommuneFacts.nullable(), size: SizeGroup }),
})
