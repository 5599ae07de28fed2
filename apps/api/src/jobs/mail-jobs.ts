import { fromPrisma, type Job, type JobResult, type PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { NoticeMailService } from '../modules/notifications/notice-mail.service.ts'
import { logged, zone } from './logged.ts'

export const mailQueues = {
  collect: 'mail.collect',
  send: 'mail.send',
  /** What could not be sent, to be looked at. */
  failed: 'mail.failed',
} as const

interface LetterJob {
  /** The notifications it is about. */
  ids: string[]
}

/** A minute after the first attempt, then twice as long each time: over four hours in all. */
const attempts = { retryLimit: 8, retryDelay: 60, retryDelayMax: 6 * 3600, retryBackoff: true }

/** Writing what was told: gathered every five minutes, one letter a person, each sent by itself. */
export async function startMailJobs(
  boss: PgBoss,
  mail: NoticeMailService,
  logger: Logger,
  pace: { pollingIntervalSeconds?: number } & Partial<typeof attempts> = {},
) {
  const { collect, send, failed } = mailQueues
  const { pollingIntervalSeconds = 5, ...retry } = pace
  await boss.createQueue(failed, { deleteAfterSeconds: 30 * 86_400 })
  await boss.createQueue(send, { ...attempts, ...retry, deadLetter: failed, expireInSeconds: 300 })
  await boss.createQueue(collect, { policy: 'short', retryLimit: 0 })
  await boss.schedule(collect, '*/5 * * * *', null, { tz: zone })
  await boss.send(collect)
  await boss.work(collect, { pollingIntervalSeconds }, () =>
    logged(logger, collect, () =>
      mail.collect((tx, letters) =>
        boss.insert(
          send,
          letters.map((ids) => ({ data: { ids } satisfies LetterJob })),
          { db: fromPrisma(tx) },
        ),
      ),
    ),
  )
  await boss.work(
    send,
    { pollingIntervalSeconds, batchSize: 10, burstWhenBatchFull: true, perJobResults: true },
    async (jobs: Job<LetterJob>[]) => Promise.all(jobs.map((job) => sendOne(mail, job, logger))),
  )
}

async function sendOne(mail: NoticeMailService, job: Job<LetterJob>, logger: Logger) {
  const { id } = job
  const posted = await mail.send(job.data.ids, id)
  if (posted === 'accepted' || posted === 'nothing')
    return { id, status: 'completed', output: { posted } } satisfies JobResult
  logger.warn({ job: mailQueues.send, id, ...posted }, 'a letter was not accepted')
  const status = 'refused' in posted ? 'deadletter' : 'failed'
  return { id, status, output: posted } satisfies JobResult
}
