// `npm test`: every check of the project, in order, and one line with the sum at the end.
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { styleText } from 'node:util'
import { projectRoot } from '../apps/api/src/project-root.ts'
import { runTool, wasInterrupted } from './run-tool.ts'
import { playwrightCounts, vitestCounts, type Counts } from './test-counts.ts'

const reports = mkdtempSync(join(tmpdir(), 'tiendo-reports-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')
const inRoot = { cwd: projectRoot }
const sum: Counts = { passed: 0, failed: 0, skipped: 0 }

/** Runs one step, adds up what it counted and says how it went. */
async function step(name: string, work: () => Promise<Counts>): Promise<boolean> {
  if (wasInterrupted()) return false
  process.stdout.write(styleText('bold', `\n— ${name}\n`))
  const begin = performance.now()
  const counts = await work()
  for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += counts[key]
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  const verdict = counts.failed > 0 ? styleText('red', 'failed') : styleText('green', 'passed')
  process.stdout.write(`  ${name}: ${verdict} (${seconds} s)\n`)
  return counts.failed === 0
}

/** A step that is well or not counts as one test. */
const one = (isWell: boolean): Counts => ({ passed: +isWell, failed: +!isWell, skipped: 0 })
const tool = async (program: string, ...args: string[]) => one((await runTool(program, args)) === 0)

async function checkTypes(): Promise<Counts> {
  const packages = globSync('{apps,packages}/*/tsconfig.json', inRoot).map(dirname).sort()
  const statuses: number[] = []
  const next = async (): Promise<void> => {
    const folder = packages.shift()
    if (!folder) return
    statuses.push(await runTool('tsc', ['--noEmit', '--project', folder]))
    return next()
  }
  await Promise.all([next(), next()]) // one a core
  return one(statuses.every((status) => status === 0))
}

async function runVitest(): Promise<Counts> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile=${vitestReport}`]
  return vitestCounts(vitestReport, await runTool('vitest', args))
}

async function runPlaywright(): Promise<Counts> {
  const cli = join(projectRoot, 'apps/e2e/node_modules/@playwright/test/cli.js')
  const args = [cli, 'test', '--reporter=list,json']
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }
  const status = await runTool('node', args, { cwd: 'apps/e2e', env })
  return playwrightCounts(playwrightReport, status)
}

await step('Types', checkTypes)
await step('Lint', () => tool('oxlint', '--type-aware', '.'))
await step('Format', () => tool('prettier', '--check', '--log-level=warn', '.'))
await step('Unit and API tests', runVitest)
const isBuilt = await step('Web build', () => tool('node', 'scripts/bootstrap.mjs', 'build'))
if (globSync('apps/e2e/journeys/*.journey.ts', inRoot).length === 0)
  process.stdout.write('\n— Browser tests: there is no journey yet\n')
else if (isBuilt) await step('Browser tests', runPlaywright)
rmSync(reports, { recursive: true, force: true })

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed${skipped}\n`)
process.exitCode = wasInterrupted() ? 130 : Number(sum.failed > 0)
