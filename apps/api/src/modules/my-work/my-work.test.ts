import { expect } from 'vitest'
import type { TestApp } from '../../testing/test-app.ts'
import { test } from '../../testing/test-app.ts'

/** A commune of two offices with one round that is late and one that is open. */
async function aSmallWorld({ make, signIn }: TestApp) {
  const commune = await make.aCommune()
  const [office, other] = [await make.anOffice({ commune }), await make.anOffice({ commune })]
  const plan = await make.aPlan({ commune })
  await make.aRound({ commune, period: '2027', deadline: '2028-01-20' })
  const editor = await make.aUser({ role: 'office_editor', commune, office })
  const coordinator = await make.aUser({ role: 'coordinator', commune })
  const leader = await make.aUser({ role: 'leader', commune })
  const workOf = async (user: { login: string }) => {
    const caller = await signIn(user)
    const { body } = await caller.get('/me/work').expect(200)
    const count = await caller.get('/me/work/count').expect(200)
    expect(count.body).toEqual(body.count)
    return body
  }
  return { commune, office, other, plan, editor, coordinator, leader, workOf }
}

test('an editor owes what is blank or a draft, and mends what came back, of the own office alone', async ({
  app,
}) => {
  const { make } = app
  const { plan, office, other, editor, workOf } = await aSmallWorld(app)
  const states = ['draft', 'submitted', 'approved', 'returned'] as const
  for (const state of states) {
    const targets = [{ year: 2027, value: 70, text: '≥ 70' }]
    const indicator = await make.anIndicator({ plan, code: state, enters: office, targets })
    await make.aFigure({ indicator, by: editor, state, value: 60 })
  }
  await make.anIndicator({ plan, code: 'blank', enters: office })
  await make.anIndicator({ plan, code: 'other', enters: other, supports: [office] })

  const work = await workOf(editor)
  expect(work.count).toEqual({
    returned: 1,
    explanations: 0,
    figures: 2,
    approvals: 0,
    signOffs: 0,
    answers: 0,
    all: 3,
  })
  expect(work.offices).toMatchObject([
    {
      office: { id: office.id },
      rounds: [
        {
          round: { period: '2027', deadline: '2028-01-20', state: 'late' },
          due: 5,
          approved: 1,
          submitted: 1,
          returned: 1,
          drafts: 1,
          blank: 1,
          owed: [
            { code: 'draft', state: 'draft', target: '≥ 70' },
            { code: 'blank', state: 'blank', target: null },
          ],
        },
      ],
    },
  ])
  expect(work.returned.items).toMatchObject([
    { code: 'returned', reason: 'xem lại', figure: { value: 60 }, round: { period: '2027' } },
  ])
  expect(work.communes).toEqual([])
  expect(work.city).toBeNull()
})

test('a figure is in time by the day it was first submitted, whatever came after', async ({
  app,
}) => {
  const { make } = app
  const { plan, office, editor, workOf } = await aSmallWorld(app)
  const submittedAt = async (at: string) => {
    const indicator = await make.anIndicator({ plan, enters: office })
    await make.aFigure({ indicator, by: editor, state: 'submitted', said: { at: new Date(at) } })
  }
  // The last minute of 20/01 in Vietnam, and the first of 21/01.
  await submittedAt('2028-01-20T16:59:00Z')
  await submittedAt('2028-01-20T17:00:00Z')
  const work = await workOf(editor)
  expect(work.offices[0].rounds[0].inTime).toEqual({ given: 2, by: 1 })
})

test('a closed round is owed only where it is open again for the office', async ({ app }) => {
  const { make, db } = app
  const { commune, plan, office, other, editor, coordinator, workOf } = await aSmallWorld(app)
  await make.anIndicator({ plan, enters: office })
  const closed = await make.aRound({
    commune,
    period: '2027-9M',
    deadline: '2028-01-10',
    closesOn: '2028-01-15',
  })
  const periods = async () =>
    (await workOf(editor)).offices[0].rounds.map(
      (it: { round: { period: string; state: string } }) => [it.round.period, it.round.state],
    )
  expect(await periods()).toEqual([['2027', 'late']])
  const again = (officeId: string, until: string) =>
    db.roundException.create({
      data: {
        roundId: closed.id,
        officeId,
        until: new Date(`${until}T00:00:00Z`),
        reason: 'mất điện',
        byId: coordinator.id,
        at: new Date('2028-01-20T00:00:00Z'),
      },
    })
  await again(other.id, '2028-02-10')
  await again(office.id, '2028-01-30')
  expect(await periods()).toEqual([['2027', 'late']])
  await again(office.id, '2028-01-31')
  expect(await periods()).toEqual([
    ['2027-9M', 'reopened'],
    ['2027', 'late'],
  ])
})

