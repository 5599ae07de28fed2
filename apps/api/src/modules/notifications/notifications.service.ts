import {
  Notice,
  type listNotifications,
  type Notification,
  type ParsedOf,
  type readNotifications,
} from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { NotificationRepository, NotificationRow } from './notifications.repository.ts'
import type { RoundNoticeRepository } from './round-notices.repository.ts'

export type NotificationService = ReturnType<typeof notificationService>

/** What was told is kept for so many days: the same round a year ago can still be looked up. */
const keptDays = 400

const dayMs = 86_400_000
const communesAtOnce = 100
const rowsAtOnce = 5_000

/** Who is told what, once; and what one has read of it. */
export const notificationService = (
  notifications: NotificationRepository,
  rounds: RoundNoticeRepository,
  clock: Clock,
) => ({
  list: async (query: ParsedOf<typeof listNotifications>, { actor }: Asking) => {
    const [rows, unread] = await Promise.all([
      notifications.page(actor.id, query),
      notifications.unread(actor.id),
    ])
    const shown = rows.slice(0, query.limit)
    const nextCursor = rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null
    return { items: shown.map(toNotification), nextCursor, unread }
  },

  read: async ({ ids }: ParsedOf<typeof readNotifications>, { actor }: Asking) => {
    const wanted = ids ? [...new Set(ids)] : null
    if (wanted && (await notifications.own(actor.id, wanted)) < wanted.length) throw notFound()
    await notifications.read(actor.id, wanted, clock.now())
    return { unread: await notifications.unread(actor.id) }
  },

  /**
   * Tells everybody of the rounds that are open, due soon or late today. Some communes at a time;
   * what a run that was ended had told is not told again by the next one. How many were told.
   */
  tellOfRounds: async () => {
    const today = clock.today()
    let told = 0
    for (let after = ''; ;) {
      const communes = await rounds.communes(today, { after, limit: communesAtOnce })
      const last = communes.at(-1)
      if (last === undefined) return told
      told += await rounds.tell(communes, { today, at: clock.now() })
      after = last
    }
  },

  /** Removes what was told too long ago. */
  clearOld: async () => {
    const before = new Date(clock.now().getTime() - keptDays * dayMs)
    while ((await notifications.clear(before, rowsAtOnce)) === rowsAtOnce);
  },
})

const toNotification = (row: NotificationRow): Notification => ({
  id: row.id,
  commune: toCommuneRef(row.commune),
  notice: noticeOf(row),
  at: row.at.toISOString(),
  readAt: row.readAt?.toISOString() ?? null,
  demo: row.demo,
})

/** What was stored, as the contract has it. */
export const noticeOf = ({ kind, about }: Pick<NotificationRow, 'kind' | 'about'>) =>
  Notice.parse({ kind, about })
