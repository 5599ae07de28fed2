import { expect } from 'vitest'
import { test, type World } from '../../testing/world.ts'
import type { TestApp } from '../../testing/test-app.ts'

let people = 0
const nextLogin = () => `nguoi-moi.${++people}`
const aPerson = (world: World, more: object = {}) => ({
  name: 'Nguyễn Thị Ánh',
  login: nextLogin(),
  memberships: [{ role: 'office_editor', officeId: world.a.offices.other.id }],
  ...more,
})
const good = 'một câu dài dễ nhớ'
const tokenOf = (link: { path: string }) => link.path.replace('/invitation/', '')

async function invited(world: World, more: object = {}) {
  const caller = await world.a.as('coordinator')
  const { body } = await caller
    .post(`/communes/${world.a.slug}/users`, aPerson(world, more))
    .expect(201)
  return { user: body.user, token: tokenOf(body.link) }
}
const accept = (app: TestApp, token: string, password = good) =>
  app.guest().post('/invitation/acceptance', { token, password })

test('a login or an address that somebody of another commune has is only said to be taken', async ({
  app,
  world,
}) => {
  const caller = await world.a.as('coordinator')
  const path = `/communes/${world.a.slug}/users`
  const { login } = world.b.users.leader
  const before = await app.db.user.count()
  const taken = await caller.post(path, aPerson(world, { login })).expect(422)
  expect(taken.body.errors).toMatchObject([{ pointer: '#/login' }])
  const mail = aPerson(world, { email: `${login}@tiendo.test` })
  const address = await caller.post(path, mail).expect(422)
  expect(address.body.errors).toMatchObject([{ pointer: '#/email' }])
  for (const { body } of [taken, address])
    expect(JSON.stringify(body)).not.toMatch(/Bảo Lộc|bao-loc|Người nguoi/)
  expect(await app.db.user.count()).toBe(before)
})

test('roles that do not fit the commune are refused, each by its place in the list', async ({
  app,
  world,
}) => {
  const caller = await world.a.as('coordinator')
  const foreign = world.b.offices.entering.id
  const own = world.a.offices.entering.id
  const before = await app.db.user.count()
  for (const [memberships, pointer] of [
    [[{ role: 'city_admin' }], '#/memberships/0/role'],
    [[{ role: 'office_editor', officeId: foreign }], '#/memberships/0/officeId'],
    [[{ role: 'office_editor' }], '#/memberships/0/officeId'],
    [[{ role: 'leader', officeId: own }], '#/memberships/0/officeId'],
    [[{ role: 'leader' }, { role: 'leader' }], '#/memberships/1'],
    [[], '#/memberships'],
  ] as const) {
    const { body } = await caller
      .post(`/communes/${world.a.slug}/users`, aPerson(world, { memberships }))
      .expect(422)
    expect(body.errors[0].pointer).toBe(pointer)
  }
  expect(await app.db.user.count()).toBe(before)
})

test('somebody invited for two offices sets a password once, is signed in, and enters for both', async ({
  app,
  world,
}) => {
  const { entering, other } = world.a.offices
  const { user, token } = await invited(world, {
    memberships: [
      { role: 'office_editor', officeId: entering.id },
      { role: 'office_editor', officeId: other.id },
    ],
  })
  expect(user).toMatchObject({ state: 'invited', email: null, lastSignIn: null })
  const { body } = await app.guest().post('/invitation', { token }).expect(200)
  expect(body).toMatchObject({ state: 'open', invited: { login: user.login, renews: false } })
  expect(body.invited.memberships).toHaveLength(2)

  const weak = await accept(app, token, 'ngắn').expect(422)
  expect(weak.body.errors).toMatchObject([{ pointer: '#/password' }])
  const caller = app.guest()
  await caller.post('/invitation/acceptance', { token, password: good }).expect(200)
  for (const { id } of [entering, other])
    await caller.get(`/communes/${world.a.slug}/entry?round=2027&office=${id}`).expect(200)

  expect((await app.guest().post('/invitation', { token }).expect(200)).body.state).toBe('used')
  await accept(app, token, 'một câu dài khác hẳn').expect(409)
  await app.guest().post('/session', { login: user.login, password: good }).expect(200)
  await app
    .guest()
    .post('/invitation', { token: 'x'.repeat(43) })
    .expect(404)
})

test('of a link only a hash is kept, also where the request carries an Idempotency-Key', async ({
  app,
  db,
  world,
}) => {
  const caller = await world.a.as('coordinator')
  const { body } = await caller
    .post(`/communes/${world.a.slug}/users`, aPerson(world), { 'Idempotency-Key': 'invite' })
    .expect(201)
  const token = tokenOf(body.link)
  const more = await caller.post(
    `/users/${body.user.id}/invitation`,
    {},
    { 'Idempotency-Key': 'l' },
  )
  const newer = tokenOf(more.body)
  for (const table of ['invitation', 'idempotency_key', 'audit_event']) {
    const { rows } = await db.pool.query(`SELECT * FROM ${table}`)
    expect(JSON.stringify(rows), table).not.toContain(token)
    expect(JSON.stringify(rows), table).not.toContain(newer)
  }
  expect(app.logged.join('\n')).not.toContain(token)
})

