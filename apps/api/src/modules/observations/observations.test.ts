import { randomUUID } from 'node:crypto'
import type { Overview } from '@tien-do/contract'
import { expect } from 'vitest'
import type { Caller, TestApp } from '../../testing/test-app.ts'
import { test } from '../../testing/world.ts'

const versionsOf = async ({ db }: TestApp, { seriesId }: { seriesId: string }) =>
  db.observationVersion.findMany({
    where: { seriesId },
    orderBy: { version: 'asc' },
    select: { version: true, state: true, value: true, reason: true },
  })

/** Enters, submits and approves; returns the ETag of the approved version. */
async function approved(
  by: { editor: Caller; coordinator: Caller },
  indicator: { id: string },
  body: object,
) {
  const { body: figure } = await by.editor.enter(indicator, '2027', body).expect(200)
  await by.editor.post(`/observations/${figure.id}/submission`).expect(200)
  const { headers } = await by.coordinator.post(`/observations/${figure.id}/approval`).expect(200)
  return { id: String(figure.id), etag: String(headers['etag']) }
}

const rowOf = async (caller: Caller, slug: string, indicator: { id: string }) => {
  const { body } = await caller.get(`/communes/${slug}/overview?year=2027&count=rows`).expect(200)
  const overview = body as Overview
  return { overview, row: overview.indicators.find((it) => it.id === indicator.id) }
}

test('a figure counts in the overview once it is approved, and not before', async ({ world }) => {
  const { a } = world
  const [editor, coordinator, leader] = [
    await a.as('editor'),
    await a.as('coordinator'),
    await a.as('leader'),
  ]
  const indicator = await a.anIndicator({ targets: [{ year: 2027, value: 80 }] })
  const before = (await rowOf(leader, a.slug, indicator)).overview
  const { body: figure } = await editor.enter(indicator, '2027', { value: 84 }).expect(200)
  expect(figure).toMatchObject({ state: 'draft', version: 1, value: 84, etag: '"1"' })
  await editor.post(`/observations/${figure.id}/submission`).expect(200)
  const waiting = await rowOf(leader, a.slug, indicator)
  expect(waiting.overview.counts).toEqual(before.counts)
  expect(waiting.row).toMatchObject({ verdict: 'no_data', actual: null })

  await coordinator.post(`/observations/${figure.id}/approval`).expect(200)
  const { overview, row } = await rowOf(leader, a.slug, indicator)
  expect(row).toMatchObject({ actual: 84, target: '80', grade: 'official' })
  expect(['met', 'exceeded']).toContain(row?.verdict)
  expect(overview.withData).toBe(before.withData + 1)
  expect(overview.due).toBe(before.due)
  const office = (o: Overview) => o.offices.find((it) => it.id === a.offices.entering.id)
  expect(office(overview)?.withData).toBe((office(before)?.withData ?? 0) + 1)
})

test('each step of a figure is written down: who, what, before and after', async ({
  app,
  world,
}) => {
  const { a } = world
  const people = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const indicator = await a.anIndicator()
  const { id } = await approved(people, indicator, { value: 71 })
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: id },
    orderBy: { id: 'asc' },
  })
  expect(events.map((e) => [e.action, e.byId, e.communeCode])).toEqual([
    ['observation.entered', a.users.editor.id, a.commune.code],
    ['observation.submitted', a.users.editor.id, a.commune.code],
    ['observation.approved', a.users.coordinator.id, a.commune.code],
  ])
  expect(events.map((e) => [e.before, e.after])).toMatchObject([
    [null, { state: 'draft', value: 71 }],
    [{ state: 'draft' }, { state: 'submitted', value: 71 }],
    [{ state: 'submitted' }, { state: 'approved', value: 71 }],
  ])
  expect(events.every((e) => e.requestId && e.address)).toBe(true)
})

test('the first figure says that there is none yet, and a second first one is a conflict', async ({
  app,
  world,
}) => {
  const editor = await world.a.as('editor')
  const indicator = await world.a.anIndicator()
  const path = `/indicators/${indicator.id}/observations/2027`
  const unsaid = await editor.put(path, { value: 50 })
  expect([unsaid.status, unsaid.body.type]).toEqual([428, '/problems/precondition-required'])
  await editor.put(path, { value: 50 }, { 'If-Match': '"1"' }).expect(412)
  expect(await versionsOf(app, indicator)).toEqual([])

  const first = await editor.enter(indicator, '2027', { value: 50 }).expect(200)
  expect(first.headers['etag']).toBe('"1"')
  const again = await editor.enter(indicator, '2027', { value: 51 }).expect(412)
  expect(again.body.current).toMatchObject({ value: 50, version: 1, etag: '"1"' })
  expect(await versionsOf(app, indicator)).toHaveLength(1)
})

