import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, test as base } from 'vitest'
import { messageOf, StartupError } from '../startup-error.ts'
import { databaseHolder } from '../testing/database-holder.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { postmasterOf } from './postmaster.ts'

// oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures it needs
const test = base.extend('dataDir', async ({}, { onCleanup }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tiendo-kill-'))
  onCleanup(() => rmSync(dataDir, { recursive: true, force: true }))
  return dataDir
})

const serverOf = (dataDir: string) => postmasterOf(join(dataDir, 'postgres'))
const killServer = (dataDir: string) => {
  const server = serverOf(dataDir)
  if (server) process.kill(server.pid, 'SIGKILL')
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test.concurrent(
  'a start killed at any moment, with all it has started, can be started again',
  async ({ dataDir }) => {
    for (const delay of [120, 250, 400, 550, 700, 450]) {
      const holder = databaseHolder(dataDir)
      holder.url.catch(() => undefined)
      await wait(delay)
      await holder.killGroup()
      killServer(dataDir)
    }
    const holder = databaseHolder(dataDir)
    expect(
      await ask(await holder.url, 'SELECT count(*)::int AS n FROM _prisma_migrations'),
    ).toEqual([{ n: expect.any(Number) }])
    expect(await holder.end('SIGTERM')).toEqual([0, null])
    expect(serverOf(dataDir)).toBeNull()
    expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new'))).toEqual([])
  },
)

test.concurrent(
  'what was written is there after a kill that leaves the server running',
  async ({ dataDir }) => {
    const first = databaseHolder(dataDir)
    await ask(await first.url, 'CREATE TABLE kept AS SELECT 1 AS n')
    await first.end('SIGKILL')
    const left = serverOf(dataDir)
    expect(left).not.toBeNull()

    const second = databaseHolder(dataDir)
    expect(await ask(await second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
    expect(serverOf(dataDir)?.pid).not.toBe(left?.pid)
    await second.end('SIGINT')
    expect(serverOf(dataDir)).toBeNull()
  },
)

test.concurrent(
  'a second process joins the running database, and the last to leave stops it',
  async ({ dataDir }) => {
    const first = databaseHolder(dataDir)
    const url = await first.url
    const second = databaseHolder(dataDir)
    expect(await second.url).toBe(url)
    expect(await first.end('SIGTERM')).toEqual([0, null])
    expect(await ask(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
    expect(await second.end('SIGTERM')).toEqual([0, null])
    expect(serverOf(dataDir)).toBeNull()
  },
)

test.concurrent(
  'a process number left in the folder that is another program by now is no obstacle',
  async ({ dataDir }) => {
    const before = await startEmbeddedPostgres(dataDir, { durable: false })
    const pidFile = join(dataDir, 'postgres/postmaster.pid')
    const content = readFileSync(pidFile, 'utf8')
    await before.stop()
    writeFileSync(pidFile, content.replace(/^\d+/, String(process.ppid)))

    const after = await startEmbeddedPostgres(dataDir, { durable: false })
    await after.stop()
    expect(existsSync(`/proc/${process.ppid}`)).toBe(true)
  },
)

test.concurrent(
  'a damaged folder is told in one line, and its files are left alone',
  async ({ dataDir }) => {
    const database = await startEmbeddedPostgres(dataDir, { durable: false })
    await database.stop()
    const version = join(dataDir, 'postgres/PG_VERSION')

    writeFileSync(version, '12\n')
    await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(
      /^The database in \S+ does not start: [^\n]*version 12[^\n]*put the folder back[^\n]*$/,
    )
    rmSync(version)
    await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(/PG_VERSION is missing\. [^\n]+$/)
    expect(readdirSync(join(dataDir, 'postgres'))).toContain('base')
  },
)

test.concurrent(
  'a file where a folder should be, or the other way round, is told in one line',
  async ({ dataDir }) => {
    for (const name of ['postgres', 'starting.lock', 'database-password']) {
      const path = join(dataDir, name)
      rmSync(path, { recursive: true, force: true })
      if (name === 'postgres') writeFileSync(path, '')
      else mkdirSync(path)
      const told = await startEmbeddedPostgres(dataDir).catch((error: unknown) => error)
      rmSync(path, { recursive: true })
      expect(told, name).toBeInstanceOf(StartupError)
      expect(messageOf(told), name).toMatch(/^[^\n]+$/)
    }
  },
)

test.concurrent(
  'the password of the database is readable by its owner alone',
  async ({ dataDir }) => {
    const database = await startEmbeddedPostgres(dataDir, { durable: false })
    await database.stop()
    expect(statSync(join(dataDir, 'database-password')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(dataDir, 'postgres/pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*trust/m)
  },
)
