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
import { projectRoot } from '../apps/api/src/project-root.ts'

const schema = readFileSync(join(projectRoot, 'prisma/schema.prisma'), 'utf8')
const dataDir = mkdtempSync(join(tmpdir(), 'tiendo-migration-'))
const database = await startEmbeddedPostgres(dataDir, { durable: false })
try {
  const scratch = otherDatabase(database.url, 'scratch')
  for (const url of [database.url, scratch]) await ensureDatabase(url)
  const sql = await schemaDifference(database.url, scratch, readMigrations(), schema)
  process.stdout.write(sql)
} finally {
  await database.stop()
  rmSync(dataDir, { recursive: true })
}
process.exit(0) // Prisma's engine leaves a timer that would keep us for 10 s