test('a change names the version it is based on; a stale one gets the current state', async ({
  app,
  world,
}) => {
  const editor = await world.a.as('editor')
  const indicator = await world.a.anIndicator()
  const path = `/indicators/${indicator.id}/observations/2027`
  await editor.enter(indicator, '2027', { value: 50 }).expect(200)
  await editor.put(path, { value: 51 }).expect(428)
  const second = await editor.change(indicator, '2027', '"1"', { value: 51 }).expect(200)
  expect(second.headers['etag']).toBe('"2"')
  const stale = await editor.change(indicator, '2027', '"1"', { value: 52 }).expect(412)
  expect(stale.body).toMatchObject({
    type: '/problems/edit-conflict',
    current: { value: 51, etag: '"2"', state: 'draft' },
  })
  expect((await versionsOf(app, indicator)).map((v) => Number(v.value))).toEqual([50, 51])
})

test('a step that names the version it was looked at moves that one, and no later one', async ({
  app,
  world,
}) => {
  const { a } = world
  const [editor, coordinator] = [await a.as('editor'), await a.as('coordinator')]
  const indicator = await a.anIndicator()
  const { body: figure } = await editor.enter(indicator, '2027', { value: 50 }).expect(200)
  await editor.change(indicator, '2027', '"1"', { value: 51 }).expect(200)
  const step = (by: Caller, name: string, etag: string, body = {}) =>
    by.post(`/observations/${figure.id}/${name}`, body, { 'If-Match': etag })

  const stale = await step(editor, 'submission', '"1"').expect(412)
  expect(stale.body).toMatchObject({
    type: '/problems/edit-conflict',
    current: { value: 51, etag: '"2"', state: 'draft' },
  })
  await step(editor, 'submission', '"2"').expect(200)
  await step(coordinator, 'approval', '"2"').expect(412)
  await step(coordinator, 'return', '"2"', { reason: 'Sai' }).expect(412)
  await step(coordinator, 'approval', '"3"').expect(200)
  expect((await versionsOf(app, indicator)).map((v) => v.state)).toEqual([
    'draft',
    'draft',
    'submitted',
    'approved',
  ])
})

test('of two editors who change one version at once, one is kept and the other is told', async ({
  app,
  world,
}) => {
  const { a } = world
  const [editor, coordinator] = [await a.as('editor'), await a.as('coordinator')]
  const indicator = await a.anIndicator()
  await editor.enter(indicator, '2027', { value: 50 }).expect(200)
  const answers = await Promise.all([
    editor.change(indicator, '2027', '"1"', { value: 61 }),
    coordinator.change(indicator, '2027', '"1"', { value: 62 }),
  ])
  expect(answers.map((r) => r.status).toSorted((x, y) => x - y)).toEqual([200, 412])
  const [won, lost] = answers.toSorted((x, y) => x.status - y.status)
  expect(lost?.body.current).toMatchObject({ value: won?.body.value, version: 2 })
  expect(await versionsOf(app, indicator)).toHaveLength(2)
})

