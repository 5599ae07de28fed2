import type { Prisma } from '../database/prisma.ts'
import { loadReference } from '../modules/reference/reference.service.ts'

/**
 * Takes a test's database back to communes and catalogue as they are shipped, whatever the test
 * before it changed. Append-only tables refuse this to everyone; a test switches their triggers
 * off, as only a superuser can.
 */
export async function emptyContent(prisma: Prisma): Promise<void> {
  const tables = await prisma.$queryRaw<{ names: string }[]>`
    SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS names FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  await prisma.$transaction([
    prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
    prisma.$executeRawUnsafe(`TRUNCATE ${tables[0]?.names}`),
  ])
  await loadReference(prisma)
}
