import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { Membership } from './session.ts'
import { UserState } from './users.ts'
import { Day, Instant, OfficeRef, Period, Slug } from './words.ts'

/** The places of a commune; roles of the city are given and taken. */
export const HandoverRole = z.enum(['office_editor', 'coordinator', 'leader'])
export type HandoverRole = z.infer<typeof HandoverRole>

/** What a place owes: an editor figures and answers, a coordinator approvals, a leader signatures. */
export const Owed = z.object({
  figures: z.int(),
  returned: z.int(),
  explanations: z.int(),
  approvals: z.int(),
  signatures: z.int(),
})
export type Owed = z.infer<typeof Owed>

/** Something that a person still owes and another takes over. */
export const OwedItem = z.object({
  kind: z.enum(['figures', 'returned', 'explanations', 'approvals', 'signatures']),
  code: z.string().nullable(),
  name: z.string().nullable(),
  period: Period.nullable(),
  due: Day.nullable(),
})
export type OwedItem = z.infer<typeof OwedItem>

const Person = z.object({ id: z.uuid(), name: z.string() })

/** One person's place passed to another. */
export const Handover = z.object({
  id: z.uuid(),
  at: Instant,
  role: HandoverRole,
  office: OfficeRef.nullable(),
  from: Person,
  to: Person,
  by: Person,
  note: z.string().nullable(),
  owed: Owed,
  demo: z.boolean(),
})
export type Handover = z.infer<typeof Handover>

const keepers =
  'The coordinator of the commune and the city administrator; 403 to others of the commune and the analyst; 404 to others.'

export const previewHandover = endpoint({
  method: 'get',
  path: '/communes/:slug/handovers/preview',
  summary: 'What passes on with a place, before it does, and who could take it over',
  access: 'signed-in',
  rule: `${keepers} 404 where the person does not hold the place.`,
  input: z.object({
    slug: Slug,
    from: z.uuid(),
    role: HandoverRole,
    office: z.uuid().optional(),
  }),
  output: z.object({
    from: Person,
    role: HandoverRole,
    office: OfficeRef.nullable(),
    owed: Owed,
    /** What is counted in `owed`, the first two hundred. */
    items: z.array(OwedItem),
    /** Unread notices that pass on. */
    notices: z.int(),
    /** What the person keeps in the commune. */
    stays: z.array(Membership),
    /** The account may be shut with it: nothing is held elsewhere. */
    mayDisable: z.boolean(),
    /** People of the commune who can take it over, by name, the first two hundred. */
    successors: z.array(
      z.object({ id: z.uuid(), name: z.string(), login: z.string(), state: UserState }),
    ),
  }),
})

export const makeHandover = endpoint({
  method: 'post',
  path: '/communes/:slug/handovers',
  summary: 'A place passes to another person with what it owes; what was entered keeps its author',
  access: 'signed-in',
  rule: `${keepers} The last coordinator hands over only to somebody who can sign in.`,
  status: 201,
  input: z.object({
    slug: Slug,
    fromUserId: z.uuid(),
    toUserId: z.uuid(),
    role: HandoverRole,
    officeId: z.uuid().nullable().default(null),
    note: z.string().trim().max(2000).nullable().default(null),
    /** Shut the account of the one who leaves. */
    disableFrom: z.boolean().default(false),
  }),
  output: Handover,
})

export const listHandovers = endpoint({
  method: 'get',
  path: '/communes/:slug/handovers',
  summary: 'Who took which place over from whom, newest first',
  access: 'signed-in',
  rule: 'The coordinator and the leader of the commune, the city administrator; 403 to editors and the analyst; 404 to others.',
  input: paging.extend({ slug: Slug, cursor: z.uuid().optional() }),
  output: pageOf(Handover),
})