test('of two who enter the first figure at once, one is kept and the other is told', async ({
  app,
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const answers = await Promise.all([
    (await a.as('editor')).enter(indicator, '2027', { value: 61 }),
    (await a.as('coordinator')).enter(indicator, '2027', { value: 62 }),
  ])
  expect(answers.map((r) => r.status).toSorted((x, y) => x - y)).toEqual([200, 412])
  expect(await versionsOf(app, indicator)).toHaveLength(1)
})

test('a write sent again with its key gets the first answer and changes nothing', async ({
  app,
  world,
}) => {
  const editor = await world.a.as('editor')
  const indicator = await world.a.anIndicator()
  const key = { 'Idempotency-Key': randomUUID() }
  const path = `/indicators/${indicator.id}/observations/2027`
  const send = (value: number) => editor.put(path, { value }, { 'If-None-Match': '*', ...key })
  const first = await send(50).expect(200)
  const again = await send(50).expect(200)
  expect(again.body).toEqual(first.body)
  expect(again.headers['etag']).toBe(first.headers['etag'])
  const other = await send(51).expect(422)
  expect(other.body.type).toBe('/problems/key-reused')
  expect(await versionsOf(app, indicator)).toHaveLength(1)

  const submission = { 'Idempotency-Key': randomUUID() }
  const submit = () => editor.post(`/observations/${first.body.id}/submission`, {}, submission)
  await submit().expect(200)
  expect((await submit().expect(200)).body).toMatchObject({ state: 'submitted', version: 2 })
  expect(await versionsOf(app, indicator)).toHaveLength(2)
})

test('of two writes at once with one key the second gets the answer of the first', async ({
  app,
  world,
}) => {
  const editor = await world.a.as('editor')
  const indicator = await world.a.anIndicator()
  const headers = { 'Idempotency-Key': randomUUID(), 'If-None-Match': '*' }
  const path = `/indicators/${indicator.id}/observations/2027`
  const answers = await Promise.all(
    Array.from({ length: 3 }, async () => editor.put(path, { value: 50 }, headers)),
  )
  expect(answers.map((it) => it.status)).toEqual([200, 200, 200])
  expect(new Set(answers.map((it) => it.headers['etag'])).size).toBe(1)
  expect(await versionsOf(app, indicator)).toHaveLength(1)
})

test("another person's key is another key", async ({ world }) => {
  const { a } = world
  const key = { 'Idempotency-Key': randomUUID(), 'If-None-Match': '*' }
  const [one, two] = [await a.anIndicator(), await a.anIndicator()]
  const pathOf = (it: { id: string }) => `/indicators/${it.id}/observations/2027`
  await (await a.as('editor')).put(pathOf(one), { value: 50 }, key).expect(200)
  await (await a.as('coordinator')).put(pathOf(two), { value: 60 }, key).expect(200)
})

test('a refused write is not kept under its key: mended, it goes through', async ({ world }) => {
  const { a } = world
  const editor = await a.as('editor')
  const indicator = await a.anIndicator()
  const headers = { 'Idempotency-Key': randomUUID(), 'If-None-Match': '*' }
  const path = `/indicators/${indicator.id}/observations/2027`
  await editor.put(path, { value: 50, numerator: 1 }, headers).expect(422)
  await editor.put(path, { value: 50 }, headers).expect(200)
})

test('in a locked round nothing moves', async ({ app, world }) => {
  const { a } = world
  const [editor, coordinator] = [await a.as('editor'), await a.as('coordinator')]
  const indicator = await a.anIndicator()
  const entered = await editor.enter(indicator, '2026', { value: 50 })
  expect([entered.status, entered.body.type]).toEqual([409, '/problems/round-locked'])
  await editor.change(indicator, '2026', '"1"', { value: 50 }).expect(409)

  const by = a.users.editor
  const draft = await app.make.aFigure({ indicator, period: '2026', by })
  const other = await a.anIndicator()
  const waiting = await app.make.aFigure({
    indicator: other,
    period: '2026',
    by,
    state: 'submitted',
  })
  await editor.change(indicator, '2026', '"1"', { value: 51 }).expect(409)
  await editor.post(`/observations/${draft.id}/submission`).expect(409)
  await coordinator.post(`/observations/${waiting.id}/approval`).expect(409)
  await coordinator.post(`/observations/${waiting.id}/return`, { reason: 'lại' }).expect(409)
  expect(await versionsOf(app, indicator)).toHaveLength(1)
  expect(await versionsOf(app, other)).toHaveLength(1)
})

test('a round that is not open yet, or was never opened, takes no figure', async ({
  app,
  world,
}) => {
  const { a } = world
  const editor = await a.as('editor')
  const indicator = await a.anIndicator()
  for (const period of ['2028-Q1', '2027-H1']) {
    const { status, body } = await editor.enter(indicator, period, { value: 50 })
    expect([status, body.type], period).toEqual([409, '/problems/wrong-state'])
  }
  await editor.enter(indicator, '2027-Q2', { value: 50 }).expect(422)
  expect(await versionsOf(app, indicator)).toEqual([])
})

test('a round past its deadline still takes figures', async ({ app, world }) => {
  const { a } = world
  const period = '2027-9M'
  await app.make.aRound({ commune: a.commune, period, deadline: '2028-01-01' })
  const indicator = await a.anIndicator()
  await (await a.as('editor')).enter(indicator, period, { value: 50 }).expect(200)
})

const refused: [string, object, string][] = [
  ['a share above 100', { value: 100.1 }, '#/value'],
  ['a share below 0', { value: -0.1 }, '#/value'],
  ['a numerator above its denominator', { numerator: 12, denominator: 10 }, '#/numerator'],
  ['a numerator alone', { numerator: 12 }, '#/denominator'],
  ['a denominator of zero', { numerator: 0, denominator: 0 }, '#/denominator'],
  ['a value and a fraction', { value: 5, numerator: 1, denominator: 2 }, '#/value'],
  ['a value that does not apply', { value: 5, notApplicable: true }, '#/value'],
  ['words for a number', { verdict: 'met' }, '#/value'],
  ['nothing at all', {}, '#/value'],
  ['a text for a number', { value: '50' }, '#/value'],
  ['an unknown grade', { value: 50, grade: 'guess' }, '#/grade'],
]
for (const [what, body, pointer] of refused)
  test(`${what} is refused where it stands, in the language asked for`, async ({ app, world }) => {
    const editor = await world.a.as('editor')
    const indicator = await world.a.anIndicator({ definition: 'coverage' })
    const path = `/indicators/${indicator.id}/observations/2027`
    const send = (language: string) =>
      editor.put(path, body, { 'If-None-Match': '*', 'Accept-Language': language }).expect(422)
    const vi = await send('vi')
    const en = await send('en-GB,en;q=0.9')
    expect(vi.headers['content-type']).toContain('application/problem+json')
    expect(vi.body).toMatchObject({
      type: '/problems/invalid-input',
      title: 'Có nội dung gửi lên chưa hợp lệ',
      errors: [{ pointer }],
    })
    expect(en.body).toMatchObject({
      title: 'Some of what was sent is not valid',
      errors: [{ pointer }],
    })
    expect(en.body.errors[0].detail).not.toBe(vi.body.errors[0].detail)
    expect(await versionsOf(app, indicator)).toEqual([])
  })

test('a number for an indicator in words is refused, a verdict is taken', async ({ world }) => {
  const { a } = world
  const people = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const indicator = await a.anIndicator({
    measure: 'qualitative',
    unit: null,
    targets: [{ year: 2027, op: 'text', text: 'Hoàn thành tốt' }],
  })
  const { body } = await people.editor.enter(indicator, '2027', { value: 50 }).expect(422)
  expect(body.errors).toMatchObject([{ pointer: '#/verdict' }])
  await approved(people, indicator, { verdict: 'nearly_met', note: 'còn hai thôn' })
  const { row } = await rowOf(people.coordinator, a.slug, indicator)
  expect(row).toMatchObject({ verdict: 'nearly_met', actual: null })
})

test('a fraction is kept as given, and its share is computed', async ({ world }) => {
  const { a } = world
  const people = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const indicator = await a.anIndicator({
    definition: 'coverage',
    targets: [{ year: 2027, value: 90 }],
  })
  await approved(people, indicator, { numerator: 9021, denominator: 9600 })
  const { row } = await rowOf(people.coordinator, a.slug, indicator)
  expect(row?.actual).toBeCloseTo(93.96875, 10)
  const { body } = await people.coordinator.get(`/indicators/${indicator.id}`).expect(200)
  expect(body.observations[0]).toMatchObject({ value: null, numerator: 9021, denominator: 9600 })
})

test('zero is a figure: it is judged, and drawn as zero', async ({ world }) => {
  const { a } = world
  const people = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const indicator = await a.anIndicator({ targets: [{ year: 2027, value: 80 }] })
  await approved(people, indicator, { value: 0 })
  const { row } = await rowOf(people.coordinator, a.slug, indicator)
  expect(row).toMatchObject({ actual: 0, verdict: 'not_met' })
  expect(row?.chart.actuals).toMatchObject([{ period: '2027', value: 0 }])
})

test('what does not apply this year counts neither as due nor as zero', async ({ world }) => {
  const { a } = world
  const people = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const indicator = await a.anIndicator({ targets: [{ year: 2027, value: 80 }] })
  const before = (await rowOf(people.coordinator, a.slug, indicator)).overview
  await approved(people, indicator, { notApplicable: true, note: 'chưa có khu công nghiệp' })
  const { overview, row } = await rowOf(people.coordinator, a.slug, indicator)
  expect(row).toMatchObject({ actual: null, verdict: 'not_applicable' })
  expect(overview.due).toBe(before.due - 1)
})

test('a note alone is kept, and judged by nobody yet', async ({ world }) => {
  const { a } = world
  const people = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const indicator = await a.anIndicator({
    measure: 'qualitative',
    unit: null,
    targets: [{ year: 2027, op: 'text', text: 'Giữ vững' }],
  })
  await approved(people, indicator, { note: 'giữ vững' })
  const { row } = await rowOf(people.coordinator, a.slug, indicator)
  expect(row?.verdict).toBe('unjudged')
})

test('what is returned keeps its reason, is mended, and goes round again', async ({
  app,
  world,
}) => {
  const { a } = world
  const [editor, coordinator] = [await a.as('editor'), await a.as('coordinator')]
  const indicator = await a.anIndicator()
  const { body: figure } = await editor.enter(indicator, '2027', { value: 50 }).expect(200)
  const path = `/observations/${figure.id}`
  await editor.post(`${path}/submission`).expect(200)
  await editor.change(indicator, '2027', '"2"', { value: 51 }).expect(409)
  await coordinator.post(`${path}/return`, { reason: ' ' }).expect(422)
  const given = await coordinator.post(`${path}/return`, { reason: 'thiếu nguồn' }).expect(200)
  expect(given.body).toMatchObject({ state: 'returned', reason: 'thiếu nguồn', version: 3 })
  await editor.post(`${path}/submission`).expect(409)
  await coordinator.post(`${path}/approval`).expect(409)

  const mended = await editor.change(indicator, '2027', '"3"', { value: 52 }).expect(200)
  expect(mended.body).toMatchObject({ state: 'draft', reason: null, version: 4 })
  await editor.post(`${path}/submission`).expect(200)
  await coordinator.post(`${path}/approval`).expect(200)
  expect(
    (await versionsOf(app, indicator)).map((v) => [v.state, Number(v.value), v.reason]),
  ).toEqual([
    ['draft', 50, null],
    ['submitted', 50, null],
    ['returned', 50, 'thiếu nguồn'],
    ['draft', 52, null],
    ['submitted', 52, null],
    ['approved', 52, null],
  ])
})

test('an approved figure goes on counting until its correction is approved', async ({ world }) => {
  const { a } = world
  const people = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const indicator = await a.anIndicator({ targets: [{ year: 2027, value: 80 }] })
  const { id, etag } = await approved(people, indicator, { value: 84 })
  const actual = async () => (await rowOf(people.coordinator, a.slug, indicator)).row?.actual
  await people.editor.change(indicator, '2027', etag, { value: 79 }).expect(200)
  expect(await actual()).toBe(84)
  await people.editor.post(`/observations/${id}/submission`).expect(200)
  expect(await actual()).toBe(84)
  await people.coordinator.post(`/observations/${id}/return`, { reason: 'lại' }).expect(200)
  expect(await actual()).toBe(84)
  await people.editor.change(indicator, '2027', '"6"', { value: 78 }).expect(200)
  await people.editor.post(`/observations/${id}/submission`).expect(200)
  await people.coordinator.post(`/observations/${id}/approval`).expect(200)
  expect(await actual()).toBe(78)
})

test('figures move only from the state before', async ({ world, app }) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const of = async (state: 'draft' | 'approved') => {
    const indicator = await a.anIndicator()
    return (await app.make.aFigure({ indicator, by: a.users.editor, state })).id
  }
  const [draft, done] = [await of('draft'), await of('approved')]
  for (const path of [
    `/observations/${draft}/approval`,
    `/observations/${done}/approval`,
    `/observations/${done}/submission`,
  ])
    expect((await coordinator.post(path)).body.type, path).toBe('/problems/wrong-state')
  await coordinator.post(`/observations/${draft}/return`, { reason: 'lại' }).expect(409)
})

