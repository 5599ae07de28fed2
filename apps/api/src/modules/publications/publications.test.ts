import type { Comparison, Publication } from '@tien-do/contract'
import { expect } from 'vitest'
import { aSignedCommune } from '../../testing/signed-commune.ts'
import { test, type TestApp } from '../../testing/test-app.ts'

const outOf = ({ items }: Publication) =>
  items.flatMap(({ published }) =>
    published ? [[published.figure.code, published.figure.value]] : [],
  )

const publishedAt = async ({ db }: TestApp, { round }: { round: { id: string } }) =>
  (await db.reviewRound.findUniqueOrThrow({ where: { id: round.id } })).publishedAt

test('a signed round offers what has an approved figure, as the public would read it', async ({
  app,
}) => {
  const it = await aSignedCommune(app)
  const { items, may } = await it.read()
  expect(items.map((item) => item.figure?.code)).toEqual(['1', '2'])
  expect(items[0]).toMatchObject({
    figure: { target: 'từ 90% trở lên', value: 92, grade: 'official', verdict: 'exceeded' },
    published: null,
    corrected: false,
    proposed: true,
  })
  expect(may.publish).toBe(true)
  expect(outOf(await it.read())).toEqual([])
})

test("of a party's plan nothing is proposed until somebody has chosen", async ({ app }) => {
  const it = await aSignedCommune(app, { issuerKind: 'party' })
  const proposed = async () => (await it.read()).items.map((item) => item.proposed)
  expect(await proposed()).toEqual([false, false])
  await it.publish(it.two).expect(200)
  expect(await proposed()).toEqual([false, true])
})

test('exactly what is chosen is out; what is left out is withdrawn, and stays written down', async ({
  app,
}) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one, it.two).expect(200)
  const first = await publishedAt(app, it)
  expect(first).not.toBeNull()
  const { body } = await it.publish(it.two).expect(200)
  expect(outOf(body as Publication)).toEqual([['2', 85]])
  expect(await publishedAt(app, it)).toEqual(first)
  const rows = await app.db.publication.findMany({ where: { roundId: it.round.id } })
  expect(rows.filter((row) => row.withdrawnAt !== null)).toHaveLength(1)
  expect(rows).toHaveLength(2)
  const events = await app.db.auditEvent.findMany({
    where: { action: 'round.published', subjectId: it.round.id },
    orderBy: { id: 'asc' },
  })
  const codes = (json: unknown) =>
    (json as { indicators: { code: string }[] }).indicators.map(({ code }) => code)
  expect(events.map((e) => [codes(e.before), codes(e.after)])).toEqual([
    [[], ['1', '2']],
    [['1', '2'], ['2']],
  ])
})

test('the same choice again changes nothing', async ({ app }) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one).expect(200)
  const count = () => app.db.publication.count({ where: { roundId: it.round.id } })
  const before = await count()
  await it.publish(it.one).expect(200)
  expect(await count()).toBe(before)
  const events = { where: { action: 'round.published', subjectId: it.round.id } }
  expect(await app.db.auditEvent.count(events)).toBe(1)
})

test('a correction is told, and the public reads the old figure until it is published', async ({
  app,
}) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one, it.two).expect(200)
  await it.correct(88)
  const { items } = await it.read()
  expect(items.map((item) => item.corrected)).toEqual([true, false])
  expect(items[0]).toMatchObject({
    figure: { value: 88, verdict: 'nearly_met' },
    published: { figure: { value: 92, verdict: 'exceeded' } },
  })
  const { body } = await it.publish(it.one, it.two).expect(200)
  expect(outOf(body as Publication)).toEqual([
    ['1', 88],
    ['2', 85],
  ])
})

test('a round that is not signed off publishes nothing', async ({ app }) => {
  const it = await aSignedCommune(app, { locked: false })
  expect((await it.read()).items).toEqual([])
  const { body } = await it.publish(it.one).expect(409)
  expect(body).toMatchObject({ type: '/problems/wrong-state' })
  expect(await app.db.publication.count({ where: { roundId: it.round.id } })).toBe(0)
})

test('what has no approved figure, or is of another commune, cannot be chosen', async ({ app }) => {
  const [it, other] = [await aSignedCommune(app), await aSignedCommune(app)]
  for (const wrong of [it.bare, other.one]) {
    const { body } = await it.publish(it.one, wrong).expect(422)
    expect(body).toMatchObject({ errors: [{ pointer: '#/indicatorIds/1' }] })
  }
  expect(await publishedAt(app, it)).toBeNull()
})

test('a leader reads what would go out, and does not choose it', async ({ app }) => {
  const it = await aSignedCommune(app)
  const leader = await app.signIn(it.users.leader)
  expect((await it.read(leader)).may.publish).toBe(false)
  await leader.put(it.path, { indicatorIds: [it.one.id] }).expect(403)
  expect(outOf(await it.read())).toEqual([])
})

test('what was looked at is what goes out: a preview that has aged is refused', async ({ app }) => {
  const it = await aSignedCommune(app)
  const { headers } = await it.caller.get(it.path).expect(200)
  const etag = headers['etag'] as string
  await it.correct(88)
  const chosen = { indicatorIds: [it.one.id] }
  await it.caller.put(it.path, chosen, { 'If-Match': etag }).expect(412)
  expect(outOf(await it.read())).toEqual([])
})

test('a meeting round publishes nothing: it asks for no figures', async ({ app }) => {
  const it = await aSignedCommune(app)
  await app.db.reviewRound.update({ where: { id: it.round.id }, data: { kind: 'meeting' } })
  await it.caller.get(it.path).expect(404)
})

test('another commune compares with the figure that is out, as it was published', async ({
  app,
}) => {
  await app.make.aDefinition('out')
  const it = await aSignedCommune(app, { definition: 'out' })
  const reader = await app.signIn((await aSignedCommune(app, { definition: 'out' })).users.leader)
  const told = async () => {
    const { body } = await reader.get('/comparison?definition=out&year=2026').expect(200)
    return (body as Comparison).rows.find((row) => row.commune.code === it.commune.code)?.actual
  }
  expect(await told()).toBeUndefined()
  await it.publish(it.one).expect(200)
  expect(await told()).toBe(92)
  await it.correct(88)
  expect(await told()).toBe(92)
  await it.publish(it.one).expect(200)
  expect(await told()).toBe(88)
  await it.publish().expect(200)
  expect(await told()).toBeUndefined()
})
