import { expect } from 'vitest'
import { aPdf } from '../../testing/files.ts'
import { test } from '../../testing/world.ts'

const asked = { question: 'Vì sao quý IV giảm?', dueOn: '2028-02-07' }

test('what is asked goes to the office that enters the indicator, with who asks and by when', async ({
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const leader = await a.as('leader')
  const path = `/indicators/${indicator.id}/explanations`
  const { body } = await leader.post(path, { ...asked, period: '2027' }).expect(201)
  expect(body).toMatchObject({
    ...asked,
    period: '2027',
    state: 'open',
    overdue: false,
    askedBy: 'leader',
    office: { id: a.offices.entering.id },
    indicator: { code: indicator.code },
    answers: [],
    may: { answer: false, close: true },
  })
  const editor = await a.as('editor')
  const list = await editor.get(path).expect(200)
  expect(list.body.items).toMatchObject([{ id: body.id, may: { answer: true, close: false } }])
  const other = await (await a.as('otherEditor')).get(path).expect(200)
  expect(other.body.items).toMatchObject([{ id: body.id, may: { answer: false, close: false } }])
})

test('an indicator without an office is asked about only with the office named', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const indicator = await app.make.anIndicator({ plan: a.plan, code: 'không đơn vị' })
  const coordinator = await a.as('coordinator')
  const path = `/indicators/${indicator.id}/explanations`
  const before = await app.db.explanationRequest.count()
  const unnamed = await coordinator.post(path, asked).expect(422)
  expect(unnamed.body.errors).toMatchObject([{ pointer: '#/officeId' }])
  const foreign = { ...asked, officeId: b.offices.entering.id }
  const refused = await coordinator.post(path, foreign).expect(422)
  expect(refused.body.errors).toMatchObject([{ pointer: '#/officeId' }])
  expect(await app.db.explanationRequest.count()).toBe(before)
  const officeId = a.offices.other.id
  const { body } = await coordinator.post(path, { ...asked, officeId }).expect(201)
  expect(body).toMatchObject({ office: { id: officeId }, askedBy: 'coordinator' })
})

test('a due date behind today and an empty question are refused', async ({ app, world }) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const leader = await a.as('leader')
  const path = `/indicators/${indicator.id}/explanations`
  const late = await leader.post(path, { ...asked, dueOn: '2028-01-30' }).expect(422)
  expect(late.body.errors).toMatchObject([{ pointer: '#/dueOn' }])
  await leader.post(path, { ...asked, question: '  ' }).expect(422)
  expect(await app.db.explanationRequest.count({ where: { planIndicatorId: indicator.id } })).toBe(
    0,
  )
  await leader.post(path, { ...asked, dueOn: '2028-01-31' }).expect(201)
})

test('answers add up, an answer for the office is marked, and each is written down', async ({
  app,
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const { entering: office } = a.offices
  const request = await app.make.anExplanation({ indicator, office, by: a.users.leader })
  const path = `/explanations/${request.id}`
  const [editor, coordinator] = [await a.as('editor'), await a.as('coordinator')]
  await editor.post(`${path}/answers`, { text: 'Do chậm quyết toán.' }).expect(201)
  const { body } = await coordinator.post(`${path}/answers`, { text: 'Đã có văn bản.' }).expect(201)
  expect(body.state).toBe('answered')
  expect(body.answers).toMatchObject([
    { text: 'Do chậm quyết toán.', onBehalf: false },
    { text: 'Đã có văn bản.', onBehalf: true },
  ])
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: request.id },
    orderBy: { id: 'asc' },
  })
  expect(events.map((e) => [e.action, e.byId, e.before, e.after])).toEqual([
    [
      'explanation.answered',
      a.users.editor.id,
      { answers: 0 },
      { answers: 1, text: 'Do chậm quyết toán.', onBehalf: false },
    ],
    [
      'explanation.answered',
      a.users.coordinator.id,
      { answers: 1 },
      { answers: 2, text: 'Đã có văn bản.', onBehalf: true },
    ],
  ])
})