test('the coordinator enters for an office, marked so', async ({ world }) => {
  const { a } = world
  const [coordinator, editor] = [await a.as('coordinator'), await a.as('editor')]
  const indicator = await a.anIndicator()
  await coordinator.enter(indicator, '2027', { value: 50 }).expect(200)
  await editor.change(indicator, '2027', '"1"', { value: 51 }).expect(200)
  const { body } = await editor.get(`/indicators/${indicator.id}`).expect(200)
  expect(body.observations).toMatchObject([
    { version: 2, onBehalf: false, office: 'Phòng Kinh tế' },
    { version: 1, onBehalf: true, office: 'Phòng Kinh tế' },
  ])
})

test('the only coordinator of a commune approves an own entry, marked so', async ({ world }) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const indicator = await a.anIndicator()
  await approved({ editor: coordinator, coordinator }, indicator, { value: 50 })
  const { body } = await coordinator.get(`/indicators/${indicator.id}`).expect(200)
  expect(body.observations[0]).toMatchObject({ state: 'approved', ownApproval: true })
})

test('where there is another coordinator, that one approves', async ({ app, world }) => {
  const { b } = world
  const coordinator = await b.as('coordinator')
  const other = await app.signIn(await app.make.aUser({ role: 'coordinator', commune: b.commune }))
  const indicator = await b.anIndicator()
  const { body: figure } = await coordinator.enter(indicator, '2027', { value: 50 }).expect(200)
  // Submitted by somebody else it is still the coordinator's own figure.
  await (await b.as('editor')).post(`/observations/${figure.id}/submission`).expect(200)
  const path = `/observations/${figure.id}/approval`
  const refusal = await coordinator.post(path)
  expect([refusal.status, refusal.body.type]).toEqual([403, '/problems/own-entry'])
  expect(await versionsOf(app, indicator)).toHaveLength(2)
  await other.post(path).expect(200)
  const { body } = await other.get(`/indicators/${indicator.id}`).expect(200)
  expect(body.observations[0]).toMatchObject({ state: 'approved', ownApproval: false })
})

