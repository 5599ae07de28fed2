import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { expect, test } from '../src/journey.ts'
import { accountOf, signInUnseen } from '../src/people.ts'

/** Of JavaScript, as gzip has it: what an official with a phone waits for. */
const budget = 180_000

/** What comes when somebody who is signed in opens the overview in a browser that has nothing yet. */
async function firstView(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL })
  await signInUnseen(context.request, await accountOf(context.request, 'coordinator', 'kien-hai'))
  const page = await context.newPage()
  const scripts: Promise<Buffer>[] = []
  const asked: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) scripts.push(response.body())
    if (pathname.startsWith('/api/')) asked.push(pathname)
  })
  await page.goto('/c/kien-hai')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const bytes = (await Promise.all(scripts)).map((body) => gzipSync(body).length)
  await context.close()
  return { asked, bytes: bytes.reduce((sum, size) => sum + size, 0) }
}

test('the overview comes with its answer, and with no more script than it needs', async ({
  browser,
  server,
}) => {
  // The page does not wait long for an answer (600 ms): a server that has just started, or a busy
  // machine, may need longer, and then the app asks for it itself.
  await expect(async () => {
    const { asked, bytes } = await firstView(browser, server.url)
    expect(bytes).toBeLessThan(budget)
    expect(asked).not.toContain('/api/v1/session')
    expect(asked).not.toContain('/api/v1/demonstration')
  }).toPass({ timeout: 120_000 })
})
