import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { databaseHolder } from './database-holder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string
  }
}

/**
 * One PostgreSQL for the run, with a migrated database that each test file gets a copy of. It
 * belongs to a process of its own, which stops it even when this one is killed.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tiendo-test-'))
  const holder = databaseHolder(dataDir, { durable: false })
  provide('templateUrl', await holder.url)
  return async () => {
    await holder.end('SIGTERM')
    rmSync(dataDir, { recursive: true, force: true })
  }
}