test('who coordinates two communes answers for each by its own rule', async ({ app }) => {
  const { make, db } = app
  const [alone, shared] = [await make.aCommune(), await make.aCommune()]
  const user = await make.aUser({ role: 'coordinator', commune: alone })
  await db.membership.create({
    data: { userId: user.id, role: 'coordinator', communeCode: shared.code },
  })
  await make.aUser({ role: 'coordinator', commune: shared })
  const ids: string[] = []
  for (const commune of [alone, shared]) {
    await make.aRound({ commune, period: '2027' })
    const enters = await make.anOffice({ commune })
    const indicator = await make.anIndicator({ plan: await make.aPlan({ commune }), enters })
    ids.push((await make.aFigure({ indicator, by: user, state: 'submitted' })).id)
  }
  const caller = await app.signIn(user)
  const both = await caller.post('/observations/approvals', { ids })
  expect([both.status, both.body.type]).toEqual([403, '/problems/own-entry'])
  await caller.post('/observations/approvals', { ids: ids.slice(0, 1) }).expect(200)
})

test('an audit event names the commune of its own figure', async ({ app }) => {
  const { make, db } = app
  const communes = [await make.aCommune(), await make.aCommune()]
  const user = await make.aUser(null)
  const ids: string[] = []
  for (const commune of communes) {
    await db.membership.create({
      data: { userId: user.id, role: 'coordinator', communeCode: commune.code },
    })
    await make.aRound({ commune, period: '2027' })
    const enters = await make.anOffice({ commune })
    const indicator = await make.anIndicator({ plan: await make.aPlan({ commune }), enters })
    const by = await make.aUser({ role: 'office_editor', commune, office: enters })
    ids.push((await make.aFigure({ indicator, by, state: 'submitted' })).id)
  }
  await (await app.signIn(user)).post('/observations/approvals', { ids }).expect(200)
  const events = await db.auditEvent.findMany({ where: { subjectId: { in: ids } } })
  const byFigure = new Map(events.map((e) => [e.subjectId, e.communeCode]))
  expect(ids.map((id) => byFigure.get(id))).toEqual(communes.map((c) => c.code))
})

