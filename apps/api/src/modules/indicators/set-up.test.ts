import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { TestApp } from '../../testing/test-app.ts'
import { test } from '../../testing/world.ts'

const assignmentsOf = async ({ db }: TestApp, { id }: { id: string }) =>
  db.assignment.findMany({ where: { planIndicatorId: id }, orderBy: { id: 'asc' } })
const inForce = async (app: TestApp, it: { id: string }) =>
  (await assignmentsOf(app, it)).filter((a) => a.endedAt === null)

test('an assignment has one entering office, any that support, and keeps its history', async ({
  app,
  world,
}) => {
  const { a } = world
  const { entering, supporting, other } = a.offices
  const coordinator = await a.as('coordinator')
  const indicator = await a.anIndicator()
  const answer = await coordinator
    .put(`/indicators/${indicator.id}/assignment`, {
      enteringOfficeId: other.id,
      supportOfficeIds: [entering.id, supporting.id],
      decision: 'Thông báo 12/TB-UBND',
    })
    .expect(200)
  expect(answer.body).toMatchObject({
    enters: { id: other.id, name: other.name },
    origin: 'assigned',
    since: '2028-01-31',
    decision: 'Thông báo 12/TB-UBND',
    toConfirm: false,
  })
  expect(answer.body.supports).toHaveLength(2)
  const rows = await assignmentsOf(app, indicator)
  expect(rows.filter((r) => r.endedAt !== null).map((r) => [r.officeId, r.role])).toEqual(
    expect.arrayContaining([
      [entering.id, 'lead'],
      [supporting.id, 'support'],
    ]),
  )
  const [event] = await app.db.auditEvent.findMany({ where: { subjectId: indicator.id } })
  expect(event).toMatchObject({
    action: 'assignment.changed',
    byId: a.users.coordinator.id,
    before: { assignments: expect.arrayContaining([{ officeId: entering.id, role: 'lead' }]) },
    after: { enteringOfficeId: other.id },
  })
})

test('with the assignment the right to enter moves', async ({ world }) => {
  const { a } = world
  const [editor, otherEditor] = [await a.as('editor'), await a.as('otherEditor')]
  const indicator = await a.anIndicator()
  const path = `/indicators/${indicator.id}/assignment`
  await (await a.as('coordinator')).put(path, { enteringOfficeId: a.offices.other.id }).expect(200)
  await editor.enter(indicator, '2027', { value: 50 }).expect(403)
  await otherEditor.enter(indicator, '2027', { value: 50 }).expect(200)
  const { body } = await editor.get(`/indicators/${indicator.id}`).expect(200)
  expect(body.observations).toEqual([])
})

test('an assignment taken away leaves the indicator among those that have none', async ({
  app,
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const indicator = await a.anIndicator()
  const missing = async () =>
    (await coordinator.get(`/communes/${a.slug}/set-up`).expect(200)).body.missing.assignments
  const before = await missing()
  await coordinator
    .put(`/indicators/${indicator.id}/assignment`, { enteringOfficeId: null })
    .expect(200)
  expect(await inForce(app, indicator)).toEqual([])
  expect(await missing()).toBe(before + 1)
  const { body } = await coordinator.get(`/communes/${a.slug}/overview?count=rows`).expect(200)
  const nobody = body.offices.find((o: { id: string | null }) => o.id === null)
  expect(nobody.assigned).toBeGreaterThan(0)
})

test('an office of another commune, or one that is not, cannot be assigned', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const coordinator = await a.as('coordinator')
  const indicator = await a.anIndicator()
  const path = `/indicators/${indicator.id}/assignment`
  const before = await assignmentsOf(app, indicator)
  const answers = []
  for (const id of [b.offices.entering.id, randomUUID()]) {
    const { body } = await coordinator.put(path, { enteringOfficeId: id }).expect(422)
    answers.push({ ...body, instance: null })
    await coordinator
      .put(path, { enteringOfficeId: a.offices.entering.id, supportOfficeIds: [id] })
      .expect(422)
  }
  expect(answers[0]).toEqual(answers[1])
  expect(await assignmentsOf(app, indicator)).toEqual(before)
})

test('an office has one part in an indicator', async ({ app, world }) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const { id } = a.offices.other
  const body = { enteringOfficeId: id, supportOfficeIds: [id] }
  const coordinator = await a.as('coordinator')
  await coordinator.put(`/indicators/${indicator.id}/assignment`, body).expect(422)
  expect(await inForce(app, indicator)).toHaveLength(2)
})

