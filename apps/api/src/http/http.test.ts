import { randomUUID } from 'node:crypto'
import request from 'supertest'
import { expect } from 'vitest'
import { freePort } from '../free-port.ts'
import { password } from '../testing/makers.ts'
import { startApp } from '../testing/test-app.ts'
import { test } from '../testing/world.ts'
import { served } from './mount.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

test('every answer bears a request id, and a refusal repeats it', async ({ app }) => {
  const guest = app.guest()
  const [well, refused] = [await guest.get('/health'), await guest.get('/communes')]
  expect(well.headers['x-request-id']).toMatch(uuid)
  expect(refused.headers['x-request-id']).toMatch(uuid)
  expect(refused.headers['x-request-id']).not.toBe(well.headers['x-request-id'])
  expect(refused.body.instance).toBe(`urn:uuid:${refused.headers['x-request-id']}`)
  expect(app.logged.join('\n')).toContain(refused.headers['x-request-id'])
})

test('an address that there is not is a problem document, in both languages', async ({ app }) => {
  for (const path of ['/api/v1/khong-co', '/api/khac', '/khac'])
    for (const [language, title] of [
      ['vi', 'Không có nội dung này, hoặc bạn không được xem'],
      ['en', 'There is no such thing, or you may not see it'],
      ['fr', 'Không có nội dung này, hoặc bạn không được xem'],
    ] as const) {
      const { status, headers, body } = await request(app.url)
        .get(path)
        .set('Accept-Language', language)
      expect([status, body.type, body.title]).toEqual([404, '/problems/not-found', title])
      expect(headers['content-type']).toContain('application/problem+json')
    }
})

test('a method that an address does not have is refused too', async ({ world }) => {
  const coordinator = await world.a.as('coordinator')
  const { status, body } = await coordinator.delete(`/communes/${world.a.slug}`)
  expect([status, body.type]).toEqual([404, '/problems/not-found'])
})

test('what cannot be read is told without a trace of our insides', async ({ app, world }) => {
  const coordinator = await world.a.as('coordinator')
  const broken = await request(app.url)
    .post('/api/v1/session')
    .set('Content-Type', 'application/json')
    .send('{"login":')
  const large = await coordinator.post('/session', { login: 'x'.repeat(1_100_000), password: 'x' })
  const spoilt = await coordinator.get('/communes/%E0%A4%A')
  for (const { status, headers, body, text } of [broken, large, spoilt]) {
    expect([status, body.type]).toEqual([400, '/problems/not-readable'])
    expect(headers['content-type']).toContain('application/problem+json')
    expect(text).not.toMatch(/\bat |node_modules|\.ts|Unexpected/)
  }
})

test('a body that is not JSON is no body', async ({ app }) => {
  const { status, body } = await request(app.url)
    .post('/api/v1/session')
    .set('Content-Type', 'text/plain')
    .send('{"login":"a","password":"b"}')
  expect(status).toBe(422)
  const pointers = body.errors.map((e: { pointer: string }) => e.pointer)
  expect(pointers).toEqual(['#/login', '#/password'])
})

test('a list, a null or a number for a body names the fields that are missing', async ({ app }) => {
  for (const sent of ['[]', '[1]', '{}'])
    await request(app.url)
      .post('/api/v1/session')
      .set('Content-Type', 'application/json')
      .send(sent)
      .expect(422)
  for (const sent of ['null', '7'])
    await request(app.url)
      .post('/api/v1/session')
      .set('Content-Type', 'application/json')
      .send(sent)
      .expect(400)
})

test('a character that no text may hold is refused, wherever it stands', async ({ world }) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const indicator = await a.anIndicator()
  const nul = '\u0000'
  const answers = [
    await coordinator.enter(indicator, '2027', { value: 1, note: `a${nul}b` }),
    await coordinator.put(`/indicators/${indicator.id}/baseline`, {
      year: 2025,
      value: 1,
      source: nul,
    }),
    await coordinator.post('/session', { login: `a${nul}`, password: 'x' }),
    await coordinator.get('/communes?search=%00'),
    await coordinator.get('/communes?cursor=%00'),
    await coordinator.get(`/communes/${a.slug}/indicators/%00`),
    await coordinator.get('/comparison?definition=%00'),
  ]
  expect(answers.map((r) => r.status)).toEqual(answers.map(() => 422))
})

