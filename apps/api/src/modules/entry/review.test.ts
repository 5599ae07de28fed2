import type { getReview, OutputOf, ReviewRow } from '@tien-do/contract'
import { expect } from 'vitest'
import type { Caller, TestApp } from '../../testing/test-app.ts'
import { test, type Side } from '../../testing/world.ts'

type Review = OutputOf<typeof getReview>

const reviewOf = async (caller: Caller, { slug }: Pick<Side, 'slug'>, round = '2027') =>
  (await caller.get(`/communes/${slug}/review?round=${round}`).expect(200)).body as Review

const rowOf = (review: Review, { id }: { id: string }): ReviewRow | undefined =>
  [review.submitted, review.approved, review.returned, review.missing]
    .flat()
    .find((row) => row.indicatorId === id)

const codesOf = (row: ReviewRow | undefined) => row?.unusual.map((r) => r.code)

/** A commune of its own with so many figures that wait. */
async function aWaitingCommune({ make, signIn }: TestApp, figures: number) {
  const commune = await make.aCommune()
  const office = await make.anOffice({ commune })
  const plan = await make.aPlan({ commune })
  const by = await make.aUser({ role: 'office_editor', commune, office })
  await make.aRound({ commune, period: '2027' })
  const ids: string[] = []
  for (let i = 0; i < figures; i++) {
    const targets = [{ year: 2027, value: 70 }]
    const indicator = await make.anIndicator({ plan, enters: office, targets })
    const figure = await make.aFigure({ indicator, by, value: 40 + i, state: 'submitted' })
    ids.push(figure.id)
  }
  const caller = await signIn(await make.aUser({ role: 'coordinator', commune }))
  const counts = async () => {
    const { body } = await caller.get(`/communes/${commune.slug}/overview?year=2027`).expect(200)
    const { counts, due, withData, outlook } = body as Record<string, unknown>
    return { counts, due, withData, outlook }
  }
  return { ids, caller, counts, slug: commune.slug }
}

test('fifty approved one by one and fifty at once give the same totals', async ({ app }) => {
  const [single, bulk] = [await aWaitingCommune(app, 50), await aWaitingCommune(app, 50)]
  const before = await single.counts()
  for (const id of single.ids) await single.caller.post(`/observations/${id}/approval`).expect(200)
  await bulk.caller.post('/observations/approvals', { ids: bulk.ids }).expect(200)
  const after = await single.counts()
  expect(after).not.toEqual(before)
  expect(await bulk.counts()).toEqual(after)
  expect((await reviewOf(bulk.caller, bulk)).offices).toMatchObject([
    { asked: 50, entered: 50, submitted: 0, approved: 50, missing: 0 },
  ])
})

test('one that cannot be approved keeps all of them waiting', async ({ app }) => {
  const { ids, caller, ...commune } = await aWaitingCommune(app, 3)
  await caller.post(`/observations/${ids[1]}/return`, { reason: 'xem lại' }).expect(200)
  await caller.post('/observations/approvals', { ids }).expect(409)
  const [office] = (await reviewOf(caller, commune)).offices
  expect(office).toMatchObject({ submitted: 2, approved: 0, returned: 1 })
})

test('a figure says what is unusual about it, with both values', async ({ app, world }) => {
  const { a } = world
  const calm = await a.anIndicator({ unit: 'hộ', targets: [{ year: 2027, value: 110 }] })
  const wild = await a.anIndicator({ unit: 'hộ', targets: [{ year: 2027, value: 110 }] })
  for (const [indicator, value] of [
    [calm, 108],
    [wild, 1080],
  ] as const) {
    const by = a.users.editor
    await app.make.aFigure({ indicator, by, period: '2026', value: 100, state: 'approved' })
    await app.make.aFigure({ indicator, by, value, state: 'submitted' })
  }
  const review = await reviewOf(await a.as('coordinator'), a)
  expect(codesOf(rowOf(review, calm))).toEqual([])
  expect(rowOf(review, wild)?.unusual).toEqual([
    { code: 'ten_fold', value: 1080, against: 100, period: '2026', verdicts: null },
  ])
})

test('parts that no longer make up their whole are told at the whole', async ({ app, world }) => {
  const { a } = world
  const of = (value: number) => ({ unit: 'ha', targets: [{ year: 2027, value }] })
  const whole = await a.anIndicator(of(100))
  const parts = [await a.anIndicator(of(60)), await a.anIndicator(of(40))]
  const by = a.users.editor
  for (const [i, part] of parts.entries()) {
    await app.db.planIndicator.update({ where: { id: part.id }, data: { parentId: whole.id } })
    await app.make.aFigure({ indicator: part, by, value: i ? 30 : 60, state: 'submitted' })
  }
  await app.make.aFigure({ indicator: whole, by, value: 100, state: 'submitted' })
  const review = await reviewOf(await a.as('coordinator'), a)
  expect(rowOf(review, whole)?.unusual).toMatchObject([
    { code: 'parts_sum', value: 100, against: 90 },
  ])
})

test('what comes again after a return stands beside what was returned, and why', async ({
  world,
}) => {
  const { a } = world
  const [editor, coordinator] = [await a.as('editor'), await a.as('coordinator')]
  const indicator = await a.anIndicator()
  const first = await editor.enter(indicator, '2027', { value: 70, note: 'lần đầu' }).expect(200)
  const path = `/observations/${String(first.body.id)}`
  await editor.post(`${path}/submission`).expect(200)
  await coordinator.post(`${path}/return`, { reason: 'đối chiếu Thuế' }).expect(200)
  expect(rowOf(await reviewOf(coordinator, a), indicator)).toMatchObject({ why: 'returned' })
  await editor.change(indicator, '2027', '*', { value: 72 }).expect(200)
  expect(rowOf(await reviewOf(coordinator, a), indicator)).toMatchObject({ why: 'mending' })
  await editor.post(`${path}/submission`).expect(200)
  expect(rowOf(await reviewOf(coordinator, a), indicator)).toMatchObject({
    why: null,
    observation: { value: 72 },
    returned: { figure: { value: 70, note: 'lần đầu' }, reason: 'đối chiếu Thuế' },
  })
})

