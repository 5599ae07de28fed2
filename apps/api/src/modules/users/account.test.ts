import { expect } from 'vitest'
import { password } from '../../testing/makers.ts'
import { test } from '../../testing/test-app.ts'

const next = 'một câu dài dễ nhớ'

test('a new password wants the present one and the rule, and ends the other sessions', async ({
  app,
}) => {
  const user = await app.make.aUser({ role: 'city_analyst' })
  const [here, there] = [await app.signIn(user), await app.signIn(user)]
  for (const [body, pointer] of [
    [{ current: 'không phải', next }, '#/current'],
    [{ current: password, next: 'ngắn' }, '#/next'],
    [{ current: password, next: password }, '#/next'],
  ] as const) {
    const refused = await here.put('/me/password', body).expect(422)
    expect(refused.body.errors).toMatchObject([{ pointer }])
  }
  await there.get('/session').expect(200)
  await here.put('/me/password', { current: password, next }).expect(204)
  await here.get('/session').expect(200)
  await there.get('/session').expect(401)
  await app.guest().post('/session', { login: user.login, password }).expect(401)
  await app.guest().post('/session', { login: user.login, password: next }).expect(200)
})

test('guessing the present password through an open session makes the account wait', async ({
  app,
}) => {
  const user = await app.make.aUser({ role: 'city_analyst' })
  const caller = await app.signIn(user)
  for (let i = 0; i < 5; i++)
    await caller.put('/me/password', { current: 'không phải', next }).expect(422)
  await caller.put('/me/password', { current: password, next }).expect(429)
})

test('one changes the own name and notices, and nothing else of oneself', async ({ app }) => {
  const user = await app.make.aUser({ role: 'city_analyst' })
  const caller = await app.signIn(user)
  const { body } = await caller
    .patch('/me/account', {
      name: ' Lê Văn Mới ',
      mailNotices: false,
      login: 'khac',
      email: 'k@k.vn',
    })
    .expect(200)
  expect(body).toMatchObject({
    name: 'Lê Văn Mới',
    mailNotices: false,
    login: user.login,
    email: `${user.login}@tiendo.test`,
  })
  const [event] = await app.db.auditEvent.findMany({
    where: { subjectId: user.id, action: 'user.changed' },
  })
  expect(event).toMatchObject({
    byId: user.id,
    before: { mailNotices: true },
    after: { name: 'Lê Văn Mới', mailNotices: false },
  })
})

test('one sees where one is signed in, and which session this is', async ({ app }) => {
  const user = await app.make.aUser({ role: 'city_analyst' })
  await app.signIn(user)
  const caller = await app.signIn(user)
  const { body } = await caller.get('/me/sessions').expect(200)
  expect(body.items).toHaveLength(2)
  expect(body.items.filter((it: { current: boolean }) => it.current)).toHaveLength(1)
})
