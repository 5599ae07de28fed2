import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { test as databaseTest } from '../../testing/database-test.ts'
import { aSignedCommune } from '../../testing/signed-commune.ts'
import { startApp } from '../../testing/test-app.ts'

const template =
  '<!doctype html><html lang="vi"><head><title>Tiến Độ</title></head><body><div id="root"></div></body></html>'
const files = [{ path: '/c/:slug', files: ['assets/overview.js', 'assets/overview.css'] }]

const test = databaseTest.extend('app', { scope: 'file' }, async ({ db }, { onCleanup }) => {
  const webFolder = await mkdtemp(join(tmpdir(), 'tien-do-web-'))
  await writeFile(join(webFolder, 'index.html'), template)
  await writeFile(join(webFolder, 'page-files.json'), JSON.stringify(files))
  const app = await startApp(db.url, { webFolder })
  onCleanup(async () => {
    await app.stop()
    await rm(webFolder, { recursive: true })
  })
  return app
})

/** The answers that came with a page, by the address that the API is asked at. */
function answersIn(html: string): Record<string, unknown> {
  const text = /id="served-answers">(.*?)<\/script>/.exec(html)?.[1]
  return JSON.parse(text ?? 'null') as Record<string, unknown>
}

test('a page comes with its first answers, the same that the API gives, and is kept nowhere', async ({
  app,
}) => {
  const { commune, caller } = await aSignedCommune(app)
  const page = await caller.page(`/c/${commune.slug}?year=2026`).expect(200)
  expect(page.headers['cache-control']).toBe('no-store')
  const answers = answersIn(page.text)
  const asked = `/communes/${commune.slug}/overview?count=headlines&year=2026`
  expect(answers).toMatchObject({
    '/api/v1/session': (await caller.get('/session').expect(200)).body,
    '/api/v1/demonstration': (await caller.get('/demonstration').expect(200)).body,
    [`/api/v1${asked}`]: (await caller.get(asked).expect(200)).body,
  })
})

test('the head names the files that the address needs', async ({ app }) => {
  const { commune, caller } = await aSignedCommune(app)
  const { text } = await caller.page(`/c/${commune.slug}`).expect(200)
  const head = text.slice(0, text.indexOf('served-answers'))
  expect(head).toContain('<link rel="modulepreload" crossorigin href="/assets/overview.js">')
  expect(head).toContain('<link rel="stylesheet" crossorigin href="/assets/overview.css">')
  expect((await caller.page('/account').expect(200)).text).not.toContain('modulepreload')
})

test('what one may not see does not come with the page', async ({ app }) => {
  const { commune } = await aSignedCommune(app)
  const { caller: stranger } = await aSignedCommune(app)
  const { text } = await stranger.page(`/c/${commune.slug}`).expect(200)
  expect(Object.keys(answersIn(text)).toSorted()).toEqual([
    '/api/v1/demonstration',
    '/api/v1/session',
  ])
  expect(text).not.toContain(commune.name)
})

test('without a session the page holds nothing of anybody, and is asked for by its tag', async ({
  app,
}) => {
  const { commune } = await aSignedCommune(app)
  const page = await app.guest().page(`/c/${commune.slug}`).expect(200)
  expect(Object.keys(answersIn(page.text))).toEqual(['/api/v1/demonstration'])
  expect(page.headers['cache-control']).toBe('no-cache')
  const tag = { 'If-None-Match': page.headers['etag'] ?? '' }
  await app.guest().page(`/c/${commune.slug}`, tag).expect(304)
  // A cookie that is no session is nobody's.
  const stale = await app.guest().page(`/c/${commune.slug}`, { Cookie: 'tiendo.session_token=x' })
  expect(Object.keys(answersIn(stale.text))).toEqual(['/api/v1/demonstration'])
})

test('an address that is not even written rightly is still a page', async ({ app }) => {
  await app.guest().page('/c/%E0%A4%A').expect(400)
  const { caller } = await aSignedCommune(app)
  await caller.page('/city/compare?definition=%E0').expect(200)
})
