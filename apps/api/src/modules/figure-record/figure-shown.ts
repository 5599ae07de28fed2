import type { FigureComment, FigureVersion } from '@tien-do/contract'
import type { Role } from '@tien-do/domain'
import { toVersion } from '../observations/observation-rows.repository.ts'
import type { CommentRow, FigureRecordRepository, VersionRow } from './figure-record.repository.ts'

type Event = Awaited<ReturnType<FigureRecordRepository['events']>>[number]

/** One version with what it changed; `before` is the version below it that the asker sees. */
export function toFigureVersion(
  row: VersionRow,
  before: VersionRow | undefined,
  address: string | null,
): FigureVersion {
  const { officeId: _, ...said } = toVersion(row)
  return {
    ...said,
    observationId: row.observationId,
    period: row.period,
    version: row.version,
    by: row.by.name,
    role: roleOf(row),
    office: row.office?.name ?? null,
    at: row.at.toISOString(),
    correction: row.correction,
    demo: row.demo,
    address,
    before: before ? toVersion(before) : null,
  }
}

/** In which role it was done: what the step asks for, of the roles that the person has. */
function roleOf(row: VersionRow): Role | null {
  const roles = row.by.memberships
  const isOffice = roles.some((m) => m.role === 'office_editor' && m.officeId === row.officeId)
  const reviews = row.state === 'approved' || row.state === 'returned'
  if (!reviews && isOffice) return 'office_editor'
  if (roles.some((m) => m.role === 'coordinator')) return 'coordinator'
  return roles[0]?.role ?? null
}

/** From where a version was written: of the event that says its number, else of its moment. */
export function addressOf(row: VersionRow, events: readonly Event[]): string | null {
  const said = events.find((e) => versionIn(e.after) === row.version)
  const alone = events.filter((e) => e.at.getTime() === row.at.getTime())
  return (said ?? (alone.length === 1 ? alone[0] : undefined))?.address ?? null
}

const versionIn = (after: Event['after']) =>
  typeof after === 'object' && after !== null && 'version' in after ? after['version'] : null

export const toComment = (row: CommentRow): FigureComment => ({
  id: row.id,
  text: row.text,
  by: row.by.name,
  office: row.office?.name ?? null,
  at: row.at.toISOString(),
  demo: row.demo,
})
