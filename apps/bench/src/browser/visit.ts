import { chromium, type Browser, type Page } from '@playwright/test'
import { browserArgs, browserPath } from '@tien-do/e2e/browser'

export interface Profile {
  name: string
  /** Megabits a second, down and up; milliseconds that every request waits. Null: the line as it is. */
  line: { down: number; up: number; wait: number } | null
  /** The processor so many times slower. */
  slowdown: number
}

/** The presets of Chrome's developer tools and of Lighthouse, so that others can measure the same. */
export const profiles: readonly Profile[] = [
  { name: 'fast 4G', line: { down: 8.1, up: 1.35, wait: 165 }, slowdown: 4 },
  { name: 'slow 4G', line: { down: 1.6, up: 0.75, wait: 150 }, slowdown: 4 },
]

export const launch = async (): Promise<Browser> => {
  const path = await browserPath()
  return chromium.launch({ args: browserArgs, ...(path ? { executablePath: path } : {}) })
}

/** A page with an empty cache, signed in where a login of the demonstration is given. */
export async function pageOf(browser: Browser, baseURL: string, login: string | null) {
  const context = await browser.newContext({
    baseURL,
    locale: 'vi-VN',
    viewport: { width: 1440, height: 900 },
  })
  if (login !== null) {
    const { accounts } = (await (await context.request.get('/api/v1/demonstration')).json()) as {
      accounts: { login: string; password: string }[]
    }
    const data = accounts.find((it) => it.login === login)
    const answer = await context.request.post('/api/v1/session', { data })
    if (!answer.ok()) throw new Error(`${login} could not sign in: ${answer.status()}`)
  }
  return context.newPage()
}

export async function slowDown(page: Page, { line, slowdown }: Profile): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  if (!line) return
  const bytes = (megabits: number) => (megabits * 1e6) / 8
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.wait,
    downloadThroughput: bytes(line.down),
    uploadThroughput: bytes(line.up),
  })
}

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** `1 234`, and the least and the most. */
export const spread = (values: readonly number[]) =>
  `${Math.round(median(values))} (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`

export const say = (line: string) => process.stdout.write(`${line}\n`)