test('what is closed takes no answer and is not closed twice; without an answer it is withdrawn', async ({
  app,
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const { entering: office } = a.offices
  const given = { indicator, office, by: a.users.leader }
  const answered = await app.make.anExplanation({ ...given, answers: ['Vì lũ.'] })
  const silent = await app.make.anExplanation(given)
  const [leader, editor] = [await a.as('leader'), await a.as('editor')]
  const closed = await leader.post(`/explanations/${answered.id}/closing`).expect(200)
  expect(closed.body).toMatchObject({ state: 'closed', may: { answer: false, close: false } })
  const withdrawn = await leader.post(`/explanations/${silent.id}/closing`).expect(200)
  expect(withdrawn.body.state).toBe('withdrawn')
  const late = await editor.post(`/explanations/${silent.id}/answers`, { text: 'Muộn' }).expect(409)
  expect(late.body.type).toBe('/problems/wrong-state')
  await leader.post(`/explanations/${answered.id}/closing`).expect(409)
  expect(await app.db.explanationAnswer.count({ where: { requestId: silent.id } })).toBe(0)
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: { in: [answered.id, silent.id] } },
    orderBy: { id: 'asc' },
  })
  expect(events.map((e) => e.action)).toEqual(['explanation.closed', 'explanation.withdrawn'])
})

test('the commune lists what is open by its day, page by page, and an office its own', async ({
  app,
}) => {
  const { make } = app
  const commune = await make.aCommune()
  const [one, two] = [await make.anOffice({ commune }), await make.anOffice({ commune })]
  const plan = await make.aPlan({ commune })
  const indicator = await make.anIndicator({ plan, enters: one })
  const by = await make.aUser({ role: 'leader', commune })
  const ask = async (office: typeof one, dueOn: string, closed = false) =>
    (await make.anExplanation({ indicator, office, by, dueOn, closed })).id
  const later = await ask(one, '2028-02-20')
  const overdue = await ask(two, '2028-01-30')
  const soon = await ask(one, '2028-02-02')
  const done = await ask(one, '2028-01-01', true)
  const leader = await app.signIn(by)
  const path = `/communes/${commune.slug}/explanations`
  const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id)

  const first = await leader.get(`${path}?state=open&limit=2`).expect(200)
  expect(ids(first.body)).toEqual([overdue, soon])
  expect(first.body.items.map((it: { overdue: boolean }) => it.overdue)).toEqual([true, false])
  const { nextCursor } = first.body
  const second = await leader.get(`${path}?state=open&limit=2&cursor=${nextCursor}`).expect(200)
  expect(ids(second.body)).toEqual([later])
  expect(second.body.nextCursor).toBeNull()
  expect(ids((await leader.get(`${path}?state=closed`).expect(200)).body)).toEqual([done])
  expect(ids((await leader.get(`${path}?state=open&office=${two.id}`)).body)).toEqual([overdue])
})

test('a file comes with the answer and is fetched by the people of the commune alone', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const indicator = await a.anIndicator()
  const { entering: office } = a.offices
  const given = { indicator, office, by: a.users.leader, answers: ['Do mưa lũ.'] }
  const request = await app.make.anExplanation(given)
  const [answer] = await app.db.explanationAnswer.findMany({ where: { requestId: request.id } })
  const path = `/explanations/${request.id}/answers/${answer?.id}/files?name=van-ban.pdf`
  const editor = await a.as('editor')
  const { body: file } = await editor.upload(path, aPdf('văn bản')).expect(201)
  expect(file).toMatchObject({ name: 'van-ban.pdf', kind: 'pdf', mayRemove: false })
  const list = await editor.get(`/indicators/${indicator.id}/explanations`).expect(200)
  expect(list.body.items[0].answers).toMatchObject([{ files: [{ id: file.id }] }])
  for (const who of ['otherEditor', 'coordinator', 'leader'] as const)
    await (await a.as(who)).get(`/evidence/${file.id}/content`).expect(200)
  for (const caller of [await b.as('coordinator'), await world.as('analyst')])
    await caller.get(`/evidence/${file.id}/content`).expect(404)

  await (await a.as('leader')).post(`/explanations/${request.id}/closing`).expect(200)
  await editor.upload(path, aPdf('muộn')).expect(409)
  expect(await app.db.evidence.count({ where: { answerId: answer?.id ?? '' } })).toBe(1)
})
