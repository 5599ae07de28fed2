import { expect } from 'vitest'
import { asDate } from '../../testing/makers.ts'
import type { Caller, TestApp } from '../../testing/test-app.ts'
import { test } from '../../testing/test-app.ts'
import { notificationRepository } from './notifications.repository.ts'
import { notificationService } from './notifications.service.ts'
import { roundNoticeRepository } from './round-notices.repository.ts'
import { morningOf } from '../../testing/morning-of.ts'

/** What the nightly work does on a day. */
const on = ({ db }: TestApp, day: string) =>
  notificationService(notificationRepository(db), roundNoticeRepository(db), morningOf(day))

/** Two offices with a person each, a coordinator and a leader; the first office enters two rows. */
async function aPlace({ make }: TestApp) {
  const commune = await make.aCommune()
  const [office, other] = [await make.anOffice({ commune }), await make.anOffice({ commune })]
  const plan = await make.aPlan({ commune })
  const rows = [
    await make.anIndicator({ plan, code: '10', enters: office, supports: [other] }),
    await make.anIndicator({ plan, code: '9', enters: office }),
  ]
  const people = {
    editor: await make.aUser({ role: 'office_editor', commune, office }),
    other: await make.aUser({ role: 'office_editor', commune, office: other }),
    coordinator: await make.aUser({ role: 'coordinator', commune }),
    leader: await make.aUser({ role: 'leader', commune }),
  }
  return { commune, office, plan, rows, people }
}

/** Who of a place was told what, and how much of it was counted. */
async function told({ db }: TestApp, { people }: { people: Record<string, { id: string }> }) {
  const rows = await db.notification.findMany({ orderBy: [{ at: 'asc' }, { key: 'asc' }] })
  return Object.fromEntries(
    Object.entries(people).map(([who, { id }]) => [
      who,
      rows
        .filter((r) => r.userId === id)
        .map(({ kind, about }) => {
          const { count } = about as { count?: number }
          return count === undefined ? kind : `${kind} ${count}`
        }),
    ]),
  )
}

test('a round that opens is told to the offices that enter figures and to the coordinator, once', async ({
  app,
}) => {
  const [place, elsewhere] = [await aPlace(app), await aPlace(app)]
  await app.make.aRound({ commune: place.commune, period: '2027', opensOn: '2028-01-31' })
  await on(app, '2028-01-30').tellOfRounds()
  expect((await told(app, place))['editor']).toEqual([])
  await on(app, '2028-01-31').tellOfRounds()
  await on(app, '2028-02-01').tellOfRounds()
  expect(await told(app, place)).toEqual({
    editor: ['round_opened 2'],
    other: [],
    coordinator: ['round_opened 2'],
    leader: [],
  })
  expect(Object.values(await told(app, elsewhere)).flat()).toEqual([])
})

test('a round that the coordinator opens today is told of at once', async ({ app }) => {
  const place = await aPlace(app)
  const coordinator = await app.signIn(place.people.coordinator)
  const path = `/communes/${place.commune.slug}/rounds`
  const later = { period: '2028-Q1', opensOn: '2028-02-01', deadline: '2028-03-24' }
  await coordinator.post(path, later).expect(201)
  expect((await told(app, place))['editor']).toEqual([])
  const now = { period: '2027', opensOn: '2028-01-31', deadline: '2028-02-20' }
  await coordinator.post(path, now).expect(201)
  expect((await told(app, place))['editor']).toEqual(['round_opened 2'])
})

test('three days before the deadline, and the day after it, an office is told what it has not submitted', async ({
  app,
}) => {
  const place = await aPlace(app)
  const { commune, rows, people } = place
  const days = { opensOn: '2028-01-01', deadline: '2028-02-10', closesOn: '2028-02-20' }
  await app.make.aRound({ commune, period: '2027', ...days })
  const [first] = rows
  if (!first) throw new Error('no rows')
  await app.make.aFigure({ indicator: first, by: people.editor, state: 'submitted' })
  const counts = async (day: string) => {
    await on(app, day).tellOfRounds()
    return (await told(app, place))['editor']
  }
  const opened = 'round_opened 2'
  expect(await counts('2028-02-06')).toEqual([opened])
  expect(await counts('2028-02-07')).toEqual([opened, 'round_due_soon 1'])
  expect(await counts('2028-02-10')).toEqual([opened, 'round_due_soon 1'])
  expect(await counts('2028-02-11')).toEqual([opened, 'round_due_soon 1', 'round_late 1'])
  expect(await counts('2028-02-12')).toHaveLength(3)
})

