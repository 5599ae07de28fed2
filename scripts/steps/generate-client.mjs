import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runStep, say, StepFailed } from './run.mjs'
import { hashOf, stamp } from './stamp.mjs'

/** Makes the Prisma client from prisma/schema.prisma, in apps/api/src/generated/prisma. */
export async function generateClient() {
  const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'pnpm-lock.yaml']
  const generated = stamp('generate', hashOf(sources))
  const client = join(root, 'apps/api/src/generated/prisma/client.ts')
  if (generated.isCurrent() && existsSync(client)) return

  say('Making the database client …')
  const node = join(root, 'node_modules/.bin/node')
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  // Prisma wants to download an engine that generating does not use. Any file that exists will do.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: node, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const status = await runStep(node, [prisma, 'generate', '--no-hints'], { cwd: root, env })
  if (status !== 0)
    throw new StepFailed('The database client could not be made. Mend prisma/schema.prisma first.')
  generated.write()
}
