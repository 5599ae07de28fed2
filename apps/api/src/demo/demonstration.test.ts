import { verifyPassword } from 'better-auth/crypto'
import { beforeEach, expect } from 'vitest'
import { wallClock } from '../clock.ts'
import { connectPrisma, type Prisma } from '../database/prisma.ts'
import { loadFirstContent } from '../load.ts'
import { test as base, type TestDatabase } from '../testing/database-test.ts'
import { emptyContent } from '../testing/empty-content.ts'
import { mappingRepository } from '../modules/catalogue/mapping.repository.ts'
import { indicatorRepository } from '../modules/indicators/indicators.repository.ts'
import { communeRegisterRepository } from '../modules/communes/commune-register.repository.ts'
import { officeEndings } from '../modules/offices/office-ending.repository.ts'
import { officeRepository } from '../modules/offices/offices.repository.ts'
import { clearDemonstration } from './clear-demonstration.ts'
import { demoAccounts, demoPassword } from './demo-accounts.ts'
import { loadDemonstration } from './load-demonstration.ts'
import { standingOf } from './standing.ts'
import { morningOf } from '../testing/morning-of.ts'

const asOf = '2028-01-31'
const clock = morningOf(asOf)
const settings = { asOf, seed: 1, clock }

const test = base.extend('prisma', { scope: 'file' }, async ({ db }, { onCleanup }) => {
  const { db: prisma, stop } = connectPrisma(db.url)
  onCleanup(stop)
  return prisma
})

/** Every test starts from the five plans without anything else. */
beforeEach<{ prisma: Prisma }>(async ({ prisma }) => {
  await emptyContent(prisma)
  await loadFirstContent({ db: prisma, clock, config: { demo: false, demoAsOf: null } })
})

const tables = [
  'audit_event',
  'observation_version',
  'observation',
  'baseline',
  'assignment',
  'review_round',
  'membership',
  '"user"',
  'office',
]

