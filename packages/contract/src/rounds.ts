import { z } from 'zod'
import { Actual, Assessment, Figure, IndicatorChart, Target } from './assessment.ts'
import { endpoint } from './endpoint.ts'
import { Assignment } from './indicators.ts'
import { Observation } from './observations.ts'
import {
  CommuneRef,
  Day,
  Direction,
  Instant,
  InterimKind,
  Measure,
  OfficeRef,
  Path,
  Period,
  RoundKey,
  RoundKind,
  Slug,
} from './words.ts'

/** The three days of a round, each inclusive. */
export const roundDays = {
  opensOn: Day,
  /** What comes after it is late. */
  deadline: Day,
  /** The last day that takes figures, but for an office with an exception. */
  closesOn: Day,
}

/** A round's address is its key (`RoundKey`): `roundKeyOf` of the domain makes it. */
export const Round = z.object({
  id: z.uuid(),
  kind: RoundKind,
  period: Period,
  year: z.int(),
  /** First and last day whose figures it counts, by the decree's cut-off. */
  from: Day,
  to: Day,
  ...roundDays,
  lockedAt: Instant.nullable(),
  publishedAt: Instant.nullable(),
  state: z.enum(['not_open', 'open', 'late', 'closed', 'locked']),
})
export type Round = z.infer<typeof Round>

/** A closed round that is open again for one office; it ends by itself after its day. */
export const RoundException = z.object({
  id: z.uuid(),
  office: OfficeRef,
  until: Day,
  reason: z.string(),
  by: z.string(),
  at: Instant,
  /** Ended before its day. */
  endedAt: Instant.nullable(),
  active: z.boolean(),
})
export type RoundException = z.infer<typeof RoundException>

/** A round with how far its figures are; both are for the people of its commune. */
export const ListedRound = Round.extend({
  /** Send it back in If-Match with the next change of its days. */
  etag: z.string(),
  /** One figure a series and period, each counted once: approved, else as it stands. */
  counts: z
    .object({
      due: z.int(),
      entered: z.int(),
      submitted: z.int(),
      returned: z.int(),
      approved: z.int(),
    })
    .nullable(),
  exceptions: z.array(RoundException),
})
export type ListedRound = z.infer<typeof ListedRound>

export const listRounds = endpoint({
  method: 'get',
  path: '/communes/:slug/rounds',
  summary: 'The review rounds of a commune, newest first',
  access: 'signed-in',
  rule: 'People of the commune and the city; 404 to others. Counts and exceptions are told to the commune alone.',
  input: z.object({ slug: Slug }),
  output: z.object({ commune: CommuneRef, items: z.array(ListedRound), today: Day }),
})

export const openRound = endpoint({
  method: 'post',
  path: '/communes/:slug/rounds',
  summary: 'Open a review round',
  access: 'signed-in',
  rule: 'The coordinator of the commune.',
  status: 201,
  input: z.object({
    slug: Slug,
    period: Period,
    /** Left out: the kind that asks for the period's figures. */
    kind: RoundKind.optional(),
    opensOn: Day,
    deadline: Day,
    /** The deadline, where it is left out. */
    closesOn: Day.optional(),
  }),
  output: Round,
})

export const lockRound = endpoint({
  method: 'post',
  path: '/communes/:slug/rounds/:key/sign-off',
  summary: 'Sign a round off: its figures are locked',
  access: 'signed-in',
  rule: 'The leader of the commune.',
  input: z.object({ slug: Slug, key: RoundKey }),
  output: Round,
})

