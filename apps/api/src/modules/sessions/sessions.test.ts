import { expect } from 'vitest'
import request from 'supertest'
import { password } from '../../testing/makers.ts'
import { startApp, test, type TestApp } from '../../testing/test-app.ts'

const session = '/api/v1/session'
const cookieOf = (headers: Record<string, unknown>) => [headers['set-cookie']].flat().join('\n')

const wrong = (app: TestApp, login: string) =>
  app.guest().post('/session', { login, password: 'không phải' })

test('one signs in by user name or e-mail, in any case of letters', async ({ app }) => {
  const { login, id } = await app.make.aUser({ role: 'city_analyst' })
  for (const name of [login, login.toUpperCase(), `${login}@tiendo.test`, ` ${login} `]) {
    const caller = app.guest()
    const { body } = await caller.post('/session', { login: name, password }).expect(200)
    expect(body).toMatchObject({ user: { id, login }, today: '2028-01-31' })
    await caller.get('/session').expect(200)
  }
})

test('who is signed in is told every role with its commune and office', async ({ app }) => {
  const { make } = app
  const commune = await make.aCommune({ name: 'An Lão' })
  const office = await make.anOffice({ commune })
  const user = await make.aUser({ role: 'office_editor', commune, office })
  await app.db.membership.create({
    data: { userId: user.id, role: 'leader', communeCode: commune.code },
  })
  const { body } = await (await app.signIn(user)).get('/session').expect(200)
  const place = { code: commune.code, slug: commune.slug, name: 'An Lão', kind: 'xã' }
  expect(body.memberships).toHaveLength(2)
  expect(body.memberships).toContainEqual({ role: 'leader', commune: place, office: null })
  expect(body.memberships).toContainEqual({
    role: 'office_editor',
    commune: place,
    office: { id: office.id, name: office.name, type: 'economy' },
  })
})

test('a wrong password and an unknown name are answered alike, and open nothing', async ({
  app,
}) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  const known = await wrong(app, login)
  const unknown = await wrong(app, 'khong.ai')
  const email = await wrong(app, 'khong.ai@')
  for (const { status, headers } of [known, unknown, email]) {
    expect(status).toBe(401)
    expect(headers['set-cookie']).toBeUndefined()
  }
  const { instance: _, ...told } = known.body
  expect(told).toMatchObject({ type: '/problems/wrong-password' })
  expect(unknown.body).toMatchObject(told)
  expect(email.body).toMatchObject(told)
})

test('an account without a role signs in and sees nobody’s figures', async ({ app }) => {
  const { slug } = await app.make.aCommune()
  const caller = await app.signIn(await app.make.aUser(null))
  await caller.get(`/communes/${slug}/overview`).expect(404)
  expect((await caller.get('/tasks').expect(200)).body.items).toEqual([])
})

test('after five failures in a row the account waits, even with the right password', async ({
  app,
}) => {
  const { login, id } = await app.make.aUser({ role: 'city_analyst' })
  for (let i = 0; i < 5; i++) await wrong(app, login).expect(401)
  const locked = await app.guest().post('/session', { login, password })
  expect([locked.status, locked.body.type]).toEqual([429, '/problems/too-many-attempts'])
  expect(locked.headers['retry-after']).toBe('900')
  expect(locked.headers['set-cookie']).toBeUndefined()
  const events = await app.db.auditEvent.findMany({ where: { subjectId: id } })
  expect(events.map((e) => e.action).toSorted()).toEqual([
    ...Array.from({ length: 4 }, () => 'session.failed'),
    'session.locked-out',
  ])

  await app.db.$executeRaw`UPDATE "user" SET locked_until = locked_until - interval '15 minutes'
    WHERE id = ${id}::uuid`
  await app.signIn({ login })
})

test('a demonstration that starts its day again at midnight does not lock an account for good', async ({
  app,
}) => {
  const { login, id } = await app.make.aUser({ role: 'city_analyst' })
  for (let i = 0; i < 5; i++) await wrong(app, login).expect(401)
  const { lockedUntil } = await app.db.user.findUniqueOrThrow({ where: { id } })
  const minutes = (Number(lockedUntil) - Date.now()) / 60_000
  expect(minutes).toBeGreaterThan(13)
  expect(minutes).toBeLessThan(16)
})

test('a success starts the count of failures again', async ({ app }) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  for (let i = 0; i < 4; i++) await wrong(app, login).expect(401)
  await app.signIn({ login })
  for (let i = 0; i < 4; i++) await wrong(app, login).expect(401)
  await app.signIn({ login })
})

