import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Bilingual, CommuneRef, Instant, OfficeRef, Slug } from './words.ts'

const Name = z.string().trim().min(1).max(200)
const TypeSlug = Slug.max(60)

/** An office as the commune keeps it. */
export const RegisteredOffice = OfficeRef.extend({
  typeName: Bilingual,
  /** Indicators of active plans that it answers for, and that it supports. */
  leads: z.int(),
  supports: z.int(),
  /** Who can sign in and enter for it. */
  editors: z.int(),
  endedAt: Instant.nullable(),
  /** The office that took its work over. */
  mergedInto: OfficeRef.nullable(),
})
export type RegisteredOffice = z.infer<typeof RegisteredOffice>

/** A type of office that all communes share, in the order of lists. */
export const OfficeType = z.object({ slug: z.string(), name: Bilingual, order: z.int() })
export type OfficeType = z.infer<typeof OfficeType>

const keeper = 'The coordinator of the commune; 403 to others who see it; 404 to the rest.'

export const listOfficeRegister = endpoint({
  method: 'get',
  path: '/communes/:slug/office-register',
  summary: 'Every office of a commune, ended ones too, with what hangs on it',
  access: 'signed-in',
  rule: 'The coordinator and the leader of the commune; 403 to others who see it; 404 to the rest.',
  input: z.object({ slug: Slug }),
  output: z.object({
    commune: CommuneRef,
    items: z.array(RegisteredOffice),
    types: z.array(OfficeType),
    may: z.object({ keep: z.boolean() }),
  }),
})

export const addOffice = endpoint({
  method: 'post',
  path: '/communes/:slug/offices',
  summary: 'Add an office to a commune',
  access: 'signed-in',
  rule: keeper,
  status: 201,
  input: z.object({ slug: Slug, name: Name, type: TypeSlug }),
  output: RegisteredOffice,
})

export const changeOffice = endpoint({
  method: 'patch',
  path: '/offices/:id',
  summary: 'Rename an office, or change its type',
  access: 'signed-in',
  rule: `${keeper} 409 where it has ended.`,
  input: z.object({ id: z.uuid(), name: Name.optional(), type: TypeSlug.optional() }),
  output: RegisteredOffice,
})

export const endOffice = endpoint({
  method: 'post',
  path: '/offices/:id/ending',
  summary: 'End an office; what hangs on it goes to the one it merges into, with its history kept',
  access: 'signed-in',
  rule: `${keeper} 409 where it has ended, or where work hangs on it and no office takes it over.`,
  input: z.object({
    id: z.uuid(),
    intoOfficeId: z.uuid().nullable(),
    decision: z.string().trim().max(500).nullable().default(null),
  }),
  output: z.object({
    office: RegisteredOffice,
    /** What went to the other office. */
    moved: z.object({
      indicators: z.int(),
      people: z.int(),
      tasks: z.int(),
      explanations: z.int(),
    }),
  }),
})

export const listOfficeTypes = endpoint({
  method: 'get',
  path: '/office-types',
  summary: 'The kinds of offices that all communes share',
  access: 'signed-in',
  rule: 'Every signed-in person.',
  input: z.object({}),
  output: z.object({
    items: z.array(
      OfficeType.extend({
        /** Offices of that kind that work. */
        offices: z.int(),
      }),
    ),
  }),
})

const typeFields = { nameVi: Name, nameEn: Name, order: z.int().min(0).max(1000) }
const administrator = 'The city administrator; 403 to others.'

export const addOfficeType = endpoint({
  method: 'post',
  path: '/office-types',
  summary: 'Add a kind of office',
  access: 'signed-in',
  rule: administrator,
  status: 201,
  input: z.object({ slug: TypeSlug, ...typeFields }),
  output: OfficeType,
})

export const changeOfficeType = endpoint({
  method: 'patch',
  path: '/office-types/:slug',
  summary: 'Rename a kind of office or move it in the order; its slug stays',
  access: 'signed-in',
  rule: administrator,
  input: z.object({
    slug: TypeSlug,
    nameVi: Name.optional(),
    nameEn: Name.optional(),
    order: typeFields.order.optional(),
  }),
  output: OfficeType,
})
