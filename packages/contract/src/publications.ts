import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Round } from './rounds.ts'
import { CommuneRef, Day, Grade, Instant, Period, RecordedVerdict, Slug, Verdict } from './words.ts'

/** A figure as the public reads it: nothing else of the indicator goes out with it. */
export const PublicFigure = z.object({
  indicatorId: z.uuid(),
  planId: z.uuid(),
  code: z.string(),
  name: z.string(),
  group: z.string(),
  unit: z.string().nullable(),
  /** The year's target as the plan prints it, or null. */
  target: z.string().nullable(),
  /** In the indicator's unit; null where the result was told in words. */
  value: z.number().nullable(),
  said: RecordedVerdict.nullable(),
  notApplicable: z.boolean(),
  grade: Grade,
  /** Of the round's year, told from this figure alone. */
  verdict: Verdict,
  /** Where the plan prints the target. */
  section: z.string(),
  /** The day it was published; before that, today. */
  day: Day,
  demo: z.boolean(),
})
export type PublicFigure = z.infer<typeof PublicFigure>

/** The plan that the figures belong to, as the public reads it. */
export const PublicPlan = z.object({
  id: z.uuid(),
  /** Counts the plans of a commune from 1. */
  no: z.int(),
  title: z.string(),
  docType: z.string(),
  number: z.string().nullable(),
  date: Day.nullable(),
  issuer: z.string(),
  issuerKind: z.enum(['government', 'party']),
  periodStart: z.int(),
  periodEnd: z.int(),
})
export type PublicPlan = z.infer<typeof PublicPlan>

/** An indicator of a signed round: what would be, and what is, public. */
export const PublicationItem = z.object({
  /** What would be published now: the approved figure that counts. Null: it has none any more. */
  figure: PublicFigure.nullable(),
  /** What the public reads now, with the instant since when; null: nothing. */
  published: z.object({ figure: PublicFigure, at: Instant }).nullable(),
  /** Another figure counts since it was published: a correction, or a better grade. */
  corrected: z.boolean(),
  /** What is proposed: a government's plan yes, a party's no, until somebody has chosen. */
  proposed: z.boolean(),
})
export type PublicationItem = z.infer<typeof PublicationItem>

const ofRound = z.object({ slug: Slug, period: Period })

/** What may be published of a round, and what is. */
export const Publication = z.object({
  commune: CommuneRef,
  round: Round,
  plans: z.array(PublicPlan),
  /** Empty while the round is not signed off. */
  items: z.array(PublicationItem),
  may: z.object({ publish: z.boolean() }),
  demo: z.boolean(),
  today: Day,
})
export type Publication = z.infer<typeof Publication>

export const getPublication = endpoint({
  method: 'get',
  path: '/communes/:slug/rounds/:period/publication',
  summary: 'What of a round may be published, what is published, and what was corrected since',
  access: 'signed-in',
  rule: 'The coordinator and the leader of the commune; 403 to its editors and the city; 404 to others.',
  versioned: true,
  input: ofRound,
  output: Publication,
})

export const putPublication = endpoint({
  method: 'put',
  path: '/communes/:slug/rounds/:period/publication',
  summary:
    'Publish exactly these indicators of a signed round, with the figures that count now; what is left out is withdrawn. The choice is also what the next round proposes.',
  access: 'signed-in',
  rule: 'The coordinator of the commune; 409 unless the round is signed off; If-Match, where it is sent, is what was previewed (412).',
  versioned: true,
  input: ofRound.extend({ indicatorIds: z.array(z.uuid()).max(1000) }),
  output: Publication,
})