test('no password, right or wrong, is written down anywhere', async ({ app, db }) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  const caller = await app.signIn({ login })
  const headers = { 'Idempotency-Key': 'sign-in' }
  await caller.post('/session', { login, password: 'sai-mật-khẩu' }, headers).expect(401)
  await caller.post('/session', { login, password }, headers).expect(200)
  const kept = await db.pool.query('SELECT FROM idempotency_key')
  expect(kept.rowCount).toBe(0)
  const { rows } = await db.pool.query('SELECT * FROM audit_event')
  const text = JSON.stringify(rows) + app.logged.join('\n')
  expect(text).not.toContain(password)
  expect(text).not.toContain('sai-mật-khẩu')
  expect(app.logged.join('\n')).not.toContain('tiendo.session_token')
})

test('signing out ends this session and no other', async ({ app }) => {
  const user = await app.make.aUser({ role: 'city_analyst' })
  const [here, there] = [await app.signIn(user), await app.signIn(user)]
  const { headers } = await here.delete('/session').expect(204)
  expect(cookieOf(headers)).toMatch(/tiendo\.session_token=;.*Max-Age=0/)
  await here.get('/session').expect(401)
  await there.get('/session').expect(200)
})

test('a cookie that was kept is worth nothing after signing out', async ({ app }) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  const opened = await request(app.url).post(session).send({ login, password }).expect(200)
  const cookie = cookieOf(opened.headers).split(';')[0] ?? ''
  await request(app.url).get(session).set('Cookie', cookie).expect(200)
  await request(app.url).delete(session).set('Cookie', cookie).expect(204)
  await request(app.url).get(session).set('Cookie', cookie).expect(401)
})

test('signing out without a session, or with a spoilt cookie, is no fault', async ({ app }) => {
  await app.guest().delete('/session').expect(204)
  const cookie = { Cookie: 'tiendo.session_token=spoilt.cookie' }
  await app.guest().delete('/session', cookie).expect(204)
  await app.guest().get('/session', cookie).expect(401)
})

test('signing out everywhere ends every session of oneself', async ({ app }) => {
  const user = await app.make.aUser({ role: 'city_analyst' })
  const other = await app.signIn(await app.make.aUser({ role: 'city_analyst' }))
  const devices = [await app.signIn(user), await app.signIn(user)]
  await devices[0]?.delete('/sessions').expect(204)
  for (const device of devices) await device.get('/session').expect(401)
  await other.get('/session').expect(200)
})

test('a session or a role that is taken away is gone with the next request', async ({ app }) => {
  const commune = await app.make.aCommune()
  await app.make.aPlan({ commune })
  const user = await app.make.aUser({ role: 'leader', commune })
  const caller = await app.signIn(user)
  const path = `/communes/${commune.slug}/overview`
  await caller.get(path).expect(200)
  await app.db.membership.deleteMany({ where: { userId: user.id } })
  await caller.get(path).expect(404)
  await app.db.session.deleteMany({ where: { userId: user.id } })
  await caller.get(path).expect(401)
})

test('the cookie is out of reach of scripts and other sites', async ({ app }) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  const { headers } = await app.guest().post('/session', { login, password }).expect(200)
  expect(cookieOf(headers)).toMatch(/^tiendo\.session_token=/)
  expect(cookieOf(headers)).toContain('HttpOnly')
  expect(cookieOf(headers)).toMatch(/SameSite=Lax/i)
  expect(cookieOf(headers)).not.toContain('Secure')
})

test('behind https the cookie is Secure, and browsers are told to stay there', async ({
  app,
  db,
}) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  const behind = await startApp(db.url, { origin: 'https://tiendo.example.vn' })
  try {
    const { headers } = await behind.guest().post('/session', { login, password }).expect(200)
    expect(cookieOf(headers)).toContain('Secure')
    expect(cookieOf(headers)).toContain('HttpOnly')
    expect(headers['strict-transport-security']).toBeTruthy()
    const cookie = { Cookie: cookieOf(headers).split(';')[0] ?? '' }
    await behind.guest().get('/session', cookie).expect(200)
  } finally {
    await behind.stop()
  }
})

test("a write from another site's page is refused, with or without a cookie", async ({ app }) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  const caller = await app.signIn({ login })
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
    await app.guest().post('/session', { login, password }, { Origin: origin }).expect(403)
    await caller.delete('/sessions', { Origin: origin }).expect(403)
  }
  await caller.get('/session', { Origin: 'https://evil.example' }).expect(200)
})

test('a browser may reach the product by any name of its own', async ({ app }) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  const { port } = new URL(app.url)
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'xa.example.vn']) {
    const headers = { Host: host, Origin: `http://${host}` }
    await app.guest().post('/session', { login, password }, headers).expect(200)
  }
})
