import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runStep, say, StepFailed } from './run.mjs'
import { hashOf, stamp } from './stamp.mjs'

/** Bundles the web application into apps/web/dist. */
export async function buildWeb() {
  const sources = ['apps/web', 'packages', 'pnpm-lock.yaml', 'tsconfig.base.json']
  const built = stamp('web', hashOf(sources))
  if (built.isCurrent() && existsSync(join(root, 'apps/web/dist/index.html'))) return

  say('Building the web application …')
  built.clear() // vite empties the folder first, so a build killed halfway must not count
  const node = join(root, 'node_modules/.bin/node')
  const vite = join(root, 'apps/web/node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--logLevel', 'warn']
  const status = await runStep(node, args, { cwd: join(root, 'apps/web') })
  if (status !== 0) throw new StepFailed('The web application could not be built: see above.')
  built.write()
}
