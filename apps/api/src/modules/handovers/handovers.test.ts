import { expect } from 'vitest'
import { test, type World } from '../../testing/world.ts'

const handoversOf = (world: World) => `/communes/${world.a.slug}/handovers`

test('who does not hold the place, is of another commune, or is shut takes part in no handover', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const keeper = await a.as('coordinator')
  const { entering } = a.offices
  const place = { role: 'office_editor', officeId: entering.id }
  const shut = await app.make.aUser({ role: 'leader', commune: a.commune })
  await keeper.post(`/users/${shut.id}/disabling`).expect(200)
  const ask = (fromUserId: string, toUserId: string) =>
    keeper.post(handoversOf(world), { fromUserId, toUserId, ...place })
  const { editor, otherEditor, leader } = a.users
  await ask(editor.id, editor.id).expect(422)
  await ask(editor.id, b.users.editor.id).expect(404)
  await ask(b.users.editor.id, editor.id).expect(404)
  await ask(otherEditor.id, leader.id).expect(409)
  await ask(editor.id, shut.id).expect(409)
  const from = `from=${otherEditor.id}&role=office_editor&office=${entering.id}`
  await keeper.get(`${handoversOf(world)}/preview?${from}`).expect(404)
  expect(await app.db.handover.count()).toBe(0)
})

test('a place passes on with what it owes and the notices, and what was entered keeps its author', async ({
  app,
  world,
}) => {
  const { make, db, signIn } = app
  const commune = await make.aCommune()
  const [office, second] = [await make.anOffice({ commune }), await make.anOffice({ commune })]
  const plan = await make.aPlan({ commune })
  await make.aRound({ commune, period: '2027' })
  await make.aRound({ commune, period: '2026', locked: true })
  const leaver = await make.aUser({ role: 'office_editor', commune, office })
  const successor = await make.aUser({ role: 'office_editor', commune, office: second })
  const keeper = await signIn(await make.aUser({ role: 'coordinator', commune }))
  const [entered, returned, missing] = [
    await make.anIndicator({ plan, enters: office }),
    await make.anIndicator({ plan, enters: office }),
    await make.anIndicator({ plan, enters: office }),
  ]
  await make.anIndicator({ plan, enters: second })
  const figure = await make.aFigure({ indicator: entered, by: leaver, state: 'submitted' })
  await make.aFigure({ indicator: returned, by: leaver, state: 'returned' })
  await db.explanationRequest.create({
    data: {
      planIndicatorId: entered.id,
      officeId: office.id,
      question: 'Vì sao?',
      dueOn: new Date('2028-02-10'),
      askedById: leaver.id,
      askedAt: new Date('2028-01-20'),
    },
  })
  const notice = {
    kind: 'round_late' as const,
    communeCode: commune.code,
    about: {},
    at: new Date(),
  }
  await db.notification.createMany({
    data: [
      { ...notice, key: 'a', userId: leaver.id },
      { ...notice, key: 'b', userId: leaver.id },
      { ...notice, key: 'b', userId: successor.id },
      { ...notice, key: 'read', userId: leaver.id, readAt: new Date() },
    ],
  })

  const at = `/communes/${commune.slug}/handovers`
  const from = `from=${leaver.id}&role=office_editor&office=${office.id}`
  const { body: preview } = await keeper.get(`${at}/preview?${from}`).expect(200)
  const owed = { figures: 1, returned: 1, explanations: 1, approvals: 0, signatures: 0 }
  expect(preview).toMatchObject({ owed, notices: 2, stays: [], mayDisable: true })
  expect(preview.items).toContainEqual(
    expect.objectContaining({ kind: 'figures', code: missing.code, period: '2027' }),
  )
  expect(preview.successors.map((it: { id: string }) => it.id)).toContain(successor.id)

  const running = await signIn(leaver)
  const hand = {
    fromUserId: leaver.id,
    toUserId: successor.id,
    role: 'office_editor',
    officeId: office.id,
    note: 'Quyết định 12/QĐ-UBND',
    disableFrom: true,
  }
  const { body } = await keeper.post(at, hand).expect(201)
  expect(body).toMatchObject({ owed, from: { id: leaver.id }, to: { id: successor.id } })
  await running.get('/session').expect(401)
  await keeper.post(at, hand).expect(409)

  const caller = await signIn(successor)
  for (const { id } of [office, second])
    await caller.get(`/communes/${commune.slug}/entry?round=2027&office=${id}`).expect(200)
  const account = (await caller.get('/me/account').expect(200)).body
  expect(account.tookOver).toMatchObject([{ id: body.id, note: hand.note }])
  const unread = await db.notification.findMany({
    where: { readAt: null },
    orderBy: { key: 'asc' },
  })
  expect(unread.map((n) => [n.key, n.userId])).toEqual([
    ['a', successor.id],
    ['b', successor.id],
  ])
  const versions = await db.observationVersion.findMany({ where: { observationId: figure.id } })
  expect(versions.map((v) => v.byId)).toEqual([leaver.id])
  const events = await db.auditEvent.findMany({
    where: { communeCode: commune.code, action: { not: 'session.opened' } },
  })
  expect(events.map((e) => e.action).toSorted()).toEqual([
    'handover.made',
    'user.disabled',
    'user.memberships-changed',
    'user.memberships-changed',
  ])
  const passed = events.find((e) => e.action === 'handover.made')
  // The place stands with the one who has it now: what stayed is left out of the audit's page.
  expect(Object.keys(passed?.before ?? {})).toEqual(['userId'])
  expect(passed?.after).toMatchObject({ role: 'office_editor' })
  // The commune that a person left keeps the account, and may open it again.
  const list = await keeper.get(`/communes/${commune.slug}/users?state=disabled`).expect(200)
  expect(list.body.items).toMatchObject([{ id: leaver.id, memberships: [] }])
  expect((await keeper.get(at).expect(200)).body.items).toHaveLength(1)
  const others = await (await world.a.as('coordinator')).get(at)
  expect(others.status).toBe(404)
})

