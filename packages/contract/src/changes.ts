import { changeKinds } from '@tien-do/domain'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  Bilingual,
  CommuneRef,
  Day,
  Instant,
  OutlookStatus,
  Period,
  Slug,
  Verdict,
  Year,
} from './words.ts'

export const ChangeKind = z.enum(changeKinds)

const Stand = z.object({
  verdict: Verdict,
  status: OutlookStatus,
  /** The approved figure of the round itself. */
  value: z.number().nullable(),
})

/** What became of one row between two rounds. */
export const Change = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  kind: ChangeKind,
  before: Stand,
  now: Stand,
  /** The move in parts of the year's target: 0.12 is twelve per cent of it; null without a number. */
  share: z.number().nullable(),
  sentence: Bilingual,
})
export type Change = z.infer<typeof Change>

/** A figure that was changed after its round had been signed off. */
export const ChangedAfterSignOff = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  period: Period,
  unit: z.string().nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  at: Instant,
})
export type ChangedAfterSignOff = z.infer<typeof ChangedAfterSignOff>

/** What changed in a commune since the round before. */
export const Changes = z.object({
  commune: CommuneRef,
  asOf: Day,
  /** The round looked at; null where none has an approved figure. */
  now: Period.nullable(),
  /** What it is held against; null where the plan has no earlier figures of that kind. */
  before: Period.nullable(),
  counts: z.record(ChangeKind, z.int()),
  /** What changed, what needs a look first; of moves inside a verdict the five greatest. */
  items: z.array(Change),
  corrections: z.array(ChangedAfterSignOff),
  demo: z.boolean(),
})
export type Changes = z.infer<typeof Changes>

export const getChanges = endpoint({
  method: 'get',
  path: '/communes/:slug/changes',
  summary: 'What changed since the round before: verdicts, new and missing figures, corrections',
  access: 'signed-in',
  rule: 'People of the commune and the city, approved figures only; 404 to others.',
  input: z.object({
    slug: Slug,
    /** The latest year that is due, where neither is asked for. */
    year: Year.optional(),
    /** A period (`2027-H1`); it says the year too. */
    round: Period.optional(),
  }),
  output: Changes,
})
