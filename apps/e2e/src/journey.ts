import { test as base } from '@playwright/test'
import { patience, startServer, type Server } from './server.ts'

interface Fixtures {
  /** A journey that changes what others read names a world, and has a database of its own. */
  world: string
  server: Server
}

/** `test` with the application running; `page.goto('/')` opens it. */
export const test = base.extend<{ leaving: undefined }, Fixtures>({
  world: ['shared', { scope: 'worker', option: true }],
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures it needs
    async ({}, provide) => {
      const server = await startServer()
      await provide(server)
      await server.stop()
    },
    { scope: 'worker', timeout: patience + 60_000 },
  ],
  // Pages that nobody looks at any more go on asking the server; what failed is left to be pictured.
  leaving: [
    async ({ browser }, provide, info) => {
      await provide(undefined)
      if (info.status !== info.expectedStatus) return
      await Promise.all(browser.contexts().map(async (context) => context.close()))
    },
    { auto: true },
  ],
  baseURL: async ({ server }, provide) => provide(server.url),
  // The app tells of a key without words as of an error; no journey goes on over one.
  page: async ({ page }, provide) => {
    const missing: string[] = []
    page.on('pageerror', ({ message }) => {
      if (message.startsWith('No words for')) missing.push(message)
    })
    await provide(page)
    base.expect(missing).toEqual([])
  },
})

export { expect } from '@playwright/test'
