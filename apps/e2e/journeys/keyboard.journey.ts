import { expect, test } from '../src/journey.ts'
import { accountOf, personIn } from '../src/people.ts'

test.describe.configure({ mode: 'parallel' })

const focused = 'document.activeElement'

test('a person with a keyboard skips the menu, walks on, and is told where', async ({
  browser,
  server,
  request,
}) => {
  const page = await personIn(browser, server.url, await accountOf(request, 'leader', 'kien-hai'))
  await page.goto('/c/kien-hai')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Bỏ qua điều hướng, tới nội dung' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()

  const menu = page.getByRole('navigation', { name: 'Điều hướng chính' })
  await menu.getByRole('link', { name: 'Chỉ tiêu' }).press('Enter')
  await expect(page).toHaveURL('/c/kien-hai/indicators')
  await expect(page.locator('#content')).toBeFocused()
  await expect(
    page.locator('p[aria-live="polite"]', { hasText: 'Chỉ tiêu · Tiến Độ' }),
  ).toBeAttached()
  // The next key is in the page, not in the menu again.
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Tab')
  const isInPage = `document.getElementById('content').contains(${focused})`
  await expect.poll(() => page.evaluate(isInPage)).toBe(true)
})

test('a chart is read as a sentence, and its figures are a table', async ({
  browser,
  server,
  request,
}) => {
  const page = await personIn(browser, server.url, await accountOf(request, 'leader', 'kien-hai'))
  await page.goto('/c/kien-hai/indicators/11a')
  const chart = page.getByRole('main').getByRole('img').first()
  await expect(chart).toHaveAccessibleName(/\d.*\skế\shoạch\s\d/)
  await expect(page.getByRole('table').first()).toBeAttached()
})

test('what was chosen is in the address, and the way back leads to the same place', async ({
  browser,
  server,
  request,
}) => {
  const page = await personIn(browser, server.url, await accountOf(request, 'leader', 'tan-ky'))
  await page.goto('/c/tan-ky/indicators')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const year = page.getByRole('combobox', { name: /^Năm/ }).first()
  await year.selectOption('2026')
  await expect(page).toHaveURL(/year=2026/)
  // Until the year's answer is there, the page shows the year before, in rows of other heights.
  await expect(page.getByRole('columnheader', { name: /Kế hoạch 2026/ })).toBeVisible()
  const rows = page.getByRole('main').getByRole('link', { name: /\p{L}{3}/u })
  const chosen = rows.nth(40)
  await chosen.focus()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(400)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/indicators\/.+/)
  await page.goBack()
  await expect(page).toHaveURL(/indicators\?year=2026/)
  await expect(year).toHaveValue('2026')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
})

test('nothing moves for whoever wants no movement', async ({ browser, server, request }) => {
  const page = await personIn(browser, server.url, await accountOf(request, 'leader', 'kien-hai'))
  await page.goto('/c/kien-hai')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Tìm kiếm/ })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
