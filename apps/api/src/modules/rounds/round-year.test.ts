import { expect } from 'vitest'
import { test } from '../../testing/world.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** A commune with a plan, its coordinator and leader. */
async function aCommune(
  { make, db, signIn }: TestApp,
  ...cadences: ('quarterly' | 'annual' | 'mid_term')[]
) {
  const commune = await make.aCommune()
  const plan = await make.aPlan({ commune })
  for (const [order, cadence] of cadences.entries())
    await db.planReview.create({ data: { planId: plan.id, order, cadence } })
  const by = await make.aUser({ role: 'coordinator', commune })
  return { commune, plan, caller: await signIn(by), at: `/communes/${commune.slug}/rounds` }
}

const days = { opensOn: '2028-02-29', deadline: '2028-03-14', closesOn: '2028-03-20' }

test('a year is proposed from what the plans say of themselves, and what is there is marked', async ({
  app,
}) => {
  const { commune, plan, caller, at } = await aCommune(app, 'quarterly', 'mid_term')
  await app.make.aRound({ commune, period: '2028-Q1' })
  const { body } = await caller.get(`${at}/proposal?year=2028`).expect(200)
  expect(body.plans).toEqual([{ id: plan.id, title: plan.title }])
  const items = body.items as { key: string; existing: { period: string } | null }[]
  expect(items.map((it) => [it.key, it.existing?.period ?? null])).toEqual([
    ['2028-Q1', '2028-Q1'],
    ['2028-H1', null],
    ['2028-9M', null],
    ['2028', null],
    ['2028-mid_term', null],
  ])
  expect(body.items[0]).toMatchObject({ ...days, byDecree: [], namedBy: [{ id: plan.id }] })
})

test('for a plan that says nothing the four of the decree are proposed, and told to be so', async ({
  app,
}) => {
  const { plan, caller, at } = await aCommune(app)
  const { body } = await caller.get(`${at}/proposal?year=2027`).expect(200)
  expect(body.items).toHaveLength(4)
  expect(body.items[3]).toMatchObject({ kind: 'annual', namedBy: [], byDecree: [{ id: plan.id }] })
  expect((await caller.get(`${at}/proposal?year=2031`).expect(200)).body.items).toEqual([])
})

test('the rounds of a year are made in one step; made again, they stay as they are', async ({
  app,
}) => {
  const { caller, at } = await aCommune(app)
  const rounds = [
    { period: '2028-Q1', kind: 'quarter', ...days },
    { period: '2028', kind: 'annual', ...days },
    { period: '2028', kind: 'mid_term', ...days },
  ]
  const first = await caller.post(`${at}/year`, { year: 2028, rounds: rounds.slice(0, 1) })
  expect([first.status, first.body.made.length]).toEqual([201, 1])
  const moved = rounds.map((it) => ({ ...it, deadline: '2028-03-16' }))
  const { body } = await caller.post(`${at}/year`, { year: 2028, rounds: moved }).expect(201)
  expect([body.made.length, body.kept]).toMatchObject([2, [{ period: '2028-Q1', ...days }]])
  const again = await caller.post(`${at}/year`, { year: 2028, rounds: moved }).expect(201)
  expect([again.body.made.length, again.body.kept.length]).toEqual([0, 3])
})

test.for([
  ['a year that is not theirs', { period: '2027', kind: 'annual' }, '#/rounds/1/period'],
  ['a kind that does not fit', { period: '2028-H1', kind: 'quarter' }, '#/rounds/1/kind'],
  ['a deadline before the opening', { deadline: '2028-02-01' }, '#/rounds/1/deadline'],
  ['a closing before the deadline', { closesOn: '2028-03-01' }, '#/rounds/1/closesOn'],
] as const)('one round with %s, and none is made', async ([, wrong, pointer], { app }) => {
  const { commune, caller, at } = await aCommune(app)
  const round = { period: '2028', kind: 'annual', ...days }
  const rounds = [
    { ...round, period: '2028-Q1', kind: 'quarter' },
    { ...round, ...wrong },
  ]
  const { body } = await caller.post(`${at}/year`, { year: 2028, rounds }).expect(422)
  expect(body.errors).toMatchObject([{ pointer }])
  expect(await app.db.reviewRound.count({ where: { communeCode: commune.code } })).toBe(0)
})

