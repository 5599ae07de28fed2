import { beforeEach, expect } from 'vitest'
import { connectPrisma, type Prisma } from '../database/prisma.ts'
import { loadFirstContent } from '../load.ts'
import { test as base, type TestDatabase } from '../testing/database-test.ts'
import { emptyContent } from '../testing/empty-content.ts'
import { clearDemonstration } from './clear-demonstration.ts'
import { demoAccounts } from './demo-accounts.ts'
import { generateCommunes } from './generate-communes.ts'
import { morningOf } from '../testing/morning-of.ts'

const asOf = '2028-01-31'
const clock = morningOf(asOf)

const test = base.extend('prisma', { scope: 'file' }, async ({ db }, { onCleanup }) => {
  const { db: prisma, stop } = connectPrisma(db.url)
  onCleanup(stop)
  return prisma
})

/** Every test starts from the five plans; most load the demonstration beside them. */
beforeEach<{ prisma: Prisma }>(async ({ prisma }) => {
  await emptyContent(prisma)
  await loadFirstContent({ db: prisma, clock, config: { demo: false, demoAsOf: null } })
})

const withDemonstration = async (prisma: Prisma) =>
  loadFirstContent({ db: prisma, clock, config: { demo: true, demoAsOf: asOf } })

/** A sum of everything a table says, whatever order it stands in. */
async function contentOf({ pool }: TestDatabase) {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'
     AND tablename NOT IN ('setting', 'audit_event', '_prisma_migrations', 'assignment')`,
  )
  const content: Record<string, string | null> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query<{ sum: string | null }>(
      `SELECT md5(string_agg(it::text, '|' ORDER BY it::text)) AS sum FROM ${name} AS it`,
    )
    content[name] = rows[0]?.sum ?? null
  }
  // What the demonstration had ended comes back as new rows that say the same.
  const { rows } = await pool.query(
    `SELECT plan_indicator_id, office_id, role, origin, since FROM assignment
     WHERE ended_at IS NULL ORDER BY 1, 2`,
  )
  return { content, assignments: rows }
}

/** What somebody would see of the invented communes, without what differs from run to run. */
async function seenOf(prisma: Prisma) {
  const of = { plan: { commune: { demo: true } } }
  const rows = await prisma.planIndicator.findMany({
    where: of,
    include: {
      targets: true,
      plan: true,
      assignments: { include: { office: true } },
      series: { include: { versions: true, baselines: true } },
    },
  })
  return rows
    .map(({ code, plan, targets, assignments, series }) => ({
      row: `${plan.communeCode} ${code}`,
      targets: targets.map((t) => `${t.order} ${t.text} ${t.value?.toNumber()}`).sort(),
      offices: assignments.map((a) => `${a.office.name} ${a.role} ${a.endedAt === null}`).sort(),
      baselines: series.baselines.map((b) => String(b.value)),
      figures: series.versions
        .map(
          (v) => `${v.period} ${v.version} ${v.state} ${v.value?.toNumber()} ${v.at.toISOString()}`,
        )
        .sort(),
    }))
    .toSorted((a, b) => a.row.localeCompare(b.row, 'en'))
}

test('five communes have the five shapes, people, and figures with gaps, all of it marked', async ({
  prisma,
  db,
}) => {
  await withDemonstration(prisma)
  const real = await prisma.plan.count()
  const lines: string[] = []
  const made = await generateCommunes(prisma, { communes: 5, report: (it) => lines.push(it) })
  expect(made).toMatchObject({ communes: 5, plans: 5, indicators: 256, targets: 409, already: 0 })
  expect(lines).toHaveLength(5)
  expect(await prisma.plan.count({ where: { demo: true } })).toBe(5)
  expect(await prisma.plan.count({ where: { demo: false } })).toBe(real)

  const states = await prisma.observationVersion.groupBy({
    by: ['state'],
    where: { series: { commune: { demo: true } } },
    _count: true,
  })
  expect(states.map(({ state }) => state).toSorted()).toEqual(
    ['approved', 'draft', 'returned', 'submitted'].toSorted(),
  )
  const without = { assignments: { none: { endedAt: null } } }
  const row = { plan: { demo: true } }
  expect(await prisma.planIndicator.count({ where: { ...row, ...without } })).toBeGreaterThan(5)
  const { rows: unmarked } = await db.pool.query(`
    SELECT 'assignment' FROM assignment AS a JOIN plan_indicator AS i ON i.id = a.plan_indicator_id
      JOIN plan ON plan.id = i.plan_id WHERE plan.demo AND NOT a.demo
    UNION ALL SELECT 'office' FROM office JOIN commune ON code = commune_code
      WHERE commune.demo AND NOT office.demo
    UNION ALL SELECT 'membership' FROM membership JOIN commune ON code = commune_code
      WHERE commune.demo AND NOT membership.demo
    UNION ALL SELECT 'audit' FROM audit_event JOIN commune ON code = commune_code
      WHERE commune.demo AND NOT audit_event.demo
    UNION ALL SELECT 'version' FROM observation_version WHERE NOT demo`)
  expect(unmarked).toEqual([])

  const leader = await prisma.user.findUniqueOrThrow({ where: { username: 'minh-hoa-002.leader' } })
  expect([leader.demo, leader.name]).toEqual([true, 'Lãnh đạo phường Minh họa 002'])
  // The sign-in page does not list a thousand accounts.
  expect((await demoAccounts(prisma)).some(({ login }) => login.startsWith('minh-hoa'))).toBe(false)
})

test('again makes nothing twice, and a larger number adds what is missing', async ({ prisma }) => {
  await withDemonstration(prisma)
  await generateCommunes(prisma, { communes: 2 })
  const once = await seenOf(prisma)
  const again = await generateCommunes(prisma, { communes: 2 })
  expect(again).toMatchObject({ communes: 0, figures: 0, already: 2 })
  expect(await seenOf(prisma)).toEqual(once)
  const more = await generateCommunes(prisma, { communes: 3 })
  expect(more).toMatchObject({ communes: 1, already: 2 })
  expect((await seenOf(prisma)).slice(0, once.length)).toEqual(once)
})

test('the same seed makes the same communes in any database, another seed is refused beside them', async ({
  prisma,
}) => {
  await withDemonstration(prisma)
  await generateCommunes(prisma, { communes: 2, seed: 5 })
  const first = await seenOf(prisma)
  await expect(generateCommunes(prisma, { communes: 3, seed: 6 })).rejects.toThrow(
    'made with --seed 5 --as-of 2028-01-31',
  )
  expect(await seenOf(prisma)).toEqual(first)
  await generateCommunes(prisma, { communes: 2 }) // without a seed: that of those there

  await emptyContent(prisma)
  await loadFirstContent({ db: prisma, clock, config: { demo: false, demoAsOf: null } })
  await withDemonstration(prisma)
  await generateCommunes(prisma, { communes: 2, seed: 5 })
  expect(await seenOf(prisma)).toEqual(first)
})

test('clearing takes every table back to where it was', async ({ prisma, db }) => {
  const before = await contentOf(db)
  await withDemonstration(prisma)
  await generateCommunes(prisma, { communes: 5 })
  const { removed, kept } = await clearDemonstration(prisma, clock)
  expect(removed).toMatchObject({ commune: 5, plan: 5 })
  expect(kept.communes).toEqual([])
  expect(await contentOf(db)).toEqual(before)
  await expect(generateCommunes(prisma, { communes: 1 })).rejects.toThrow('no demonstration')
})

test('an invented commune that a real person belongs to stays, and stays marked', async ({
  prisma,
}) => {
  await withDemonstration(prisma)
  await generateCommunes(prisma, { communes: 2 })
  const user = await prisma.user.create({ data: { name: 'Người thật', email: 'that@xa.example' } })
  await prisma.membership.create({
    data: { userId: user.id, role: 'leader', communeCode: '90002' },
  })
  const { kept } = await clearDemonstration(prisma, clock)
  expect(kept.communes).toEqual(['minh-hoa-002'])
  const left = await prisma.commune.findMany({ where: { demo: true }, include: { plans: true } })
  expect(left.map(({ code, plans }) => [code, plans.map((p) => p.demo)])).toEqual([
    ['90002', [true]],
  ])
  await prisma.membership.deleteMany({ where: { userId: user.id } })
  expect((await clearDemonstration(prisma, clock)).kept.communes).toEqual([])
  expect(await prisma.commune.count({ where: { demo: true } })).toBe(0)
})

test('nothing is invented without a demonstration, or beside real figures', async ({
  prisma,
  db,
}) => {
  const before = await contentOf(db)
  await expect(generateCommunes(prisma, { communes: 1 })).rejects.toThrow('no demonstration')
  expect(await contentOf(db)).toEqual(before)

  await withDemonstration(prisma)
  const { seriesId } = await prisma.planIndicator.findFirstOrThrow()
  const real = { seriesId, year: 2024, value: 1, source: 'x', at: clock.now() }
  await prisma.baseline.create({ data: { ...real, grade: 'official', origin: 'entered' } })
  const loaded = await contentOf(db)
  await expect(generateCommunes(prisma, { communes: 1 })).rejects.toThrow('real figures')
  expect(await contentOf(db)).toEqual(loaded)
})
