import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { expect } from 'vitest'
import { test } from '../testing/world.ts'

const refusal = async (pool: pg.Pool | pg.PoolClient, sql: string, values: unknown[] = []) => {
  try {
    await pool.query(sql, values)
    return 'done'
  } catch (error) {
    const { code, constraint, message } = error as pg.DatabaseError
    return constraint ?? `${code} ${message}`
  }
}

test("a target's year lies between its plan's start and its horizon", async ({ app, db }) => {
  const { make } = app
  const plan = await make.aPlan({ commune: await make.aCommune(), horizon: 2045 })
  const indicator = await make.anIndicator({ plan })
  for (const year of [2026, 2030, 2035, 2045]) await make.aTarget(indicator, { year, value: 1 })
  const insert = `INSERT INTO target (id, plan_indicator_id, "order", year, op, value, text, flags)
    VALUES (gen_random_uuid(), $1, 9, $2, 'eq', 1, '1', '{}')`
  for (const year of [2025, 2046])
    expect(await refusal(db.pool, insert, [indicator.id, year])).toMatch(/^23514 target year/)
  const move = 'UPDATE target SET year = 2050 WHERE plan_indicator_id = $1 AND year = 2045'
  expect(await refusal(db.pool, move, [indicator.id])).toMatch(/^23514 target year/)
  const shrink = 'UPDATE plan SET horizon = 2040 WHERE id = $1'
  expect(await refusal(db.pool, shrink, [plan.id])).toMatch(/^23514 a target of this plan/)
})

test("a target's own period may begin before its plan, not end after the horizon", async ({
  app,
  db,
}) => {
  const { make } = app
  const indicator = await make.anIndicator({
    plan: await make.aPlan({ commune: await make.aCommune() }),
  })
  await make.aTarget(indicator, { period: '2025-2030', value: 1 })
  const insert = `INSERT INTO target (id, plan_indicator_id, "order", period, op, value, text, flags)
    VALUES (gen_random_uuid(), $1, 9, $2, 'eq', 1, '1', '{}')`
  expect(await refusal(db.pool, insert, [indicator.id, '2026-2031'])).toMatch(/^23514/)
  expect(await refusal(db.pool, insert, [indicator.id, '2030-2026'])).toBe('target_period_form')
})

const targets: [string, string, string][] = [
  ['a year and a period', "2027, '2026-2030', false, 'eq', 1, null", 'target_time'],
  ['no time at all', "null, null, false, 'eq', 1, null", 'target_time'],
  ['words with a number', "2027, null, false, 'text', 1, null", 'target_bounds'],
  ['a range without an end', "2027, null, false, 'range', 1, null", 'target_bounds'],
  ['a range that is turned round', "2027, null, false, 'range', 5, 4", 'target_bounds'],
  ['a bound without a number', "2027, null, false, 'gte', null, null", 'target_bounds'],
]
for (const [what, values, constraint] of targets)
  test(`a target of ${what} is refused`, async ({ app, db }) => {
    const { make } = app
    const { id } = await make.anIndicator({
      plan: await make.aPlan({ commune: await make.aCommune() }),
    })
    const insert = `INSERT INTO target
      (id, plan_indicator_id, "order", text, flags, year, period, every, op, value, max)
      VALUES (gen_random_uuid(), $1, 1, 'như in', '{}', ${values})`
    expect(await refusal(db.pool, insert, [id])).toBe(constraint)
  })

test('one target is in force for an indicator and a time; what it superseded stays', async ({
  app,
  db,
}) => {
  const { make } = app
  const indicator = await make.anIndicator({
    plan: await make.aPlan({ commune: await make.aCommune() }),
    targets: [{ year: 2027, value: 1 }],
  })
  const insert = `INSERT INTO target (id, plan_indicator_id, "order", year, op, value, text, flags)
    VALUES (gen_random_uuid(), $1, 2, 2027, 'eq', 2, '2', '{}')`
  expect(await refusal(db.pool, insert, [indicator.id])).toBe('target_in_force')
  await db.pool.query('UPDATE target SET superseded_at = now() WHERE plan_indicator_id = $1', [
    indicator.id,
  ])
  expect(await refusal(db.pool, insert, [indicator.id])).toBe('done')
})