test('days change on the version that was read, with before and after written down', async ({
  app,
}) => {
  const { commune, caller, at } = await aCommune(app)
  const { id } = await app.make.aRound({ commune, period: '2028-Q1' })
  const read = async () => (await caller.get(at).expect(200)).body.items[0]
  const { etag } = await read()
  await caller.patch(`${at}/${id}`, days).expect(428)
  await caller.patch(`${at}/${id}`, days, { 'If-Match': etag }).expect(200)
  const late = await caller.patch(`${at}/${id}`, days, { 'If-Match': etag }).expect(412)
  expect(late.body.current).toMatchObject(days)
  expect(await read()).toMatchObject(days)
  const events = await app.db.auditEvent.findMany({ where: { subjectId: id } })
  expect(events.map(({ action, before, after }) => [action, before, after])).toEqual([
    [
      'round.changed',
      { opensOn: '2027-12-15', deadline: '2028-02-15', closesOn: '2028-06-30' },
      days,
    ],
  ])
})

test('what is signed off keeps its days and stays', async ({ app }) => {
  const { commune, caller, at } = await aCommune(app)
  const { id } = await app.make.aRound({ commune, period: '2028-Q1', locked: true })
  const change = await caller.patch(`${at}/${id}`, days, { 'If-Match': '*' })
  expect([change.status, change.body.type]).toEqual([409, '/problems/round-locked'])
  await caller.delete(`${at}/${id}`).expect(409)
  expect((await caller.get(at)).body.items).toMatchObject([{ deadline: '2028-02-15' }])
})

test('a round is taken back only while it holds no figure', async ({ app }) => {
  const { commune, plan, caller, at } = await aCommune(app)
  const { make, db } = app
  const [empty, full, review] = [
    await make.aRound({ commune, period: '2028-Q1' }),
    await make.aRound({ commune, period: '2027' }),
    await make.aRound({ commune, period: '2027', kind: 'meeting' }),
  ]
  const by = await make.aUser({ role: 'coordinator', commune })
  await make.aFigure({ indicator: await make.anIndicator({ plan }), by })
  const refused = await caller.delete(`${at}/${full.id}`).expect(409)
  expect(refused.body.type).toBe('/problems/wrong-state')
  await caller.delete(`${at}/${empty.id}`).expect(204)
  await caller.delete(`${at}/${review.id}`).expect(204)
  const left = await db.reviewRound.findMany({ where: { communeCode: commune.code } })
  expect(left.map(({ id }) => id)).toEqual([full.id])
})

test('a round counts each figure once, and tells the city neither counts nor exceptions', async ({
  app,
  world,
}) => {
  const { commune, plan, caller, at } = await aCommune(app)
  const { make } = app
  const office = await make.anOffice({ commune })
  const by = await make.aUser({ role: 'office_editor', commune, office })
  const round = await make.aRound({ commune, period: '2027', closesOn: '2028-02-15' })
  await make.aRound({ commune, period: '2028', kind: 'mid_term' })
  await make.anException({ round, office, by })
  for (const state of ['draft', 'submitted', 'approved', 'returned', null] as const) {
    const indicator = await make.anIndicator({ plan, enters: office })
    if (state) await make.aFigure({ indicator, by, state })
  }
  const { body } = await caller.get(at).expect(200)
  const counts = { entered: 1, submitted: 1, returned: 1, approved: 1 }
  expect(body.items.map((it: { counts: object }) => it.counts)).toEqual([
    { due: 15, ...counts },
    { due: 5, ...counts },
  ])
  const city = await (await world.as('analyst')).get(at).expect(200)
  expect(city.body.items).toMatchObject([{}, { counts: null, exceptions: [] }])
})