test('a new link ends the one before, and a link that ran out opens nothing', async ({
  app,
  world,
}) => {
  const caller = await world.a.as('coordinator')
  const { user, token } = await invited(world)
  const { body } = await caller.post(`/users/${user.id}/invitation`).expect(201)
  await accept(app, token).expect(409)
  const newer = tokenOf(body)
  await app.db.invitation.updateMany({
    where: { userId: user.id },
    data: { expiresAt: new Date('2028-01-30T00:00:00Z') },
  })
  expect((await app.guest().post('/invitation', { token: newer })).body.state).toBe('ended')
  await accept(app, newer).expect(409)
  expect(await app.db.account.count({ where: { userId: user.id } })).toBe(0)
})

test('a shut account is out at the next request, and told so only with the right password', async ({
  app,
  world,
}) => {
  const { make, db } = app
  const { commune } = world.a
  const user = await make.aUser({ role: 'leader', commune })
  const running = await app.signIn(user)
  const keeper = await world.a.as('coordinator')
  const { body } = await keeper.post(`/users/${user.id}/disabling`).expect(200)
  expect(body.state).toBe('disabled')
  await running.get('/session').expect(401)
  await keeper.post(`/users/${user.id}/disabling`).expect(409)
  await keeper.post(`/users/${user.id}/invitation`).expect(409)

  const wrong = await app.guest().post('/session', { login: user.login, password: 'khong phai' })
  expect([wrong.status, wrong.body.type]).toEqual([401, '/problems/wrong-password'])
  const right = await app
    .guest()
    .post('/session', { login: user.login, password: 'mat-khau-thu-nghiem' })
  expect([right.status, right.body.type]).toEqual([403, '/problems/account-disabled'])
  expect(right.headers['set-cookie']).toBeUndefined()
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0)

  await keeper.post(`/users/${user.id}/enabling`).expect(200)
  await app.signIn(user)
  const events = await db.auditEvent.findMany({
    where: { subjectId: user.id, action: { startsWith: 'user.' } },
    orderBy: { at: 'asc' },
  })
  expect(events.map((e) => [e.action, e.communeCode])).toEqual([
    ['user.disabled', commune.code],
    ['user.enabled', commune.code],
  ])
})

test('a coordinator signs a person out everywhere, and nobody else', async ({ app, world }) => {
  const user = await app.make.aUser({ role: 'leader', commune: world.a.commune })
  const devices = [await app.signIn(user), await app.signIn(user)]
  const keeper = await world.a.as('coordinator')
  await keeper.delete(`/users/${user.id}/sessions`).expect(204)
  for (const device of devices) await device.get('/session').expect(401)
  await keeper.get('/session').expect(200)
})

test('of somebody with roles in two communes a coordinator sees and takes only the own ones', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const user = await app.make.aUser({ role: 'leader', commune: a.commune })
  await app.db.membership.create({
    data: { userId: user.id, role: 'leader', communeCode: b.commune.code },
  })
  const keeper = await a.as('coordinator')
  const { body } = await keeper.get(`/communes/${a.slug}/users?search=${user.login}`).expect(200)
  expect(body.items).toMatchObject([
    { id: user.id, elsewhere: true, may: { memberships: true, account: false } },
  ])
  expect(body.items[0].memberships).toHaveLength(1)
  expect(JSON.stringify(body)).not.toContain(b.slug)

  await keeper.post(`/users/${user.id}/disabling`).expect(403)
  await keeper.post(`/users/${user.id}/invitation`).expect(403)
  await keeper.delete(`/users/${user.id}/sessions`).expect(403)
  await keeper.patch(`/users/${user.id}`, { name: 'Khác' }).expect(403)
  const path = `/users/${user.id}/memberships`
  await keeper.put(path, { commune: b.slug, memberships: [] }).expect(404)
  await keeper.put(path, { commune: null, memberships: [{ role: 'city_admin' }] }).expect(403)
  await keeper.put(path, { commune: a.slug, memberships: [] }).expect(200)
  const left = await app.db.membership.findMany({ where: { userId: user.id } })
  expect(left.map((m) => m.communeCode)).toEqual([b.commune.code])
  await keeper.put(path, { commune: a.slug, memberships: [{ role: 'leader' }] }).expect(404)

  const admin = await world.as('admin')
  await admin.put(path, { commune: a.slug, memberships: [{ role: 'coordinator' }] }).expect(200)
  await admin.post(`/users/${user.id}/disabling`).expect(200)
})