/** One line of the entry grid. */
export const EntryRow = z.object({
  indicatorId: z.uuid(),
  code: z.string(),
  name: z.string(),
  group: z.string(),
  unit: z.string().nullable(),
  share: z.boolean(),
  measure: Measure,
  direction: Direction,
  target: Target.nullable(),
  /** Earlier rounds to show beside it, oldest first. */
  earlier: z.array(z.object({ period: Period, actual: Actual.nullable() })),
  /** The figure as it stands now, or null: nothing entered yet. */
  observation: Observation.nullable(),
  enters: OfficeRef.nullable(),
  supports: z.boolean(),
  may: z.boolean(),
  /** The plans that this one figure serves, where there are several. */
  plans: z.array(z.string()),
  /**
   * Why it can't be entered: the round is signed off, closed or not open yet, a figure is there that a
   * review asks for no second time, another office enters it.
   */
  whyNot: z
    .enum(['locked', 'closed', 'there', 'other_office', 'not_assigned', 'not_open', 'role'])
    .nullable(),
  /** Files that prove the figure, of those that the asker may see. */
  evidence: z.int(),
  chart: IndicatorChart,
  sentence: Assessment.shape.sentence,
  /** What the method needs besides: to say while a figure is typed what it would mean. */
  basis: z.object({
    interim: InterimKind,
    path: Path,
    period: z.object({ start: z.int(), end: z.int() }),
    seriesBreak: z.int().nullable(),
    /** Every approved figure, of all periods and grades. */
    approved: z.array(Figure.extend({ period: Period })),
    /** Of a whole: its parts of the same unit, with their figures of this period as far as seen. */
    parts: z.array(
      z.object({
        indicatorId: z.uuid(),
        value: z.number().nullable(),
        target: z.number().nullable(),
      }),
    ),
  }),
})
export type EntryRow = z.infer<typeof EntryRow>

export const getEntrySheet = endpoint({
  method: 'get',
  path: '/communes/:slug/entry',
  summary: "An office's indicators of one round, to enter figures",
  access: 'signed-in',
  rule: 'Editors of the office, the coordinator (any office); the leader reads submitted ones; 404 to other communes; 403 to the city.',
  input: z.object({
    slug: Slug,
    round: RoundKey.optional(),
    /** Of a reviewing round: which of its periods; its own where none is given. */
    period: Period.optional(),
    /** Office; the asker's own where none is given; `all` for the coordinator. */
    office: z.union([z.uuid(), z.literal('all')]).optional(),
  }),
  output: z.object({
    commune: CommuneRef,
    /** Its period is the one whose figures the sheet takes: of a reviewing round the one asked for. */
    round: Round,
    rounds: z.array(Round),
    /** The offices shown for which the round is open again. */
    exceptions: z.array(RoundException),
    office: OfficeRef.nullable(),
    offices: z.array(OfficeRef),
    rows: z.array(EntryRow),
    demo: z.boolean(),
    today: Day,
  }),
})

export const getSetUp = endpoint({
  method: 'get',
  path: '/communes/:slug/set-up',
  summary: 'Assignments and baselines of the newest active plan, and what is missing',
  access: 'signed-in',
  rule: 'The coordinator and the leader of the commune; 403 to its editors and the city; 404 to others.',
  input: z.object({ slug: Slug }),
  output: z.object({
    commune: CommuneRef,
    plan: z.object({ id: z.uuid(), title: z.string(), periodStart: z.int(), periodEnd: z.int() }),
    offices: z.array(OfficeRef),
    missing: z.object({ assignments: z.int(), baselines: z.int(), toConfirm: z.int() }),
    rows: z.array(
      z.object({
        indicatorId: z.uuid(),
        code: z.string(),
        name: z.string(),
        shortName: z.string().nullable(),
        group: z.string(),
        unit: z.string().nullable(),
        measure: Measure,
        printedOffices: z.array(z.object({ name: z.string(), role: z.string().nullable() })),
        assignment: Assignment,
        baseline: z
          .object({
            year: z.int(),
            value: z.number(),
            origin: z.enum(['printed', 'entered']),
            source: z.string(),
            demo: z.boolean(),
          })
          .nullable(),
        /** A verdict or outlook would gain from a baseline. */
        needsBaseline: z.boolean(),
      }),
    ),
    may: z.object({ change: z.boolean() }),
    demo: z.boolean(),
  }),
})
