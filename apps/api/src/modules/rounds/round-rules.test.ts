import { expect } from 'vitest'
import type { TestApp } from '../../testing/test-app.ts'
import { test } from '../../testing/world.ts'

const over = { opensOn: '2027-12-01', deadline: '2027-12-14', closesOn: '2027-12-20' }

/** A commune of two offices, each with an indicator, and their people signed in. */
async function aCommune({ make, signIn }: TestApp) {
  const commune = await make.aCommune()
  const plan = await make.aPlan({ commune })
  const offices = [await make.anOffice({ commune }), await make.anOffice({ commune })] as const
  const indicators = [
    await make.anIndicator({ plan, enters: offices[0] }),
    await make.anIndicator({ plan, enters: offices[1] }),
  ] as const
  const as = async (role: 'office_editor' | 'coordinator' | 'leader', office?: 0 | 1) => {
    const user = await make.aUser(
      office === undefined ? { role, commune } : { role, commune, office: offices[office] },
    )
    return { ...(await signIn(user)), id: user.id }
  }
  const caller = {
    editor: await as('office_editor', 0),
    other: await as('office_editor', 1),
    coordinator: await as('coordinator'),
    leader: await as('leader'),
  }
  return { commune, plan, offices, indicators, ...caller, at: `/communes/${commune.slug}` }
}

const type = (answer: { status: number; body: { type?: string } }) => [
  answer.status,
  answer.body.type?.split('/').at(-1),
]

test('an exception opens a closed round for one office and for who enters for it', async ({
  app,
}) => {
  const { commune, offices, indicators, editor, other, coordinator, at } = await aCommune(app)
  const round = await app.make.aRound({ commune, period: '2027', ...over })
  const [mine, theirs] = indicators
  expect(type(await editor.enter(mine, '2027', { value: 1 }))).toEqual([409, 'round-closed'])

  const given = { officeId: offices[0].id, until: '2028-01-31', reason: 'Chờ số của ngành' }
  const path = `${at}/rounds/${round.id}/exceptions`
  const { body: made } = await coordinator.post(path, given).expect(201)
  expect(made).toMatchObject({ active: true, until: '2028-01-31', office: { id: offices[0].id } })
  expect(type(await coordinator.post(path, given))).toEqual([409, 'wrong-state'])

  const whyNot = async (caller: typeof editor, office: string) =>
    (await caller.get(`${at}/entry?round=2027&office=${office}`)).body.rows.map(
      (row: { whyNot: string | null }) => row.whyNot,
    )
  expect(await whyNot(editor, offices[0].id)).toEqual([null])
  expect(await whyNot(other, offices[1].id)).toEqual(['closed'])
  expect(await whyNot(coordinator, 'all')).toEqual([null, 'closed'])
  await editor.enter(mine, '2027', { value: 1 }).expect(200)
  await coordinator.change(mine, '2027', '"1"', { value: 2 }).expect(200)
  expect(type(await other.enter(theirs, '2027', { value: 1 }))).toEqual([409, 'round-closed'])

  await coordinator.delete(`${path}/${made.id}`).expect(204)
  expect(type(await coordinator.delete(`${path}/${made.id}`))).toEqual([409, 'wrong-state'])
  expect(type(await editor.change(mine, '2027', '"2"', { value: 3 }))).toEqual([
    409,
    'round-closed',
  ])
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: round.id },
    orderBy: { id: 'asc' },
  })
  expect(events.map((e) => e.action)).toEqual(['round.reopened', 'round.reopening-ended'])
})

test('an exception ends by itself after its day', async ({ app }) => {
  const { commune, offices, indicators, editor, coordinator, at } = await aCommune(app)
  const round = await app.make.aRound({ commune, period: '2027', ...over })
  await app.make.anException({ round, office: offices[0], by: coordinator, until: '2028-01-30' })
  expect(type(await editor.enter(indicators[0], '2027', { value: 1 }))).toEqual([
    409,
    'round-closed',
  ])
  const { body } = await coordinator.get(`${at}/rounds`).expect(200)
  expect(body.items[0].exceptions).toMatchObject([{ active: false, endedAt: null }])
})

