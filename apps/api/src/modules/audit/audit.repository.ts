import type { Asking } from '../../http/asking.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../database/prisma.ts'

/** The closed list of what is written down. */
export type AuditAction =
  | 'observation.entered'
  | 'observation.submitted'
  | 'observation.approved'
  | 'observation.returned'
  | 'assignment.changed'
  | 'baseline.changed'
  | 'explanation.asked'
  | 'explanation.answered'
  | 'explanation.closed'
  | 'explanation.withdrawn'
  | 'round.opened'
  | 'round.signed-off'
  | 'session.opened'
  | 'session.failed'
  | 'session.locked-out'
  | 'plan.imported'
  | 'user.added'
  | 'demonstration.loaded'
  | 'demonstration.cleared'

export interface AuditEntry {
  action: AuditAction
  subjectType:
    'observation' | 'indicator' | 'explanation' | 'round' | 'user' | 'plan' | 'demonstration'
  subjectId: string
  communeCode: string | null
  before?: object | null
  after?: object | null
}

type Teller = Pick<Asking, 'demo' | 'address'> & {
  actor: { id: string } | null
  /** Null: not asked for over HTTP. */
  requestId: string | null
}

const json = (value: object | null | undefined) =>
  value == null ? Prisma.DbNull : (value as Prisma.InputJsonValue)

/** Writes audit events in the caller's transaction: what is not written down did not happen. */
export async function recordAudit(
  tx: Pick<Transaction, 'auditEvent'>,
  at: Date,
  by: Teller,
  entries: readonly AuditEntry[],
) {
  await tx.auditEvent.createMany({
    data: entries.map((e) => ({
      at,
      byId: by.actor?.id ?? null,
      action: e.action,
      subjectType: e.subjectType,
      subjectId: e.subjectId,
      communeCode: e.communeCode,
      before: json(e.before),
      after: json(e.after),
      requestId: by.requestId,
      address: by.address,
      demo: by.demo,
    })),
  })
}
