import {
  mostAuditRows,
  type AuditEvent,
  type AuditPage,
  type getCityAuditCsv,
  type getCommuneAuditCsv,
  type listCityAudit,
  type listCommuneAudit,
  type ParsedOf,
} from '@tien-do/contract'
import { can, cityReadsDetails, type Actor } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import type { FileAnswer } from '../../http/mount.ts'
import { forbidden, invalidField } from '../../http/refusal.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { toCsv } from '../exports/csv.ts'
import { auditColumns } from './audit-columns.ts'
import type {
  AuditLogRepository,
  AuditRow,
  AuditWanted,
  SubjectName,
} from './audit-log.repository.ts'

export type AuditService = ReturnType<typeof auditService>

type Filter = Omit<ParsedOf<typeof getCityAuditCsv>, 'commune' | 'decimal' | 'lang'>
/** How a file is written. */
type Written = Pick<ParsedOf<typeof getCityAuditCsv>, 'decimal' | 'lang'>

const notForYou = () =>
  forbidden({
    vi: 'Nhật ký dành cho cán bộ tổng hợp của xã và quản trị thành phố.',
    en: 'The audit is for the coordinator of the commune and the city administrator.',
  })

/** Who did what, when and from where, for coordinators and the city. */
export const auditService = (log: AuditLogRepository, communes: CommuneService) => {
  const communeOf = async (slug: string, asking: Asking) => {
    const commune = await communes.seen(slug, asking)
    if (!can.readAudit(asking.actor, { communeCode: commune.code })) throw notForYou()
    return commune.code
  }

  /** The commune of the city's question; null: all of them, and what belongs to none. */
  const cityScope = async (slug: string | undefined, asking: Asking) => {
    if (!can.administer(asking.actor)) throw notForYou()
    return slug === undefined ? null : communeOf(slug, asking)
  }

  const read = async (
    communeCode: string | null,
    filter: Filter,
    page: { below: AuditWanted['below']; take: number },
    actor: Actor,
  ) => {
    const found = await log.page({ ...wantedOf(filter), communeCode, ...page })
    const shown = found.map((row) => withhold(row, actor))
    const [subjects, names] = await Promise.all([
      log.subjects(found),
      log.names(idsIn(shown.map(({ row }) => [row.before, row.after]))),
    ])
    return {
      items: shown.map(({ row, withheld }) =>
        toEvent(row, subjects.get(row.subjectId) ?? null, withheld),
      ),
      names,
    }
  }

  const list = async (
    communeCode: string | null,
    { limit, cursor, ...filter }: Filter & { limit: number; cursor?: string | undefined },
    { actor }: Asking,
  ): Promise<AuditPage> => {
    const below = cursor === undefined ? null : belowOf(cursor)
    const { items, names } = await read(communeCode, filter, { below, take: limit + 1 }, actor)
    const page = items.slice(0, limit)
    const last = page.at(-1)
    const nextCursor = items.length > limit && last ? `${last.at}_${last.id}` : null
    return { items: page, nextCursor, names }
  }

  const csv = async (
    communeCode: string | null,
    { decimal, lang, ...filter }: Filter & Written,
    { actor, language: preferred }: Asking,
    place: string,
  ): Promise<FileAnswer> => {
    const page = { below: null, take: mostAuditRows + 1 }
    const { items, names } = await read(communeCode, filter, page, actor)
    if (items.length > mostAuditRows)
      throw invalidField('#/from', {
        vi: `Có hơn ${mostAuditRows} dòng; hãy thu hẹp khoảng ngày hoặc thêm điều kiện lọc rồi tải.`,
        en: `There are more than ${mostAuditRows} rows; narrow the days or filter more.`,
      })
    const language = lang ?? preferred
    const invented = items.some((it) => it.demo) ? '-so-lieu-minh-hoa' : ''
    return {
      name: `tien-do-nhat-ky-${place}${invented}.csv`,
      text: toCsv(auditColumns(names, language), items, decimal, language),
    }
  }

  return {
    ofCommune: async ({ slug, ...filter }: ParsedOf<typeof listCommuneAudit>, asking: Asking) =>
      list(await communeOf(slug, asking), filter, asking),

    ofCity: async ({ commune, ...filter }: ParsedOf<typeof listCityAudit>, asking: Asking) =>
      list(await cityScope(commune, asking), filter, asking),

    communeCsv: async ({ slug, ...filter }: ParsedOf<typeof getCommuneAuditCsv>, asking: Asking) =>
      csv(await communeOf(slug, asking), filter, asking, slug),

    cityCsv: async ({ commune, ...filter }: ParsedOf<typeof getCityAuditCsv>, asking: Asking) =>
      csv(await cityScope(commune, asking), filter, asking, commune ?? 'thanh-pho'),
  }
}

/**
 * Who does not coordinate the commune reads that something was done, but no figure that is not
 * approved, and nothing that was said about one.
 */
function withhold(row: AuditRow, actor: Actor): { row: AuditRow; withheld: boolean } {
  const { communeCode } = row
  if (communeCode !== null && can.coordinate(actor, { communeCode }))
    return { row, withheld: false }
  if (cityReadsDetails(row.action)) return { row, withheld: false }
  const approved = row.after?.['state'] === 'approved'
  const told = { ...row, before: null, after: approved ? row.after : null }
  return { row: told, withheld: row.before !== null || (row.after !== null && !approved) }
}

const day = 24 * 60 * 60 * 1000
/** The first moment of a day in Vietnam. */
const startOf = (date: string) => new Date(`${date}T00:00:00+07:00`)

const wantedOf = (filter: Filter) => ({
  from: filter.from === undefined ? null : startOf(filter.from),
  until: filter.to === undefined ? null : new Date(startOf(filter.to).getTime() + day),
  group: filter.group ?? null,
  by: filter.by ?? null,
  indicator: filter.indicator ?? null,
  round: filter.round ?? null,
  user: filter.user ?? null,
  search: filter.search ?? null,
})

const cursorForm = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function belowOf(cursor: string) {
  const parts = cursorForm.exec(cursor)
  const at = new Date(parts?.[1] ?? '')
  if (!parts?.[2] || Number.isNaN(at.getTime()))
    throw invalidField('#/cursor', {
      vi: 'Vị trí trang không đúng; tải lại từ đầu.',
      en: 'The cursor is not one of this list; start again.',
    })
  return { at, id: parts[2] }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Every id anywhere in what was written down. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return uuid.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(idsIn))]
}

const periodIn = (details: AuditRow['after']) => {
  const period = details?.['period']
  return typeof period === 'string' && /^20\d{2}(-(Q1|H1|9M))?$/.test(period) ? period : null
}

const toEvent = (row: AuditRow, subject: SubjectName | null, withheld: boolean): AuditEvent => ({
  id: row.id,
  at: row.at.toISOString(),
  action: row.action,
  by: row.byId !== null && row.byName !== null ? { id: row.byId, name: row.byName } : null,
  commune:
    row.communeSlug !== null && row.communeName !== null
      ? { slug: row.communeSlug, name: row.communeName }
      : null,
  subject: {
    type: row.subjectType,
    id: row.subjectId,
    code: subject?.code ?? null,
    name: subject?.name ?? null,
    period: subject?.period ?? periodIn(row.after) ?? periodIn(row.before),
    unit: subject?.unit ?? null,
  },
  before: row.before,
  after: row.after,
  withheld,
  address: row.address,
  requestId: row.requestId,
  demo: row.demo,
})
