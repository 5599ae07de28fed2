import type { Prisma } from '../database/prisma.ts'

/**
 * Takes a test's database back to communes and catalogue. Append-only tables refuse this to
 * everyone; a test switches their triggers off, as only a superuser can.
 */
export async function emptyContent(prisma: Prisma): Promise<void> {
  await prisma.$transaction([
    prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
    prisma.$executeRaw`
      TRUNCATE plan, series, office, directive, "user", audit_event, review_round CASCADE`,
    prisma.$executeRaw`DELETE FROM setting WHERE key <> 'reference'`,
    prisma.$executeRaw`DELETE FROM commune WHERE code = '99999' OR demo`,
  ])
}
