import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { CommuneRef, Day, Instant, Period } from './words.ts'

const AboutRound = z.object({
  period: Period,
  deadline: Day,
  closesOn: Day,
  office: z.string().nullable(),
})

const dueAbout = AboutRound.extend({ office: z.string(), count: z.int(), returned: z.int() })

/** What is told, and what its words are made from (`noticeWords` of the domain). */
export const Notice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('round_opened'),
    about: AboutRound.extend({
      count: z.int(),
      offices: z.int().nullable(),
      unassigned: z.int().nullable(),
      /** Why it was opened again for one office. */
      reason: z.string().nullable(),
    }),
  }),
  z.object({ kind: z.literal('round_due_soon'), about: dueAbout }),
  z.object({ kind: z.literal('round_late'), about: dueAbout }),
  z.object({
    kind: z.literal('figure_returned'),
    about: z.object({
      period: Period,
      office: z.string(),
      codes: z.array(z.string()),
      reason: z.string(),
    }),
  }),
  z.object({
    kind: z.literal('explanation_asked'),
    about: z.object({
      office: z.string(),
      code: z.string(),
      name: z.string(),
      period: Period.nullable(),
      question: z.string(),
      dueOn: Day,
    }),
  }),
])

/** A notice that one person was told. */
export const Notification = z.object({
  id: z.uuid(),
  commune: CommuneRef,
  notice: Notice,
  at: Instant,
  /** Null: not read yet. */
  readAt: Instant.nullable(),
  demo: z.boolean(),
})
export type Notification = z.infer<typeof Notification>

export const listNotifications = endpoint({
  method: 'get',
  path: '/me/notifications',
  summary: 'What one was told of, newest first, and how much of it is unread',
  access: 'signed-in',
  rule: 'One sees what oneself was told.',
  input: paging.extend({ cursor: z.uuid().optional() }),
  output: pageOf(Notification).extend({ unread: z.int() }),
})

export const readNotifications = endpoint({
  method: 'post',
  path: '/me/notifications/reading',
  summary: 'Mark some, or all, of what one was told as read',
  access: 'signed-in',
  rule: "One's own; 404, and nothing changed, where one of them is somebody else's.",
  input: z
    .object({
      ids: z.array(z.uuid()).min(1).max(200).optional(),
      all: z.literal(true).optional(),
    })
    .refine(({ ids, all }) => (ids === undefined) !== (all === undefined), {
      path: ['ids'],
      error: 'give either ids or all',
    }),
  output: z.object({ unread: z.int() }),
})
