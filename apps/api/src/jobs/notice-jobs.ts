import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { NotificationService } from '../modules/notifications/notifications.service.ts'
import { logged, zone } from './logged.ts'

const rounds = 'rounds.tell'
const old = 'notifications.clear'

/** Telling of rounds at every start and each hour of the day; clearing what is old at night. */
export async function startNoticeJobs(
  boss: PgBoss,
  notifications: Pick<NotificationService, 'tellOfRounds' | 'clearOld'>,
  logger: Logger,
) {
  // Of several servers one runs it; what waits already is not put in line a second time.
  const one = { policy: 'short', retryLimit: 3, retryDelay: 60, retryBackoff: true } as const
  for (const queue of [rounds, old]) await boss.createQueue(queue, one)
  // 06:00 tells of the day; the hours after it catch up, and nobody is told at night.
  await boss.schedule(rounds, '0 6-22 * * *', null, { tz: zone })
  await boss.schedule(old, '30 2 * * *', null, { tz: zone })
  await boss.send(rounds)
  const rarely = { pollingIntervalSeconds: 10 }
  await boss.work(rounds, rarely, () => logged(logger, rounds, notifications.tellOfRounds))
  await boss.work(old, rarely, () => logged(logger, old, notifications.clearOld))
}
