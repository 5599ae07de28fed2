import type { Logger } from 'pino'
import { wallClock } from '../clock.ts'

/** Where the hours of schedules are counted. */
export const zone = 'Asia/Ho_Chi_Minh'

/** Runs a piece of work and writes down what it did; what is thrown is a fault, tried again later. */
export async function logged(logger: Logger, job: string, run: () => Promise<unknown>) {
  const began = wallClock.now().getTime()
  try {
    const done = await run()
    logger.info({ job, done, ms: wallClock.now().getTime() - began }, 'job done')
  } catch (error) {
    logger.error({ job, err: error }, 'job failed')
    throw error
  }
}