test('one office enters an indicator, and no office has two parts in it', async ({ db, world }) => {
  const { indicator, offices } = world.a
  const insert = `INSERT INTO assignment (id, plan_indicator_id, office_id, role, origin, since)
    VALUES (gen_random_uuid(), $1, $2, $3, 'assigned', now())`
  const assign = (office: { id: string }, role: string) =>
    refusal(db.pool, insert, [indicator.id, office.id, role])
  expect(await assign(offices.other, 'lead')).toBe('assignment_one_entering')
  expect(await assign(offices.entering, 'support')).toBe('assignment_office_once')
  expect(await assign(offices.other, 'support')).toBe('done')
})

test('a series has one figure for a period, and its head names a version that exists', async ({
  app,
  db,
  world,
}) => {
  const indicator = await world.a.anIndicator()
  const head = await app.make.aFigure({ indicator, by: world.a.users.editor })
  const insert = `INSERT INTO observation (id, series_id, period, version)
    VALUES (gen_random_uuid(), $1, $2, 1)`
  expect(await refusal(db.pool, insert, [indicator.seriesId, '2027'])).toBe(
    'observation_series_id_period_key',
  )
  expect(await refusal(db.pool, insert, [indicator.seriesId, '2026'])).toBe(
    'observation_current_version',
  )
  expect(await refusal(db.pool, insert, [indicator.seriesId, '2027-Q2'])).toBe(
    'observation_period_form',
  )
  const ahead = 'UPDATE observation SET version = 2 WHERE id = $1'
  expect(await refusal(db.pool, ahead, [head.id])).toBe('observation_current_version')
})

const figures: [string, string, string][] = [
  ['a value and a fraction', 'value = 1, numerator = 1, denominator = 2', 'figure_is_one_thing'],
  ['a value and a verdict', "value = 1, verdict = 'met'", 'figure_is_one_thing'],
  ['a value that does not apply', 'value = 1, not_applicable = true', 'figure_is_one_thing'],
  ['nothing', 'value = null', 'figure_is_one_thing'],
  ['half a fraction', 'value = null, numerator = 1', 'fraction_is_whole'],
  ['a zero below', 'value = null, numerator = 1, denominator = 0', 'fraction_is_whole'],
  ['a return without a reason', "state = 'returned'", 'return_has_reason'],
]
for (const [what, set, constraint] of figures)
  test(`a figure of ${what} is refused`, async ({ app, db, world }) => {
    const indicator = await world.a.anIndicator()
    const { id } = await app.make.aFigure({ indicator, by: world.a.users.editor })
    // The next version of it, made like the first and then spoilt.
    const client = await db.pool.connect()
    try {
      await client.query('CREATE TEMP TABLE IF NOT EXISTS spoilt (LIKE observation_version)')
      await client.query('TRUNCATE spoilt')
      await client.query(
        'INSERT INTO spoilt SELECT * FROM observation_version WHERE observation_id = $1',
        [id],
      )
      await client.query(`UPDATE spoilt SET id = gen_random_uuid(), version = 2, ${set}`)
      const insert = 'INSERT INTO observation_version SELECT * FROM spoilt'
      expect(await refusal(client, insert)).toBe(constraint)
    } finally {
      client.release()
    }
  })

const appendOnly = ['observation_version', 'audit_event'] as const
const ended = { baseline: 'superseded_at', assignment: 'ended_at' } as const

for (const table of appendOnly)
  test(`${table} refuses UPDATE, DELETE and TRUNCATE to its owner and to a superuser`, async ({
    app,
    db,
    world,
  }) => {
    await app.make.aFigure({ indicator: await world.a.anIndicator(), by: world.a.users.editor })
    await world.a.as('editor')
    const count = async () => (await db.pool.query(`SELECT FROM ${table}`)).rowCount
    const before = await count()
    expect(before).toBeGreaterThan(0)
    const { rows } = await db.pool.query('SELECT current_setting($1) AS is', ['is_superuser'])
    expect(rows).toEqual([{ is: 'on' }])
    for (const sql of [
      `UPDATE ${table} SET demo = true`,
      `UPDATE ${table} SET at = now()`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ])
      expect(await refusal(db.pool, sql), sql).toMatch(/^42501 .*append-only/)
    expect(await count()).toBe(before)
  })