test('many move at once, or none', async ({ app, world }) => {
  const { a } = world
  const [editor, coordinator] = [await a.as('editor'), await a.as('coordinator')]
  const rows = [await a.anIndicator(), await a.anIndicator(), await a.anIndicator()]
  const ids: string[] = []
  for (const row of rows)
    ids.push(String((await editor.enter(row, '2027', { value: 50 }).expect(200)).body.id))
  const states = async () =>
    (await Promise.all(rows.map((row) => versionsOf(app, row)))).map((v) => v.at(-1)?.state)

  await editor.post(`/observations/${ids[1]}/submission`).expect(200)
  await editor.post('/observations/submissions', { ids }).expect(409)
  await editor.post('/observations/submissions', { ids: [ids[0], randomUUID()] }).expect(404)
  expect(await states()).toEqual(['draft', 'submitted', 'draft'])

  const rest = [ids[2], ids[0], ids[2]]
  const submitted = await editor.post('/observations/submissions', { ids: rest }).expect(200)
  expect(submitted.body.items.map((o: { id: string }) => o.id)).toEqual([ids[2], ids[0]])
  const back = { ids: [ids[0]], reason: 'lại' }
  await coordinator.post('/observations/returns', back).expect(200)
  await coordinator.post('/observations/approvals', { ids }).expect(409)
  expect(await states()).toEqual(['returned', 'submitted', 'submitted'])
  await coordinator.post('/observations/approvals', { ids: ids.slice(1) }).expect(200)
  expect(await states()).toEqual(['returned', 'approved', 'approved'])
})

