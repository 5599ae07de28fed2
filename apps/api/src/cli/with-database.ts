import type { Clock } from '../clock.ts'
import { loadConfig } from '../config.ts'
import { openDatabase } from '../database/database.ts'
import { connectPrisma, type Prisma } from '../database/prisma.ts'
import { clockOf, standingOf } from '../demo/standing.ts'
import { loadFirstContent } from '../load.ts'

/**
 * Runs a command on the database of the configuration: the one that runs, or the embedded one,
 * started for it and stopped after it. A new database gets its first content before.
 */
export async function withDatabase<T>(work: (db: Prisma, clock: Clock) => Promise<T>): Promise<T> {
  const config = loadConfig()
  const database = await openDatabase(config)
  const { db, stop } = connectPrisma(database.url, 2)
  let stopping: Promise<void> | undefined
  const stopAll = () => (stopping ??= inOrder(stop, database.stop))
  const interrupted = () => void stopAll().finally(() => process.exit(1))
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, interrupted)
  try {
    await loadFirstContent({ db, clock: clockOf(config), config })
    return await work(db, (await standingOf(db, config)).clock)
  } finally {
    await stopAll()
    for (const signal of signals) process.off(signal, interrupted)
  }
}

async function inOrder(first: () => Promise<void>, last: () => Promise<void>): Promise<void> {
  try {
    await first()
  } finally {
    await last()
  }
}
