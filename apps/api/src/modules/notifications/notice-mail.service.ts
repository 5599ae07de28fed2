import type { Clock } from '../../clock.ts'
import type { Transaction } from '../../database/prisma.ts'
import type { Mailer, Posted } from '../../mail/mailer.ts'
import { noticeLetter } from './notice-letter.ts'
import type { NotificationRepository } from './notifications.repository.ts'

export type NoticeMailService = ReturnType<typeof noticeMailService>

/** What was told longer ago is not written any more: e-mail that is set up today tells no old news. */
const sinceDays = 3
const peopleAtOnce = 500
const dayMs = 86_400_000

/** Letters for what was told and is not read yet. */
export const noticeMailService = (
  notifications: NotificationRepository,
  mailer: Mailer,
  clock: Clock,
  origin: string,
) => ({
  /** Hands over what waits to be written, one letter a person; how many letters. */
  collect: async (handOver: (tx: Transaction, letters: string[][]) => Promise<unknown>) => {
    const at = clock.now()
    const since = new Date(at.getTime() - sinceDays * dayMs)
    let letters = 0
    for (;;) {
      const taken = await notifications.takeForMail({ since, at, people: peopleAtOnce }, handOver)
      letters += taken
      if (taken < peopleAtOnce) return letters
    }
  },

  /** Writes to one person; nothing where that was done, or the person wants no letters any more. */
  send: async (ids: readonly string[], key: string): Promise<Posted | 'nothing'> => {
    const rows = await notifications.letter(ids)
    const letter = noticeLetter(rows, origin)
    if (!letter) return 'nothing'
    const posted = await mailer.post(letter, key)
    if (posted === 'accepted')
      await notifications.mailed(
        rows.map(({ id }) => id),
        clock.now(),
      )
    return posted
  },
})