test('a fault of ours is logged whole and told to no one', async ({ app, db, world }) => {
  const coordinator = await world.a.as('coordinator')
  const path = `/communes/${world.a.slug}/rounds`
  await db.pool.query('ALTER TABLE review_round RENAME TO elsewhere')
  const { status, body, text, headers } = await coordinator.get(path)
  await db.pool.query('ALTER TABLE elsewhere RENAME TO review_round')
  expect([status, body.type]).toEqual([500, '/problems/internal'])
  expect(Object.keys(body).toSorted()).toEqual(['instance', 'status', 'title', 'type'])
  expect(text).not.toContain('review_round')
  const line = app.logged.find((l) => l.includes('review_round'))
  expect(line).toContain(headers['x-request-id'])
})

test('an answer is kept by no cache, and no one may frame it', async ({ world }) => {
  const coordinator = await world.a.as('coordinator')
  const { headers } = await coordinator.get('/session').expect(200)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('health says 200 while the database answers', async ({ app }) => {
  const { body } = await app.guest().get('/health').expect(200)
  expect(body).toEqual({ status: 'ok', down: [] })
})

test('health says 503 and what is down when the database is gone, whoever asks', async ({
  app,
}) => {
  const { login } = await app.make.aUser({ role: 'city_analyst' })
  const opened = await app.guest().post('/session', { login, password })
  const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? ''
  const gone = await startApp(`postgresql://nobody:x@127.0.0.1:${await freePort()}/none`)
  try {
    for (const headers of [{}, { Cookie: cookie }]) {
      const { body } = await gone.guest().get('/health', headers).expect(503)
      expect(body).toEqual({ status: 'down', down: ['database'] })
    }
    const { body } = await gone.guest().get('/session', { Cookie: cookie }).expect(500)
    expect(body.type).toBe('/problems/internal')
  } finally {
    await gone.stop()
  }
})

interface OpenApi {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}
interface Operation {
  summary: string
  description: string
  security?: object[]
  parameters?: { name: string; in: string; required?: boolean }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

test('the OpenAPI document describes what is served, whole and without a dead reference', async ({
  app,
}) => {
  const { body, text } = await request(app.url).get('/api/v1/openapi.json').expect(200)
  const document = body as OpenApi
  expect(document.openapi).toMatch(/^3\.1\.\d+$/)
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  )
  const path = (p: string) => `/api/v1${p.replaceAll(/:(\w+)/g, '{$1}')}`
  expect(described.toSorted()).toEqual(served.map((e) => `${e.method} ${path(e.path)}`).toSorted())

  for (const e of served) {
    const operation = document.paths[path(e.path)]?.[e.method]
    expect(operation?.description, e.path).toBe(e.rule)
    expect(operation?.security !== undefined, e.path).toBe(e.access === 'signed-in')
    const inPath = operation?.parameters?.filter((p) => p.in === 'path') ?? []
    expect(inPath.every((p) => p.required)).toBe(true)
    expect(inPath.map((p) => `:${p.name}`).toSorted()).toEqual(
      (e.path.match(/:\w+/g) ?? []).toSorted(),
    )
    const inHeader = operation?.parameters?.filter((p) => p.in === 'header').map((p) => p.name)
    expect(inHeader?.includes('Idempotency-Key') ?? false, e.path).toBe(e.method !== 'get')
    expect(inHeader?.includes('If-Match') ?? false, e.path).toBe(
      e.method !== 'get' && (e.versioned ?? false),
    )
    const problem = operation?.responses['default']?.content?.['application/problem+json']
    expect(problem?.schema, e.path).toBeTruthy()
  }
  for (const [, name] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = String(name)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], body)
    expect(found, name).toBeTruthy()
  }
})

test('the page to read the API names every address', async ({ app }) => {
  const { text } = await request(app.url).get('/api/docs').expect(200)
  for (const e of served) expect(text).toContain(`/api/v1${e.path}`)
})

/** Pages of a list, by cursor, until there is none. */
async function pagesOf(read: (query: string) => Promise<Page>, limit: number) {
  const pages: Page['items'][] = []
  let cursor: string | null = ''
  while (cursor !== null && pages.length < 20) {
    const page: Page = await read(`limit=${limit}${cursor && `&cursor=${cursor}`}`)
    pages.push(page.items)
    cursor = page.nextCursor
  }
  return pages
}
interface Page {
  items: { code?: string; id?: string; no?: string }[]
  nextCursor: string | null
}

