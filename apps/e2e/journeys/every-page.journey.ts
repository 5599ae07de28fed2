import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { faultsOf } from '../src/axe.ts'
import { callerOf } from '../src/caller.ts'
import { isDrawnAnew } from '../src/drawn.ts'
import { addresses, forgotten, type Who } from '../src/every-address.ts'
import { expect, test } from '../src/journey.ts'
import { accountOf, personIn, signIn } from '../src/people.ts'

test.describe.configure({ mode: 'parallel' })
// A trace keeps the whole page at every step, which doubles the time.
test.use({ trace: 'off' })

const people: [Who, string | null][] = [
  ['coordinator', 'kien-hai'],
  ['nobody', null],
  ['office_editor', 'kien-hai'],
  ['city_analyst', null],
  ['leader', 'kien-hai'],
  ['city_admin', null],
]

const pagesOf = (slug: string) => [
  `/c/${slug}`,
  `/c/${slug}/indicators`,
  `/c/${slug}/tasks`,
  `/c/${slug}/programmes`,
  `/c/${slug}/directives`,
  `/c/${slug}/plan`,
  `/c/${slug}/plan/findings`,
  `/c/${slug}/plan/revisions`,
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

const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** The page says what it found, and is no wider than the screen. */
async function isOpen(page: Page, path: string) {
  await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible()
  // The page of samples shows how a page waits.
  const waiting =
    path === '/design' ? [] : ['[aria-busy="true"]', '[aria-label="Đang tải nội dung"]']
  for (const it of waiting) await expect(page.locator(it), path).toHaveCount(0)
  const tooWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(tooWide, `${path} is wider than the screen`).toBeLessThanOrEqual(0)
}

async function opens(page: Page, path: string) {
  await page.goto(path)
  await isOpen(page, path)
}

/** What is still being drawn is read again: a fault is what stays. */
const isRead = async (page: Page, how: string) =>
  expect.soft.poll(() => faultsOf(page), how).toEqual([])

/** axe finds nothing, in the light and in the dark, on a desktop and on a phone. */
async function isAccessible(page: Page, path: string) {
  await page.setViewportSize(desktop)
  await opens(page, path)
  await isRead(page, `${path} on a desktop`)
  await page.setViewportSize(phone)
  await isDrawnAnew(page)
  await isOpen(page, path)
  await isRead(page, `${path} on a phone`)
}

async function anOffice(url: string): Promise<string> {
  const caller = callerOf(url)
  await caller.signIn('kien-hai.coordinator')
  const { body } = await caller('GET', '/communes/kien-hai/offices')
  return (body as { items: { id: string }[] }).items[0]?.id ?? ''
}

/** An invitation that is open: the last part of its link. */
async function anInvitation(url: string, name: string): Promise<string> {
  const caller = callerOf(url)
  await caller.signIn('city.admin')
  const memberships = [{ role: 'city_analyst', officeId: null }]
  const invited = { name, login: `axe.${randomInt(1e9)}`, memberships }
  const { body } = await caller('POST', '/users', invited)
  return (body as { link: { path: string } }).link.path.split('/').at(-1) ?? ''
}

for (const [who, communeSlug] of people)
  test(`every page can be read by everybody: ${who}`, async ({ browser, server, request }) => {
    const walked = addresses(await anOffice(server.url), await anInvitation(server.url, who))
    expect(forgotten(Object.values(walked).flat()), 'nobody is taken there').toEqual([])
    const page =
      who === 'nobody'
        ? await browser.newPage({ baseURL: server.url, reducedMotion: 'reduce' })
        : await personIn(browser, server.url, await accountOf(request, who, communeSlug))
    for (const path of walked[who]) await isAccessible(page, path)
  })

for (const slug of ['tan-ky', 'tan-minh', 'thai-tan', 'truong-tan'])
  test(`every page of ${slug} opens on a phone`, async ({ browser, server, request }) => {
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