test("one figure of another commune among many makes all of them none's", async ({
  app,
  world,
}) => {
  const { a, b } = world
  const coordinator = await a.as('coordinator')
  const [own, foreign] = [await a.anIndicator(), await b.anIndicator()]
  const ids: string[] = []
  for (const [indicator, side] of [
    [own, a],
    [foreign, b],
  ] as const)
    ids.push((await app.make.aFigure({ indicator, by: side.users.editor, state: 'submitted' })).id)
  await coordinator.post('/observations/approvals', { ids }).expect(404)
  expect(await versionsOf(app, own)).toHaveLength(1)
})

test('twenty who submit at once all get through', async ({ world }) => {
  const { a } = world
  const editor = await a.as('editor')
  const rows = await Promise.all(Array.from({ length: 20 }, () => a.anIndicator()))
  const entered = await Promise.all(rows.map((r) => editor.enter(r, '2027', { value: 50 })))
  expect(new Set(entered.map((r) => r.status))).toEqual(new Set([200]))
  const moved = await Promise.all(
    entered.map((r) => editor.post(`/observations/${r.body.id}/submission`)),
  )
  expect(new Set(moved.map((r) => r.status))).toEqual(new Set([200]))
})

test('a figure that waits while its round is signed off is refused', async ({ app, db, world }) => {
  const { a } = world
  const editor = await a.as('editor')
  const indicator = await a.anIndicator()
  const period = '2027-Q1'
  const round = await app.make.aRound({ commune: a.commune, period })
  await editor.enter(indicator, period, { value: 50 }).expect(200)

  const leader = await db.pool.connect()
  try {
    await leader.query('BEGIN')
    await leader.query('UPDATE review_round SET locked_at = now() WHERE id = $1', [round.id])
    const change = editor.change(indicator, period, '"1"', { value: 51 }).then((r) => r.status)
    await expect.poll(async () => (await db.pool.query(waiting)).rowCount).toBeGreaterThan(0)
    await leader.query('COMMIT')
    expect(await change).toBe(409)
  } finally {
    leader.release(true)
  }
  expect(await versionsOf(app, indicator)).toHaveLength(1)
})

/** In this database: the one of the file that runs beside is on the same server. */
const waiting = `
  SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
  WHERE NOT granted AND datname = current_database()`

test('a row that repeats another shares its figure', async ({ world }) => {
  const { a } = world
  const people = { editor: await a.as('editor'), coordinator: await a.as('coordinator') }
  const targets = [{ year: 2027, value: 80 }]
  const printed = await a.anIndicator({ targets })
  const repeat = await a.anIndicator({ targets, sameAs: printed })
  const { body } = await people.editor.enter(repeat, '2027', { value: 84 }).expect(200)
  expect(body.indicatorId).toBe(repeat.id)
  await people.editor.enter(printed, '2027', { value: 85 }).expect(412)
  await people.editor.post(`/observations/${body.id}/submission`).expect(200)
  await people.coordinator.post(`/observations/${body.id}/approval`).expect(200)
  const { row } = await rowOf(people.coordinator, a.slug, printed)
  expect(row?.actual).toBe(84)
})

test('what has no office is entered by nobody', async ({ app, world }) => {
  const { a } = world
  const indicator = await app.make.anIndicator({ plan: a.plan, code: 'no-office' })
  for (const who of ['editor', 'coordinator'] as const)
    await (await a.as(who)).enter(indicator, '2027', { value: 50 }).expect(403)
  expect(await versionsOf(app, indicator)).toEqual([])
})