test('an office that has submitted everything is not called late', async ({ app }) => {
  const place = await aPlace(app)
  const { commune, rows, people } = place
  await app.make.aRound({ commune, period: '2027', deadline: '2028-01-20' })
  for (const [i, state] of (['submitted', 'approved'] as const).entries()) {
    const indicator = rows[i]
    if (indicator) await app.make.aFigure({ indicator, by: people.editor, state })
  }
  await on(app, '2028-01-31').tellOfRounds()
  expect(Object.values(await told(app, place)).flat()).toEqual([])
})

test('of a round that is signed off, closed, or not asking for figures nobody is told', async ({
  app,
}) => {
  const place = await aPlace(app)
  const { commune } = place
  await app.make.aRound({ commune, period: '2026', locked: true })
  const { id } = await app.make.aRound({ commune, period: '2028' })
  await app.db.reviewRound.update({ where: { id }, data: { kind: 'meeting' } })
  const past = { deadline: '2028-01-10', closesOn: '2028-01-30' }
  await app.make.aRound({ commune, period: '2027', ...past })
  await on(app, '2028-01-31').tellOfRounds()
  expect(Object.values(await told(app, place)).flat()).toEqual([])
})

test('who joins the office while the round is open hears of it too; who is disabled does not', async ({
  app,
}) => {
  const place = await aPlace(app)
  const { commune, office } = place
  await app.make.aRound({ commune, period: '2027' })
  await on(app, '2028-01-31').tellOfRounds()
  const joined = await app.make.aUser({ role: 'office_editor', commune, office })
  const gone = await app.make.aUser({ role: 'office_editor', commune, office })
  await app.db.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
  await on(app, '2028-02-01').tellOfRounds()
  const people = { ...place.people, joined, gone }
  expect(await told(app, { ...place, people })).toMatchObject({
    editor: ['round_opened 2'],
    joined: ['round_opened 2'],
    gone: [],
  })
})

test('an office for which a closed round is opened again hears why, and no other office does', async ({
  app,
}) => {
  const place = await aPlace(app)
  const { commune, office, people } = place
  const days = { deadline: '2028-01-10', closesOn: '2028-01-20' }
  const { id } = await app.make.aRound({ commune, period: '2027', ...days })
  await app.db.roundException.create({
    data: {
      roundId: id,
      officeId: office.id,
      until: asDate('2028-02-05'),
      reason: 'Chờ số của Thuế',
      byId: people.coordinator.id,
      at: new Date('2028-01-31T01:00:00Z'),
    },
  })
  await on(app, '2028-01-31').tellOfRounds()
  const rows = await app.db.notification.findMany({ where: { communeCode: commune.code } })
  expect(rows).toMatchObject([
    {
      userId: people.editor.id,
      kind: 'round_opened',
      about: { closesOn: '2028-02-05', reason: 'Chờ số của Thuế', count: 2 },
    },
  ])
})

test('more communes than one batch holds are all told, by two runs at once too', async ({
  app,
}) => {
  const places = []
  for (let i = 0; i < 3; i++) {
    const place = await aPlace(app)
    await app.make.aRound({ commune: place.commune, period: '2027' })
    places.push(place)
  }
  const one = roundNoticeRepository(app.db)
  const inOnes = {
    ...one,
    communes: async (today: string, { after }: { after: string }) =>
      one.communes(today, { after, limit: 1 }),
  }
  const run = () =>
    notificationService(
      notificationRepository(app.db),
      inOnes,
      morningOf('2028-01-31'),
    ).tellOfRounds()
  await Promise.all([run(), run()])
  for (const place of places) expect((await told(app, place))['editor']).toEqual(['round_opened 2'])
})

test('what is returned at once is one notice to each person of the office, with codes and reason', async ({
  app,
}) => {
  const place = await aPlace(app)
  const { commune, office, rows, people } = place
  const elsewhere = await aPlace(app)
  await app.make.aRound({ commune, period: '2027' })
  const colleague = await app.make.aUser({ role: 'office_editor', commune, office })
  const ids = []
  for (const indicator of rows) {
    const figure = { indicator, by: people.editor, state: 'submitted' as const }
    ids.push((await app.make.aFigure(figure)).id)
  }
  const coordinator = await app.signIn(people.coordinator)
  const reason = 'Thiếu nguồn số liệu'
  await coordinator.post('/observations/returns', { ids, reason }).expect(200)

  const editor = await app.signIn(people.editor)
  const { body } = await editor.get('/me/notifications').expect(200)
  expect(body).toMatchObject({
    unread: 1,
    nextCursor: null,
    items: [
      {
        commune: { slug: commune.slug },
        readAt: null,
        notice: {
          kind: 'figure_returned',
          about: { period: '2027', office: office.name, codes: ['9', '10'], reason },
        },
      },
    ],
  })
  const all = await told(app, { ...place, people: { ...place.people, colleague } })
  expect(all).toEqual({
    editor: ['figure_returned'],
    colleague: ['figure_returned'],
    other: [],
    coordinator: [],
    leader: [],
  })
  expect(Object.values(await told(app, elsewhere)).flat()).toEqual([])
})

