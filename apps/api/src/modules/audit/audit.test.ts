import { auditActionWords, auditGroupWords } from '@tien-do/contract'
import { auditActions, auditGroups } from '@tien-do/domain'
import { expect } from 'vitest'
import type { Caller } from '../../testing/test-app.ts'
import { test, type Side } from '../../testing/world.ts'

interface Event {
  id: string
  action: string
  by: { id: string; name: string } | null
  subject: { type: string; code: string | null; name: string | null; period: string | null }
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  withheld: boolean
  address: string | null
}

async function read(caller: Caller, path: string) {
  const { body } = await caller.get(path).expect(200)
  return body as { items: Event[]; nextCursor: string | null; names: Record<string, string> }
}

const actionsOf = ({ items }: { items: Event[] }) => items.map(({ action }) => action)

/** A figure that was entered, submitted and approved, with a comment on the way. */
async function aStory(side: Side, name: string, value: number) {
  const [editor, coordinator] = [await side.as('editor'), await side.as('coordinator')]
  const indicator = await side.anIndicator({ name })
  const { body } = await editor.enter(indicator, '2027', { value }).expect(200)
  const comments = `/indicators/${indicator.id}/observations/2027/comments`
  await coordinator.post(comments, { text: `xem lại ${value}` }).expect(201)
  await editor.post(`/observations/${body.id}/submission`).expect(200)
  await coordinator.post(`/observations/${body.id}/approval`).expect(200)
  return indicator
}

const story = [
  'observation.approved',
  'observation.submitted',
  'comment.added',
  'observation.entered',
]

test('every action that is written down has its words, and every group', () => {
  expect(Object.keys(auditActionWords).toSorted()).toEqual([...auditActions].toSorted())
  expect(Object.keys(auditGroupWords).toSorted()).toEqual([...auditGroups].toSorted())
})

test('a coordinator reads what was done to an indicator, newest first, before and after', async ({
  world,
}) => {
  const { a } = world
  const indicator = await aStory(a, 'Tỷ lệ hộ nghèo', 5.25)
  const path = `/communes/${a.slug}/audit?indicator=${indicator.code}`
  const page = await read(await a.as('coordinator'), path)
  expect(actionsOf(page)).toEqual(story)
  expect(page.items[0]).toMatchObject({
    by: { id: a.users.coordinator.id },
    subject: { code: indicator.code, name: 'Tỷ lệ hộ nghèo', period: '2027' },
    before: { state: 'submitted', value: 5.25 },
    after: { state: 'approved', value: 5.25 },
    withheld: false,
  })
  expect(page.items[0]?.address).toBeTruthy()
})

test('the city reads that a figure moved, but no value before it is approved', async ({
  world,
}) => {
  const { a } = world
  const indicator = await aStory(a, 'Thu ngân sách', 77.75)
  const query = `?indicator=${indicator.code}`
  const admin = await world.as('admin')
  for (const path of [
    `/communes/${a.slug}/audit${query}`,
    `/city/audit${query}&commune=${a.slug}`,
  ]) {
    const page = await read(admin, path)
    expect(actionsOf(page)).toEqual(story)
    const [approved, ...rest] = page.items
    expect(approved).toMatchObject({ before: null, after: { value: 77.75 } })
    expect(rest.map((it) => [it.before, it.after, it.withheld])).toEqual(
      rest.map(() => [null, null, true]),
    )
    expect(JSON.stringify(rest)).not.toContain('77.75')
  }
  const { text } = await admin.get(`/city/audit.csv${query}&group=comment`).expect(200)
  expect(text).toContain('Ý kiến về số liệu')
  expect(text).not.toMatch(/77[.,]75/)
})

test('the audit of a commune is for its coordinator and the city administrator', async ({
  world,
}) => {
  const { a, b } = world
  const path = `/communes/${a.slug}/audit`
  for (const who of ['editor', 'leader'] as const) await (await a.as(who)).get(path).expect(403)
  await (await world.as('analyst')).get(path).expect(403)
  await (await b.as('coordinator')).get(path).expect(404)
  await (await a.as('coordinator')).get('/city/audit').expect(403)
  const other = await aStory(b, 'Chỉ tiêu xã khác', 31.5)
  const own = await read(await a.as('coordinator'), `${path}?search=xã khác`)
  expect([own.items, other.code]).toEqual([[], other.code])
})

test('events are found by person, by indicator with and without diacritics, by round, day, group', async ({
  world,
}) => {
  const { a } = world
  await aStory(a, 'Bảo hiểm y tế toàn dân', 91)
  const coordinator = await a.as('coordinator')
  const find = async (query: string) =>
    actionsOf(await read(coordinator, `/communes/${a.slug}/audit?${query}`))
  expect(await find('search=bao hiem y te')).toEqual(story)
  expect(await find('search=BẢO HIỂM')).toEqual(story)
  expect(await find('search=bảo%25hiểm')).toEqual([]) // a percent sign is a letter
  expect(await find('search=bao hiem&group=comment')).toEqual(['comment.added'])
  expect(await find(`search=bao hiem&by=${a.users.editor.id}`)).toEqual([story[1], story[3]])
  expect(await find('search=bao hiem&round=2027')).toEqual(story)
  expect(await find('search=bao hiem&round=2026')).toEqual([])
  expect(await find('search=bao hiem&from=2028-01-31&to=2028-01-31')).toEqual(story)
  expect(await find('search=bao hiem&to=2028-01-30')).toEqual([])
})

test('the list pages by cursor without losing or repeating an event', async ({ world }) => {
  const { a } = world
  const indicator = await aStory(a, 'Theo trang', 12)
  const coordinator = await a.as('coordinator')
  const path = `/communes/${a.slug}/audit?indicator=${indicator.code}&limit=3`
  const first = await read(coordinator, path)
  const rest = await read(coordinator, `${path}&cursor=${first.nextCursor}`)
  expect([...actionsOf(first), ...actionsOf(rest)]).toEqual(story)
  expect(rest.nextCursor).toBeNull()
  await coordinator.get(`${path}&cursor=x`).expect(422)
})

test('ids in the details come with the names that people know', async ({ world }) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const coordinator = await a.as('coordinator')
  const { other } = a.offices
  await coordinator
    .put(`/indicators/${indicator.id}/assignment`, { enteringOfficeId: other.id })
    .expect(200)
  const path = `/communes/${a.slug}/audit?indicator=${indicator.code}`
  const { names } = await read(coordinator, path)
  expect(names[other.id]).toBe('Ban Chỉ huy quân sự')
  const { text } = await coordinator.get(path.replace('/audit', '/audit.csv')).expect(200)
  expect(text).toContain('Đơn vị nhập: Ban Chỉ huy quân sự')
})

test('the file says the unit of a figure and follows the language that is asked for', async ({
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator({ unit: 'ha' })
  const coordinator = await a.as('coordinator')
  await coordinator
    .put(`/indicators/${indicator.id}/assignment`, { enteringOfficeId: a.offices.other.id })
    .expect(200)
  const path = `/communes/${a.slug}/audit.csv?indicator=${indicator.code}`
  const vietnamese = (await coordinator.get(path).expect(200)).text
  expect(vietnamese).toContain('Kỳ;Đơn vị tính;Trước')
  expect(vietnamese).toMatch(/;ha;.*;không;/)
  const english = (await coordinator.get(`${path}&lang=en`).expect(200)).text
  expect(english).toContain('Period;Unit;Before')
  expect(english).toMatch(/;ha;.*;no;/)
})
