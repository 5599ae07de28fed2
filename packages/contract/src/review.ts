import { z } from 'zod'
import { Actual, Figure, Target } from './assessment.ts'
import { endpoint } from './endpoint.ts'
import { Observation } from './observations.ts'
import { Round } from './rounds.ts'
import { Unusual } from './unusual.ts'
import { CommuneRef, Day, Instant, OfficeRef, Period, RoundKey, Slug, Verdict } from './words.ts'

/** An indicator of a round under review: the figure, what it is held against, what to look at. */
export const ReviewRow = z.object({
  indicatorId: z.uuid(),
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  target: Target.nullable(),
  office: OfficeRef.nullable(),
  observation: Observation.nullable(),
  by: z.string().nullable(),
  at: Instant.nullable(),
  onBehalf: z.boolean(),
  /** Approved by who entered it, where the commune has no other coordinator. */
  ownApproval: z.boolean(),
  /** The figure approved before it in the same year, or the year before. */
  before: z.object({ period: Period, actual: Actual.nullable() }).nullable(),
  /** The verdict that approval would give. */
  verdict: Verdict.nullable(),
  /** Why to look at it twice; the note may answer it. */
  unusual: z.array(Unusual),
  /** What was approved before and counts until this is approved; null: nothing was. */
  counting: Figure.nullable(),
  /** What was submitted and returned before this, to be held against it; null: not returned before. */
  returned: z.object({ figure: Figure, reason: z.string().nullable(), at: Instant }).nullable(),
  /** Submitted for the first time after the deadline. */
  late: z.boolean(),
  evidence: z.int(),
  comments: z.int(),
  /**
   * Why there is nothing to approve; null where there is. `mending`: returned, and being changed;
   * `closed`: the round takes no more figures from this office; `locked`: it is signed off without
   * one; `exception`: open again for it.
   */
  why: z
    .enum([
      'not_assigned',
      'not_entered',
      'draft',
      'mending',
      'returned',
      'closed',
      'locked',
      'exception',
    ])
    .nullable(),
  /** Since when, for a draft and for what was returned. */
  since: Instant.nullable(),
  /** The last day on which the round is open again for this office. */
  exceptionUntil: Day.nullable(),
  /** False where the asker entered it and another coordinator must approve. */
  mayApprove: z.boolean(),
})
export type ReviewRow = z.infer<typeof ReviewRow>

/**
 * How one office stands in a round; null: what no office is assigned to. A figure whose correction
 * waits, or was returned, counts as approved too.
 */
export const OfficeStanding = z.object({
  office: OfficeRef.nullable(),
  asked: z.int(),
  /** With a figure, in whatever state the asker may see. */
  entered: z.int(),
  submitted: z.int(),
  approved: z.int(),
  returned: z.int(),
  /** Neither waiting nor approved nor returned. */
  missing: z.int(),
  unusual: z.int(),
})
export type OfficeStanding = z.infer<typeof OfficeStanding>

export const getReview = endpoint({
  method: 'get',
  path: '/communes/:slug/review',
  summary: 'What waits for approval in a round, what was returned, what is missing',
  access: 'signed-in',
  rule: 'The coordinator and the leader of the commune; 403 to its editors and the city; 404 to others.',
  input: z.object({
    slug: Slug,
    round: RoundKey.optional(),
    /** Of a reviewing round: which of its periods; its own where none is given. */
    period: Period.optional(),
  }),
  output: z.object({
    commune: CommuneRef,
    /** Its period is the one whose figures are shown, as on the entry sheet. */
    round: Round,
    rounds: z.array(Round),
    offices: z.array(OfficeStanding),
    submitted: z.array(ReviewRow),
    approved: z.array(ReviewRow),
    returned: z.array(ReviewRow),
    /** Not entered yet, or a draft (its figure is not shown to the leader). */
    missing: z.array(ReviewRow),
    may: z.object({ approve: z.boolean(), lock: z.boolean() }),
    demo: z.boolean(),
    today: Day,
  }),
})