test('a review asks for what no other round takes and is not approved, and nothing is asked for twice', async ({
  app,
}) => {
  const { make } = app
  const { commune, plan, office, editor, coordinator, leader, workOf } = await aSmallWorld(app)
  await make.aRound({
    commune,
    period: '2028',
    kind: 'mid_term',
    opensOn: '2028-01-20',
    deadline: '2028-02-20',
  })
  // 2027 is asked for by its own round; of 2026 only the review takes what is not there.
  const there = await make.anIndicator({ plan, enters: office })
  await make.aFigure({ indicator: there, by: editor, state: 'approved', period: '2026' })
  const sent = await make.anIndicator({ plan, enters: office })
  await make.aFigure({ indicator: sent, by: editor, state: 'submitted', period: '2026' })
  await make.anIndicator({ plan, enters: office })

  const work = await workOf(editor)
  const rounds = work.offices[0].rounds.map(
    (it: { round: { key: string }; period: string; due: number; blank: number }) => [
      it.round.key,
      it.period,
      it.due,
      it.blank,
    ],
  )
  expect(rounds).toEqual([
    ['2027', '2027', 3, 3],
    ['2028-mid_term', '2026', 2, 1],
    ['2028-mid_term', '2028', 3, 3],
  ])
  expect(work.count.figures).toBe(7)
  expect((await workOf(coordinator)).communes[0].rounds[1]).toMatchObject({
    round: { key: '2028-mid_term' },
    due: 6,
    approved: 1,
    submitted: 1,
    missing: 4,
  })
  expect((await workOf(coordinator)).count.approvals).toBe(1)
  expect((await workOf(leader)).count.signOffs).toBe(0)
})

test('another coordinator who is shut out approves nothing, so the only one approves the own figures', async ({
  app,
}) => {
  const { make, db } = app
  const { commune, plan, office, coordinator, workOf } = await aSmallWorld(app)
  const gone = await make.aUser({ role: 'coordinator', commune })
  const indicator = await make.anIndicator({ plan, enters: office })
  await make.aFigure({ indicator, by: coordinator, state: 'submitted' })
  expect((await workOf(coordinator)).count.approvals).toBe(0)
  await db.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
  expect((await workOf(coordinator)).count.approvals).toBe(1)
})

test('a coordinator approves what others entered, and sees who is late and what has no office', async ({
  app,
}) => {
  const { make } = app
  const { commune, plan, office, other, editor, coordinator, workOf } = await aSmallWorld(app)
  await make.aUser({ role: 'coordinator', commune })
  const submittedBy = async (by: { id: string }) => {
    const indicator = await make.anIndicator({ plan, enters: office })
    await make.aFigure({ indicator, by, state: 'submitted' })
  }
  await submittedBy(editor)
  await submittedBy(coordinator)
  await make.anIndicator({ plan, enters: other })
  await make.anIndicator({ plan })

  const work = await workOf(coordinator)
  expect(work.count).toMatchObject({ approvals: 1, figures: 0, all: 1 })
  expect(work.communes).toMatchObject([
    {
      as: 'coordinator',
      unassigned: 1,
      rounds: [
        {
          due: 4,
          submitted: 2,
          ownEntries: 1,
          missing: 2,
          lateOffices: [{ office: { id: other.id }, missing: 1 }],
          ready: false,
        },
      ],
    },
  ])
})