test('the last coordinator hands over only to somebody who can sign in', async ({ app }) => {
  const { make, db, signIn } = app
  const commune = await make.aCommune()
  const self = await make.aUser({ role: 'coordinator', commune })
  const next = await make.aUser({ role: 'leader', commune })
  const invited = await make.aUser({ role: 'leader', commune })
  await db.account.deleteMany({ where: { userId: invited.id } })
  const caller = await signIn(self)
  const at = `/communes/${commune.slug}/handovers`
  const hand = { fromUserId: self.id, role: 'coordinator', disableFrom: true }
  await caller.post(at, { ...hand, toUserId: invited.id }).expect(409)
  expect(await db.membership.count({ where: { userId: self.id } })).toBe(1)
  expect(await db.handover.count({ where: { fromId: self.id } })).toBe(0)
  await caller.post(at, { ...hand, toUserId: next.id }).expect(201)
  await caller.get('/session').expect(401)
  await (await signIn(next)).get(`${at}?limit=1`).expect(200)
})

test('the account of somebody with roles elsewhere is not shut with a handover', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const user = await app.make.aUser({ role: 'leader', commune: a.commune })
  await app.db.membership.create({
    data: { userId: user.id, role: 'leader', communeCode: b.commune.code },
  })
  const keeper = await a.as('coordinator')
  const hand = { fromUserId: user.id, toUserId: a.users.leader.id, role: 'leader' }
  await keeper.post(handoversOf(world), { ...hand, disableFrom: true }).expect(403)
  await keeper.post(handoversOf(world), hand).expect(201)
  const left = await app.db.membership.findMany({ where: { userId: user.id } })
  expect(left.map((m) => m.communeCode)).toEqual([b.commune.code])
})
