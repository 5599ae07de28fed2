import { expect } from 'vitest'
import { test } from '../testing/database-test.ts'
import { migrate, readMigrations } from './migrate.ts'

const recorded = 'SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations'

test('a new database is at the last migration, and a second start has nothing to do', async ({
  db,
}) => {
  const lines: string[] = []
  await migrate(db.url, (line) => lines.push(line))
  const { rows } = await db.pool.query(recorded)
  expect(rows.map((row) => row.migration_name)).toEqual(readMigrations().map((it) => it.name))
  expect(lines).toEqual([])
})

test('two instances that start at once do not disturb each other', async ({ db }) => {
  const next = { name: '9000_tries', sql: 'SELECT pg_sleep(0.1); CREATE TABLE tries (id int)' }
  const all = [...readMigrations(), next]
  await Promise.all([migrate(db.url, undefined, all), migrate(db.url, undefined, all)])
  const { rows } = await db.pool.query(`${recorded} WHERE migration_name = '9000_tries'`)
  expect(rows).toEqual([{ migration_name: '9000_tries', done: true }])
  await db.pool.query(`DROP TABLE tries; DELETE FROM _prisma_migrations WHERE id IN
    (SELECT id FROM _prisma_migrations WHERE migration_name = '9000_tries')`)
})

test('a migration that fails halfway leaves nothing behind and says which it was', async ({
  db,
}) => {
  const broken = { name: '9000_broken', sql: 'CREATE TABLE halfway (id int); SELECT 1/0;' }
  await expect(migrate(db.url, undefined, [...readMigrations(), broken])).rejects.toThrow(
    '9000_broken failed with division by zero',
  )
  const { rows } = await db.pool.query(`SELECT to_regclass('halfway') AS found`)
  expect(rows).toEqual([{ found: null }])
  await migrate(db.url) // and the version before still starts
})

test('a database of a newer version is refused', async ({ db }) => {
  await expect(migrate(db.url, undefined, [])).rejects.toThrow('made by a newer version')
})

test('text is ordered as Vietnamese is', async ({ db }) => {
  const { rows } = await db.pool.query(
    `SELECT string_agg(x, ' ' ORDER BY x) AS sorted FROM unnest('{d,ô,a,đ,â,o,ơ,ă}'::text[]) x`,
  )
  expect(rows).toEqual([{ sorted: 'a ă â d đ o ô ơ' }])
})
