import pg from 'pg'
import { inject, test as base } from 'vitest'
import { connectionPool } from '../database/connection-pool.ts'
import { otherDatabase } from '../database/ensure-database.ts'

export interface TestDatabase {
  url: string
  pool: pg.Pool
}

/** `test` with `db`: a fresh, migrated database for the file, which its tests share. */
// oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures it needs
export const test = base.extend('db', { scope: 'file' }, async ({}, { onCleanup }) => {
  const templateUrl = inject('templateUrl')
  const name = `test_${process.env['VITEST_POOL_ID']}`
  const url = otherDatabase(templateUrl, name)
  const template = new URL(templateUrl).pathname.slice(1)

  const admin = new pg.Client({ connectionString: otherDatabase(templateUrl, 'postgres') })
  await admin.connect()
  // The number of a worker is used again, and so is the name: what a file left behind goes first.
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)
  await admin.end()

  const pool = connectionPool(url)
  onCleanup(() => pool.end())
  return { url, pool } satisfies TestDatabase
})