test('a leader signs when every figure is approved, and not before', async ({ app }) => {
  const { make } = app
  const { plan, office, editor, leader, workOf } = await aSmallWorld(app)
  const indicator = await make.anIndicator({ plan, enters: office })
  await make.aFigure({ indicator, by: editor, state: 'approved' })
  expect((await workOf(leader)).count).toMatchObject({ signOffs: 1, all: 1 })
  await make.anIndicator({ plan, enters: office })
  const work = await workOf(leader)
  expect(work.count).toMatchObject({ signOffs: 0, all: 0 })
  expect(work.communes).toMatchObject([{ as: 'leader', rounds: [{ approved: 1, missing: 1 }] }])
})

test('an explanation waits for its office until it is answered, then for who may close it', async ({
  app,
}) => {
  const { make } = app
  const { plan, office, other, editor, coordinator, leader, workOf } = await aSmallWorld(app)
  const indicator = await make.anIndicator({ plan, enters: other })
  const given = { indicator, by: leader }
  const open = await make.anExplanation({ ...given, office })
  await make.anExplanation({ ...given, office: other })
  const answered = await make.anExplanation({ ...given, office, answers: ['Do mưa lũ.'] })
  await make.anExplanation({ ...given, office, answers: ['Do mưa lũ.'], closed: true })
  const ids = (it: { items: { id: string }[] }) => it.items.map(({ id }) => id)
  const ofEditor = await workOf(editor)
  expect([ids(ofEditor.explanations), ids(ofEditor.answers)]).toEqual([[open.id], []])
  for (const user of [coordinator, leader]) {
    const work = await workOf(user)
    expect([ids(work.explanations), ids(work.answers)]).toEqual([[], [answered.id]])
  }
})

test('somebody of two communes finds the work of both', async ({ app }) => {
  const { make, db } = app
  const [here, there] = [await aSmallWorld(app), await aSmallWorld(app)]
  await make.anIndicator({ plan: here.plan, enters: here.office })
  const indicator = await make.anIndicator({ plan: there.plan, enters: there.office })
  await make.aFigure({ indicator, by: there.editor, state: 'submitted' })
  await db.membership.create({
    data: { userId: here.editor.id, role: 'coordinator', communeCode: there.commune.code },
  })
  const work = await here.workOf(here.editor)
  expect(work.count).toMatchObject({ figures: 1, approvals: 1, all: 2 })
  expect(work.offices).toMatchObject([{ commune: { slug: here.commune.slug } }])
  expect(work.communes).toMatchObject([{ commune: { slug: there.commune.slug } }])
})

test('the city sees who has not signed the due year off, the least approved first', async ({
  app,
}) => {
  const { make, db } = app
  // Only so many communes are named: those of other tests have signed.
  await db.reviewRound.updateMany({ data: { lockedAt: new Date('2028-01-30T00:00:00Z') } })
  const [half, none] = [await aSmallWorld(app), await aSmallWorld(app)]
  for (const { plan, office, editor } of [half, half, none]) {
    const indicator = await make.anIndicator({ plan, enters: office })
    const approved = await db.observation.count({
      where: { series: { communeCode: plan.communeCode } },
    })
    if (plan === half.plan && approved === 0)
      await make.aFigure({ indicator, by: editor, state: 'approved' })
  }
  const signed = await aSmallWorld(app)
  await make.anIndicator({ plan: signed.plan, enters: signed.office })
  await db.reviewRound.updateMany({
    where: { communeCode: signed.commune.code },
    data: { lockedAt: new Date('2028-01-30T00:00:00Z') },
  })
  const { city, count } = await half.workOf(await make.aUser({ role: 'city_analyst' }))
  expect(count.all).toBe(0)
  expect(city.year).toBe(2027)
  const of = (slug: string) =>
    city.waiting.findIndex((it: { commune: { slug: string } }) => it.commune.slug === slug)
  expect(of(none.commune.slug)).toBeGreaterThanOrEqual(0)
  expect(of(half.commune.slug)).toBeGreaterThan(of(none.commune.slug))
  expect(of(signed.commune.slug)).toBe(-1)
  expect(city.signedOff).toBeGreaterThanOrEqual(1)
})

