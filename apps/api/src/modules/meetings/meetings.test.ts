import { expect } from 'vitest'
import { test } from '../../testing/world.ts'

const said = { round: '2027', text: 'Trình phương án điều chuyển vốn.' }

test('a conclusion is kept with its indicator: who leads, who helps, by when', async ({
  app,
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const leader = await a.as('leader')
  const path = `/indicators/${indicator.id}/conclusions`
  const { entering, supporting } = a.offices
  const { body } = await leader
    .post(path, {
      ...said,
      leadOfficeId: entering.id,
      supportOfficeIds: [supporting.id, entering.id, supporting.id],
      dueOn: '2028-02-15',
    })
    .expect(201)
  expect(body).toMatchObject({
    ...said,
    lead: { id: entering.id },
    supports: [{ id: supporting.id }],
    dueOn: '2028-02-15',
    by: 'leader',
    demo: false,
    indicator: { code: indicator.code },
  })
  const editor = await a.as('otherEditor')
  const list = await editor.get(path).expect(200)
  expect(list.body).toEqual({ items: [body], nextCursor: null })
  const meeting = await editor.get(`/communes/${a.slug}/meeting`).expect(200)
  expect(meeting.body).toMatchObject({ round: { period: '2027' }, may: { conclude: false } })
  expect(meeting.body.conclusions).toContainEqual(body)
  const [event] = await app.db.auditEvent.findMany({
    where: { action: 'conclusion.written', subjectId: indicator.id },
  })
  expect(event).toMatchObject({ after: { text: said.text, leadOfficeId: entering.id } })
})

test('a conclusion sent twice with one key is one conclusion', async ({ app, world }) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const coordinator = await a.as('coordinator')
  const path = `/indicators/${indicator.id}/conclusions`
  const key = { 'Idempotency-Key': 'a-conclusion-that-came-twice' }
  const first = await coordinator.post(path, said, key).expect(201)
  const second = await coordinator.post(path, said, key).expect(201)
  expect(second.body).toEqual(first.body)
  expect(await app.db.conclusion.count({ where: { planIndicatorId: indicator.id } })).toBe(1)
})

test('an office of another commune and a day behind today are refused, nothing is kept', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const indicator = await a.anIndicator()
  const leader = await a.as('leader')
  const path = `/indicators/${indicator.id}/conclusions`
  const wrong = [
    [{ leadOfficeId: b.offices.entering.id }, '#/leadOfficeId'],
    [{ supportOfficeIds: [a.offices.other.id, b.offices.other.id] }, '#/supportOfficeIds/1'],
    [{ dueOn: '2028-01-30' }, '#/dueOn'],
    [{ text: ' ' }, '#/text'],
  ] as const
  for (const [more, pointer] of wrong) {
    const refused = await leader.post(path, { ...said, ...more }).expect(422)
    expect(refused.body.errors).toMatchObject([{ pointer }])
  }
  expect(await app.db.conclusion.count({ where: { planIndicatorId: indicator.id } })).toBe(0)
})

test('conclusions are listed newest first, page by page', async ({ world }) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const leader = await a.as('leader')
  const path = `/indicators/${indicator.id}/conclusions`
  for (const text of ['một', 'hai', 'ba']) await leader.post(path, { text }).expect(201)
  const first = await leader.get(`${path}?limit=2`).expect(200)
  expect(first.body.items).toMatchObject([{ text: 'ba', round: null }, { text: 'hai' }])
  const rest = await leader.get(`${path}?limit=2&cursor=${first.body.nextCursor}`).expect(200)
  expect(rest.body).toMatchObject({ items: [{ text: 'một' }], nextCursor: null })
})

test('a meeting brings the open requests and the conclusions of its own round', async ({
  app,
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const { entering: office } = a.offices
  const by = a.users.leader
  const open = await app.make.anExplanation({ indicator, office, by, answers: ['Do mưa lũ.'] })
  const closed = await app.make.anExplanation({ indicator, office, by, closed: true })
  const leader = await a.as('leader')
  const path = `/indicators/${indicator.id}/conclusions`
  await leader.post(path, { ...said, round: '2026', text: 'của năm trước' }).expect(201)
  const { body } = await leader.get(`/communes/${a.slug}/meeting?round=2026`).expect(200)
  const ids = body.explanations.map(({ id }: { id: string }) => id)
  expect(ids).toContain(open.id)
  expect(ids).not.toContain(closed.id)
  expect(body.conclusions).toMatchObject([{ text: 'của năm trước' }])
  expect(body).toMatchObject({
    round: { period: '2026', state: 'locked' },
    may: { conclude: true },
  })
  await leader.get(`/communes/${a.slug}/meeting?round=2031`).expect(404)
})

test('what was concluded is neither changed nor taken away', async ({ app, world }) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const leader = await a.as('leader')
  const { body } = await leader.post(`/indicators/${indicator.id}/conclusions`, said).expect(201)
  const where = { id: body.id as string }
  await expect(app.db.conclusion.update({ where, data: { text: 'khác' } })).rejects.toThrow(
    /append/,
  )
  await expect(app.db.conclusion.delete({ where })).rejects.toThrow(/append/)
  expect(await app.db.conclusion.findUnique({ where })).toMatchObject({ text: said.text })
})

test('the plan of a single year is reviewed for that year, also when a later one is due', async ({
  app,
}) => {
  const { make } = app
  const commune = await make.aCommune()
  await make.aPlan({ commune, periodStart: 2026, periodEnd: 2026 })
  for (const period of ['2026', '2027']) await make.aRound({ commune, period })
  const leader = await app.signIn(await make.aUser({ role: 'leader', commune }))
  const { body } = await leader.get(`/communes/${commune.slug}/meeting`).expect(200)
  expect(body.round).toMatchObject({ period: '2026' })
})
