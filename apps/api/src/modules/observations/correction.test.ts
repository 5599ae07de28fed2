import { expect } from 'vitest'
import { test, type World } from '../../testing/world.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** A figure of 2026, whose round is signed off. */
async function signedOff({ make }: TestApp, { a }: World) {
  const indicator = await a.anIndicator({ targets: [{ year: 2026, value: 80 }] })
  const by = a.users.editor
  const { id } = await make.aFigure({
    indicator,
    period: '2026',
    by,
    state: 'approved',
    value: 84,
  })
  const as = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const actual = async () => {
    const { body } = await as.editor.get(`/indicators/${indicator.id}`).expect(200)
    return body.chart.actuals[0].value
  }
  return { indicator, at: `/observations/${id}`, id, ...as, actual }
}

const reason = 'Thống kê điều chỉnh số'
const latest = { 'If-Match': '*' }

test('a correction is a new version with its reason; until it is approved the old one counts', async ({
  app,
  world,
}) => {
  const { indicator, at, id, editor, coordinator, actual } = await signedOff(app, world)
  const { body } = await editor
    .post(`${at}/correction`, { value: 79, reason }, { 'If-Match': '"1"' })
    .expect(200)
  expect(body).toMatchObject({ state: 'draft', correction: true, reason, version: 2, value: 79 })
  await editor.post(`${at}/submission`).expect(200)
  expect(await actual()).toBe(84)
  const done = await coordinator.post(`${at}/approval`).expect(200)
  expect(done.body).toMatchObject({ state: 'approved', correction: true, reason })
  expect(await actual()).toBe(79)
  const { body: shown } = await editor.get(`/indicators/${indicator.id}`).expect(200)
  expect(shown.observations).toMatchObject([
    { version: 4, state: 'approved', correction: true, reason },
    { version: 3, correction: true, reason },
    { version: 2, correction: true, reason },
    { version: 1, correction: false, reason: null, value: 84 },
  ])
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: id, action: 'observation.corrected' },
  })
  expect(events[0]).toMatchObject({
    action: 'observation.corrected',
    before: { value: 84 },
    after: { value: 79, correction: true, reason },
  })
})

test('a returned correction is made again, and a submitted one waits', async ({ app, world }) => {
  const { at, editor, coordinator, actual } = await signedOff(app, world)
  await editor.post(`${at}/correction`, { value: 79, reason }, latest).expect(200)
  await editor.post(`${at}/submission`).expect(200)
  await editor.post(`${at}/correction`, { value: 78, reason }, latest).expect(409)
  await coordinator.post(`${at}/return`, { reason: 'nêu rõ nguồn' }).expect(200)
  await editor.post(`${at}/correction`, { value: 78, reason }, latest).expect(200)
  await editor.post(`${at}/submission`).expect(200)
  await coordinator.post(`${at}/approval`).expect(200)
  expect(await actual()).toBe(78)
})

test('a correction of a lower grade does not take the place of the figure signed off', async ({
  app,
  world,
}) => {
  const { at, editor, coordinator, actual } = await signedOff(app, world)
  await editor
    .post(`${at}/correction`, { value: 79, grade: 'preliminary', reason }, latest)
    .expect(200)
  await editor.post(`${at}/submission`).expect(200)
  await coordinator.post(`${at}/approval`).expect(200)
  expect(await actual()).toBe(84)
})

test('without a reason, a version, or a sign-off there is no correction', async ({
  app,
  world,
}) => {
  const { at, id, editor } = await signedOff(app, world)
  const given = { value: 79, reason }
  await editor.post(`${at}/correction`, { value: 79 }, latest).expect(422)
  await editor.post(`${at}/correction`, { reason }, latest).expect(422)
  await editor.post(`${at}/correction`, given).expect(428)
  await editor.post(`${at}/correction`, given, { 'If-Match': '"7"' }).expect(412)
  const indicator = await world.a.anIndicator()
  const by = world.a.users.editor
  const open = await app.make.aFigure({ indicator, by, state: 'approved' })
  const refused = await editor.post(`/observations/${open.id}/correction`, given, latest)
  expect([refused.status, refused.body.type]).toEqual([409, '/problems/wrong-state'])
  const versions = { where: { observationId: { in: [id, open.id] } } }
  expect(await app.db.observationVersion.count(versions)).toBe(2)
})
