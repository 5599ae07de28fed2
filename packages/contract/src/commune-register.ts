import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { CommuneKind, CommuneRef, Period, RoundKind, Slug } from './words.ts'

const Name = z.string().trim().normalize('NFC').min(1).max(100)

export const RegisteredCommune = CommuneRef.extend({
  /** Plans, drafts too, and people who may sign in and hold a role there. */
  plans: z.int(),
  people: z.int(),
  /** The last round, by its deadline, that was signed off. */
  signedOff: z.object({ period: Period, kind: RoundKind }).nullable(),
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
    counts: z.object({ total: z.int(), withPlan: z.int(), kinds: z.record(CommuneKind, z.int()) }),
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
