import pg from 'pg'
import { expect, inject } from 'vitest'
import { freePort } from '../free-port.ts'
import { test } from '../testing/database-test.ts'
import { openDatabase } from './database.ts'
import { otherDatabase } from './ensure-database.ts'

const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir: '/not/used' })

test('a database that is not there yet is made in Vietnamese order', async () => {
  const url = otherDatabase(inject('templateUrl'), 'made')
  const { stop } = await open(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    `SELECT datlocale FROM pg_database WHERE datname = current_database()`,
  )
  await client.end()
  await stop()
  expect(rows).toEqual([{ datlocale: 'vi-VN' }])
})

test('a database that does not answer is told in one line, without the password', async () => {
  const port = await freePort()
  await expect(open(`postgresql://app:hunter2@127.0.0.1:${port}/tiendo`)).rejects.toThrow(
    /^The database at 127\.0\.0\.1:\d+ \(DATABASE_URL\) cannot be used: (?!.*hunter2).+ Start it or mend DATABASE_URL/,
  )
})

test('a wrong password is told in one line', async () => {
  const url = new URL(inject('templateUrl'))
  url.password = 'wrong'
  await expect(open(url.href)).rejects.toThrow(/password authentication failed.*mend DATABASE_URL/)
})
