import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../src/journey.ts'
import { accountOf, personIn, signIn } from '../src/people.ts'

test.describe.configure({ mode: 'parallel' })

const pagesOf = (slug: string) => [
  `/c/${slug}`,
  `/c/${slug}/indicators`,
  `/c/${slug}/tasks`,
  `/c/${slug}/programmes`,
  `/c/${slug}/directives`,
  `/c/${slug}/plan`,
  `/c/${slug}/entry`,
  `/c/${slug}/review`,
  `/c/${slug}/rounds`,
  `/c/${slug}/rounds/2027`,
  `/c/${slug}/publication`,
  `/c/${slug}/meeting`,
  `/c/${slug}/meeting?at=end`,
  `/c/${slug}/audit`,
  `/c/${slug}/settings`,
  `/c/${slug}/settings/users`,
  `/c/${slug}/settings/offices`,
  `/p/${slug}`,
  '/me/notifications',
  '/account',
]

const cityPages = [
  '/city',
  '/city/compare?definition=bhyt-coverage&year=2026',
  '/method',
  '/search?q=nuoc',
  '/p',
  '/p/kien-hai/11a',
]
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** The page says what it found, and is no wider than the screen. */
async function opens(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible()
  await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0)
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(tooWide, `${path} is wider than the screen`).toBeLessThanOrEqual(0)
}

/** axe finds nothing serious or critical. */
async function isAccessible(page: Page, path: string) {
  await opens(page, path)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')
  expect(
    serious.map((v) => `${path}: ${v.id}: ${v.nodes[0]?.target.join(' ')}`),
    path,
  ).toEqual([])
}

for (const [screen, size] of Object.entries({ desktop, phone }))
  test(`every page can be read by everybody on a ${screen}`, async ({
    browser,
    server,
    request,
  }) => {
    test.setTimeout(180_000)
    const coordinator = await accountOf(request, 'coordinator', 'kien-hai')
    const page = await personIn(browser, server.url, coordinator)
    await page.setViewportSize(size)
    for (const path of ['/me', ...pagesOf('kien-hai'), '/c/kien-hai/indicators/11a'])
      await isAccessible(page, path)
    const analyst = await personIn(
      browser,
      server.url,
      await accountOf(request, 'city_analyst', null),
    )
    await analyst.setViewportSize(size)
    for (const path of cityPages) await isAccessible(analyst, path)
  })

for (const slug of ['tan-ky', 'tan-minh', 'thai-tan', 'truong-tan'])
  test(`every page of ${slug} opens on a phone`, async ({ browser, server, request }) => {
    test.setTimeout(120_000)
    const coordinator = await accountOf(request, 'coordinator', slug)
    const page = await personIn(browser, server.url, coordinator)
    await page.setViewportSize(phone)
    for (const path of pagesOf(slug)) await opens(page, path)
  })

test('every page that shows an invented figure says so', async ({ browser, server, request }) => {
  const page = await personIn(browser, server.url, await accountOf(request, 'leader', 'kien-hai'))
  for (const path of ['/c/kien-hai', '/c/kien-hai/indicators', '/c/kien-hai/indicators/11a']) {
    await page.goto(path)
    await expect(
      page.getByText('Số liệu minh họa, xem như hôm nay là 31/01/2028').first(),
    ).toBeVisible()
  }
})

test('a wrong password is refused in words, and what was typed stays', async ({
  page,
  request,
}) => {
  const account = await accountOf(request, 'leader', 'thai-tan')
  await page.goto('/sign-in')
  await page.getByLabel('Tên đăng nhập').fill(account.login)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('không phải mật khẩu này')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(account.login)
})

test('another commune is not there, and the page says so', async ({ page, request }) => {
  await signIn(page, await accountOf(request, 'leader', 'thai-tan'))
  await page.goto('/c/kien-hai')
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible()
})
