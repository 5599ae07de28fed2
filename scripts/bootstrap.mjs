// What `npm start`, `npm test` and `npm run -s cli` go through. It needs nothing but Node 20: it
// brings node_modules, the Prisma client and the web build up to date, each only when something it
// was made from has changed, and hands over to the Node that the project pins.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWeb } from './steps/build-web.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { installPackages } from './steps/install-packages.mjs'
import { root, run, StepFailed } from './steps/run.mjs'

const entries = {
  start: 'apps/api/src/main.ts',
  test: 'scripts/test.ts',
  cli: 'apps/api/src/cli.ts',
}
const pureCommands = ['target parse', 'progress assess']

async function main([mode, ...args]) {
  requireNode20()
  if (mode !== 'build' && !(mode in entries))
    throw new StepFailed('Use npm start, npm test or npm run -s cli -- <command>.', 2)
  await installPackages()
  const isPure = mode === 'cli' && pureCommands.includes(args.slice(0, 2).join(' '))
  if (!isPure) await generateClient()
  if (mode === 'start' || mode === 'build') await buildWeb()
  if (mode === 'build') return 0
  const node = join(root, 'node_modules/.bin/node')
  // Node warns of WebAssembly imports, pg of how Prisma asks it; neither is for who started us.
  const flags = ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning']
  return run(node, [...flags, join(root, entries[mode]), ...args], { stdio: 'inherit' })
}

function requireNode20() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  throw new StepFailed(
    `Node ${process.versions.node} is too old: Tiến Độ needs Node ${engines.node}. ` +
      'Install a newer Node and run the same command again.',
  )
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.status
}
