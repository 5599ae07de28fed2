import type { Page } from '@playwright/test'
import { expect, test } from '../src/journey.ts'
import { delayAnswers, movedIn, watchShifts } from '../src/layout-shift.ts'
import { lostText, spaceOut } from '../src/lost-text.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ trace: 'off' })

/** A fifth of what is called a good page. */
const hardly = 0.02
const commune = '/c/kien-hai'
const walked: readonly [string, readonly string[]][] = [
  [
    'kien-hai.coordinator',
    ['', '/indicators', '/indicators/11a', '/entry?round=2027', '/meeting', '/audit'].map(
      (it) => commune + it,
    ),
  ],
  [
    'city.analyst',
    ['/city/compare?definition=bhyt-coverage&year=2026', '/city/assigned', '/city/catalogue'],
  ],
  ['nobody', ['/p/kien-hai', '/method']],
]
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const narrowest = { width: 320, height: 640 }

async function opens(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible()
  await page.waitForLoadState('networkidle')
}

async function fits(page: Page, how: string) {
  const tooWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  // A drawing takes its new width a moment after the page.
  await expect.soft.poll(() => lostText(page), how).toEqual([])
  await expect.soft.poll(tooWide, `${how} is wider than the screen`).toBeLessThanOrEqual(0)
}

for (const size of [desktop, phone])
  for (const [who, paths] of walked)
    test(`pages stand still while they load, and lose no word: ${who}, ${size.width} px`, async ({
      context,
      page,
    }) => {
      if (who !== 'nobody') {
        const data = { login: who, password: 'tiendo-minh-hoa' }
        expect((await context.request.post('/api/v1/session', { data })).status()).toBe(200)
      }
      await watchShifts(context)
      await delayAnswers(context)
      for (const path of paths) {
        await page.setViewportSize(size)
        await opens(page, path)
        expect.soft(await movedIn(page, hardly), `${path} moves while it loads`).toBe('')
        if (size === phone) {
          await page.setViewportSize(narrowest)
          await fits(page, `${path} on the narrowest screen`)
          await page.setViewportSize(phone)
        }
        await spaceOut(page)
        await fits(page, `${path} with a reader's own distances`)
      }
    })
