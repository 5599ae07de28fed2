import type { AuditAction, AuditSubject } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../database/prisma.ts'

export type { AuditAction }

export interface AuditEntry {
  action: AuditAction
  subjectType: AuditSubject
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