test('what is signed off, or still open, is not opened again', async ({ app }) => {
  const { commune, offices, coordinator, at } = await aCommune(app)
  const open = await app.make.aRound({ commune, period: '2027' })
  const locked = await app.make.aRound({ commune, period: '2026', ...over, locked: true })
  const given = { officeId: offices[0].id, until: '2028-02-05', reason: 'Chờ số' }
  const ask = (id: string, more = {}) =>
    coordinator.post(`${at}/rounds/${id}/exceptions`, { ...given, ...more })
  expect(type(await ask(open.id))).toEqual([409, 'wrong-state'])
  expect(type(await ask(locked.id))).toEqual([409, 'round-locked'])
  expect((await ask(open.id, { until: '2028-01-30' })).body.errors).toMatchObject([
    { pointer: '#/until' },
  ])
  expect((await ask(open.id, { officeId: open.id })).body.errors).toMatchObject([
    { pointer: '#/officeId' },
  ])
  expect(
    await app.db.roundException.count({ where: { round: { communeCode: commune.code } } }),
  ).toBe(0)
})

test('a closed round is not opened again for an office that has ended', async ({ app }) => {
  const { commune, coordinator, at } = await aCommune(app)
  const round = await app.make.aRound({ commune, period: '2027', ...over })
  const office = await app.make.anOffice({ commune })
  await app.db.office.update({ where: { id: office.id }, data: { endedAt: new Date() } })
  const given = { officeId: office.id, until: '2028-02-05', reason: 'Chờ số' }
  const { body } = await coordinator.post(`${at}/rounds/${round.id}/exceptions`, given).expect(422)
  expect(body.errors).toMatchObject([{ pointer: '#/officeId' }])
  expect(await app.db.roundException.count({ where: { roundId: round.id } })).toBe(0)
})

test('a closed round is not opened again for an office that enters no figure of the commune', async ({
  app,
}) => {
  const { commune, plan, offices, coordinator, at } = await aCommune(app)
  const round = await app.make.aRound({ commune, period: '2027', ...over })
  const helper = await app.make.anOffice({ commune })
  await app.make.anIndicator({ plan, enters: offices[0], supports: [helper] })
  const given = { officeId: helper.id, until: '2028-02-05', reason: 'Chờ số' }
  const { body } = await coordinator.post(`${at}/rounds/${round.id}/exceptions`, given).expect(422)
  expect(body.errors).toMatchObject([
    { pointer: '#/officeId', detail: expect.stringContaining(helper.name) },
  ])
  expect(await app.db.roundException.count({ where: { roundId: round.id } })).toBe(0)
  expect(await app.db.auditEvent.count({ where: { subjectId: round.id } })).toBe(0)
})

test('what came in before a round closed is approved or returned after it', async ({ app }) => {
  const { commune, indicators, editor, coordinator } = await aCommune(app)
  await app.make.aRound({ commune, period: '2027', ...over })
  const ids = []
  for (const indicator of indicators)
    ids.push((await app.make.aFigure({ indicator, by: editor, state: 'submitted' })).id)
  await coordinator.post(`/observations/${ids[0]}/approval`).expect(200)
  await coordinator.post(`/observations/${ids[1]}/return`, { reason: 'lại' }).expect(200)
})

