// `node src/browser/first-view.ts <url> [runs]`: what the first view of a page costs, with an empty cache.
// The demonstration must be on: its accounts sign in.
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { launch, median, pageOf, profiles, say, slowDown, spread, type Profile } from './visit.ts'

const [url = 'http://127.0.0.1:3000', runs = '5'] = process.argv.slice(2)
const pages: [string, string | null][] = [
  ['/sign-in', null],
  ['/c/kien-hai', 'kien-hai.coordinator'],
  ['/c/tan-ky', 'tan-ky.coordinator'],
  ['/city/compare?definition=bhyt-coverage&year=2026', 'city.analyst'],
]

interface Seen {
  fcp: number
  lcp: number
  /** The text of the largest element. */
  largest: string
  /** Of every task over 50 ms what is beyond them, and the longest. */
  blocking: number
  longest: number
  shift: number
}

const browser = await launch()
for (const [path, login] of pages) {
  say(`\n${path}`)
  say(`  ${await bytesOf(browser, path, login)}`)
  for (const profile of profiles) {
    const seen: Seen[] = []
    for (let run = 0; run < Number(runs); run += 1)
      seen.push(await visit(browser, path, login, profile))
    const of = (name: 'fcp' | 'lcp' | 'blocking' | 'longest') => spread(seen.map((it) => it[name]))
    say(
      `  ${profile.name}, processor ÷ ${profile.slowdown}: largest paint ${of('lcp')} ms, first paint ${of('fcp')} ms, ` +
        `blocked ${of('blocking')} ms, longest task ${of('longest')} ms, shift ${median(seen.map((it) => it.shift)).toFixed(3)}; ` +
        `"${seen[0]?.largest.slice(0, 50)}"`,
    )
  }
}
await browser.close()

/** What is fetched, as gzip has it: the same whatever the server compresses with. */
async function bytesOf(from: Browser, path: string, login: string | null): Promise<string> {
  const page = await pageOf(from, url, login)
  const found: { kind: string; size: number }[] = []
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = /\.(js|css|woff2)$/.exec(new URL(response.url()).pathname)?.[1]
    if (!kind) return
    const read = async () => {
      const body = await response.body()
      found.push({ kind, size: kind === 'woff2' ? body.length : gzipSync(body).length })
    }
    reading.push(read())
  })
  await page.goto(path)
  await quiet(page)
  await Promise.all(reading)
  await page.context().close()
  return ['js', 'css', 'woff2']
    .map((kind) => {
      const own = found.filter((it) => it.kind === kind)
      const size = own.reduce((sum, it) => sum + it.size, 0)
      return `${kind} ${(size / 1000).toFixed(1)} kB in ${own.length}`
    })
    .join(', ')
}

async function visit(from: Browser, path: string, login: string | null, profile: Profile) {
  const page = await pageOf(from, url, login)
  await page.addInitScript(watch)
  await slowDown(page, profile)
  await page.goto(path)
  await quiet(page)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  await page.context().close()
  return seen
}

async function quiet(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Runs in the page. */
function watch() {
  const seen: Seen = { fcp: 0, lcp: 0, largest: '', blocking: 0, longest: 0, shift: 0 }
  Object.assign(globalThis, { seen })
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  on('paint', (it) => {
    if (it.name === 'first-contentful-paint') seen.fcp = it.startTime
  })
  on('largest-contentful-paint', (it) => {
    seen.lcp = it.startTime
    seen.largest = (it as PerformanceEntry & { element?: Element }).element?.textContent ?? ''
  })
  on('longtask', (it) => {
    seen.blocking += it.duration - 50
    seen.longest = Math.max(seen.longest, it.duration)
  })
  on('layout-shift', (it) => {
    seen.shift += (it as PerformanceEntry & { value: number }).value
  })
}
