import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kept = fileURLToPath(new URL('../../../node_modules/.tien-do', import.meta.url))
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The version in which the pictures of `screens/` were taken: that of the package, as it names itself. */
export const picturedIn = '153.0.8010.0'

/** The Chromium to test with; undefined leaves it to the one that Playwright has downloaded. */
export async function browserPath(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium()
  return systemBrowsers.find((path) => existsSync(path))
}

/** Same pixels everywhere, and no sandbox, which root and most containers cannot have. */
export const browserArgs = ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text']

/** @sparticuz/chromium, a Chromium inside an npm package, unpacked once a version. */
async function unpackedChromium(): Promise<string> {
  const folder = join(kept, `chromium-${packageVersion()}`)
  const path = join(folder, 'chromium')
  if (existsSync(path)) return path
  // It unpacks to the temporary folder and takes whatever `chromium` is there already, of any
  // version or half written; so it gets a folder of its own, which is named when it is whole.
  const draft = `${folder}.${process.pid}`
  const before = process.env['TMPDIR']
  mkdirSync(draft, { recursive: true })
  process.env['TMPDIR'] = draft
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  if (existsSync(path)) rmSync(draft, { recursive: true })
  else renameSync(draft, folder)
  return path
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const file = join(entry.slice(0, entry.lastIndexOf('/build/')), 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
