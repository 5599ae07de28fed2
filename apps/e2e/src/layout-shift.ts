import type { BrowserContext, Page } from '@playwright/test'

declare global {
  /** What has moved so far without a person's doing: how far, and what. */
  var shifts: { value: number; what: string }[]
}

/**
 * Every answer of the API comes late, not all equally late, as over a slow line; and not before our
 * letters, however busy the machine is.
 */
export async function delayAnswers(context: BrowserContext) {
  let asked = 0
  await context.route('**/api/**', async (route) => {
    const delay = 150 + (asked++ % 4) * 150
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route
      .request()
      .frame()
      .evaluate(async () => {
        await Promise.all([...document.fonts].map(async (font) => font.load()))
      })
      .catch(() => undefined) // the page is gone
    await route.continue().catch(() => undefined)
  })
}

/** From now on every page of the context writes down what moves in it. */
export const watchShifts = (context: BrowserContext) =>
  context.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      value: number
      hadRecentInput: boolean
      sources: { node: Node | null }[]
    }
    globalThis.shifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[])
        if (!entry.hadRecentInput)
          globalThis.shifts.push({
            value: entry.value,
            what: entry.sources
              .map(({ node }) => (node instanceof Element ? node.className : node?.textContent))
              .join(', '),
          })
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** How far the page has moved, and what: "" while it is hardly to be seen. */
export async function movedIn(page: Page, hardly: number): Promise<string> {
  const shifts = await page.evaluate(() => globalThis.shifts)
  const sum = shifts.reduce((so, { value }) => so + value, 0)
  if (sum <= hardly) return ''
  return shifts.map(({ value, what }) => `${value.toFixed(3)} ${what}`).join('\n')
}
