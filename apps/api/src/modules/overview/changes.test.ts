import { getChanges, getOverview } from '@tien-do/contract'
import { expect } from 'vitest'
import { test, type TestApp } from '../../testing/test-app.ts'

const targets = [
  { year: 2026, value: 60 },
  { year: 2027, value: 70 },
  { year: 2028, value: 80 },
  { year: 2030, value: 90 },
]

async function aCommune({ make, signIn }: TestApp) {
  const commune = await make.aCommune()
  const plan = await make.aPlan({ commune })
  const by = await make.aUser({ role: 'coordinator', commune })
  const row = async (code: string, figures: Record<string, number>) => {
    const indicator = await make.anIndicator({ plan, code, targets })
    for (const [period, value] of Object.entries(figures))
      await make.aFigure({ indicator, by, period, value, state: 'approved' })
    return indicator
  }
  const caller = await signIn(by)
  const changes = async (query: string) =>
    getChanges.output.parse(
      (await caller.get(`/communes/${commune.slug}/changes?${query}`).expect(200)).body,
    )
  return { commune, plan, by, row, caller, changes }
}

test('a year is held against the year before: what fell comes first, then what rose', async ({
  app,
}) => {
  const { row, changes } = await aCommune(app)
  await row('fell', { '2026': 65, '2027': 50 })
  await row('rose', { '2026': 40, '2027': 75 })
  await row('missing', { '2026': 61 })
  await row('new', { '2027': 71 })
  await row('moved', { '2026': 60, '2027': 70 })
  await row('same', { '2026': 90, '2027': 90 })
  await row('nothing', {})
  const { now, before, items, counts } = await changes('year=2027')
  expect({ now, before }).toEqual({ now: '2027', before: '2026' })
  expect(items.map(({ code, kind }) => [code, kind])).toEqual([
    ['fell', 'down'],
    ['rose', 'up'],
    ['missing', 'missing'],
    ['new', 'reported'],
    ['moved', 'moved'],
  ])
  expect(counts).toEqual({ down: 1, missing: 1, up: 1, reported: 1, moved: 1 })
  expect(items[0]).toMatchObject({
    sentence: { vi: 'Từ 65% xuống 50%; từ vượt thành không đạt.' },
    before: { verdict: 'exceeded', value: 65 },
    now: { verdict: 'not_met', value: 50 },
    share: expect.closeTo(-15 / 70),
  })
})

test('a round within the year is held against the one before it, the first one a year back', async ({
  app,
}) => {
  const { row, changes } = await aCommune(app)
  await row('1', { '2026-Q1': 5, '2027-Q1': 10, '2027-H1': 30 })
  expect(await changes('round=2027-H1')).toMatchObject({ now: '2027-H1', before: '2027-Q1' })
  expect(await changes('round=2027-Q1')).toMatchObject({ now: '2027-Q1', before: '2026-Q1' })
  expect(await changes('year=2027')).toMatchObject({ now: '2027-H1', before: '2027-Q1' })
  expect(await changes('year=2026')).toMatchObject({ now: '2026-Q1', before: null, items: [] })
  expect(await changes('round=2027-9M')).toMatchObject({ now: null, items: [] })
  expect(await changes('year=2029')).toMatchObject({ now: null, before: null, items: [] })
})

test('only approved figures count, and a correction after the sign-off is told', async ({
  app,
}) => {
  const { by, row, changes } = await aCommune(app)
  const indicator = await row('1', { '2026': 40 })
  await app.make.aFigure({ indicator, by, period: '2027', value: 75, state: 'submitted' })
  expect(await changes('year=2027')).toMatchObject({ now: null, items: [], corrections: [] })
  const head = await app.db.observation.findFirstOrThrow({
    where: { seriesId: indicator.seriesId, period: '2026' },
  })
  await app.db.observationVersion.create({
    data: {
      observationId: head.id,
      seriesId: indicator.seriesId,
      period: '2026',
      version: 2,
      state: 'approved',
      value: 65,
      grade: 'official',
      reason: 'cộng thiếu một thôn',
      correction: true,
      byId: by.id,
      at: new Date('2028-01-20T02:00:00Z'),
    },
  })
  const { corrections } = await changes('year=2026')
  expect(corrections).toMatchObject([{ code: '1', period: '2026', from: 40, to: 65 }])
})

test('the overview of a round within the year shows what was known at its cut-off', async ({
  app,
}) => {
  const { commune, row, caller } = await aCommune(app)
  await app.make.aRound({ commune, period: '2027-H1', locked: true })
  await row('1', { '2026': 62, '2027-H1': 64, '2027': 75 })
  const read = async (query: string) =>
    getOverview.output.parse(
      (await caller.get(`/communes/${commune.slug}/overview?${query}`).expect(200)).body,
    )
  const year = await read('year=2027')
  expect(year).toMatchObject({ round: null, rounds: ['2027-H1'] })
  expect(year.indicators[0]).toMatchObject({ verdict: 'exceeded', actual: 75 })
  const then = await read('round=2027-H1&year=2026')
  expect(then).toMatchObject({ round: '2027-H1', year: 2027 })
  expect(then.indicators[0]).toMatchObject({ verdict: 'in_progress', actual: null })
})