test('of two coordinators who assign at once, the second ends what the first wrote', async ({
  app,
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const indicator = await a.anIndicator()
  const path = `/indicators/${indicator.id}/assignment`
  const offices = [a.offices.other.id, a.offices.supporting.id, a.offices.entering.id]
  const answers = await Promise.all(
    offices.map((enteringOfficeId) => coordinator.put(path, { enteringOfficeId })),
  )
  expect(answers.map((r) => r.status)).toEqual([200, 200, 200])
  expect(await inForce(app, indicator)).toHaveLength(1)
  expect(await assignmentsOf(app, indicator)).toHaveLength(5)
})

test('many are assigned at once, or none', async ({ app, world }) => {
  const { a, b } = world
  const coordinator = await a.as('coordinator')
  const own = [await a.anIndicator(), await a.anIndicator()]
  const foreign = await b.anIndicator()
  const path = `/communes/${a.slug}/assignments`
  const enteringOfficeId = a.offices.other.id
  const ids = own.map((it) => it.id)
  for (const stranger of [foreign.id, randomUUID()]) {
    const body = { indicatorIds: [...ids, stranger], enteringOfficeId }
    await coordinator.post(path, body).expect(404)
  }
  for (const it of own) expect(await assignmentsOf(app, it)).toHaveLength(2)
  const twice = { indicatorIds: [...ids, ...ids], enteringOfficeId }
  const { body } = await coordinator.post(path, twice).expect(200)
  expect(body).toEqual({ changed: 2 })
  for (const it of own)
    expect(await inForce(app, it)).toMatchObject([{ officeId: enteringOfficeId, role: 'lead' }])
  await coordinator.post(path, { indicatorIds: [], enteringOfficeId }).expect(422)
})

test('a new baseline of a year supersedes the one before, which is kept', async ({
  app,
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const indicator = await a.anIndicator({ targets: [{ year: 2030, value: 98 }] })
  const path = `/indicators/${indicator.id}/baseline`
  const first = { year: 2025, value: 88, source: 'Niên giám 2025', grade: 'estimate' }
  await coordinator.put(path, first).expect(200)
  const set = await coordinator
    .put(path, { year: 2025, value: 88.5, source: 'Báo cáo 15/BC' })
    .expect(200)
  expect(set.body).toMatchObject({ value: 88.5, grade: 'official', origin: 'entered' })
  const rows = await app.db.baseline.findMany({
    where: { seriesId: indicator.seriesId },
    orderBy: { id: 'asc' },
  })
  expect(rows.map((r) => [Number(r.value), r.supersededAt !== null, r.byId])).toEqual([
    [88, true, a.users.coordinator.id],
    [88.5, false, a.users.coordinator.id],
  ])
  const { body } = await coordinator.get(`/indicators/${indicator.id}`).expect(200)
  expect(body.baseline).toMatchObject({ year: 2025, value: 88.5, source: 'Báo cáo 15/BC' })
  const events = await app.db.auditEvent.findMany({ where: { subjectId: indicator.id } })
  expect(events.map((e) => e.action)).toEqual(['baseline.changed', 'baseline.changed'])
})

test('of two baselines of a year at once, one is in force', async ({ app, world }) => {
  const coordinator = await world.a.as('coordinator')
  const indicator = await world.a.anIndicator()
  const put = (value: number) =>
    coordinator.put(`/indicators/${indicator.id}/baseline`, { year: 2025, value, source: 'BC' })
  const answers = await Promise.all([put(80), put(81), put(82)])
  expect(answers.map((r) => r.status)).toEqual([200, 200, 200])
  const rows = await app.db.baseline.findMany({ where: { seriesId: indicator.seriesId } })
  expect(rows.filter((r) => r.supersededAt === null)).toHaveLength(1)
  expect(rows).toHaveLength(3)
})

const refused: [string, object, string][] = [
  ['without a source', { year: 2025, value: 88, source: ' ' }, '#/source'],
  ['of the last year of the plan', { year: 2030, value: 88, source: 'BC' }, '#/year'],
  ['too large to keep', { year: 2025, value: 1e15, source: 'BC' }, '#/value'],
  ['that is a share above 100', { year: 2025, value: 101, source: 'BC' }, '#/value'],
]
for (const [what, body, pointer] of refused)
  test(`a baseline ${what} is refused where it stands`, async ({ app, world }) => {
    const indicator = await world.a.anIndicator({ definition: 'coverage' })
    const coordinator = await world.a.as('coordinator')
    const answer = await coordinator.put(`/indicators/${indicator.id}/baseline`, body).expect(422)
    expect(answer.body.errors).toMatchObject([{ pointer }])
    expect(await app.db.baseline.count({ where: { seriesId: indicator.seriesId } })).toBe(0)
  })

const parts = [
  { name: 'Xã Đông Hưng cũ', value: 2.1, weight: 1200 },
  { name: 'Xã Tây Hưng cũ', value: 3.4, weight: 800 },
]
const merged = { year: 2025, source: 'Báo cáo rà soát', formula: 'weighted_mean', parts }

test('a baseline of a merged commune is computed from its parts and kept with them', async ({
  world,
}) => {
  const coordinator = await world.a.as('coordinator')
  const indicator = await world.a.anIndicator()
  const path = `/indicators/${indicator.id}`
  await coordinator.put(`${path}/baseline`, { year: 2025, value: 3, source: 'Ước' }).expect(200)
  const { body } = await coordinator.put(`${path}/baseline`, merged).expect(200)
  expect(body).toMatchObject({ value: 2.62, origin: 'entered' })
  const history = await (await world.a.as('leader')).get(`${path}/set-up-history`).expect(200)
  expect(history.body.baselines).toMatchObject([
    { value: 2.62, supersededAt: null, formula: 'weighted_mean', parts: [parts[0], parts[1]] },
    { value: 3, supersededAt: expect.any(String), formula: null, parts: [] },
  ])
})

const misfits: [string, object, string][] = [
  ['another value than its parts come to', { value: 2.7 }, '#/value'],
  ['one part alone', { parts: parts.slice(1) }, '#/parts'],
  ['a part without its weight', { parts: [parts[0], { name: 'B', value: 1 }] }, '#/parts/1/weight'],
  ['parts and no formula', { formula: null, value: 2.62 }, '#/formula'],
  ['neither a value nor parts', { formula: null, parts: [] }, '#/value'],
]
for (const [what, change, pointer] of misfits)
  test(`a merged baseline with ${what} is refused where it stands`, async ({ app, world }) => {
    const indicator = await world.a.anIndicator()
    const coordinator = await world.a.as('coordinator')
    const path = `/indicators/${indicator.id}/baseline`
    const { body } = await coordinator.put(path, { ...merged, ...change }).expect(422)
    expect(body.errors).toMatchObject([{ pointer }])
    expect(await app.db.baseline.count({ where: { seriesId: indicator.seriesId } })).toBe(0)
  })

test('an assignment holds since the day of its decision, never from a day to come', async ({
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const indicator = await a.anIndicator()
  const path = `/indicators/${indicator.id}/assignment`
  const to = { enteringOfficeId: a.offices.other.id, decision: 'TB 12' }
  const late = await coordinator.put(path, { ...to, since: '2028-02-01' }).expect(422)
  expect(late.body.errors).toMatchObject([{ pointer: '#/since' }])
  await coordinator.put(path, { ...to, since: '2028-01-10' }).expect(200)
  const { body } = await coordinator.get(`/indicators/${indicator.id}/set-up-history`).expect(200)
  expect(body.assignments).toMatchObject([
    { office: { id: a.offices.other.id }, since: '2028-01-10', endedAt: null, decision: 'TB 12' },
    { role: 'lead', endedAt: expect.any(String), origin: 'printed' },
    { role: 'support', endedAt: expect.any(String) },
  ])
})

test('a short name is kept beside the name of the plan, written down, and taken away again', async ({
  app,
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const { id } = await a.anIndicator()
  const path = `/indicators/${id}/short-name`
  const before = await app.db.planIndicator.findUniqueOrThrow({ where: { id } })
  await coordinator.put(path, { shortName: ' Bảo hiểm y tế ' }).expect(200)
  const { body } = await coordinator.get(`/communes/${a.slug}/set-up`).expect(200)
  expect(body.rows).toContainEqual(
    expect.objectContaining({ indicatorId: id, name: before.name, shortName: 'Bảo hiểm y tế' }),
  )
  await coordinator.put(path, { shortName: 'x'.repeat(41) }).expect(422)
  await coordinator.put(path, { shortName: '' }).expect(200, { shortName: null })
  expect(await app.db.planIndicator.findUniqueOrThrow({ where: { id } })).toEqual(before)
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: id, action: 'short-name.set' },
    orderBy: { id: 'asc' },
  })
  expect(events).toMatchObject([
    { before: { shortName: null }, after: { shortName: 'Bảo hiểm y tế' } },
    { before: { shortName: 'Bảo hiểm y tế' }, after: { shortName: null } },
  ])
})
