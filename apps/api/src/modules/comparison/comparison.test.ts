import type { Comparison, ComparisonRow, ComparisonSeries } from '@tien-do/contract'
import { expect } from 'vitest'
import type { Caller, TestApp } from '../../testing/test-app.ts'
import { test } from '../../testing/test-app.ts'

interface Facts {
  actual?: number
  published?: boolean
  publishable?: boolean
  unit?: string
  ward?: boolean
  population?: number
  parts?: { numerator: number; denominator: number }
  earlier?: number
  grade?: 'estimate'
}

/** A commune that has the indicator, with its year's approved figure. */
async function aCommuneWith({ make, db }: TestApp, definition: string, facts: Facts) {
  const commune = await make.aCommune()
  if (facts.ward)
    await db.commune.update({ where: { code: commune.code }, data: { kind: 'phuong' } })
  if (facts.population)
    await db.commune.update({
      where: { code: commune.code },
      data: { population: facts.population, factsYear: 2025, factsSource: 'Niên giám' },
    })
  const enters = await make.anOffice({ commune })
  const indicator = await make.anIndicator({
    plan: await make.aPlan({ commune }),
    definition,
    unit: facts.unit ?? '%',
    publishable: facts.publishable ?? true,
    targets: [
      { year: 2026, value: 70 },
      { year: 2027, value: 75 },
      { year: 2030, value: 90 },
    ],
    enters,
  })
  const by = await make.aUser({ role: 'office_editor', commune, office: enters })
  const enter = (period: string, value: number) =>
    make.aFigure({
      ...{ indicator, by, period, value, state: 'approved' as const },
      said: {
        ...(facts.grade ? { grade: facts.grade } : {}),
        ...(facts.parts ? { value: null, ...facts.parts } : {}),
      },
    })
  if (facts.earlier !== undefined) await enter('2026', facts.earlier)
  if (facts.actual !== undefined) await enter('2027', facts.actual)
  await make.aRound({ commune, period: '2027', published: facts.published ?? false })
  await db.baseline.create({
    data: {
      seriesId: indicator.seriesId,
      year: 2025,
      value: 60,
      grade: 'official',
      origin: 'printed',
      source: 'như in',
      at: new Date('2026-01-01T00:00:00Z'),
    },
  })
  return { commune, code: commune.code, indicator, user: by }
}

const compare = async (caller: Caller, definition: string, year = 2027) =>
  (await caller.get(`/comparison?definition=${definition}&year=${year}`).expect(200))
    .body as Comparison
const codesOf = ({ rows }: Comparison) => rows.map((r) => r.commune.code)
const rowOf = (comparison: Comparison, code: string): ComparisonRow | undefined =>
  comparison.rows.find((r) => r.commune.code === code)

const cityOf = async ({ make, signIn }: TestApp) =>
  signIn(await make.aUser({ role: 'city_analyst' }))

test('the city sees every approved figure, ranked, with what has none last', async ({ app }) => {
  await app.make.aDefinition('ranked')
  const second = await aCommuneWith(app, 'ranked', { actual: 71 })
  const first = await aCommuneWith(app, 'ranked', { actual: 82 })
  const none = await aCommuneWith(app, 'ranked', {})
  const comparison = await compare(await cityOf(app), 'ranked')
  expect(comparison.rows.map((r) => [r.commune.code, r.rank, r.actual, r.whyNot])).toEqual([
    [first.code, 1, 82, null],
    [second.code, 2, 71, null],
    [none.code, null, null, 'no_data'],
  ])
  expect(comparison.rows[0]).toMatchObject({
    target: '75',
    endTarget: { year: 2030, text: '90' },
    difference: 7,
  })
  expect(comparison).toMatchObject({ median: 76.5, medianCount: 2, unit: '%', year: 2027 })
})

test("a commune sees its own figure and what others have published, a party's plan never", async ({
  app,
}) => {
  await app.make.aDefinition('shown')
  const own = await aCommuneWith(app, 'shown', { actual: 71 })
  const published = await aCommuneWith(app, 'shown', { actual: 82, published: true })
  await aCommuneWith(app, 'shown', { actual: 83 })
  await aCommuneWith(app, 'shown', { actual: 84, published: true, publishable: false })
  const caller = await app.signIn(own.user)
  expect(codesOf(await compare(caller, 'shown'))).toEqual([published.code, own.code])
  expect(codesOf(await compare(caller, 'shown', 2026))).toEqual([own.code])
})

test('the median and its count are for everyone, where it gives no one away', async ({ app }) => {
  await app.make.aDefinition('few')
  const own = await aCommuneWith(app, 'few', { actual: 70 })
  const caller = await app.signIn(own.user)
  await aCommuneWith(app, 'few', { actual: 80 })
  expect(await compare(caller, 'few')).toMatchObject({ median: null, medianCount: 2 })
  expect(await compare(await cityOf(app), 'few')).toMatchObject({ median: 75, medianCount: 2 })
  await aCommuneWith(app, 'few', { actual: 90 })
  await aCommuneWith(app, 'few', { actual: 92 })
  expect(await compare(caller, 'few')).toMatchObject({ median: 85, medianCount: 4 })
})

