import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import type pg from 'pg'
import { connectionPool } from './connection-pool.ts'
import { migrationsFolder, type Migration } from './migrate.ts'

const filters = { externalTables: [], externalEnums: [] }

/** The SQL from the end of the migrations to a schema; the scratch database must be empty. */
export async function schemaDifference(
  url: string,
  scratchUrl: string,
  migrations: Migration[],
  schema: string,
): Promise<string> {
  const main = new PrismaPg({ connectionString: url })
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: main.provider,
    adapterName: main.adapterName,
    connect: () => main.connect(),
    connectToShadowDb: async () => {
      const pool = readablePool(scratchUrl)
      const connection = await new PrismaPg(pool, { disposeExternalPool: true }).connect()
      // Prisma's own cuts a script at every semicolon, also inside functions and comments.
      connection.executeScript = async (script) => void (await pool.query(script))
      const queryRaw = connection.queryRaw.bind(connection)
      connection.queryRaw = async (query) => withCharacters(await queryRaw(query))
      return connection
    },
  }
  const files = [{ path: 'schema.prisma', content: schema }]
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  const migrationDirectories = migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  }))
  const { stdout } = await engine.diff({
    from: {
      tag: 'migrations',
      baseDir: migrationsFolder,
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
      shadowDbInitScript: '',
      migrationDirectories,
    },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters,
  })
  return stdout ?? ''
}

const internalChar = 18
const characterArray = 1002

/**
 * The engine asks for columns of PostgreSQL's internal type "char", which the adapter does not
 * know. They pass it as arrays of characters, which do not occur, and leave it as characters.
 */
function readablePool(url: string): pg.Pool {
  const pool = connectionPool(url)
  const ask = pool.query.bind(pool) as (...words: unknown[]) => Promise<pg.QueryResult>
  const query = async (...words: unknown[]) => {
    const result = await ask(...words)
    for (const field of result.fields ?? [])
      if (field.dataTypeID === internalChar) field.dataTypeID = characterArray
    return result
  }
  return Object.assign(pool, { query })
}

const { Character, CharacterArray } = ColumnTypeEnum

const withCharacters = (result: SqlResultSet): SqlResultSet => ({
  ...result,
  columnTypes: result.columnTypes.map((type) => (type === CharacterArray ? Character : type)),
})