test('tasks of the office that have begun are listed by their end, with the days that are over', async ({
  app,
}) => {
  const { make, db } = app
  const { plan, office, other, editor, workOf } = await aSmallWorld(app)
  const day = (text: string) => new Date(`${text}T00:00:00Z`)
  const aTask = async (deadline: object, by = office) => {
    const task = await make.aTask({ plan, office: by })
    await db.task.update({ where: { id: task.id }, data: { deadlineText: 'như in', ...deadline } })
    return task.no
  }
  const always = await aTask({ deadlineKind: 'ongoing' })
  const over = await aTask({ deadlineKind: 'date', end: day('2028-01-21') })
  await aTask({ deadlineKind: 'year', start: day('2029-01-01'), end: day('2029-12-31') })
  await aTask({ deadlineKind: 'date', end: day('2028-01-01') }, other)
  const { tasks } = (await workOf(editor)).offices[0]
  expect(tasks).toMatchObject({ count: 2, overdue: 1 })
  expect(tasks.items).toMatchObject([
    { no: over, overdueDays: 10, deadline: { text: 'như in' } },
    { no: always, overdueDays: null },
  ])
})

test('the month holds the days of rounds, explanations and tasks, and so does the file', async ({
  app,
}) => {
  const { make, db } = app
  const { commune, plan, office, editor, leader } = await aSmallWorld(app)
  await make.aRound({
    commune,
    period: '2028-Q1',
    opensOn: '2028-01-15',
    deadline: '2028-02-10',
    closesOn: '2028-02-20',
  })
  const indicator = await make.anIndicator({ plan, code: '11a', enters: office })
  await make.anExplanation({ indicator, office, by: leader, dueOn: '2028-02-05' })
  const task = await make.aTask({ plan, office })
  await db.task.update({
    where: { id: task.id },
    data: { deadlineText: '2/2028', deadlineKind: 'month', end: new Date('2028-02-29T00:00:00Z') },
  })
  const caller = await app.signIn(editor)
  const { body } = await caller.get('/me/calendar?month=2028-02').expect(200)
  const events = body.items as { day: string; kind: string }[]
  expect(events.map((it) => [it.day, it.kind])).toEqual([
    ['2028-02-05', 'explanation'],
    ['2028-02-10', 'deadline'],
    ['2028-02-20', 'closing'],
    ['2028-02-29', 'tasks'],
  ])
  await caller.get('/me/calendar?month=2028-13').expect(422)

  const file = await caller.get('/me/calendar.ics').expect(200)
  expect(file.headers['content-type']).toMatch(/^text\/calendar/)
  expect(file.headers['content-disposition']).toContain('viec-cua-toi.ics')
  const text = file.text.replaceAll('\r\n ', '')
  expect(text).toContain('SUMMARY:Hạn nộp số liệu quý I/2028\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20280205\r\n')
  expect(text).toContain('SUMMARY:Hạn trả lời giải trình chỉ tiêu 11a\r\n')
  expect(text).toContain(`\\nNhiệm vụ: ${task.no}\r\n`)
  expect(text).not.toContain('minh họa')
  await db.reviewRound.updateMany({
    where: { communeCode: commune.code, period: '2028-Q1' },
    data: { demo: true },
  })
  const marked = await caller.get('/me/calendar.ics').expect(200)
  expect(marked.text.replaceAll('\r\n ', '')).toContain('Số liệu minh họa')
})

test('what an office owes is read by itself, the coordinator and the leader, and is the same as its own work', async ({
  app,
}) => {
  const { make } = app
  const { commune, plan, office, other, editor, coordinator, leader, workOf } =
    await aSmallWorld(app)
  await make.anIndicator({ plan, code: 'blank', enters: office })
  const own = (await workOf(editor)).offices[0]
  const path = `/communes/${commune.slug}/offices/${office.id}/work`
  for (const user of [editor, coordinator, leader]) {
    const { body } = await (await app.signIn(user)).get(path).expect(200)
    expect(body.work).toEqual(own)
    expect(body.work.rounds).toMatchObject([{ blank: 1, owed: [{ code: 'blank' }] }])
  }
  const beside = await make.aUser({ role: 'office_editor', commune, office: other })
  await (await app.signIn(beside)).get(path).expect(403)
  const elsewhere = await make.anOffice({ commune: await make.aCommune() })
  await (
    await app.signIn(leader)
  )
    .get(`/communes/${commune.slug}/offices/${elsewhere.id}/work`)
    .expect(404)
})