test('roles are put as a whole list, and what changed is written down', async ({ app, world }) => {
  const { entering, other } = world.a.offices
  const { user } = await invited(world)
  const keeper = await world.a.as('coordinator')
  const memberships = [
    { role: 'office_editor', officeId: entering.id },
    { role: 'leader', officeId: null },
  ]
  const put = { commune: world.a.slug, memberships }
  const { body } = await keeper.put(`/users/${user.id}/memberships`, put).expect(200)
  expect(body.memberships).toHaveLength(2)
  await keeper.put(`/users/${user.id}/memberships`, put).expect(200)
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: user.id, action: 'user.memberships-changed' },
  })
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    communeCode: world.a.commune.code,
    before: { memberships: [{ role: 'office_editor', officeId: other.id }] },
    after: { memberships },
  })
  const none = { commune: world.a.slug, memberships: [] }
  await keeper.put(`/users/${user.id}/memberships`, none).expect(409)
})

test('the last coordinator who can sign in takes neither the own role nor the own account away', async ({
  app,
  world,
}) => {
  const { a } = world
  const self = a.users.coordinator
  const keeper = await a.as('coordinator')
  // Neither somebody only invited nor a shut account stands in.
  await invited(world, { memberships: [{ role: 'coordinator' }] })
  const shut = await app.make.aUser({ role: 'coordinator', commune: a.commune })
  await keeper.post(`/users/${shut.id}/disabling`).expect(200)
  const less = { commune: a.slug, memberships: [{ role: 'leader' }] }
  const refused = await keeper.put(`/users/${self.id}/memberships`, less).expect(409)
  expect(refused.body.detail).toContain('giao vai trò này cho một người')
  await keeper.post(`/users/${self.id}/disabling`).expect(409)
  await keeper.get('/session').expect(200)
  expect(await app.db.membership.count({ where: { userId: self.id, role: 'coordinator' } })).toBe(1)

  const own = world.users.admin
  const admin = await world.as('admin')
  await admin.post(`/users/${own.id}/disabling`).expect(409)
  await admin.get('/session').expect(200)
})

test('who approves the own entry counts only coordinators who can sign in', async ({
  app,
  world,
}) => {
  const { make, db } = app
  const commune = await make.aCommune()
  const office = await make.anOffice({ commune })
  const plan = await make.aPlan({ commune })
  await make.aRound({ commune, period: '2027' })
  const by = await make.aUser({ role: 'coordinator', commune })
  const second = await make.aUser({ role: 'coordinator', commune })
  const third = await make.aUser({ role: 'coordinator', commune })
  await db.account.deleteMany({ where: { userId: third.id } })
  const indicator = await make.anIndicator({ plan, enters: office })
  const { id } = await make.aFigure({ indicator, by, state: 'submitted' })
  const caller = await app.signIn(by)
  await caller.post(`/observations/${id}/approval`).expect(403)
  await (await world.as('admin')).post(`/users/${second.id}/disabling`).expect(200)
  const { body } = await caller.post(`/observations/${id}/approval`).expect(200)
  expect(body.state).toBe('approved')
})

test('people are found by name, login and address, with and without diacritics, page by page', async ({
  world,
}) => {
  const { user } = await invited(world, { name: 'Đặng Thị Ước', email: 'Uoc.DT@xa.vn' })
  const keeper = await world.a.as('coordinator')
  const at = `/communes/${world.a.slug}/users`
  for (const words of ['dang thi uoc', 'Đặng', 'uoc.dt@xa.vn', user.login])
    expect(
      (await keeper.get(`${at}?search=${encodeURIComponent(words)}`)).body.items,
      words,
    ).toMatchObject([{ id: user.id }])
  expect((await keeper.get(`${at}?search=tiendo.invalid`)).body.items).toEqual([])
  const whole = (await keeper.get(at).expect(200)).body
  const seen: string[] = []
  for (let cursor = ''; ;) {
    const { body } = await keeper.get(`${at}?limit=2${cursor && `&cursor=${cursor}`}`).expect(200)
    seen.push(...body.items.map((it: { id: string }) => it.id))
    if (body.nextCursor === null) break
    cursor = body.nextCursor
  }
  expect(seen).toEqual(whole.items.map((it: { id: string }) => it.id))
  expect(whole.counts.invited).toBeGreaterThan(0)
  const foreign = await keeper.get(`${at}?cursor=${world.b.users.leader.id}`).expect(200)
  expect(foreign.body.items).toEqual([])
})

test('an office that answers for indicators and has no editor is named', async ({ app, world }) => {
  const { b } = world
  const keeper = await b.as('coordinator')
  const at = `/communes/${b.slug}/users`
  expect((await keeper.get(at).expect(200)).body.withoutEditor).toEqual([])
  await app.db.user.update({ where: { id: b.users.editor.id }, data: { disabledAt: new Date() } })
  expect((await keeper.get(at).expect(200)).body.withoutEditor).toMatchObject([
    { id: b.offices.entering.id },
  ])
})