test('communes and tasks page by cursor: each once, in order, none left out', async ({ app }) => {
  const { make } = app
  const commune = await make.aCommune()
  const plan = await make.aPlan({ commune })
  const tasks = []
  for (let i = 0; i < 7; i++) tasks.push(await make.aTask({ plan }))
  const leader = await app.signIn(await make.aUser({ role: 'leader', commune }))
  const read = (list: string) => async (query: string) =>
    (await leader.get(`${list}?${query}`).expect(200)).body as Page

  const taskPages = await pagesOf(read('/tasks'), 3)
  expect(taskPages.map((p) => p.length)).toEqual([3, 3, 1])
  expect(taskPages.flat().map((t) => t.id)).toEqual(tasks.map((t) => t.id))

  for (let i = 0; i < 4; i++) await make.aCommune()
  const all = (await read('/communes')('limit=200')).items
  const communePages = await pagesOf(read('/communes'), 2)
  expect(communePages.flat()).toEqual(all)
  expect(all.length).toBeGreaterThan(4)
})

test("a commune's plans page too: the active ones first, then the newest", async ({ app }) => {
  const { make } = app
  const commune = await make.aCommune()
  const plans = []
  for (const status of ['draft', 'superseded', 'active', 'active'] as const)
    plans.push(await make.aPlan({ commune, status }))
  const leader = await app.signIn(await make.aUser({ role: 'leader', commune }))
  const list = `/communes/${commune.slug}/plans`
  const pages = await pagesOf(
    async (query) => (await leader.get(`${list}?${query}`).expect(200)).body as Page,
    3,
  )
  const [draft, superseded, active, newest] = plans.map((p) => p.id)
  expect(pages.map((p) => p.map((it) => it.id))).toEqual([[newest, active, draft], [superseded]])
  const none = await leader.get(`${list}?cursor=${randomUUID()}`).expect(200)
  expect(none.body).toEqual({ items: [], nextCursor: null })
})

test('communes are found with and without diacritics', async ({ app, world }) => {
  await app.make.aCommune({ name: 'Kiến Hải' })
  const leader = await world.a.as('leader')
  for (const search of ['kien hai', 'KIẾN', 'hải'.normalize('NFD')]) {
    const { body } = await leader.get(`/communes?search=${encodeURIComponent(search)}`).expect(200)
    expect(
      body.items.map((c: { name: string }) => c.name),
      search,
    ).toContain('Kiến Hải')
  }
  const { body } = await leader.get('/communes?search=%25').expect(200)
  expect(body.items).toEqual([])
})

test('a page limit or cursor that is none is refused; a foreign cursor tells nothing', async ({
  world,
}) => {
  const leader = await world.a.as('leader')
  for (const query of ['limit=0', 'limit=201', 'limit=x', 'limit=1.5', 'limit=1&limit=2'])
    await leader.get(`/tasks?${query}`).expect(422)
  await leader.get('/tasks?cursor=not-an-id').expect(422)
  const foreign = await leader.get(`/tasks?cursor=${world.b.task.id}`)
  const none = await leader.get(`/tasks?cursor=${randomUUID()}`)
  expect([foreign.status, foreign.body]).toEqual([none.status, none.body])
})

test("another commune's office finds no tasks, like one that is not", async ({ world }) => {
  const leader = await world.a.as('leader')
  const office = (id: string) => leader.get(`/tasks?office=${id}`).expect(200)
  expect((await office(world.b.offices.entering.id)).body.items).toEqual([])
  expect((await office(randomUUID())).body.items).toEqual([])
  expect((await office(world.a.offices.entering.id)).body.items).toHaveLength(1)
})

test('who has a plan is for the city to know', async ({ app, world }) => {
  const { code } = await app.make.aCommune()
  await (await world.a.as('leader')).get('/communes?hasPlan=true').expect(403)
  const analyst = await world.as('analyst')
  const codes = async (has: boolean) =>
    (await analyst.get(`/communes?hasPlan=${has}&limit=200`).expect(200)).body.items.map(
      (c: { code: string }) => c.code,
    )
  expect(await codes(true)).toEqual(
    expect.arrayContaining([world.a.commune.code, world.b.commune.code]),
  )
  expect(await codes(true)).not.toContain(code)
  expect(await codes(false)).toContain(code)
})
