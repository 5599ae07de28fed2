import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Evidence } from './evidence.ts'
import { pageOf, paging } from './paging.ts'
import { CommuneRef, Day, Instant, OfficeRef, Period, Slug } from './words.ts'

/** What an office answered; later answers stand beside it and change nothing of it. */
export const ExplanationAnswer = z.object({
  id: z.uuid(),
  text: z.string(),
  at: Instant,
  /** Answered by the coordinator for the office ("trả lời thay"). */
  onBehalf: z.boolean(),
  /** Files that came with it, to be fetched as evidence is. */
  files: z.array(Evidence),
  demo: z.boolean(),
})
export type ExplanationAnswer = z.infer<typeof ExplanationAnswer>

/** A question about an indicator to one office, with its answers, and what the asker may do with it. */
export const Explanation = z.object({
  id: z.uuid(),
  commune: CommuneRef,
  indicator: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  /** Who is asked. */
  office: OfficeRef,
  /** The figures it is about; null: the indicator as a whole. */
  period: Period.nullable(),
  question: z.string(),
  dueOn: Day,
  /** Who asks, by role; null where the account has left the commune. */
  askedBy: z.enum(['leader', 'coordinator']).nullable(),
  askedAt: Instant,
  /** Closed without an answer is withdrawn. */
  state: z.enum(['open', 'answered', 'closed', 'withdrawn']),
  /** Open, and its day is over. */
  overdue: z.boolean(),
  closedAt: Instant.nullable(),
  answers: z.array(ExplanationAnswer),
  may: z.object({ answer: z.boolean(), close: z.boolean() }),
  demo: z.boolean(),
})
export type Explanation = z.infer<typeof Explanation>

const readers = 'People of the commune; 403 to the city, 404 to others.'
const page = paging.extend({ cursor: z.uuid().optional() })

export const listIndicatorExplanations = endpoint({
  method: 'get',
  path: '/indicators/:id/explanations',
  summary: 'What was asked about an indicator and answered, newest first',
  access: 'signed-in',
  rule: readers,
  input: page.extend({ id: z.uuid() }),
  output: pageOf(Explanation),
})

export const listExplanations = endpoint({
  method: 'get',
  path: '/communes/:slug/explanations',
  summary: 'Explanation requests of a commune: open ones by their day, others newest first',
  access: 'signed-in',
  rule: readers,
  input: page.extend({
    slug: Slug,
    /** Open: asked or answered, not closed yet. */
    state: z.enum(['open', 'closed']).optional(),
    office: z.uuid().optional(),
  }),
  output: pageOf(Explanation),
})

export const askExplanation = endpoint({
  method: 'post',
  path: '/indicators/:id/explanations',
  summary: 'Ask an office to explain an indicator by a day',
  access: 'signed-in',
  rule: 'The leader and the coordinator of its commune.',
  status: 201,
  input: z.object({
    id: z.uuid(),
    /** The office that enters it, where none is named. */
    officeId: z.uuid().optional(),
    period: Period.nullable().default(null),
    question: z.string().trim().min(1).max(2000),
    dueOn: Day,
  }),
  output: Explanation,
})

const one = z.object({ id: z.uuid() })

export const answerExplanation = endpoint({
  method: 'post',
  path: '/explanations/:id/answers',
  summary: 'Answer, or add to the answer',
  access: 'signed-in',
  rule: 'Editors of the office that is asked; the coordinator for it. 409 once it is closed.',
  status: 201,
  input: one.extend({ text: z.string().trim().min(1).max(5000) }),
  output: Explanation,
})

export const addAnswerFile = endpoint({
  method: 'post',
  path: '/explanations/:id/answers/:answerId/files',
  summary: 'Add one file to an answer: PDF, image or Office, at most 20 MB',
  access: 'signed-in',
  rule: 'Who may answer, until the request is closed (409); the people of the commune may fetch it.',
  status: 201,
  takes: 'file',
  input: one.extend({ answerId: z.uuid(), name: z.string().max(1000) }),
  output: Evidence,
})

export const closeExplanation = endpoint({
  method: 'post',
  path: '/explanations/:id/closing',
  summary: 'Close it as settled; without an answer it is withdrawn',
  access: 'signed-in',
  rule: 'The leader and the coordinator of its commune.',
  input: one,
  output: Explanation,
})
