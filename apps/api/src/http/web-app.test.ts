import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { test as databaseTest } from '../testing/database-test.ts'
import { startApp } from '../testing/test-app.ts'

const script = 'export const words = ["Xã Kiến Hải"]\n'.repeat(200)
const stored = { br: brotliCompressSync(script), gzip: gzipSync(script) }

const test = databaseTest.extend('app', { scope: 'file' }, async ({ db }, { onCleanup }) => {
  const webFolder = await mkdtemp(join(tmpdir(), 'tien-do-web-'))
  const assets = join(webFolder, 'assets')
  await mkdir(assets)
  await writeFile(join(assets, 'overview-a1.js'), script)
  await writeFile(join(assets, 'overview-a1.js.br'), stored.br)
  await writeFile(join(assets, 'overview-a1.js.gz'), stored.gzip)
  await writeFile(join(assets, 'part-b2.js'), 'export default 1')
  const app = await startApp(db.url, { webFolder })
  onCleanup(async () => {
    await app.stop()
    await rm(webFolder, { recursive: true })
  })
  return app
})

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  bytes: Buffer
}

/** What comes over the line, before a client opens it. */
async function fetchBytes(
  url: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<Answer> {
  const res = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers }, resolve).on('error', reject).end()
  })
  const parts: Buffer[] = []
  for await (const part of res) parts.push(part as Buffer)
  return { status: res.statusCode, headers: res.headers, bytes: Buffer.concat(parts) }
}

test.for([
  ['gzip, deflate, br, zstd', 'br', stored.br],
  ['gzip', 'gzip', stored.gzip],
  ['br;q=0, gzip', 'gzip', stored.gzip],
  ['identity', undefined, Buffer.from(script)],
] as const)(
  'who takes %s gets the bytes that the build stored',
  async ([takes, form, kept], { app }) => {
    const address = `${app.url}/assets/overview-a1.js`
    const { status, headers, bytes } = await fetchBytes(address, { 'Accept-Encoding': takes })
    expect([status, headers['content-encoding']]).toEqual([200, form])
    expect(bytes.equals(kept)).toBe(true)
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers['vary']).toContain('Accept-Encoding')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  },
)

test('a browser that has the file is told so, whatever the form it keeps', async ({ app }) => {
  const address = `${app.url}/assets/overview-a1.js`
  for (const takes of ['br', 'gzip']) {
    const { headers } = await fetchBytes(address, { 'Accept-Encoding': takes })
    const tag = { 'Accept-Encoding': takes, 'If-None-Match': headers['etag'] ?? '' }
    expect((await fetchBytes(address, tag)).status).toBe(304)
    const other = { ...tag, 'Accept-Encoding': takes === 'br' ? 'gzip' : 'br' }
    expect((await fetchBytes(address, other)).status).toBe(200)
  }
})

test('a file without a stored form, or one that there is not, is answered as it is', async ({
  app,
}) => {
  const takes = { 'Accept-Encoding': 'br' }
  const small = await fetchBytes(`${app.url}/assets/part-b2.js`, takes)
  expect([small.status, small.headers['content-encoding']]).toEqual([200, undefined])
  expect(small.bytes.toString()).toBe('export default 1')
  const none = await fetchBytes(`${app.url}/assets/overview-a1.js`, takes, 'POST')
  expect([none.status, none.headers['content-encoding']]).toEqual([404, undefined])
})
