import type { Notice } from '@tien-do/domain'
import type { Transaction } from '../../database/prisma.ts'

/** What the people of an office are told of at once, in the transaction in which it happens. */
export type Told = {
  /** Says what it is about: nobody is told the same twice. */
  key: string
  communeCode: string
  officeId: string
  /** Who did it, and need not be told. */
  byId: string
  demo: boolean
} & OfOffice<Notice>

/** Without the name of the office, which is filled in. */
type OfOffice<N extends Notice> = N extends Notice
  ? { kind: N['kind']; about: Omit<N['about'], 'office'> }
  : never

/** Tells the editors of the offices; one statement, however many are told. */
export async function notify(
  tx: Pick<Transaction, '$executeRaw'>,
  at: Date,
  told: readonly Told[],
): Promise<void> {
  if (told.length === 0) return
  await tx.$executeRaw`
    INSERT INTO notification (id, user_id, kind, key, commune_code, about, at, demo)
    SELECT gen_random_uuid(), u.id, t.kind::notification_kind, t.key, t."communeCode",
      t.about || jsonb_build_object('office', o.name), ${at}, t.demo OR u.demo
    FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS t(
      key text, "communeCode" text, "officeId" uuid, "byId" uuid, demo boolean, kind text, about jsonb)
    JOIN office AS o ON o.id = t."officeId" AND o.commune_code = t."communeCode"
    JOIN membership AS m ON m.office_id = o.id AND m.role = 'office_editor'
    JOIN "user" AS u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.id <> t."byId"
    ON CONFLICT (user_id, key) DO NOTHING`
}
