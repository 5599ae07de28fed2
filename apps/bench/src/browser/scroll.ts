// `node src/browser/scroll.ts <url> [runs]`: the longest tasks of the main thread while long pages scroll.
import type { Browser } from '@playwright/test'
import { launch, pageOf, say, slowDown, spread } from './visit.ts'

const [url = 'http://127.0.0.1:3000', runs = '3'] = process.argv.slice(2)
/** The page, who opens it, and what scrolls: the page itself or a box in it, which way. */
const pages: [string, string, string | null, [number, number]][] = [
  ['/c/tan-ky', 'tan-ky.coordinator', null, [0, 60]],
  ['/c/tan-ky?view=table', 'tan-ky.coordinator', null, [0, 60]],
  ['/city/matrix', 'city.analyst', '[role="grid"]', [0, 60]],
  ['/city/matrix', 'city.analyst', '[role="grid"]', [50, 30]],
]
const frames = 160

const browser = await launch()
for (const [path, login, box, step] of pages)
  for (const slowdown of [1, 4]) {
    const seen: number[][] = []
    for (let run = 0; run < Number(runs); run += 1)
      seen.push(await tasksWhileScrolling(browser, path, login, box, step, slowdown))
    const longest = seen.map((tasks) => Math.max(...tasks))
    const over = seen.map((tasks) => tasks.filter((it) => it > 50).length)
    say(
      `${path} by ${step.join(', ')} px a frame, processor ÷ ${slowdown}: longest task ${spread(longest)} ms, over 50 ms ${spread(over)}`,
    )
  }
await browser.close()

async function tasksWhileScrolling(
  from: Browser,
  path: string,
  login: string,
  box: string | null,
  [across, down]: [number, number],
  slowdown: number,
): Promise<number[]> {
  const page = await pageOf(from, url, login)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  const at =
    box === null
      ? { x: 700, y: 500, width: 0, height: 0 }
      : await page.locator(box).first().boundingBox()
  if (at) await page.mouse.move(at.x + at.width / 2, Math.min(at.y + at.height / 2, 600))
  await slowDown(page, { name: '', line: null, slowdown })
  await from.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline'],
  })
  for (let frame = 0; frame < frames; frame += 1) {
    await page.mouse.wheel(across, down)
    await page.evaluate(async () => new Promise(requestAnimationFrame))
  }
  const trace = JSON.parse((await from.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  await page.context().close()
  return tasksOf(trace.traceEvents)
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  dur?: number
  args?: { name?: string }
}

/** In milliseconds, of the main threads of pages. */
function tasksOf(events: readonly TraceEvent[]): number[] {
  const key = ({ pid, tid }: TraceEvent) => `${pid}.${tid}`
  const main = new Set(
    events.filter((it) => it.name === 'thread_name' && it.args?.name === 'CrRendererMain').map(key),
  )
  return events
    .filter((it) => /RunTask$/.test(it.name) && main.has(key(it)))
    .map(({ dur = 0 }) => dur / 1000)
}