test('a review takes what is missing, and asks for no figure twice', async ({ app }) => {
  const { commune, indicators, editor, other, at } = await aCommune(app)
  await app.make.aRound({ commune, period: '2027', ...over })
  await app.make.aRound({ commune, period: '2027', kind: 'mid_term' })
  const [mine, theirs] = indicators
  await app.make.aFigure({ indicator: mine, by: editor, state: 'approved', value: 40 })

  const refused = await editor.change(mine, '2027', '"1"', { value: 41 })
  expect(type(refused)).toEqual([409, 'round-closed'])
  expect(refused.body.detail).toContain('không hỏi lại')
  await other.enter(theirs, '2027', { value: 1 }).expect(200)
  // 2026 never had a round of its own.
  const { body: figure } = await editor.enter(mine, '2026', { value: 1 }).expect(200)
  await editor.post(`/observations/${figure.id}/submission`).expect(200)
  expect(type(await editor.enter(mine, '2028', { value: 1 }))).toEqual([409, 'wrong-state'])
  expect(type(await editor.enter(mine, '2025', { value: 1 }))).toEqual([409, 'wrong-state'])

  const sheet = `${at}/entry?round=2027-mid_term`
  const rows = async (path: string) => (await other.get(path).expect(200)).body.rows
  expect(await rows(sheet)).toMatchObject([{ whyNot: null, observation: { value: 1 } }])
  const { body: earlier } = await editor.get(`${sheet}&period=2026`).expect(200)
  expect(earlier.round).toMatchObject({ kind: 'mid_term', period: '2026', year: 2026 })
  expect(earlier.rows).toMatchObject([{ observation: { state: 'submitted' } }])
  await editor.get(`${sheet}&period=2028`).expect(404)
  await editor.get(`${at}/entry?round=2027&period=2026`).expect(404)
})

test('beside an open round that asks, a review of the same period has its own address', async ({
  app,
}) => {
  const { commune, coordinator, leader, at } = await aCommune(app)
  await app.make.aRound({ commune, period: '2027' })
  await app.make.aRound({ commune, period: '2027', kind: 'mid_term' })
  for (const page of ['entry', 'review'])
    for (const [query, kind] of [
      ['', 'annual'],
      ['?round=2027', 'annual'],
      ['?round=2027-mid_term', 'mid_term'],
    ])
      expect((await coordinator.get(`${at}/${page}${query}`)).body.round.kind).toBe(kind)
  const { body } = await leader.post(`${at}/rounds/2027-mid_term/sign-off`).expect(200)
  expect(body).toMatchObject({ kind: 'mid_term', state: 'locked' })
  expect((await leader.get(`${at}/rounds/2027`)).body.round.state).toBe('open')
})

test('a review shows by year what is there and what is missing', async ({ app, world }) => {
  const { commune, indicators, editor, coordinator, at } = await aCommune(app)
  await app.make.aRound({ commune, period: '2028', kind: 'mid_term' })
  await app.make.aRound({ commune, period: '2026', ...over, locked: true })
  const [indicator] = indicators
  await app.make.aFigure({ indicator, period: '2026', by: editor, state: 'approved', value: 40 })
  await app.make.aFigure({ indicator, period: '2027', by: editor, state: 'draft', value: 41 })
  const path = `${at}/rounds/2028-mid_term`
  const { body } = await coordinator.get(path).expect(200)
  expect(body.periods).toEqual(['2026', '2027', '2028'])
  expect(body.rows.map((row: { figures: object[] }) => row.figures)).toMatchObject([
    [
      { period: '2026', actual: { value: 40 }, underWay: null, whyNot: 'locked' },
      { period: '2027', actual: null, underWay: 'draft', whyNot: null },
      { period: '2028', actual: null, underWay: null, whyNot: null },
    ],
    [{ actual: null, whyNot: 'locked' }, { whyNot: null }, { whyNot: null }],
  ])
  const city = await (await world.as('analyst')).get(path).expect(200)
  expect(city.body.rows[0].figures[1]).toMatchObject({ actual: null, underWay: null })
})

test('one figure serves every plan that sets a target for it, and is asked for once', async ({
  app,
}) => {
  const { commune, plan, offices, indicators, editor, at } = await aCommune(app)
  await app.make.aRound({ commune, period: '2027' })
  const newer = await app.make.aPlan({ commune, title: 'Nghị quyết' })
  const again = await app.make.anIndicator({ plan: newer })
  await app.db.planIndicator.update({
    where: { id: again.id },
    data: { seriesId: indicators[0].seriesId },
  })
  const { body } = await editor.get(`${at}/entry?round=2027&office=${offices[0].id}`).expect(200)
  // The newer plan has assigned nobody: the office of the other enters for both.
  expect(body.rows).toMatchObject([
    { indicatorId: indicators[0].id, plans: ['Nghị quyết', plan.title], may: true },
  ])
  await editor.enter(again, '2027', { value: 50 }).expect(200)
  await editor.enter(indicators[0], '2027', { value: 51 }).expect(412)
})