test('the median rests on figures of the grade that is ranked, and no others', async ({ app }) => {
  await app.make.aDefinition('graded')
  for (const actual of [70, 80]) await aCommuneWith(app, 'graded', { actual })
  await aCommuneWith(app, 'graded', { actual: 20, grade: 'estimate' })
  const city = await cityOf(app)
  const seen = await compare(city, 'graded')
  expect(seen).toMatchObject({ grade: 'official', median: 75, medianCount: 2 })
  expect(seen.peers).toMatchObject([{ all: 3, ranked: 2, median: 75, medianCount: 2 }])
})

test("another commune's outlook is told from its published years alone", async ({ app }) => {
  await app.make.aDefinition('outlook')
  const own = await aCommuneWith(app, 'outlook', { actual: 71 })
  const caller = await app.signIn(own.user)
  const city = await cityOf(app)
  const rowOfOneWith = async (facts: Facts) => {
    const { code, commune } = await aCommuneWith(app, 'outlook', facts)
    await app.make.aRound({ commune, period: '2026', published: true })
    const told = async (by: Caller) => {
      const row = rowOf(await compare(by, 'outlook', 2026), code)
      return (
        row && { ...row, commune: null, indicator: null, rank: null, rankTo: null, whyNot: null }
      )
    }
    return { toCommune: await told(caller), toCity: await told(city) }
  }
  const plain = await rowOfOneWith({ earlier: 76 })
  const withHidden = await rowOfOneWith({ earlier: 76, actual: 20 })
  expect(withHidden.toCity?.status).not.toBe(plain.toCity?.status)
  expect(withHidden.toCommune).toEqual(plain.toCommune)
})

test('only plan indicators in the unit of the definition are compared', async ({ app }) => {
  await app.make.aDefinition('units', { unit: '%' })
  const same = await aCommuneWith(app, 'units', { actual: 70 })
  await aCommuneWith(app, 'units', { actual: 70, unit: 'hộ' })
  expect(codesOf(await compare(await cityOf(app), 'units'))).toEqual([same.code])
})

test('a row that repeats another is compared once', async ({ app }) => {
  await app.make.aDefinition('twice')
  const { indicator, code } = await aCommuneWith(app, 'twice', { actual: 70 })
  const plan = { id: indicator.planId, communeCode: code }
  await app.make.anIndicator({ plan, definition: 'twice', sameAs: indicator })
  expect(codesOf(await compare(await cityOf(app), 'twice'))).toEqual([code])
})

test('without a year it is the latest due one, or the first where none is due', async ({ app }) => {
  await app.make.aDefinition('running')
  await app.make.aDefinition('ahead')
  const commune = await app.make.aCommune()
  const plan = await app.make.aPlan({ commune, periodStart: 2029 })
  await app.make.anIndicator({ plan, definition: 'ahead' })
  await aCommuneWith(app, 'running', { actual: 70 })
  const city = await cityOf(app)
  const { body: running } = await city.get('/comparison?definition=running').expect(200)
  const { body: ahead } = await city.get('/comparison?definition=ahead').expect(200)
  expect([running.year, ahead.year]).toEqual([2027, 2029])
  expect(codesOf(ahead as Comparison)).toEqual([commune.code])
})

test('a definition that there is not is not found', async ({ app }) => {
  await (await cityOf(app)).get('/comparison?definition=khong-co').expect(404)
})

test('communes are ranked among their kind; a difference too small to matter shares the ranks', async ({
  app,
}) => {
  await app.make.aDefinition('peers')
  await app.db.definition.update({ where: { slug: 'peers' }, data: { smallDifference: 0.5 } })
  const near = await aCommuneWith(app, 'peers', { actual: 81.6 })
  const first = await aCommuneWith(app, 'peers', { actual: 82 })
  const third = await aCommuneWith(app, 'peers', { actual: 71 })
  const ward = await aCommuneWith(app, 'peers', { actual: 99, ward: true })
  const city = await cityOf(app)
  const comparison = await compare(city, 'peers')
  expect(comparison.rows.map((r) => [r.commune.code, r.rank, r.rankTo, r.whyNot])).toEqual([
    [first.code, 1, 2, null],
    [near.code, 1, 2, null],
    [third.code, 3, 3, null],
    [ward.code, null, null, 'alone'],
  ])
  expect(comparison.peers).toEqual([
    { kind: 'xã', all: 3, ranked: 3, median: 81.6, medianCount: 3 },
    { kind: 'phường', all: 1, ranked: 0, median: 99, medianCount: 1 },
  ])
  expect(comparison.smallDifference).toBe(0.5)
  const query = `definition=peers&year=2027&peer=${encodeURIComponent('phường')}`
  const { body } = await city.get(`/comparison?${query}`).expect(200)
  expect(codesOf(body as Comparison)).toEqual([ward.code])
  const seen = await compare(await app.signIn(ward.user), 'peers')
  expect(seen.peers.find(({ kind }) => kind === 'phường')).toMatchObject({ median: null })
})

