import { z } from 'zod'
import { Figure } from './assessment.ts'
import { endpoint, fileEndpoint } from './endpoint.ts'
import { Explanation } from './explanations.ts'
import { PlanDeadline } from './plan-document.ts'
import { CommuneRef, Day, Instant, OfficeRef, Period, RoundKey, RoundKind, Slug } from './words.ts'

/** A round as somebody has to work in it. */
export const WorkRound = z.object({
  key: RoundKey,
  kind: RoundKind,
  /** The round's own. */
  period: Period,
  deadline: Day,
  /** The last day that takes figures: the round's own, or that of an exception. */
  lastDay: Day,
  /** Reopened: closed, but for this office. */
  state: z.enum(['open', 'late', 'reopened', 'closed']),
})
export type WorkRound = z.infer<typeof WorkRound>

const figureAt = {
  indicatorId: z.uuid(),
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  /** The year's target as printed; null: none is set. */
  target: z.string().nullable(),
}

/** A figure that the office still has to enter, or has entered and not submitted. */
export const OwedFigure = z.object({ ...figureAt, state: z.enum(['blank', 'draft']) })
export type OwedFigure = z.infer<typeof OwedFigure>

/** A figure that came back, with why. */
export const ReturnedFigure = z.object({
  ...figureAt,
  commune: CommuneRef,
  office: OfficeRef,
  round: WorkRound,
  /** The figure's: of a round that reviews, one of those that it looks at. */
  period: Period,
  figure: Figure,
  reason: z.string(),
  at: Instant,
})
export type ReturnedFigure = z.infer<typeof ReturnedFigure>

/**
 * How far an office is in one round; `due` = approved + submitted + returned + drafts + blank. A
 * round that reviews asks, period by period, only for what no other round takes and is not approved.
 */
export const OfficeRound = z.object({
  round: WorkRound,
  period: Period,
  due: z.int(),
  approved: z.int(),
  submitted: z.int(),
  returned: z.int(),
  drafts: z.int(),
  blank: z.int(),
  /** Of those first submitted (`given`), how many by the deadline. */
  inTime: z.object({ given: z.int(), by: z.int() }),
  /** The first ones owed. */
  owed: z.array(OwedFigure),
})
export type OfficeRound = z.infer<typeof OfficeRound>

/** A task as far as it is known: its deadline; what is done of it is not followed yet. */
export const WorkTask = z.object({
  id: z.uuid(),
  no: z.string(),
  title: z.string(),
  deadline: PlanDeadline.omit({ phases: true }).nullable(),
  overdueDays: z.int().nullable(),
})
export type WorkTask = z.infer<typeof WorkTask>

/** What one office owes, by round. */
export const OfficeWork = z.object({
  commune: CommuneRef,
  office: OfficeRef,
  /** Rounds that take figures of this office, the earliest deadline first. */
  rounds: z.array(OfficeRound),
  tasks: z.object({ count: z.int(), overdue: z.int(), items: z.array(WorkTask) }),
})
export type OfficeWork = z.infer<typeof OfficeWork>

/**
 * A round as the coordinator and the leader look after it; until it is signed off. One that reviews
 * counts what has no round of its own: everything else is counted there.
 */
export const CommuneRound = z.object({
  round: WorkRound,
  due: z.int(),
  approved: z.int(),
  submitted: z.int(),
  /** Of the submitted: entered by the asker, for another coordinator to approve. */
  ownEntries: z.int(),
  returned: z.int(),
  /** Not entered, or drafts. */
  missing: z.int(),
  /** Offices that owe figures after the deadline. */
  lateOffices: z.array(z.object({ office: OfficeRef, missing: z.int() })),
  /** Every figure that is due is approved. */
  ready: z.boolean(),
})
export type CommuneRound = z.infer<typeof CommuneRound>

