import pg from 'pg'
import { expect, vi } from 'vitest'
import { test, type Caller, type TestApp } from './test-app.ts'

/** A commune whose plan has so many indicators, each with targets, a figure, a baseline, two offices. */
async function aCommuneOf({ make, db, signIn }: TestApp, indicators: number, definition?: string) {
  const commune = await make.aCommune()
  const [enters, supports] = [await make.anOffice({ commune }), await make.anOffice({ commune })]
  const plan = await make.aPlan({ commune })
  const by = await make.aUser({ role: 'coordinator', commune })
  await make.aRound({ commune, period: '2027', locked: true })
  for (let i = 0; i < indicators; i++) {
    const indicator = await make.anIndicator({
      plan,
      ...(definition ? { definition } : {}),
      enters,
      supports: [supports],
      targets: [
        { year: 2027, value: 70 },
        { year: 2030, value: 90 },
      ],
    })
    await make.aFigure({ indicator, by, state: i % 2 ? 'approved' : 'submitted', value: 60 + i })
    await make.aTask({ plan, office: enters })
    await db.baseline.create({
      data: {
        seriesId: indicator.seriesId,
        year: 2025,
        value: 50,
        grade: 'official',
        origin: 'printed',
        source: 'như in',
        at: new Date('2026-01-01T00:00:00Z'),
      },
    })
  }
  return { slug: commune.slug, plan, caller: await signIn(by) }
}

/** How many statements the server sends for one page. */
async function statementsOf(caller: Caller, path: string) {
  await caller.get(path).expect(200)
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await caller.get(path).expect(200)
    return sent.mock.calls.length
  } finally {
    sent.mockRestore()
  }
}

test('a page asks the database as often for three indicators as for thirty', async ({ app }) => {
  const [few, many] = [await aCommuneOf(app, 3), await aCommuneOf(app, 30)]
  const pages = (slug: string, planId: string) => [
    `/communes/${slug}/overview`,
    `/communes/${slug}/overview?count=rows&year=2028`,
    `/communes/${slug}/overview?round=2027-H1`,
    `/communes/${slug}/changes?year=2027`,
    `/communes/${slug}/verdicts.csv`,
    `/communes/${slug}/entry?round=2027`,
    `/communes/${slug}/review?round=2027`,
    `/communes/${slug}/rounds/2027/publication`,
    `/communes/${slug}/meeting?round=2027`,
    `/communes/${slug}/set-up`,
    `/communes/${slug}/plans`,
    `/plans/${planId}/document`,
    `/tasks?commune=${slug}`,
    '/me/work',
    '/me/calendar?month=2028-02',
  ]
  const paths = pages(many.slug, many.plan.id)
  for (const [i, path] of pages(few.slug, few.plan.id).entries()) {
    const once = await statementsOf(few.caller, path)
    expect(once, path).toBeGreaterThan(3)
    expect(once, path).toBeLessThan(40)
    expect(await statementsOf(many.caller, paths[i] ?? ''), path).toBe(once)
  }
})

test('a public page and a search ask the database as often for little as for much', async ({
  app,
}) => {
  const { make, signIn, guest, db } = app
  const aPublished = async (indicators: number) => {
    const commune = await make.aCommune()
    const plan = await make.aPlan({ commune })
    const by = await make.aUser({ role: 'coordinator', commune })
    for (let i = 0; i < indicators; i++) {
      const name = `Đường làng số ${i}`
      const indicator = await make.anIndicator({ plan, code: `${i}`, name })
      await make.aFigure({ indicator, by, period: '2026', state: 'approved' })
      await make.aTask({ plan })
    }
    await make.aRound({ commune, period: '2026', locked: true, published: true })
    expect(await db.publication.count({ where: { round: { communeCode: commune.code } } })).toBe(
      indicators,
    )
    return { slug: commune.slug, caller: await signIn(by) }
  }
  const [few, many] = [await aPublished(2), await aPublished(20)]
  const pages = (slug: string) => [
    '/public/communes',
    `/public/communes/${slug}`,
    `/public/communes/${slug}/rounds/2026`,
    `/public/communes/${slug}/indicators/1`,
  ]
  for (const [i, path] of pages(few.slug).entries())
    expect(await statementsOf(guest(), pages(many.slug)[i] ?? ''), path).toBe(
      await statementsOf(guest(), path),
    )
  const q = '/search?q=duong%20lang'
  expect(await statementsOf(many.caller, q)).toBe(await statementsOf(few.caller, q))
})

test("the city's overview asks the database as often for few communes as for many", async ({
  app,
}) => {
  const city = await app.signIn(await app.make.aUser({ role: 'city_analyst' }))
  await aCommuneOf(app, 2)
  const once = await statementsOf(city, '/city/overview')
  for (let i = 0; i < 5; i++) await aCommuneOf(app, 2)
  expect(await statementsOf(city, '/city/overview')).toBe(once)
})

test('the register asks the database as often for two people as for twenty', async ({ app }) => {
  const { make, signIn } = app
  const count = async (people: number) => {
    const commune = await make.aCommune()
    const caller = await signIn(await make.aUser({ role: 'coordinator', commune }))
    for (let i = 0; i < people; i++) await make.aUser({ role: 'leader', commune })
    return statementsOf(caller, `/communes/${commune.slug}/users`)
  }
  expect(await count(20)).toBe(await count(2))
})

test('a comparison asks the database as often for two communes as for twelve', async ({ app }) => {
  await app.make.aDefinition('counted')
  const city = await app.signIn(await app.make.aUser({ role: 'city_analyst' }))
  const count = async () => [
    await statementsOf(city, '/comparison?definition=counted&year=2027'),
    await statementsOf(city, '/comparison/series?definition=counted&year=2027'),
  ]
  for (let i = 0; i < 2; i++) await aCommuneOf(app, 1, 'counted')
  const once = await count()
  for (let i = 0; i < 10; i++) await aCommuneOf(app, 1, 'counted')
  expect(await count()).toEqual(once)
})
