import type { Page } from '@playwright/test'
import { picturedIn } from '../src/browser.ts'
import { expect, test } from '../src/journey.ts'
import { accountOf, personIn } from '../src/people.ts'

// Pictures of the ten screens that matter most, as they were when somebody last looked at them.
// Renewed by `pnpm --filter @tien-do/e2e screens`; another browser draws letters another way.

test.use({ world: 'ten-screens', trace: 'off' })

const desktop = { width: 1440, height: 1100 }
const phone = { width: 390, height: 1200 }
const overview = '/c/kien-hai'
const indicator = '/c/kien-hai/indicators/11a'
const entry = '/c/kien-hai/entry?round=2027'

const screens = [
  { name: 'overview-desktop', who: 'leader', path: overview, size: desktop },
  { name: 'overview-dark', who: 'leader', path: overview, size: desktop, dark: true },
  { name: 'overview-phone', who: 'leader', path: overview, size: phone },
  { name: 'indicator-desktop', who: 'leader', path: indicator, size: desktop },
  { name: 'indicator-phone', who: 'leader', path: indicator, size: phone },
  { name: 'meeting-slide', who: 'leader', path: '/c/kien-hai/meeting?at=11a', size: desktop },
  { name: 'entry-desktop', who: 'office_editor', path: entry, size: desktop },
  { name: 'entry-phone', who: 'office_editor', path: entry, size: phone },
  {
    name: 'comparison-desktop',
    who: 'city_analyst',
    path: '/city/compare?definition=bhyt-coverage&year=2026',
    size: desktop,
  },
  { name: 'matrix-desktop', who: 'city_analyst', path: '/city/matrix', size: desktop },
] as const

for (const who of ['leader', 'office_editor', 'city_analyst'] as const)
  test(`the screens of a ${who} look as they did`, async ({ browser, server, request }) => {
    const isPinned = browser.version() === picturedIn
    const reason = `the pictures were taken in Chromium ${picturedIn}, this is ${browser.version()}`
    if (!isPinned) process.stdout.write(`    ten screens not compared: ${reason}\n`)
    test.skip(!isPinned, reason)
    const slug = who === 'city_analyst' ? null : 'kien-hai'
    const page = await personIn(browser, server.url, await accountOf(request, who, slug))
    for (const { name, path, size, ...given } of screens.filter((it) => it.who === who)) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: 'dark' in given ? 'dark' : 'light' })
      await page.goto(path)
      await isDrawn(page)
      await expect.soft(page).toHaveScreenshot(`${name}.png`)
    }
  })

/** All answers are there, and the letters are ours. */
async function isDrawn(page: Page) {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"], [aria-label="Đang tải nội dung"]')).toHaveCount(0)
  await page.evaluate(async () => document.fonts.ready)
  // Where they came after the first text, a page has them when it is opened again.
  if ((await page.locator('html[data-letters]').count()) === 0) {
    await page.reload()
    await isDrawn(page)
  }
}
