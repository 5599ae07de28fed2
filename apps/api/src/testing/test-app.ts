import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import { createApp } from '../app.ts'
import { connectPrisma } from '../database/prisma.ts'
import { createParts } from '../parts.ts'
import { test as databaseTest } from './database-test.ts'
import { makers, password } from './makers.ts'
import { morningOf } from './morning-of.ts'

/** The day that every test takes for today: 2027 is the latest year that is due. */
export const today = '2028-01-31'

export type TestApp = Awaited<ReturnType<typeof startApp>>
export type Caller = ReturnType<typeof callerOf>

const root = '/api/v1'

const callerOf = (agent: ReturnType<typeof request.agent>) => ({
  get: (path: string, headers = {}) => agent.get(root + path).set(headers),
  /** A page of the app, as it is served. */
  page: (path: string, headers = {}) => agent.get(path).set(headers),
  put: (path: string, body: object, headers = {}) =>
    agent
      .put(root + path)
      .set(headers)
      .send(body),
  patch: (path: string, body: object, headers = {}) =>
    agent
      .patch(root + path)
      .set(headers)
      .send(body),
  post: (path: string, body: object = {}, headers = {}) =>
    agent
      .post(root + path)
      .set(headers)
      .send(body),
  /** Sends a file as it is. */
  upload: (path: string, bytes: Buffer) =>
    agent
      .post(root + path)
      .set('Content-Type', 'application/octet-stream')
      .send(bytes),
  delete: (path: string, headers = {}) => agent.delete(root + path).set(headers),
  /** Enters the first figure of an indicator and period. */
  enter: (indicator: { id: string }, period: string, body: object) =>
    agent
      .put(`${root}/indicators/${indicator.id}/observations/${period}`)
      .set('If-None-Match', '*')
      .send(body),
  /** Changes a figure, based on the version named. */
  change: (indicator: { id: string }, period: string, etag: string, body: object) =>
    agent
      .put(`${root}/indicators/${indicator.id}/observations/${period}`)
      .set('If-Match', etag)
      .send(body),
})

/** The real application over a database, listening on a port of its own. */
export async function startApp(
  databaseUrl: string,
  {
    origin = 'http://localhost:3000',
    webFolder = null,
    demo = false,
  }: { origin?: string; webFolder?: string | null; demo?: boolean } = {},
) {
  const evidenceDir = await mkdtemp(join(tmpdir(), 'tien-do-evidence-'))
  const parts = createParts(connectPrisma(databaseUrl), morningOf(today), {
    appSecret: 'a secret that only the tests know, 32 characters',
    demo,
    demoAsOf: null,
    evidenceDir,
    origin,
  })
  const logged: string[] = []
  const app = createApp(parts, {
    logger: pino({ level: 'info' }, { write: (line) => logged.push(line) }),
    webFolder,
    trustProxy: 0,
    https: origin.startsWith('https:'),
    answersWithin: 60_000,
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`

  const guest = () => callerOf(request.agent(url))
  return {
    db: parts.db,
    make: makers(parts.db),
    url,
    logged,
    /** Where evidence lies. */
    evidenceDir,
    evidence: parts.evidence,
    guest,
    signIn: async ({ login }: { login: string }) => {
      const caller = guest()
      await caller.post('/session', { login, password }).expect(200)
      return caller
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await parts.stop()
      await rm(evidenceDir, { recursive: true, force: true })
    },
  }
}

/** `test` with `app`: the application on the file's database, which its tests share. */
export const test = databaseTest.extend('app', { scope: 'file' }, async ({ db }, { onCleanup }) => {
  const app = await startApp(db.url)
  onCleanup(app.stop)
  return app
})
