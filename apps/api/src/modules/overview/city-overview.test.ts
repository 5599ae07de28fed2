import { listCommunes, type CommuneStanding, type Overview } from '@tien-do/contract'
import { expect } from 'vitest'
import { test, type TestApp } from '../../testing/test-app.ts'

/** A commune whose plan has a kept, a missed, a repeated, a worded and an empty indicator. */
async function aCommuneWithPlan({ make, db }: TestApp) {
  const commune = await make.aCommune()
  const plan = await make.aPlan({ commune })
  const by = await make.aUser({ role: 'coordinator', commune })
  const targets = [
    { year: 2027, value: 70 },
    { year: 2030, value: 90 },
  ]
  const figure = async (value: number, said = {}) => {
    const indicator = await make.anIndicator({ plan, targets })
    await make.aFigure({ indicator, by, value, state: 'approved', said })
    return indicator
  }
  const first = await figure(75)
  await figure(40)
  const whole = { value: null, numerator: 3, denominator: 4 }
  await figure(0, whole)
  await make.anIndicator({ plan, targets, sameAs: first })
  await make.anIndicator({ plan, targets })
  await make.anIndicator({
    plan,
    measure: 'milestone',
    unit: null,
    targets: [{ year: 2027, op: 'text' }],
  })
  const baseline = { seriesId: first.seriesId, year: 2025, value: 60, source: 'như in' }
  const at = new Date('2026-01-01T00:00:00Z')
  await db.baseline.create({ data: { ...baseline, grade: 'official', origin: 'printed', at } })
  return { commune, by }
}

test("the city reads each commune's standing as the commune's own overview tells it", async ({
  app,
}) => {
  const { commune, by } = await aCommuneWithPlan(app)
  await aCommuneWithPlan(app)
  const city = await app.signIn(await app.make.aUser({ role: 'city_analyst' }))
  const { items } = (await city.get('/city/overview').expect(200)).body as {
    items: CommuneStanding[]
  }
  const standing = items.find((it) => it.commune.slug === commune.slug)
  const own = (await (await app.signIn(by)).get(`/communes/${commune.slug}/overview`).expect(200))
    .body as Overview
  expect(items).toHaveLength(2)
  expect(standing).toMatchObject({
    year: 2027,
    counts: own.counts,
    due: own.due,
    withData: own.withData,
    outlook: own.outlook,
    finding: own.finding,
    demo: false,
  })
  expect(standing?.counts).toMatchObject({ exceeded: 2, not_met: 1 })
})

test('an invented commune is marked wherever it is named, a real one says nothing of it', async ({
  app,
}) => {
  const { commune } = await aCommuneWithPlan(app)
  await app.db.commune.update({ where: { code: commune.code }, data: { demo: true } })
  const city = await app.signIn(await app.make.aUser({ role: 'city_analyst' }))
  const { items } = listCommunes.output.parse((await city.get('/communes').expect(200)).body)
  const marks = items.map(({ code, demo }) => [code, demo])
  expect(marks).toContainEqual([commune.code, true])
  expect(marks.filter(([, demo]) => demo === true)).toHaveLength(1)
  const overview = (await city.get('/city/overview').expect(200)).body as {
    items: CommuneStanding[]
  }
  expect(overview.items.find((it) => it.commune.code === commune.code)?.commune.demo).toBe(true)
})
