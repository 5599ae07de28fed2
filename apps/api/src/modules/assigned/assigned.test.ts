import { expect } from 'vitest'
import { test } from '../../testing/world.ts'

const source = 'QĐ 100/QĐ-UBND'

test('the city sets a figure, the former is kept, and the commune reads it', async ({
  app,
  world,
}) => {
  const analyst = await world.as('analyst')
  const it = world.a.indicator
  const path = `/indicators/${it.id}/assigned/2027`
  const before = await analyst.get(`/indicators/${it.id}`).expect(200)
  await analyst.put(path, { value: 93, source }).expect(200)
  await analyst.put(path, { value: 94, source }).expect(200)
  const rows = await app.db.assignedFigure.findMany({
    where: { seriesId: it.seriesId },
    orderBy: { value: 'asc' },
  })
  expect(rows.map((r) => [Number(r.value), r.supersededAt === null])).toEqual([
    [93, false],
    [94, true],
  ])
  const list = await analyst.get('/assigned-figures?definition=coverage&year=2027').expect(200)
  expect(list.body.counts).toEqual({ all: 2, set: 1 })
  expect(list.body.items).toMatchObject([
    { commune: { slug: world.a.slug }, target: '92', value: 94, source },
    { commune: { slug: world.b.slug }, target: '92', value: null },
  ])
  const read = await (await world.a.as('editor')).get(`/indicators/${it.id}/set-up-history`)
  expect(read.body.assigned).toMatchObject([{ year: 2027, value: 94, source }])
  const shown = await (await world.a.as('editor')).get(`/indicators/${it.id}`).expect(200)
  expect(shown.body.chart.assigned).toEqual([{ year: 2027, value: 94, source, demo: false }])
  // Two targets, one verdict: the plan's own.
  expect(shown.body.assessment).toEqual(before.body.assessment)
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: it.id, action: 'assigned-figure.set' },
    orderBy: { id: 'asc' },
  })
  expect(events.at(-1)).toMatchObject({ before: { value: 93 }, after: { value: 94, source } })
  await analyst.put(path, { value: null, source }).expect(200)
  expect(
    await app.db.assignedFigure.count({ where: { seriesId: it.seriesId, supersededAt: null } }),
  ).toBe(0)
})

test('many are set at once or none, and what is the same is not written again', async ({
  app,
  world,
}) => {
  const analyst = await world.as('analyst')
  const ids = [world.a.indicator.id, world.b.indicator.id]
  const rows = ids.map((indicatorId) => ({ indicatorId, value: 95 }))
  const put = (body: object) => analyst.put('/assigned-figures', { year: 2028, source, ...body })
  const bad = await put({ rows: [rows[0], { ...rows[1], value: 101 }] }).expect(422)
  expect(bad.body.errors).toMatchObject([{ pointer: '#/rows/1/value' }])
  expect(await app.db.assignedFigure.count({ where: { year: 2028 } })).toBe(0)
  expect((await put({ rows }).expect(200)).body).toEqual({ changed: 2 })
  expect((await put({ rows }).expect(200)).body).toEqual({ changed: 0 })
})

test('the list is read page by page, and found by the name or the kind of the commune', async ({
  app,
  world,
}) => {
  const analyst = await world.as('analyst')
  const read = async (query: string) =>
    (await analyst.get(`/assigned-figures?definition=coverage&year=2027${query}`).expect(200)).body
  const slugs = ({ items }: { items: { commune: { slug: string } }[] }) =>
    items.map(({ commune }) => commune.slug)
  const first = await read('&limit=1')
  expect(slugs(first)).toEqual([world.a.slug])
  const second = await read(`&limit=1&cursor=${first.nextCursor}`)
  expect(slugs(second)).toEqual([world.b.slug])
  expect(second.nextCursor).toBeNull()
  const { name } = await app.db.commune.findUniqueOrThrow({ where: { slug: world.b.slug } })
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const found = await read(`&search=${encodeURIComponent(plain)}`)
  expect(slugs(found)).toEqual([world.b.slug])
  expect(found.counts.all).toBe(2)
  expect(slugs(await read(`&kind=${encodeURIComponent('đặc khu')}`))).toEqual([])
})
