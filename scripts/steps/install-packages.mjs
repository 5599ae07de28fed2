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
  const { NODE_ENV: _, ...env } = process.env // production would leave out what builds the app
  env.CI = 'true' // no question can be answered here
  env.npm_config_loglevel = 'error' // `npm run -s` hands on its silence, and the reason would be lost
  env.npm_config_fetch_retry_mintimeout = '2000' // say after 20 s, not 70, that nothing answers
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
