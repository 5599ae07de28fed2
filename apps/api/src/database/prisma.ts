import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { connectionPool } from './connection-pool.ts'

export type Prisma = PrismaClient

/** Inside a transaction: the same models, without opening another one. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** A client over a pool of its own; `stop` ends both, in that order. */
export function connectPrisma(url: string, maxConnections = 10) {
  const pool = connectionPool(url, { max: maxConnections })
  // When many write at once, the last one waits for a connection instead of being turned away.
  const transactionOptions = { maxWait: 10_000, timeout: 15_000 }
  const db = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions })
  const stop = async () => {
    await db.$disconnect()
    await pool.end()
  }
  return { db, pool, stop }
}
