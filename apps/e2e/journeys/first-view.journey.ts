import { gzipSync } from 'node:zlib'
import { expect, test } from '../src/journey.ts'
import { accountOf, signInUnseen } from '../src/people.ts'

/** Of JavaScript, as gzip has it: what an official with a phone waits for. */
const budget = 180_000

test('the overview comes with its answer, and with no more script than it needs', async ({
  page,
}) => {
  await signInUnseen(page.request, await accountOf(page.request, 'coordinator', 'kien-hai'))
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
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget)
  expect(asked).not.toContain('/api/v1/session')
  expect(asked).not.toContain('/api/v1/demonstration')
})
