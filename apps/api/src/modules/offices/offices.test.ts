import { expect } from 'vitest'
import { test } from '../../testing/world.ts'

test('an office is added, renamed and given another type, each written down with before and after', async ({
  app,
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const added = await coordinator
    .post(`/communes/${a.slug}/offices`, { name: 'Trạm Y tế', type: 'economy' })
    .expect(201)
  expect(added.body).toMatchObject({ name: 'Trạm Y tế', leads: 0, editors: 0, endedAt: null })
  const { id } = added.body
  await coordinator.patch(`/offices/${id}`, { name: 'Trạm Y tế xã' }).expect(200)
  const { body } = await coordinator.get(`/communes/${a.slug}/office-register`).expect(200)
  expect(body.items).toContainEqual(expect.objectContaining({ id, name: 'Trạm Y tế xã' }))
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: id },
    orderBy: { id: 'asc' },
  })
  expect(events).toMatchObject([
    { action: 'office.added', after: { name: 'Trạm Y tế' } },
    {
      action: 'office.changed',
      before: { name: 'Trạm Y tế', type: 'economy' },
      after: { name: 'Trạm Y tế xã', type: 'economy' },
    },
  ])
})

test('a name that the commune has, or a type that the city has not, is refused where it stands', async ({
  app,
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const before = await app.db.office.count()
  const path = `/communes/${a.slug}/offices`
  const taken = await coordinator.post(path, { name: a.offices.other.name, type: 'economy' })
  expect(taken.status).toBe(422)
  expect(taken.body.errors).toMatchObject([{ pointer: '#/name' }])
  const unknown = await coordinator.post(path, { name: 'Phòng Mới', type: 'khong-co' })
  expect(unknown.body.errors).toMatchObject([{ pointer: '#/type' }])
  expect(await app.db.office.count()).toBe(before)
})

test('an office that merges hands on assignments, people, tasks and explanations, and keeps its past', async ({
  app,
  world,
}) => {
  const { a } = world
  const { make, db } = app
  const { commune, plan } = a
  const coordinator = await a.as('coordinator')
  const office = await make.anOffice({ commune, name: 'Phòng Tài chính' })
  const into = await make.anOffice({ commune, name: 'Phòng Kinh tế - Tài chính' })
  const user = await make.aUser({ role: 'office_editor', commune, office })
  const led = await a.anIndicator({ enters: office, supports: [into] })
  const supported = await a.anIndicator({ enters: into, supports: [office] })
  const task = await make.aTask({ plan, office })
  const by = a.users.leader
  const asked = await make.anExplanation({ indicator: led, office, by })

  const { body } = await coordinator
    .post(`/offices/${office.id}/ending`, { intoOfficeId: into.id, decision: 'NQ 12/NQ-HĐND' })
    .expect(200)
  expect(body.moved).toEqual({ indicators: 2, people: 1, tasks: 1, explanations: 1 })
  expect(body.office).toMatchObject({ mergedInto: { id: into.id }, leads: 0, editors: 0 })

  const rows = await db.assignment.findMany({
    where: { planIndicatorId: { in: [led.id, supported.id] } },
    orderBy: { indicator: { order: 'asc' } },
  })
  // The lead goes before support: one row each is in force, the four before have ended.
  expect(rows.filter((r) => r.endedAt === null)).toMatchObject([
    { planIndicatorId: led.id, officeId: into.id, role: 'lead', decision: 'NQ 12/NQ-HĐND' },
    { planIndicatorId: supported.id, officeId: into.id, role: 'lead' },
  ])
  expect(rows.filter((r) => r.endedAt !== null)).toHaveLength(4)
  expect(await db.membership.findMany({ where: { userId: user.id } })).toMatchObject([
    { officeId: into.id, role: 'office_editor' },
  ])
  expect(await db.task.findUnique({ where: { id: task.id } })).toMatchObject({
    leadOfficeId: into.id,
  })
  expect(await db.explanationRequest.findUnique({ where: { id: asked.id } })).toMatchObject({
    officeId: into.id,
  })
  const events = await db.auditEvent.findMany({
    where: { subjectId: { in: [office.id, user.id] }, action: { not: 'session.opened' } },
  })
  expect(events.map((e) => e.action).toSorted()).toEqual([
    'office.ended',
    'user.memberships-changed',
  ])
  await (await app.signIn(user)).enter(led, '2027', { value: 50 }).expect(200)

  // What has ended is chosen by nobody any more, and its name stays its own.
  const again = { enteringOfficeId: office.id }
  await coordinator.put(`/indicators/${led.id}/assignment`, again).expect(422)
  await coordinator.patch(`/offices/${office.id}`, { name: 'Phòng Khác' }).expect(409)
  await coordinator.post(`/offices/${office.id}/ending`, { intoOfficeId: into.id }).expect(409)
  const { body: named } = await coordinator
    .post(`/communes/${a.slug}/offices`, { name: 'Phòng Tài chính', type: 'economy' })
    .expect(422)
  expect(named.detail).toMatch(/đã kết thúc/)
})

test('an office on which work hangs does not end without a successor of its commune', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const coordinator = await a.as('coordinator')
  const { id } = a.offices.entering
  const path = `/offices/${id}/ending`
  const before = await app.db.assignment.count({ where: { endedAt: null } })
  const { body } = await coordinator.post(path, { intoOfficeId: null }).expect(409)
  expect(body.detail).toMatch(/Chọn đơn vị nhận lại/)
  for (const intoOfficeId of [id, b.offices.entering.id])
    await coordinator.post(path, { intoOfficeId }).expect(422)
  expect(await app.db.office.findUnique({ where: { id } })).toMatchObject({ endedAt: null })
  expect(await app.db.assignment.count({ where: { endedAt: null } })).toBe(before)
})

test('the city renames a type of office, which keeps its key, and cannot add one twice', async ({
  app,
  world,
}) => {
  const admin = await world.as('admin')
  const it = { slug: 'health', nameVi: 'Trạm Y tế', nameEn: 'Health station', order: 9 }
  await admin.post('/office-types', it).expect(201)
  await admin.post('/office-types', it).expect(422)
  const { body } = await admin.patch('/office-types/health', { nameVi: 'Trạm Y tế xã' }).expect(200)
  expect(body).toEqual({
    slug: 'health',
    name: { vi: 'Trạm Y tế xã', en: 'Health station' },
    order: 9,
  })
  await admin.patch('/office-types/health', { nameVi: 'Trạm Y tế xã', order: 9 }).expect(200)
  const [, changed, ...more] = await app.db.auditEvent.findMany({
    where: { subjectId: 'health' },
    orderBy: { id: 'asc' },
  })
  expect(changed).toMatchObject({
    action: 'office-type.changed',
    before: { nameVi: 'Trạm Y tế' },
    after: { nameVi: 'Trạm Y tế xã' },
  })
  // What changes nothing is no event.
  expect(more).toEqual([])
  await admin.patch('/office-types/khong-co', { order: 1 }).expect(404)
})
