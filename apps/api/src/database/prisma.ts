import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'

export type Prisma = PrismaClient

/** Inside a transaction: the same models, without opening another one. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** A client over a pool of its own; `close` ends both, in that order. */
export function connectPrisma(url: string, maxConnections = 10) {
  const pool = new pg.Pool({ connectionString: url, max: maxConnections })
  // A database that goes away first must not end the process; the next query says what is wrong.
  pool.on('error', () => undefined)
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) })
  const close = async () => {
    await db.$disconnect()
    await pool.end()
  }
  return { db, pool, close }
}
