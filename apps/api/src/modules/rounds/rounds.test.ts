import { expect } from 'vitest'
import { test } from '../../testing/world.ts'

test('the coordinator opens a round; the same one is not opened twice', async ({ app, world }) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const path = `/communes/${a.slug}/rounds`
  const body = { period: '2027-H1', opensOn: '2028-01-10', deadline: '2028-02-10' }
  const { body: round } = await coordinator.post(path, body).expect(201)
  expect(round).toMatchObject({ ...body, year: 2027, to: '2027-06-14', state: 'open' })
  const again = await coordinator.post(path, body).expect(409)
  expect(again.body.type).toBe('/problems/wrong-state')
  const events = await app.db.auditEvent.findMany({ where: { subjectId: round.id } })
  expect(events.map((e) => [e.action, e.byId])).toEqual([['round.opened', a.users.coordinator.id]])
})

test('a deadline before the opening, and a period that is none, are refused', async ({
  app,
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const path = `/communes/${a.slug}/rounds`
  const before = await app.db.reviewRound.count()
  const days = { opensOn: '2028-02-10', deadline: '2028-02-09' }
  const early = await coordinator.post(path, { period: '2027-Q1', ...days }).expect(422)
  expect(early.body.errors).toMatchObject([{ pointer: '#/deadline' }])
  for (const period of ['2027-Q2', '27', ''])
    await coordinator
      .post(path, { period, opensOn: '2028-01-01', deadline: '2028-02-01' })
      .expect(422)
  const leap = { period: '2027-Q1', opensOn: '2027-02-29', deadline: '2028-02-01' }
  await coordinator.post(path, leap).expect(422)
  expect(await app.db.reviewRound.count()).toBe(before)
})

test('a round is not open, open, late or locked by the day it is', async ({ app }) => {
  const { make } = app
  const commune = await make.aCommune()
  await make.aRound({ commune, period: '2026', locked: true })
  await make.aRound({ commune, period: '2027-9M', deadline: '2028-01-30' })
  await make.aRound({ commune, period: '2027', deadline: '2028-01-31' })
  await make.aRound({ commune, period: '2028-Q1', opensOn: '2028-02-01', deadline: '2028-03-20' })
  const leader = await app.signIn(await make.aUser({ role: 'leader', commune }))
  const { body } = await leader.get(`/communes/${commune.slug}/rounds`).expect(200)
  expect(body.items.map((r: { period: string; state: string }) => [r.period, r.state])).toEqual([
    ['2028-Q1', 'not_open'],
    ['2027', 'open'],
    ['2027-9M', 'late'],
    ['2026', 'locked'],
  ])
})

test('the leader signs a round off, once, and its figures are locked', async ({ app, world }) => {
  const { b } = world
  const [leader, editor] = [await b.as('leader'), await b.as('editor')]
  const period = '2027-Q1'
  await app.make.aRound({ commune: b.commune, period })
  const indicator = await b.anIndicator()
  await editor.enter(indicator, period, { value: 50 }).expect(200)
  const path = `/communes/${b.slug}/rounds/${period}/sign-off`
  const { body } = await leader.post(path).expect(200)
  expect(body).toMatchObject({ period, state: 'locked' })
  expect(body.lockedAt).toMatch(/^2028-01-3/)
  await editor.change(indicator, period, '"1"', { value: 51 }).expect(409)
  const again = await leader.post(path).expect(409)
  expect(again.body.type).toBe('/problems/round-locked')
  const events = await app.db.auditEvent.findMany({ where: { subjectId: body.id } })
  expect(events.map((e) => [e.action, e.byId])).toEqual([['round.signed-off', b.users.leader.id]])
})

test('of two sign-offs at once one is told that the round is locked', async ({ app, world }) => {
  const { b } = world
  const leader = await b.as('leader')
  await app.make.aRound({ commune: b.commune, period: '2027-H1' })
  const path = `/communes/${b.slug}/rounds/2027-H1/sign-off`
  const answers = await Promise.all([leader.post(path), leader.post(path)])
  expect(answers.map((r) => r.status).toSorted((x, y) => x - y)).toEqual([200, 409])
})

test('a round that was never opened cannot be signed off', async ({ world }) => {
  const leader = await world.a.as('leader')
  await leader.post(`/communes/${world.a.slug}/rounds/2029/sign-off`).expect(404)
})

test('the review shows what waits, and to the leader no draft', async ({ app }) => {
  const { make } = app
  const commune = await make.aCommune()
  const office = await make.anOffice({ commune })
  const plan = await make.aPlan({ commune })
  await make.aRound({ commune, period: '2027' })
  const by = await make.aUser({ role: 'office_editor', commune, office })
  const states = ['draft', 'submitted', 'approved', 'returned'] as const
  for (const [i, state] of states.entries()) {
    const code = `${i + 1}`
    const indicator = await make.anIndicator({ plan, code, enters: office })
    await make.aFigure({ indicator, by, state, value: 40 + i })
  }
  await make.anIndicator({ plan, code: '5', enters: office })
  const as = async (role: 'coordinator' | 'leader') => {
    const caller = await app.signIn(await make.aUser({ role, commune }))
    const { body } = await caller.get(`/communes/${commune.slug}/review?round=2027`).expect(200)
    const figures = (rows: { code: string; observation: { value: number } | null }[]) =>
      rows.map((r) => [r.code, r.observation?.value ?? null])
    return {
      submitted: figures(body.submitted),
      approved: figures(body.approved),
      returned: figures(body.returned),
      missing: figures(body.missing),
      may: body.may,
    }
  }
  const both = { submitted: [['2', 41]], approved: [['3', 42]] }
  expect(await as('coordinator')).toEqual({
    ...both,
    returned: [['4', 43]],
    missing: [
      ['1', 40],
      ['5', null],
    ],
    may: { approve: true, lock: false },
  })
  expect(await as('leader')).toEqual({
    ...both,
    returned: [['4', null]],
    missing: [
      ['1', null],
      ['5', null],
    ],
    may: { approve: false, lock: true },
  })
})

test('while a correction is a draft, the leader still reads what was approved', async ({ app }) => {
  const { make } = app
  const commune = await make.aCommune()
  const office = await make.anOffice({ commune })
  const plan = await make.aPlan({ commune })
  await make.aRound({ commune, period: '2027' })
  const editor = await make.aUser({ role: 'office_editor', commune, office })
  const indicator = await make.anIndicator({ plan, enters: office })
  await make.aFigure({ indicator, by: editor, state: 'approved', value: 42 })
  const path = `/indicators/${indicator.id}/observations/2027`
  const caller = await app.signIn(editor)
  await caller.put(path, { value: 43 }, { 'If-Match': '*' }).expect(200)

  const leader = await app.signIn(await make.aUser({ role: 'leader', commune }))
  const { body } = await leader.get(`/communes/${commune.slug}/review?round=2027`).expect(200)
  expect(body.approved).toMatchObject([{ observation: { value: 42, state: 'approved' } }])
  expect(body.missing).toEqual([])
})
