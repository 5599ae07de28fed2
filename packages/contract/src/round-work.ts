import { z } from 'zod'
import { Actual } from './assessment.ts'
import { endpoint } from './endpoint.ts'
import { ListedRound, Round, RoundException, roundDays } from './rounds.ts'
import {
  CommuneRef,
  Day,
  ObservationState,
  OfficeRef,
  Period,
  RoundKey,
  RoundKind,
  Slug,
  Year,
} from './words.ts'

const PlanName = z.object({ id: z.uuid(), title: z.string() })

/** A round that a year should have, and whether it is there. */
export const ProposedRound = z.object({
  key: RoundKey,
  kind: RoundKind,
  period: Period,
  year: z.int(),
  /** First and last day whose figures it counts. */
  from: Day,
  to: Day,
  ...roundDays,
  /** The plans that name it themselves. */
  namedBy: z.array(PlanName),
  /** The plans that say nothing of reports within a year: decree 09/2019/NĐ-CP stands in. */
  byDecree: z.array(PlanName),
  existing: Round.nullable(),
})
export type ProposedRound = z.infer<typeof ProposedRound>

export const proposeYear = endpoint({
  method: 'get',
  path: '/communes/:slug/rounds/proposal',
  summary: "The rounds of a year as the active plans name them, else the decree's",
  access: 'signed-in',
  rule: 'The coordinator of the commune; 404 to others.',
  input: z.object({ slug: Slug, year: Year }),
  output: z.object({
    year: z.int(),
    /** Active plans whose period holds the year; without one nothing is proposed. */
    plans: z.array(PlanName),
    items: z.array(ProposedRound),
  }),
})

export const makeYear = endpoint({
  method: 'post',
  path: '/communes/:slug/rounds/year',
  summary: 'Make the rounds of a year in one step: all or none; what is there stays as it is',
  access: 'signed-in',
  rule: 'The coordinator of the commune.',
  status: 201,
  input: z.object({
    slug: Slug,
    year: z.int().min(2000).max(2100),
    rounds: z
      .array(z.object({ period: Period, kind: RoundKind, ...roundDays }))
      .min(1)
      .max(20),
  }),
  output: z.object({ made: z.array(Round), kept: z.array(Round) }),
})

export const changeRound = endpoint({
  method: 'patch',
  path: '/communes/:slug/rounds/:id',
  summary: 'Change the days of a round that is not signed off',
  access: 'signed-in',
  rule: 'The coordinator of the commune; 409 after sign-off.',
  versioned: true,
  input: z.object({ slug: Slug, id: z.uuid(), ...roundDays }),
  output: Round,
})

export const removeRound = endpoint({
  method: 'delete',
  path: '/communes/:slug/rounds/:id',
  summary: 'Take a round back that holds no figure',
  access: 'signed-in',
  rule: 'The coordinator of the commune; 409 where it holds figures or is signed off.',
  status: 204,
  input: z.object({ slug: Slug, id: z.uuid() }),
  output: z.null(),
})

export const makeException = endpoint({
  method: 'post',
  path: '/communes/:slug/rounds/:id/exceptions',
  summary: 'Open a closed round again for one office, up to and with a day',
  access: 'signed-in',
  rule: 'The coordinator of the commune; 409 where the round takes figures anyway, or is signed off.',
  status: 201,
  input: z.object({
    slug: Slug,
    id: z.uuid(),
    officeId: z.uuid(),
    until: Day,
    reason: z.string().trim().min(1).max(500),
  }),
  output: RoundException,
})

export const endException = endpoint({
  method: 'delete',
  path: '/communes/:slug/rounds/:id/exceptions/:exceptionId',
  summary: 'End an exception before its day',
  access: 'signed-in',
  rule: 'The coordinator of the commune; 409 where it has ended.',
  status: 204,
  input: z.object({ slug: Slug, id: z.uuid(), exceptionId: z.uuid() }),
  output: z.null(),
})

/** One indicator of a round: which figures are there, and which are missing. */
export const CoverageRow = z.object({
  indicatorId: z.uuid(),
  code: z.string(),
  name: z.string(),
  group: z.string(),
  unit: z.string().nullable(),
  office: OfficeRef.nullable(),
  figures: z.array(
    z.object({
      period: Period,
      /** The approved figure that counts; null: none is there. */
      actual: Actual.nullable(),
      /** How far an unapproved one is; null: none is on its way, or it is not for the asker to know. */
      underWay: ObservationState.nullable(),
      /** Why nobody may enter it now; null: its office may. */
      whyNot: z.enum(['locked', 'closed', 'not_open', 'there']).nullable(),
    }),
  ),
})
export type CoverageRow = z.infer<typeof CoverageRow>

export const getRound = endpoint({
  method: 'get',
  path: '/communes/:slug/rounds/:key',
  summary: 'One round: the figures it counts that are there, and those that are missing',
  access: 'signed-in',
  rule: 'People of the commune and the city; 404 to others. What is under way is told to the commune alone.',
  input: z.object({ slug: Slug, key: RoundKey }),
  output: z.object({
    commune: CommuneRef,
    round: ListedRound,
    /** Its own period; of a reviewing round every year from the plan's start, too. */
    periods: z.array(Period),
    rows: z.array(CoverageRow),
    may: z.object({ change: z.boolean(), enter: z.boolean(), lock: z.boolean() }),
    demo: z.boolean(),
    today: Day,
  }),
})