test('who is asked for an explanation is the office that answers, once', async ({ app }) => {
  const place = await aPlace(app)
  const { office, rows, people } = place
  const leader = await app.signIn(people.leader)
  const asked = { question: 'Vì sao giảm?', dueOn: '2028-02-10' }
  await leader.post(`/indicators/${rows[0]?.id}/explanations`, asked).expect(201)
  const editor = await app.signIn(people.editor)
  const { body } = await editor.get('/me/notifications').expect(200)
  const about = { code: '10', office: office.name, period: null, ...asked }
  expect(body.items).toMatchObject([{ notice: { kind: 'explanation_asked', about } }])
  expect(await told(app, place)).toMatchObject({ other: [], coordinator: [], leader: [] })
})

test('a return that is refused tells nobody', async ({ app }) => {
  const place = await aPlace(app)
  const { rows, people } = place
  const [indicator] = rows
  if (!indicator) throw new Error('no rows')
  const { id } = await app.make.aFigure({ indicator, by: people.editor, state: 'submitted' })
  const coordinator = await app.signIn(people.coordinator)
  await coordinator.post(`/observations/${id}/return`, { reason: 'xem lại' }).expect(409)
  expect(Object.values(await told(app, place)).flat()).toEqual([])
})

/** Three notices of a person, the last one the newest. */
async function threeTold(app: TestApp) {
  const { commune, people } = await aPlace(app)
  const about = { period: '2027', office: 'Phòng Kinh tế', codes: ['1'], reason: 'xem lại' }
  for (const n of [1, 2, 3])
    await app.db.notification.create({
      data: {
        userId: people.editor.id,
        kind: 'figure_returned',
        key: `made:${n}`,
        communeCode: commune.code,
        about,
        at: new Date(`2028-0${n}-15T02:00:00Z`),
      },
    })
  return { people, caller: await app.signIn(people.editor) }
}

interface Items {
  items: { id: string; at: string }[]
  nextCursor: string | null
}

const pageOf = async (caller: Caller, query: string): Promise<Items> =>
  (await caller.get(`/me/notifications${query}`).expect(200)).body

test('notices page newest first, each once', async ({ app }) => {
  const { caller } = await threeTold(app)
  const first = await pageOf(caller, '?limit=2')
  const second = await pageOf(caller, `?limit=2&cursor=${first.nextCursor}`)
  expect(second.nextCursor).toBeNull()
  expect([...first.items, ...second.items].map(({ at }) => at.slice(5, 7))).toEqual([
    '03',
    '02',
    '01',
  ])
})

test("some notices, then all, are marked as read; somebody else's are as if they did not exist", async ({
  app,
}) => {
  const [own, foreign] = [await threeTold(app), await threeTold(app)]
  const [mine] = (await pageOf(own.caller, '')).items
  const [theirs] = (await pageOf(foreign.caller, '')).items
  const path = '/me/notifications/reading'
  await own.caller.post(path, { ids: [mine?.id, theirs?.id] }).expect(404)
  await own.caller.post(path, {}).expect(422)
  const unread = await app.db.notification.count({ where: { readAt: null, key: 'made:3' } })
  expect(unread).toBeGreaterThanOrEqual(2)
  expect((await own.caller.post(path, { ids: [mine?.id] }).expect(200)).body).toEqual({ unread: 2 })
  expect((await own.caller.post(path, { all: true }).expect(200)).body).toEqual({ unread: 0 })
  expect((await foreign.caller.get('/me/notifications').expect(200)).body.unread).toBe(3)
  // A cursor of somebody else's list leads nowhere.
  expect((await pageOf(own.caller, `?cursor=${theirs?.id}`)).items).toEqual([])
})

test('what was told 400 days ago is cleared, the rest stays', async ({ app }) => {
  const { caller } = await threeTold(app)
  await on(app, '2029-03-06').clearOld()
  expect((await pageOf(caller, '')).items.map(({ at }) => at.slice(5, 7))).toEqual(['03', '02'])
})
