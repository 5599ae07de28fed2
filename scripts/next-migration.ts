// Prints the SQL that brings a database of prisma/migrations to prisma/schema.prisma. Run it with
//   node_modules/.bin/node --disable-warning=ExperimentalWarning scripts/next-migration.ts
// and put what it prints into prisma/migrations/<yyyymmddhhmmss>_<what>/migration.sql. Read it
// first: what Prisma cannot say (checks, triggers, partial indexes) is written there by hand.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../apps/api/src/database/embedded-postgres.ts'
import { ensureDatabase, otherDatabase } from '../apps/api/src/database/ensure-database.ts'
import { readMigrations } from '../apps/api/src/database/migrate.ts'
import { schemaDifference } from '../apps/api/src/database/schema-difference.ts'
import { Lifecycle } from '../apps/api/src/lifecycle.ts'
import { projectRoot } from '../apps/api/src/project-root.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)
const lifecycle = new Lifecycle(say)
const dataDir = mkdtempSync(join(tmpdir(), 'tiendo-migration-'))
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
try {
  const schema = readFileSync(join(projectRoot, 'prisma/schema.prisma'), 'utf8')
  const starting = startEmbeddedPostgres(dataDir, { durable: false })
  const { url } = await lifecycle.hold('the database', starting)
  const scratch = otherDatabase(url, 'scratch')
  await Promise.all([ensureDatabase(url), ensureDatabase(scratch)])
  process.stdout.write(await schemaDifference(url, scratch, readMigrations(), schema))
  await lifecycle.end(0)
} catch (error) {
  await lifecycle.fail(error)
}
