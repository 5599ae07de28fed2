import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runStep, say, StepFailed } from './run.mjs'
import { hashOf, packageFiles, stamp } from './stamp.mjs'

const platform = `${process.platform}-${process.arch}`

/** Installs what pnpm-lock.yaml pins, with the pnpm that package.json pins. */
export async function installPackages() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packageFiles()]
  const installed = stamp('install', hashOf(files, platform))
  if (installed.isCurrent() && existsSync(join(root, 'node_modules/.bin/node'))) return

  say('Installing the pinned packages. The first time this takes about half a minute …')
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // CI: no question can be answered here. NODE_ENV=production would leave out what builds the app.
  const { NODE_ENV: _, ...env } = { ...process.env, CI: 'true' }
  const args = ['-y', packageManager, 'install', '--frozen-lockfile', '--prod=false']
  const status = await runStep('npx', args, { cwd: root, env }).catch((error) => error.message)
  if (status !== 0)
    throw new StepFailed(
      `The packages could not be installed (${packageManager}: ${status}). The reason stands above: ` +
        'most often the npm registry cannot be reached. Check the network or npm’s registry ' +
        'setting, and run the same command again.',
    )
  installed.write()
}