test('files and comments are counted, and a figure given after the deadline is late', async ({
  app,
  world,
}) => {
  const { a } = world
  const [early, late] = [await a.anIndicator(), await a.anIndicator()]
  const by = a.users.editor
  await app.make.aFigure({ indicator: early, by, state: 'submitted' })
  const said = { at: new Date('2028-02-15T18:00:00Z') } // 16/02 in Vietnam
  await app.make.aFigure({ indicator: late, by, state: 'submitted', said })
  const of = { seriesId: late.seriesId, period: '2027', byId: by.id, at: said.at }
  await app.db.figureComment.create({ data: { ...of, text: 'đã đối chiếu' } })
  const file = { name: 'bien-ban.pdf', mediaType: 'application/pdf', size: 9, sha256: '0' }
  await app.db.evidence.create({ data: { ...of, ...file } })
  await app.db.evidence.create({ data: { ...of, ...file, removedAt: said.at, removedById: by.id } })
  const review = await reviewOf(await a.as('coordinator'), a)
  expect(rowOf(review, early)).toMatchObject({ late: false, evidence: 0, comments: 0 })
  expect(rowOf(review, late)).toMatchObject({ late: true, evidence: 1, comments: 1 })
})

test('what is missing says why, and a draft is none to the leader', async ({ app, world }) => {
  const { a } = world
  const [draft, blank] = [await a.anIndicator(), await a.anIndicator()]
  const unassigned = await app.make.anIndicator({ plan: a.plan })
  await app.make.aFigure({ indicator: draft, by: a.users.editor })
  const why = async (who: 'coordinator' | 'leader') => {
    const review = await reviewOf(await a.as(who), a)
    return [draft, blank, unassigned].map((it) => rowOf(review, it)?.why)
  }
  expect(await why('coordinator')).toEqual(['draft', 'not_entered', 'not_assigned'])
  expect(await why('leader')).toEqual(['not_entered', 'not_entered', 'not_assigned'])
})

test('in a closed round an office waits for an exception, or has one', async ({ app, world }) => {
  const { b } = world
  const round = await app.make.aRound({
    commune: b.commune,
    period: '2027-9M',
    opensOn: '2027-09-01',
    deadline: '2027-09-24',
    closesOn: '2027-10-10',
  })
  const coordinator = await b.as('coordinator')
  const why = async () => rowOf(await reviewOf(coordinator, b, '2027-9M'), b.indicator)
  expect(await why()).toMatchObject({ why: 'closed', exceptionUntil: null })
  await app.db.roundException.create({
    data: {
      roundId: round.id,
      officeId: b.offices.entering.id,
      until: new Date('2028-02-10T00:00:00Z'),
      reason: 'mất điện',
      byId: b.users.coordinator.id,
      at: new Date('2028-01-30T02:00:00Z'),
    },
  })
  expect(await why()).toMatchObject({ why: 'exception', exceptionUntil: '2028-02-10' })
})

test('a correction waits beside the signed figure, which counts until it is approved', async ({
  app,
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator({ targets: [{ year: 2026, value: 80 }] })
  const by = a.users.editor
  const given = { indicator, period: '2026', by, value: 84 }
  const { id } = await app.make.aFigure({ ...given, state: 'approved' })
  const [editor, coordinator] = [await a.as('editor'), await a.as('coordinator')]
  const before = await reviewOf(coordinator, a, '2026')
  const reason = 'Thống kê điều chỉnh số'
  const correct = (value: number) =>
    editor
      .post(`/observations/${id}/correction`, { value, reason }, { 'If-Match': '*' })
      .expect(200)
  const standing = async () => {
    const review = await reviewOf(coordinator, a, '2026')
    const of = (rows: ReviewRow[]) =>
      rows
        .filter((row) => row.indicatorId === indicator.id)
        .map((row) => [row.observation?.value, row.counting?.value, row.returned?.figure.value])
    return {
      approved: of(review.approved),
      submitted: of(review.submitted),
      returned: of(review.returned),
      missing: of(review.missing),
      asked: review.offices[0]?.asked,
    }
  }
  const signed = {
    approved: [[84, undefined, undefined]],
    submitted: [],
    returned: [],
    missing: [],
    asked: before.offices[0]?.asked,
  }
  await correct(79)
  expect(await standing()).toEqual(signed)
  await editor.post(`/observations/${id}/submission`).expect(200)
  expect(await standing()).toEqual({ ...signed, submitted: [[79, 84, undefined]] })
  await coordinator.post(`/observations/${id}/return`, { reason: 'nêu nguồn' }).expect(200)
  expect(await standing()).toEqual({ ...signed, returned: [[79, 84, undefined]] })
  await correct(78)
  await editor.post(`/observations/${id}/submission`).expect(200)
  expect(await standing()).toEqual({ ...signed, submitted: [[78, 84, 79]] })
  await coordinator.post(`/observations/${id}/approval`).expect(200)
  // How it came to be approved stays to be read.
  expect(await standing()).toEqual({ ...signed, approved: [[78, undefined, 79]] })
})
