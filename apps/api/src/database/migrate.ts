import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../project-root.ts'
import { messageOf, StartupError } from '../startup-error.ts'

export interface Migration {
  name: string
  sql: string
}

export const migrationsFolder = join(projectRoot, 'prisma/migrations')
const lockKey = 8_291_102_026 // any number that no one else takes

/** Brings a database to the newest schema; two instances at once wait for each other. */
export async function migrate(
  url: string,
  report: (line: string) => void = () => undefined,
  migrations = readMigrations(),
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey])
    const pending = pendingOf(migrations, await appliedTo(client))
    if (pending.length > 0)
      report(`Bringing the database up to date: ${pending.length} migration(s) …`)
    for (const migration of pending) await apply(client, migration)
  } finally {
    await client.end() // and the lock with it
  }
}

/** prisma/migrations, in the order of their names. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function pendingOf(migrations: Migration[], applied: string[]): Migration[] {
  const known = new Set(migrations.map((it) => it.name))
  const unknown = applied.find((name) => !known.has(name))
  if (unknown)
    throw new StartupError(
      `The database was made by a newer version of the product (it has "${unknown}").`,
      'Start that version, or restore a backup that this version made.',
    )
  return migrations.filter((it) => !applied.includes(it.name))
}

async function appliedTo(client: pg.Client): Promise<string[]> {
  await client.query(bookkeeping)
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  )
  return rows.map((row) => row.name)
}

/**
 * The script and the record of it are one transaction, so that a kill at any moment leaves either
 * both or nothing. Prisma's engine writes the record around the script, and after such a kill
 * refuses every later start until someone decides by hand; its own record format is kept here, and
 * `prisma migrate deploy` finds nothing left to do.
 */
async function apply(client: pg.Client, { name, sql }: Migration): Promise<void> {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), createHash('sha256').update(sql).digest('hex'), name],
    )
    await client.query('COMMIT')
  } catch (error) {
    throw new StartupError(
      `The database could not be brought up to date: ${name} failed with ${messageOf(error)}.`,
      'Nothing was changed by it. Start the version you had before, and report this line.',
    )
  }
}

const bookkeeping = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`
