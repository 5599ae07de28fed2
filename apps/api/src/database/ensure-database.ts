import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { codeOf, messageOf, StartupError } from '../startup-error.ts'

const databaseMissing = '3D000'
const startingUp = '57P03'
const madeMeanwhile = ['42P04', '23505']

/** Sees that the server answers and that the database named in the address is there. */
export async function ensureDatabase(url: string): Promise<void> {
  for (let patience = 60; ; patience--) {
    try {
      return await withClient(url, requireVersion)
    } catch (error) {
      if (codeOf(error) === databaseMissing) return createDatabase(url)
      if (codeOf(error) !== startingUp || patience === 0) throw asStartupError(url, error)
      await wait(500)
    }
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
  )
  const [version] = rows
  if (version && version.number < 150_000)
    throw new StartupError(
      `The server of DATABASE_URL is PostgreSQL ${version.name}.`,
      'Tiến Độ needs 15 or newer: name such a server, or unset DATABASE_URL to use its own.',
    )
}

async function createDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const sql = `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0
    ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi-VN'`
  try {
    await withClient(otherDatabase(url, 'postgres'), (client) => client.query(sql))
  } catch (error) {
    if (madeMeanwhile.includes(codeOf(error) ?? '')) return
    throw new StartupError(
      `The database "${name}" of DATABASE_URL is not there and cannot be made: ${messageOf(error)}.`,
      `Create it, or let the user of DATABASE_URL create databases, and start again.`,
    )
  }
}

export function otherDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(name)}`
  return other.href
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end()
  }
}

function asStartupError(url: string, error: unknown): StartupError {
  if (error instanceof StartupError) return error
  const { host } = new URL(url)
  return new StartupError(
    `The database at ${host} (DATABASE_URL) cannot be used: ${messageOf(error)}.`,
    'Start it or mend DATABASE_URL; unset DATABASE_URL to use the embedded database.',
  )
}
