import { expect, type APIRequestContext, type Browser, type Page } from '@playwright/test'

/** An account of the demonstration, as the sign-in page lists it. */
interface Account {
  login: string
  password: string
  role: string
  communeSlug: string | null
  office: string | null
}

interface Demonstration {
  accounts: Account[]
}

export const get = async <T>(request: APIRequestContext, path: string): Promise<T> => {
  const answer = await request.get(`/api/v1${path}`)
  expect(answer.status(), path).toBe(200)
  return (await answer.json()) as T
}

/** The account of a role in a commune (of an office, for an editor). */
export async function accountOf(
  request: APIRequestContext,
  role: string,
  communeSlug: string | null,
  office: string | null = null,
): Promise<Account> {
  const { accounts } = await get<Demonstration>(request, '/demonstration')
  const found = accounts.find(
    (a) =>
      a.role === role && a.communeSlug === communeSlug && (office === null || a.office === office),
  )
  if (!found) throw new Error(`no demonstration account: ${role}, ${communeSlug}, ${office}`)
  return found
}

/** Signs in without a page, so that the first one that is opened is the one that is meant. */
export async function signInUnseen(request: APIRequestContext, { login, password }: Account) {
  const answer = await request.post('/api/v1/session', { data: { login, password } })
  expect(answer.status()).toBe(200)
}

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, { login, password }: Account) {
  await page.goto('/sign-in')
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** A browser of its own for each person, so that nobody is signed out by the next. */
export async function personIn(browser: Browser, baseURL: string, account: Account) {
  const context = await browser.newContext({
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  await signIn(page, account)
  return page
}
