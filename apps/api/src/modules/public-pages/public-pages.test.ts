import type { PublicCommune, PublicIndicator, PublicRoundAnswer } from '@tien-do/contract'
import { expect } from 'vitest'
import { aSignedCommune } from '../../testing/signed-commune.ts'
import { test, type TestApp } from '../../testing/test-app.ts'

/** What somebody without a session reads of a commune. */
function reader(app: TestApp, slug: string) {
  const guest = app.guest()
  const root = `/public/communes/${slug}`
  return {
    guest,
    root,
    commune: async () => (await guest.get(root).expect(200)).body as PublicCommune,
    round: async () =>
      (await guest.get(`${root}/rounds/2026`).expect(200)).body as PublicRoundAnswer,
    indicator: async (code: string) =>
      (await guest.get(`${root}/indicators/${code}`).expect(200)).body as PublicIndicator,
  }
}

test('a guest reads exactly what is published of a signed round', async ({ app }) => {
  const it = await aSignedCommune(app)
  const read = reader(app, it.commune.slug)
  expect((await read.commune()).rounds).toEqual([])
  await read.guest.get(`${read.root}/rounds/2026`).expect(404)
  await it.publish(it.one).expect(200)
  expect((await read.commune()).rounds).toMatchObject([
    { period: '2026', to: '2026-12-14', figures: 1, demo: false },
  ])
  const round = await read.round()
  expect(round.figures.map((figure) => [figure.code, figure.value, figure.verdict])).toEqual([
    ['1', 92, 'exceeded'],
  ])
  expect(round.finding.vi).toBe(
    '1 trên 1\u00a0chỉ tiêu đã công bố đạt hoặc vượt kế hoạch năm 2026.',
  )
})

test('an indicator that is not published is not there, approved or not', async ({ app }) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one).expect(200)
  const { guest, root } = reader(app, it.commune.slug)
  for (const code of ['2', '3', 'khong-co'])
    await guest.get(`${root}/indicators/${code}`).expect(404)
})

test('of a corrected figure the public reads the published one until it is published again', async ({
  app,
}) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one).expect(200)
  await it.correct(88)
  const read = reader(app, it.commune.slug)
  const shown = async () => [
    (await read.round()).figures[0]?.value,
    (await read.indicator('1')).figures.map((figure) => figure.value),
    (await read.indicator('1')).chart.actuals.map((actual) => actual.value),
  ]
  expect(await shown()).toEqual([92, [92], [92]])
  await it.publish(it.one).expect(200)
  expect(await shown()).toEqual([88, [88], [88]])
})

test('what is withdrawn is gone at the next read', async ({ app }) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one, it.two).expect(200)
  const read = reader(app, it.commune.slug)
  await read.indicator('1')
  await it.publish(it.two).expect(200)
  await read.guest.get(`${read.root}/indicators/1`).expect(404)
  expect((await read.round()).figures.map((figure) => figure.code)).toEqual(['2'])
  await it.publish().expect(200)
  await read.guest.get(`${read.root}/rounds/2026`).expect(404)
  expect((await read.commune()).rounds).toEqual([])
})

test("of a party's plan nothing is public that nobody chose", async ({ app }) => {
  const it = await aSignedCommune(app, { issuerKind: 'party' })
  const { guest, root, commune } = reader(app, it.commune.slug)
  expect((await commune()).rounds).toEqual([])
  await guest.get(`${root}/indicators/1`).expect(404)
})

test('nothing else goes out: no draft, other year, name, comment, note, entered baseline or assigned figure', async ({
  app,
}) => {
  const { make, db } = app
  const it = await aSignedCommune(app)
  const secret = 'không-được-lộ'
  await make.aFigure({
    indicator: it.one,
    by: it.by,
    period: '2027',
    value: 77.7,
    state: 'approved',
    said: { note: secret },
  })
  await make.aFigure({ indicator: it.one, by: it.by, period: '2028-Q1', value: 66.6 })
  const said = { seriesId: it.one.seriesId, at: new Date('2028-01-20T02:00:00Z') }
  await db.figureComment.create({
    data: { ...said, period: '2026', text: secret, byId: it.by.id },
  })
  await db.baseline.create({
    data: {
      ...said,
      ...{ year: 2025, value: 55.5, grade: 'official', origin: 'entered', source: secret },
    },
  })
  await db.assignedFigure.create({ data: { ...said, year: 2026, value: 44.4, source: secret } })
  await it.publish(it.one, it.two).expect(200)
  const read = reader(app, it.commune.slug)
  const all = JSON.stringify([
    await read.commune(),
    await read.round(),
    await read.indicator('1'),
    (await read.guest.get('/public/communes?limit=200').expect(200)).body,
  ])
  for (const hidden of [secret, '77.7', '66.6', '55.5', '44.4', it.by.id, it.by.login, 'Người '])
    expect(all).not.toContain(hidden)
  const { chart, years } = await read.indicator('1')
  expect(chart.baseline).toBeNull()
  expect(years.find((year) => year.year === 2027)).toMatchObject({ actual: null })
})

test('caches may keep an answer for a minute, and its tag changes with what is published', async ({
  app,
}) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one).expect(200)
  const { guest, root } = reader(app, it.commune.slug)
  const path = `${root}/rounds/2026`
  const { headers } = await guest.get(path).expect(200)
  expect(headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=600')
  expect(headers['set-cookie']).toBeUndefined()
  const etag = String(headers['etag'])
  await guest.get(path, { 'If-None-Match': etag }).expect(304)
  await it.publish(it.one, it.two).expect(200)
  await guest.get(path, { 'If-None-Match': etag }).expect(200)
  const gone = await guest.get(`${root}/indicators/khong-co`).expect(404)
  expect(gone.headers['cache-control']).toBe('no-store')
})

test('the list holds communes with something published, and pages by cursor', async ({ app }) => {
  const [a, b, none] = [
    await aSignedCommune(app),
    await aSignedCommune(app),
    await aSignedCommune(app),
  ]
  await a.publish(a.one).expect(200)
  await b.publish(b.one).expect(200)
  const slugs: string[] = []
  let cursor: string | null = null
  do {
    const query: string = cursor ? `&cursor=${cursor}` : ''
    const { body } = await app.guest().get(`/public/communes?limit=1${query}`).expect(200)
    const page = body as { items: PublicCommune[]; nextCursor: string | null }
    slugs.push(...page.items.map((it) => it.commune.slug))
    cursor = page.nextCursor
  } while (cursor)
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs).toEqual(expect.arrayContaining([a.commune.slug, b.commune.slug]))
  expect(slugs).not.toContain(none.commune.slug)
})

test('an indicator number that two plans bear is told apart by the plan', async ({ app }) => {
  const { make } = app
  const it = await aSignedCommune(app)
  const plan = await make.aPlan({ commune: it.commune })
  const other = await make.anIndicator({ plan, code: '1', name: 'Của kế hoạch sau' })
  await make.aFigure({ indicator: other, by: it.by, period: '2026', value: 12, state: 'approved' })
  await it.publish(it.one, other).expect(200)
  const { indicator, round } = reader(app, it.commune.slug)
  expect((await indicator('1')).name).toBe('Của kế hoạch sau')
  const first = (await round()).plans[0]?.no
  expect((await indicator(`1?plan=${first}`)).name).toBe('Chỉ tiêu 1')
})
