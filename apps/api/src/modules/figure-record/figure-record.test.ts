import { expect } from 'vitest'
import type { Caller } from '../../testing/test-app.ts'
import { test, type Side } from '../../testing/world.ts'

const pathOf = ({ id }: { id: string }, what: string) =>
  `/indicators/${id}/observations/2027/${what}`

/** Entered, submitted, returned, entered again, submitted and approved: six versions. */
async function aStory(side: Side) {
  const [editor, coordinator] = [await side.as('editor'), await side.as('coordinator')]
  const indicator = await side.anIndicator()
  const { body } = await editor.enter(indicator, '2027', { value: 41, note: 'lần đầu' }).expect(200)
  const figure = `/observations/${body.id}`
  await editor.post(`${figure}/submission`).expect(200)
  await coordinator.post(`${figure}/return`, { reason: 'thiếu nguồn' }).expect(200)
  await editor.change(indicator, '2027', '"3"', { value: 44 }).expect(200)
  await editor.post(`${figure}/submission`).expect(200)
  await coordinator.post(`${figure}/approval`).expect(200)
  return indicator
}

interface Version {
  version: number
  state: string
  value: number
  before: { value: number } | null
  by: string
  role: string
  office: string | null
  reason: string | null
  address: string | null
}
const historyOf = async (caller: Caller, indicator: { id: string }, query = '') => {
  const { body } = await caller.get(`${pathOf(indicator, 'history')}${query}`).expect(200)
  return body as { items: Version[]; nextCursor: string | null }
}

test('a history tells who did what in which role, what it was before, and why', async ({
  world,
}) => {
  const indicator = await aStory(world.a)
  const { items } = await historyOf(await world.a.as('coordinator'), indicator)
  expect(items.map((v) => [v.version, v.state, v.before?.value ?? null, v.value, v.role])).toEqual([
    [6, 'approved', 44, 44, 'coordinator'],
    [5, 'submitted', 44, 44, 'office_editor'],
    [4, 'draft', 41, 44, 'office_editor'],
    [3, 'returned', 41, 41, 'coordinator'],
    [2, 'submitted', 41, 41, 'office_editor'],
    [1, 'draft', null, 41, 'office_editor'],
  ])
  expect(items[3]).toMatchObject({ reason: 'thiếu nguồn' })
  expect(items[5]).toMatchObject({ note: 'lần đầu', office: 'Phòng Kinh tế' })
})

test('each reader is told the versions that are for it, and addresses only reviewers', async ({
  world,
}) => {
  const { a } = world
  const indicator = await aStory(a)
  const told = async (caller: Caller) => {
    const { items } = await historyOf(caller, indicator)
    return {
      versions: items.map((v) => v.version),
      addresses: items.filter((v) => v.address !== null).length,
    }
  }
  const all = [6, 5, 4, 3, 2, 1]
  expect(await told(await a.as('editor'))).toEqual({ versions: all, addresses: 0 })
  expect(await told(await a.as('coordinator'))).toEqual({ versions: all, addresses: 6 })
  expect(await told(await a.as('leader'))).toEqual({ versions: [6, 5, 2], addresses: 3 })
  for (const who of ['supportingEditor', 'otherEditor'] as const)
    expect(await told(await a.as(who))).toEqual({ versions: [6], addresses: 0 })
  expect(await told(await world.as('analyst'))).toEqual({ versions: [6], addresses: 0 })
  expect(await told(await world.as('admin'))).toEqual({ versions: [6], addresses: 1 })
  // What is hidden does not show through as what was before.
  const { items } = await historyOf(await world.as('analyst'), indicator)
  expect(items[0]?.before).toBeNull()
})

test('a history pages by cursor, and each page knows what was before it', async ({ world }) => {
  const indicator = await aStory(world.a)
  const coordinator = await world.a.as('coordinator')
  const first = await historyOf(coordinator, indicator, '?limit=4')
  expect(first.items.at(-1)).toMatchObject({ version: 3, before: { value: 41 } })
  const rest = await historyOf(coordinator, indicator, `?limit=4&cursor=${first.nextCursor}`)
  expect([rest.items.map((v) => v.version), rest.nextCursor]).toEqual([[2, 1], null])
  await coordinator.get(`${pathOf(indicator, 'history')}?cursor=x`).expect(422)
})

test('a supporting office comments on a figure it does not see, and is heard by those concerned', async ({
  app,
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator()
  await (await a.as('editor')).enter(indicator, '2027', { value: 77.25 }).expect(200)
  const path = pathOf(indicator, 'comments')
  const text = 'Phòng Văn hóa có số thẻ đến 31/12.'
  const supporting = await a.as('supportingEditor')
  const { body } = await supporting.post(path, { text }).expect(201)
  expect(body).toMatchObject({ text, office: 'Phòng Văn hóa - Xã hội' })
  await (await a.as('leader')).post(path, { text: 'Cần đối chiếu.' }).expect(201)

  for (const who of ['editor', 'supportingEditor', 'coordinator', 'leader'] as const) {
    const answer = await (await a.as(who)).get(path).expect(200)
    expect(answer.body.items).toMatchObject([{ text: 'Cần đối chiếu.', office: null }, { text }])
    expect(JSON.stringify(answer.body)).not.toMatch(/77[.,]25/)
  }
  const page = await supporting.get(`${path}?limit=1`)
  const next = await supporting.get(`${path}?limit=1&cursor=${page.body.nextCursor}`)
  expect([page.body.items[0].text, next.body.items[0].text]).toEqual(['Cần đối chiếu.', text])

  const refused = await (await a.as('otherEditor')).post(path, { text: 'x' })
  expect([refused.status, refused.body.type]).toEqual([403, '/problems/forbidden'])
  await supporting.post(pathOf(indicator, 'comments').replace('2027', '2029'), { text }).expect(409)
  await supporting.post(path, { text: '  ' }).expect(422)
  const { seriesId } = indicator
  expect(await app.db.figureComment.count({ where: { seriesId } })).toBe(2)
  expect(
    await app.db.auditEvent.count({ where: { subjectId: indicator.id, action: 'comment.added' } }),
  ).toBe(2)
})
