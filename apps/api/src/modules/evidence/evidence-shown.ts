import type { Evidence, EvidenceKind } from '@tien-do/contract'
import { can, type Actor, type Owned } from '@tien-do/domain'
import type { EvidenceRow, Stand } from './evidence.repository.ts'

/** A file is seen by who sees the figure in the state it had when the file came, or in a later one. */
export function seesEvidence(
  actor: Actor,
  owned: Owned,
  row: Pick<EvidenceRow, 'at'>,
  stands: readonly Stand[],
): boolean {
  const then = stands.findLastIndex((s) => s.at <= row.at)
  // Before the first figure it is as private as a draft.
  const states = stands.slice(Math.max(then, 0)).map((s) => s.state)
  const all = then < 0 ? (['draft', ...states] as const) : states
  return all.some((state) => can.seeFigure(actor, owned, state))
}

const kinds: readonly [RegExp, EvidenceKind][] = [
  [/pdf/u, 'pdf'],
  [/^image\//u, 'image'],
  [/sheet|excel/u, 'sheet'],
  [/presentation|powerpoint/u, 'slides'],
]

export const toEvidence = (row: EvidenceRow, mayRemove: boolean): Evidence => ({
  id: row.id,
  name: row.name,
  kind: kinds.find(([type]) => type.test(row.mediaType))?.[1] ?? 'document',
  mediaType: row.mediaType,
  size: row.size,
  by: row.by.name,
  at: row.at.toISOString(),
  mayRemove,
  demo: row.demo,
})
