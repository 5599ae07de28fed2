import type { PgBoss } from 'pg-boss'
import type { Work } from './open-jobs.ts'

/**
 * What runs later, kept in a schema of its own in our database. Made before the server and started
 * after it, so that it stops after the server has, and delays no start: only then is it loaded.
 */
export function createJobs(work: Work) {
  let starting: Promise<PgBoss> | null = null
  return {
    start: async () => {
      starting ??= import('./open-jobs.ts').then(({ openJobs }) => openJobs(work))
      await starting
    },
    stop: async () => {
      const boss = await starting?.catch(() => null)
      await boss?.stop({ graceful: true, timeout: patience })
    },
  }
}

/** A letter that is being sent gets so long to be accepted. */
const patience = 10_000