for (const [table, ending] of Object.entries(ended))
  test(`${table} may be ended once, and is otherwise never rewritten`, async ({
    app,
    db,
    world,
  }) => {
    const indicator = await world.a.anIndicator()
    const baseline = { year: 2025, value: 1, source: 'BC' }
    const coordinator = await world.a.as('coordinator')
    await coordinator.put(`/indicators/${indicator.id}/baseline`, baseline).expect(200)
    const [row] =
      table === 'baseline'
        ? await app.db.baseline.findMany({ where: { seriesId: indicator.seriesId } })
        : await app.db.assignment.findMany({ where: { planIndicatorId: indicator.id } })
    const change = (set: string) =>
      refusal(db.pool, `UPDATE ${table} SET ${set} WHERE id = $1`, [row?.id])
    expect(await change(`${ending} = now(), demo = true`)).toMatch(/^42501 .*keeps its history/)
    expect(await change('demo = true')).toMatch(/^42501/)
    expect(await change(`${ending} = now()`)).toBe('done')
    expect(await change(`${ending} = null`)).toMatch(/^42501/)
    const remove = `DELETE FROM ${table} WHERE id = $1`
    expect(await refusal(db.pool, remove, [row?.id])).toMatch(/^42501/)
    expect(await refusal(db.pool, `TRUNCATE ${table} CASCADE`)).toMatch(/^42501/)
  })

test('tiendo_demo deletes rows that are marked, no others, and can do nothing else', async ({
  app,
  db,
  world,
}) => {
  const { a } = world
  const real = await app.make.aFigure({ indicator: await a.anIndicator(), by: a.users.editor })
  const indicator = await a.anIndicator()
  const [headId, versionId] = [randomUUID(), randomUUID()]
  const client = await db.pool.connect()
  const remove = (table: string, id: string, column = 'id') =>
    refusal(client, `DELETE FROM ${table} WHERE ${column} = $1`, [id])
  try {
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO observation (id, series_id, period, version, demo)
        VALUES ($1, $2, '2027', 1, true)`,
      [headId, indicator.seriesId],
    )
    await client.query(
      `INSERT INTO observation_version
        (id, observation_id, series_id, period, version, state, value, grade, by_id, at, demo)
        VALUES ($1, $2, $3, '2027', 1, 'approved', 1, 'official', $4, now(), true)`,
      [versionId, headId, indicator.seriesId, a.users.editor.id],
    )
    await client.query('COMMIT')
    expect(await remove('observation_version', versionId)).toMatch(/^42501 .*append-only/)

    await client.query('SET ROLE tiendo_demo')
    expect(await remove('observation_version', real.id, 'observation_id')).toMatch(/^42501/)
    expect(await refusal(client, 'DELETE FROM audit_event')).toMatch(/^42501/)
    expect(await refusal(client, 'UPDATE observation_version SET value = 2')).toMatch(/^42501/)
    expect(await refusal(client, 'TRUNCATE observation_version')).toMatch(/^42501/)
    expect(await refusal(client, 'DELETE FROM plan')).toMatch(/^42501/)
    await client.query('BEGIN')
    expect(await remove('observation_version', versionId)).toBe('done')
    expect(await remove('observation', headId)).toBe('done')
    await client.query('COMMIT')
  } finally {
    await client.query('RESET ROLE')
    client.release(true)
  }
  expect(await app.db.observationVersion.count({ where: { id: versionId } })).toBe(0)
  expect(await app.db.observationVersion.count({ where: { observationId: real.id } })).toBe(1)
})

test('tiendo_demo cannot sign in by itself', async ({ db }) => {
  const { rows } = await db.pool.query(
    "SELECT rolcanlogin, rolsuper, rolcreaterole FROM pg_roles WHERE rolname = 'tiendo_demo'",
  )
  expect(rows).toEqual([{ rolcanlogin: false, rolsuper: false, rolcreaterole: false }])
})

const memberships: [string, string][] = [
  ['an editor without an office', "'office_editor', commune_code, null"],
  ['a coordinator of no commune', "'coordinator', null, null"],
  ['a leader of an office', "'leader', commune_code, id"],
  ['a city analyst of a commune', "'city_analyst', commune_code, null"],
]
for (const [what, values] of memberships)
  test(`${what} is refused`, async ({ app, db, world }) => {
    const { id } = await app.make.aUser(null)
    const insert = `INSERT INTO membership (id, user_id, role, commune_code, office_id)
      SELECT gen_random_uuid(), $1, ${values} FROM office WHERE id = $2`
    const said = await refusal(db.pool, insert, [id, world.a.offices.entering.id])
    expect(said).toBe('membership_scope')
  })