async function marked({ pool }: TestDatabase) {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE demo`,
    )
    counts[table] = rows[0]?.n ?? -1
  }
  return counts
}
const noneMarked = Object.fromEntries(tables.map((table) => [table, 0]))

/** Everything that is in force and not invented. */
async function realState({ pool }: TestDatabase) {
  const { rows: assignments } = await pool.query(
    `SELECT plan_indicator_id, office_id, role, origin, to_confirm, since FROM assignment
     WHERE NOT demo AND ended_at IS NULL ORDER BY 1, 2`,
  )
  const { rows: offices } = await pool.query('SELECT * FROM office WHERE NOT demo ORDER BY id')
  const { rows: targets } = await pool.query('SELECT * FROM target ORDER BY id')
  return { assignments, offices, targets }
}

/** What the register says, in force or not. */
async function registerState({ pool }: TestDatabase) {
  const rows = async (query: string) => (await pool.query(query)).rows
  return {
    offices: await rows(
      'SELECT id, name, type_slug, ended_at, merged_into_id FROM office ORDER BY 1',
    ),
    tasks: await rows('SELECT id, lead_office_id FROM task ORDER BY id'),
    supports: await rows('SELECT task_id, "order", office_id FROM task_support ORDER BY 1, 2'),
    mapped: await rows(
      'SELECT id, definition_slug, definition_set_at, publishable, short_name FROM plan_indicator ORDER BY id',
    ),
    communes: await rows('SELECT * FROM commune ORDER BY code'),
    definitions: await rows('SELECT * FROM definition ORDER BY slug'),
    types: await rows('SELECT * FROM office_type ORDER BY slug'),
    assignments: await rows(
      `SELECT plan_indicator_id, office_id, role, origin, to_confirm, since FROM assignment
       WHERE ended_at IS NULL ORDER BY 1, 2`,
    ),
  }
}

const nobody = {
  ...{ language: 'vi' as const, requestId: 'r', address: null, ifMatch: null, ifNoneMatch: null },
}

async function aRealUser(prisma: Prisma) {
  return prisma.user.create({ data: { name: 'Người thật', email: 'that@xa.example' } })
}

test('every office with an indicator has an editor, and one password opens all accounts', async ({
  prisma,
}) => {
  await loadDemonstration(prisma, settings)
  const accounts = await demoAccounts(prisma)
  const logins = accounts.map(({ login }) => login)
  for (const slug of ['kien-hai', 'tan-minh', 'tan-ky', 'thai-tan', 'truong-tan'])
    expect(logins).toEqual(expect.arrayContaining([`${slug}.coordinator`, `${slug}.leader`]))
  expect(logins).toEqual(expect.arrayContaining(['city.analyst', 'city.admin', 'kien-hai.economy']))

  const assigned = await prisma.assignment.findMany({
    where: { endedAt: null },
    select: { officeId: true },
    distinct: ['officeId'],
  })
  const editors = await prisma.membership.findMany({ where: { role: 'office_editor' } })
  expect(new Set(editors.map((m) => m.officeId))).toEqual(new Set(assigned.map((a) => a.officeId)))

  const account = await prisma.account.findFirstOrThrow({ where: { providerId: 'credential' } })
  const { password } = account
  expect(await verifyPassword({ hash: password ?? '', password: demoPassword })).toBe(true)
  expect(account.accountId).toBe(account.userId)
})

test('plans that print no office get offices, a part of Tân Kỳ stays without', async ({
  prisma,
}) => {
  await loadDemonstration(prisma, settings)
  const rows = await prisma.planIndicator.findMany({
    include: {
      assignments: { where: { endedAt: null, role: 'lead' }, include: { office: true } },
      plan: { include: { commune: true } },
    },
  })
  const without = (slug: string) => {
    const of = rows.filter((r) => r.plan.commune.slug === slug)
    return of.filter((r) => r.assignments.length === 0).length / of.length
  }
  for (const slug of ['tan-minh', 'thai-tan', 'truong-tan']) expect(without(slug)).toBe(0)
  expect(without('tan-ky')).toBeGreaterThan(0.2)
  expect(without('tan-ky')).toBeLessThan(0.5)
  const thaiTan = rows.filter((r) => r.plan.commune.slug === 'thai-tan')
  expect(thaiTan.some((r) => r.assignments.some((a) => a.office.name === 'Phòng Kinh tế'))).toBe(
    true,
  )
})

test('everything invented is marked, and what is real is as before', async ({ prisma, db }) => {
  const before = await realState(db)
  await loadDemonstration(prisma, settings)
  const { targets, offices } = await realState(db)
  expect({ targets, offices }).toEqual({ targets: before.targets, offices: before.offices })
  for (const table of [
    'observation_version',
    'observation',
    'review_round',
    'membership',
    '"user"',
  ]) {
    const { rows } = await db.pool.query(`SELECT count(*)::int AS n FROM ${table} WHERE NOT demo`)
    expect(rows).toEqual([{ n: 0 }])
  }
})

test('clearing leaves no marked row, and the plans as they were', async ({ prisma, db }) => {
  const before = await realState(db)
  await loadDemonstration(prisma, settings)
  const cleared = await clearDemonstration(prisma, clock)
  expect(await marked(db)).toEqual(noneMarked)
  expect(await realState(db)).toEqual(before)
  expect(cleared.kept).toEqual({ figures: 0, rounds: 0, communes: [], offices: [], users: [] })
  expect(await demoAccounts(prisma)).toEqual([])
  expect(await prisma.account.count()).toBe(0)
})

test('a demonstration loaded and cleared twice at one instant leaves the plans as they were', async ({
  prisma,
  db,
}) => {
  const instant = clock.now()
  const still = { now: () => instant, today: () => asOf }
  const before = await realState(db)
  for (const time of ['first', 'second']) {
    await loadDemonstration(prisma, { ...settings, clock: still })
    await clearDemonstration(prisma, still)
    await prisma.setting.deleteMany({ where: { key: 'demonstration' } })
    expect(await realState(db), time).toEqual(before)
  }
})

test('what its people changed in the register is as it was before', async ({ prisma, db }) => {
  await loadDemonstration(prisma, settings)
  await clearDemonstration(prisma, clock)
  const before = await registerState(db)
  await prisma.setting.delete({ where: { key: 'demonstration' } })
  await loadDemonstration(prisma, settings)
  const person = await prisma.user.findFirstOrThrow({ where: { demo: true } })
  const asking = { ...nobody, actor: { id: person.id, grants: [] }, demo: true }
  const [one, other] = await prisma.office.findMany({
    where: { demo: false, commune: { slug: 'truong-tan' }, leadTasks: { some: {} } },
    orderBy: { name: 'asc' },
  })
  if (!one || !other) throw new Error('two offices with tasks are wanted')
  const offices = officeRepository(prisma, clock)
  const row = await offices.find(one.id)
  if (!row) throw new Error('the office is wanted')
  const renamed = await offices.change(row, { name: 'Phòng đổi tên' }, asking)
  expect(await officeEndings(prisma, clock).end(renamed, other, null, asking)).not.toBeNull()
  const mapping = mappingRepository(prisma, clock)
  const { id } = await prisma.planIndicator.findFirstOrThrow({
    where: { definitionSlug: 'bhyt-coverage' },
  })
  const mapped = await mapping.find(id)
  if (!mapped) throw new Error('the indicator is wanted')
  await mapping.put(mapped, null, asking)
  const commune = await prisma.commune.findUniqueOrThrow({ where: { slug: 'truong-tan' } })
  const names = { name: 'Tên khác', kind: 'phuong' as const }
  const communes = communeRegisterRepository(prisma, clock)
  const measured = { population: 9000, areaKm2: null, factsYear: 2025, factsSource: 'Thử' }
  await communes.rename(await communes.setFacts(commune, measured, asking), names, asking)
  await indicatorRepository(prisma, clock).name(
    { id, shortName: null, communeCode: commune.code },
    'BHYT',
    asking,
  )
  expect(await registerState(db)).not.toEqual(before)

  const { restored } = await clearDemonstration(prisma, clock)
  expect(restored.register).toBe(6)
  expect(await registerState(db)).toEqual(before)
})

test('what was cleared does not come back with the next start', async ({ prisma, db }) => {
  const config = { demo: true, demoAsOf: asOf }
  await loadFirstContent({ db: prisma, clock, config })
  expect((await marked(db))['observation']).toBeGreaterThan(500)
  await clearDemonstration(prisma, clock)
  await loadFirstContent({ db: prisma, clock, config })
  expect(await marked(db)).toEqual(noneMarked)
})

test('today is the day of the demonstration while it stands, and then the real one', async ({
  prisma,
}) => {
  const config = { demo: true, demoAsOf: '2027-01-31' }
  const none = { demo: false, demoAsOf: null, clock: wallClock }
  expect(await standingOf(prisma, config)).toEqual(none) // nothing was loaded
  await loadFirstContent({ db: prisma, clock, config })
  const stands = await standingOf(prisma, config)
  expect([stands.demo, stands.demoAsOf, stands.clock.today()]).toEqual([
    true,
    '2027-01-31',
    '2027-01-31',
  ])
  expect(await standingOf(prisma, { demo: false, demoAsOf: null })).toEqual(none)
  await clearDemonstration(prisma, clock)
  expect(await standingOf(prisma, config)).toEqual(none)
})

test('a second start loads nothing again', async ({ prisma, db }) => {
  const config = { demo: true, demoAsOf: asOf }
  await loadFirstContent({ db: prisma, clock, config })
  const once = await marked(db)
  const lines: string[] = []
  await loadFirstContent({ db: prisma, clock, config, report: (line) => lines.push(line) })
  expect(await marked(db)).toEqual(once)
  expect(lines).toEqual([])
})

test('nothing is invented beside real figures', async ({ prisma, db }) => {
  const { seriesId } = await prisma.planIndicator.findFirstOrThrow()
  await prisma.baseline.create({
    data: {
      seriesId,
      year: 2025,
      value: 1,
      grade: 'official',
      origin: 'entered',
      source: 'x',
      at: clock.now(),
    },
  })
  expect(await loadDemonstration(prisma, settings)).toBeNull()
  expect(await marked(db)).toEqual(noneMarked)
})

test('what real rows hang on stays, unmarked, and is told', async ({ prisma, db }) => {
  await loadDemonstration(prisma, settings)
  const user = await aRealUser(prisma)
  const office = await prisma.office.findFirstOrThrow({ where: { demo: true } })
  const head = await prisma.observation.findFirstOrThrow({
    where: { demo: true, period: '2027', series: { communeCode: office.communeCode } },
  })
  const row = await prisma.planIndicator.findFirstOrThrow({
    where: { plan: { communeCode: office.communeCode }, assignments: { some: { endedAt: null } } },
  })
  const demoUser = await prisma.user.findFirstOrThrow({
    where: { username: { endsWith: '.coordinator' } },
  })
  await prisma.$transaction(async (tx) => {
    // A real person corrects an invented figure, and is assigned an invented office.
    await tx.observationVersion.create({
      data: {
        observationId: head.id,
        seriesId: head.seriesId,
        period: head.period,
        version: head.version + 1,
        state: 'draft',
        value: 7,
        grade: 'estimate',
        byId: user.id,
        at: clock.now(),
      },
    })
    await tx.observation.update({
      where: { id: head.id },
      data: { version: head.version + 1 },
    })
    await tx.assignment.updateMany({
      where: { planIndicatorId: row.id, endedAt: null },
      data: { endedAt: clock.now() },
    })
    await tx.assignment.create({
      data: {
        planIndicatorId: row.id,
        officeId: office.id,
        role: 'lead',
        origin: 'assigned',
        since: clock.now(),
        byId: demoUser.id,
      },
    })
  })
  const cleared = await clearDemonstration(prisma, clock)
  expect(cleared.kept).toEqual({
    figures: 1,
    rounds: 1,
    communes: [],
    offices: [office.name],
    users: [demoUser.name],
  })
  expect(await marked(db)).toEqual(noneMarked)
  const kept = await prisma.observation.findUniqueOrThrow({
    where: { id: head.id },
    include: { versions: true },
  })
  expect(kept.versions.map((v) => [v.version, v.value?.toNumber()])).toEqual([
    [head.version + 1, 7],
  ])
  expect(kept.version).toBe(head.version + 1)
  const still = await prisma.assignment.findMany({
    where: { planIndicatorId: row.id, endedAt: null },
  })
  expect(still.map((a) => a.officeId)).toEqual([office.id])
  const shut = await prisma.user.findUniqueOrThrow({
    where: { id: demoUser.id },
    include: { accounts: true, memberships: true, sessions: true },
  })
  expect([shut.username, shut.accounts, shut.memberships, shut.sessions]).toEqual([
    null,
    [],
    [],
    [],
  ])
})

test('nobody rewrites or deletes what is append-only, and only marked rows go by the own role', async ({
  prisma,
  db,
}) => {
  await loadDemonstration(prisma, settings)
  const user = await aRealUser(prisma)
  const { seriesId } = await prisma.planIndicator.findFirstOrThrow()
  await prisma.auditEvent.create({
    data: { at: clock.now(), action: 'x', subjectType: 'x', subjectId: 'x', byId: user.id },
  })
  await prisma.baseline.create({
    data: {
      seriesId,
      year: 2024,
      value: 1,
      grade: 'official',
      origin: 'entered',
      source: 'x',
      at: clock.now(),
    },
  })
  const refused = async (text: string) =>
    expect(db.pool.query(text), text).rejects.toMatchObject({ code: '42501' })
  for (const table of ['observation_version', 'audit_event', 'baseline', 'assignment']) {
    await refused(`DELETE FROM ${table}`)
    await refused(`DELETE FROM ${table} WHERE demo`)
    await refused(`UPDATE ${table} SET demo = NOT demo`)
  }
  for (const table of ['observation_version', 'audit_event'])
    await refused(`TRUNCATE ${table} CASCADE`)

  const client = await db.pool.connect()
  try {
    await client.query('SET ROLE tiendo_demo')
    for (const table of ['audit_event', 'baseline', 'assignment'])
      await expect(client.query(`DELETE FROM ${table} WHERE NOT demo`)).rejects.toMatchObject({
        code: '42501',
      })
    await expect(client.query(`UPDATE observation_version SET value = 1`)).rejects.toMatchObject({
      code: '42501',
    })
    const { rowCount } = await client.query('DELETE FROM baseline WHERE demo')
    expect(rowCount).toBeGreaterThan(100)
  } finally {
    await client.query('RESET ROLE')
    client.release()
  }
})
