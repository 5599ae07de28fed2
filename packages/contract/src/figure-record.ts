import { z } from 'zod'
import { Figure } from './assessment.ts'
import { endpoint } from './endpoint.ts'
import { ObservationVersion } from './indicators.ts'
import { pageOf, paging } from './paging.ts'
import { Instant, Period, Role } from './words.ts'

const ofFigure = z.object({ id: z.uuid(), period: Period })

/** One version as its history tells it: who, when, from where, what it was before, why. */
export const FigureVersion = ObservationVersion.extend({
  /** The role in which the person did it; null where it is not known any more. */
  role: Role.nullable(),
  /** Network address; null to those who may not see it, and where it was not written down. */
  address: z.string().nullable(),
  /** Changes a figure that was signed off. */
  correction: z.boolean(),
  /** What the version before it said, of those that the asker may see. */
  before: Figure.nullable(),
})
export type FigureVersion = z.infer<typeof FigureVersion>

export const getFigureHistory = endpoint({
  method: 'get',
  path: '/indicators/:id/observations/:period/history',
  summary: 'Every version of a figure that the asker may see, newest first',
  access: 'signed-in',
  rule: 'Drafts: the entering office and the coordinator; submitted ones the leader too; approved ones all of the commune and the city. Addresses: coordinator, leader, city administrator. 404 to other communes.',
  input: ofFigure.extend(paging.shape),
  output: pageOf(FigureVersion),
})

/** Said about a figure; never changed, never taken back. */
export const FigureComment = z.object({
  id: z.uuid(),
  text: z.string(),
  by: z.string(),
  /** The office it speaks for; null: the coordinator or the leader. */
  office: z.string().nullable(),
  at: Instant,
  demo: z.boolean(),
})
export type FigureComment = z.infer<typeof FigureComment>

const commentRule =
  'Editors of the entering and the supporting offices, the coordinator and the leader; 403 to others of the commune and the city, 404 to other communes.'

export const listFigureComments = endpoint({
  method: 'get',
  path: '/indicators/:id/observations/:period/comments',
  summary: 'What was said about a figure, newest first',
  access: 'signed-in',
  rule: commentRule,
  input: ofFigure.extend(paging.shape),
  output: pageOf(FigureComment),
})

export const addFigureComment = endpoint({
  method: 'post',
  path: '/indicators/:id/observations/:period/comments',
  summary: 'Say something about a figure',
  access: 'signed-in',
  rule: `${commentRule} A supporting office may before it sees the figure itself.`,
  status: 201,
  input: ofFigure.extend({ text: z.string().trim().min(1).max(4000) }),
  output: FigureComment,
})