test('the city total is made of parts, for the city alone', async ({ app }) => {
  await app.make.aDefinition('total')
  const parts = (numerator: number, denominator: number) => ({
    actual: 0,
    parts: { numerator, denominator },
  })
  const { user } = await aCommuneWith(app, 'total', parts(90, 100))
  await aCommuneWith(app, 'total', parts(10, 900))
  const city = await cityOf(app)
  expect((await compare(city, 'total')).total).toMatchObject({
    kind: 'ratio',
    value: 10,
    counted: 2,
  })
  expect((await compare(await app.signIn(user), 'total')).total).toBeNull()
  await aCommuneWith(app, 'total', { actual: 50 })
  expect((await compare(city, 'total')).total).toMatchObject({
    whyNot: 'parts_missing',
    counted: 3,
  })
})

test('a size is ranked for itself, with its own median, and says how many there are of each', async ({
  app,
}) => {
  await app.make.aDefinition('sized')
  const small = await aCommuneWith(app, 'sized', { actual: 90, population: 12_000 })
  const first = await aCommuneWith(app, 'sized', { actual: 80, population: 25_000 })
  const second = await aCommuneWith(app, 'sized', { actual: 70, population: 39_999 })
  await aCommuneWith(app, 'sized', { actual: 99 })
  const city = await cityOf(app)
  const { body } = await city.get('/comparison?definition=sized&year=2027&size=medium').expect(200)
  const comparison = body as Comparison
  expect(comparison.rows.map((r) => [r.commune.code, r.rank, r.size])).toEqual([
    [first.code, 1, 'medium'],
    [second.code, 2, 'medium'],
  ])
  expect(comparison).toMatchObject({
    sizes: { small: 1, medium: 2, large: 0, unknown: 1 },
    peers: [{ kind: 'xã', all: 2, ranked: 2, median: 75, medianCount: 2 }],
  })
  const alone = await city.get('/comparison?definition=sized&year=2027&size=small').expect(200)
  expect(alone.body.rows).toMatchObject([{ commune: { code: small.code }, whyNot: 'alone' }])
})

test('estimates are listed and not ranked, unless somebody asks to rank by them', async ({
  app,
}) => {
  await app.make.aDefinition('estimates')
  await aCommuneWith(app, 'estimates', { actual: 80, grade: 'estimate' })
  await aCommuneWith(app, 'estimates', { actual: 70, grade: 'estimate' })
  const city = await cityOf(app)
  const listed = await compare(city, 'estimates')
  expect(listed.grade).toBeNull()
  expect(listed.rows.map((r) => [r.rank, r.whyNot, r.grade])).toEqual([
    [null, 'other_grade', 'estimate'],
    [null, 'other_grade', 'estimate'],
  ])
  const { body } = await city
    .get('/comparison?definition=estimates&year=2027&grade=estimate')
    .expect(200)
  expect((body as Comparison).rows.map((r) => r.rank)).toEqual([1, 2])
})

test('the years of a commune go out to the city whole, to others as far as they are published', async ({
  app,
}) => {
  await app.make.aDefinition('years')
  const own = await aCommuneWith(app, 'years', { earlier: 71, actual: 72 })
  const other = await aCommuneWith(app, 'years', { earlier: 76, actual: 82, published: true })
  await aCommuneWith(app, 'years', { actual: 83 })
  const seriesFor = async (caller: Caller) =>
    (
      (await caller.get('/comparison/series?definition=years&year=2027').expect(200))
        .body as ComparisonSeries
    ).items
  expect(await seriesFor(await cityOf(app))).toHaveLength(3)
  const told = await seriesFor(await app.signIn(own.user))
  const of = ({ indicator }: { indicator: { id: string } }) =>
    told.find((it) => it.indicator.id === indicator.id)
  expect(told).toHaveLength(2)
  expect(of(own)?.years.map(({ year, actual }) => [year, actual])).toEqual([
    [2026, 71],
    [2027, 72],
    ...[2028, 2029, 2030].map((year) => [year, null]),
  ])
  expect(of(own)?.baseline).toMatchObject({ year: 2025, value: 60 })
  expect(of(other)).toMatchObject({
    baseline: null,
    years: [{ year: 2027, actual: 82 }],
    targets: [{ year: 2027 }, { year: 2030 }],
  })
})
