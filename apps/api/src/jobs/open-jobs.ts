import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { NoticeMailService } from '../modules/notifications/notice-mail.service.ts'
import type { NotificationService } from '../modules/notifications/notifications.service.ts'
import { codeOf, messageOf, StartupError } from '../startup-error.ts'
import { startMailJobs } from './mail-jobs.ts'
import { startNoticeJobs } from './notice-jobs.ts'

export interface Work {
  databaseUrl: string
  notifications: Pick<NotificationService, 'tellOfRounds' | 'clearOld'>
  /** Null: e-mail is not set up. */
  noticeMail: NoticeMailService | null
  logger: Logger
}

/** Opens the queues and begins to work them off. */
export async function openJobs({ databaseUrl, notifications, noticeMail, logger }: Work) {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: 'pgboss',
    application_name: 'tien-do jobs',
    max: 4,
  })
  // A lost connection: it asks again by itself.
  boss.on('error', (error) => logger.error({ job: messageOf(error) }, 'a job could not be run'))
  try {
    await boss.start()
  } catch (error) {
    throw asStartupError(error)
  }
  await startNoticeJobs(boss, notifications, logger)
  if (noticeMail) await startMailJobs(boss, noticeMail, logger)
  return boss
}

const notAllowed = '42501'

function asStartupError(error: unknown) {
  if (codeOf(error) !== notAllowed) return error
  return new StartupError(
    'The user of DATABASE_URL may not make the schema "pgboss", in which jobs are kept.',
    'Let it create schemas in the database, or make the schema and give it to that user, and start again.',
  )
}