/** What a commune waits for from its coordinator or leader. */
export const CommuneWork = z.object({
  commune: CommuneRef,
  as: z.enum(['coordinator', 'leader']),
  rounds: z.array(CommuneRound),
  /** For the coordinator: indicators without an office, and those whose office is to confirm. */
  unassigned: z.int(),
  toConfirm: z.int(),
})
export type CommuneWork = z.infer<typeof CommuneWork>

/** What the city waits for: annual figures of the latest year that is due. */
export const CityWork = z.object({
  year: z.int(),
  communes: z.int(),
  /** Communes whose leader has signed the year off. */
  signedOff: z.int(),
  /** The first of the others, those with the least approved before. */
  waiting: z.array(z.object({ commune: CommuneRef, approved: z.int(), due: z.int() })),
})
export type CityWork = z.infer<typeof CityWork>

const Explanations = z.object({ count: z.int(), items: z.array(Explanation) })

/** How much waits for this person, by what it is. */
export const WorkCount = z.object({
  returned: z.int(),
  explanations: z.int(),
  figures: z.int(),
  approvals: z.int(),
  signOffs: z.int(),
  answers: z.int(),
  /** All of them together. */
  all: z.int(),
})
export type WorkCount = z.infer<typeof WorkCount>

const mine = { method: 'get', access: 'signed-in' } as const
const oneself = 'One sees what waits for oneself, in every role that one holds.'

export const getMyWork = endpoint({
  ...mine,
  path: '/me/work',
  summary: 'What I owe, by when, what came back and why, what waits for me',
  rule: oneself,
  input: z.object({}),
  output: z.object({
    today: Day,
    count: WorkCount,
    returned: z.object({ count: z.int(), items: z.array(ReturnedFigure) }),
    /** Asked of my offices and not answered. */
    explanations: Explanations,
    /** Answered, for me as leader or coordinator to read and close. */
    answers: Explanations,
    offices: z.array(OfficeWork),
    communes: z.array(CommuneWork),
    city: CityWork.nullable(),
    /** Who approves my figures and opens rounds again, by office. */
    helpers: z.array(z.object({ commune: CommuneRef, office: z.string().nullable() })),
  }),
})

export const getMyWorkCount = endpoint({
  ...mine,
  path: '/me/work/count',
  summary: 'How much waits for me',
  rule: oneself,
  input: z.object({}),
  output: WorkCount,
})

export const getOfficeWork = endpoint({
  ...mine,
  path: '/communes/:slug/offices/:id/work',
  summary: 'What one office owes in the rounds under way',
  rule: 'Its own people, the coordinator and the leader of its commune; 403 to others who see it; 404 to the rest.',
  input: z.object({ slug: Slug, id: z.uuid() }),
  output: z.object({ today: Day, returned: z.array(ReturnedFigure), work: OfficeWork }),
})

/** Something with a day. */
export const CalendarEvent = z.object({
  day: Day,
  kind: z.enum(['deadline', 'closing', 'exception', 'explanation', 'tasks']),
  commune: CommuneRef,
  office: OfficeRef.nullable(),
  /** The round's, and what kind it is. */
  period: Period.nullable(),
  roundKind: RoundKind.nullable(),
  /** The indicator that is to be explained. */
  code: z.string().nullable(),
  /** The tasks that end on the day. */
  tasks: z.array(z.string()),
  demo: z.boolean(),
})
export type CalendarEvent = z.infer<typeof CalendarEvent>

export const getMyCalendar = endpoint({
  ...mine,
  path: '/me/calendar',
  summary: 'Deadlines of a month: rounds, explanations, tasks',
  rule: oneself,
  input: z.object({ month: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/) }),
  output: z.object({ items: z.array(CalendarEvent), today: Day }),
})

export const getMyCalendarFile = fileEndpoint({
  ...mine,
  path: '/me/calendar.ics',
  summary: 'The same from last month to a year ahead, for the calendar of a phone',
  rule: oneself,
  input: z.object({}),
  media: 'text/calendar',
})
