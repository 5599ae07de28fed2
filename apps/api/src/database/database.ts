import type { Config } from '../config.ts'
import { startEmbeddedPostgres, type RunningDatabase } from './embedded-postgres.ts'
import { ensureDatabase } from './ensure-database.ts'
import { migrate } from './migrate.ts'

/** The database of the configuration, started if it is ours to start, made and up to date. */
export async function openDatabase(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  report: (line: string) => void = () => undefined,
  durable = true, // false is for tests
): Promise<RunningDatabase> {
  const database = databaseUrl
    ? { url: databaseUrl, stop: async () => undefined }
    : await startEmbeddedPostgres(dataDir, { report, durable })
  try {
    await ensureDatabase(database.url)
    await migrate(database.url, report)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}
