import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Explanation } from './explanations.ts'
import { pageOf, paging } from './paging.ts'
import { Round } from './rounds.ts'
import { CommuneRef, Day, Instant, OfficeRef, RoundKey, Slug } from './words.ts'

/** What a meeting concluded about an indicator; never changed, never taken back. */
export const Conclusion = z.object({
  id: z.uuid(),
  indicator: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  /** The key of the round that the meeting looked at; null: none in particular. */
  round: RoundKey.nullable(),
  text: z.string(),
  /** Who carries it out, and who helps. */
  lead: OfficeRef.nullable(),
  supports: z.array(OfficeRef),
  dueOn: Day.nullable(),
  /** Who wrote it down, by role; null where the account has left the commune. */
  by: z.enum(['leader', 'coordinator']).nullable(),
  at: Instant,
  demo: z.boolean(),
})
export type Conclusion = z.infer<typeof Conclusion>

const readers = 'People of the commune; 403 to the city, 404 to others.'

export const listConclusions = endpoint({
  method: 'get',
  path: '/indicators/:id/conclusions',
  summary: 'What meetings concluded about an indicator, newest first',
  access: 'signed-in',
  rule: readers,
  input: paging.extend({ cursor: z.uuid().optional(), id: z.uuid() }),
  output: pageOf(Conclusion),
})

export const writeConclusion = endpoint({
  method: 'post',
  path: '/indicators/:id/conclusions',
  summary: 'Write down what a meeting concluded about an indicator',
  access: 'signed-in',
  rule: 'The leader and the coordinator of its commune.',
  status: 201,
  input: z.object({
    id: z.uuid(),
    round: RoundKey.nullable().default(null),
    text: z.string().trim().min(1).max(4000),
    leadOfficeId: z.uuid().nullable().default(null),
    supportOfficeIds: z.array(z.uuid()).max(20).default([]),
    dueOn: Day.nullable().default(null),
  }),
  output: Conclusion,
})

/** What a meeting needs beside the overview of its round. */
export const Meeting = z.object({
  commune: CommuneRef,
  asOf: Day,
  /** Null where the commune has no review round. */
  round: Round.nullable(),
  rounds: z.array(Round),
  /** Not closed: asked or answered. At most two hundred, by their day. */
  explanations: z.array(Explanation),
  /** What was concluded about this round, the latest five hundred, newest first. */
  conclusions: z.array(Conclusion),
  offices: z.array(OfficeRef),
  may: z.object({ conclude: z.boolean() }),
})
export type Meeting = z.infer<typeof Meeting>

export const getMeeting = endpoint({
  method: 'get',
  path: '/communes/:slug/meeting',
  summary: 'A meeting on a review round: open explanation requests, conclusions, offices',
  access: 'signed-in',
  rule: readers,
  input: z.object({
    slug: Slug,
    /** The year that was due last, where no round is asked for. */
    round: RoundKey.optional(),
  }),
  output: Meeting,
})
