import {
  getDemonstration,
  getEntrySheet,
  getSession,
  listPlans,
  putObservation,
  submitObservations,
  type EntryRow,
  type Observation,
  type OutputOf,
  type ParsedOf,
  type Session,
} from '@tien-do/contract'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { aTarget } from '../../testing/chart-makers.ts'

/** Ids that a reader can tell apart, and zod takes for uuids. */
export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const office = { id: idOf(900), name: 'Phòng Văn hóa - Xã hội', type: 'culture' }
const round = {
  id: idOf(800),
  kind: 'annual' as const,
  period: '2027',
  year: 2027,
  from: '2026-12-15',
  to: '2027-12-14',
  opensOn: '2027-12-01',
  deadline: '2027-12-14',
  closesOn: '2027-12-20',
  lockedAt: null,
  publishedAt: null,
  state: 'open' as const,
}

export const aRow = (n: number, given: Partial<EntryRow> = {}): EntryRow => ({
  indicatorId: idOf(n),
  code: String(n),
  name: `Chỉ tiêu số ${n}`,
  group: 'Văn hóa',
  unit: '%',
  share: true,
  measure: 'level',
  direction: 'up',
  target: aTarget(2027, 96),
  earlier: [],
  observation: null,
  enters: office,
  supports: false,
  plans: [],
  may: true,
  whyNot: null,
  evidence: 0,
  chart: {
    targets: [given.target ?? aTarget(2027, 96)],
    baseline: null,
    actuals: [],
    path: [],
    assigned: [],
    seriesBreak: null,
  },
  basis: {
    interim: 'snapshot',
    path: 'linear',
    period: { start: 2026, end: 2030 },
    seriesBreak: null,
    approved: [],
    parts: [],
  },
  sentence: { vi: 'Chưa có số liệu.', en: 'No data.' },
  ...given,
})

export const anObservation = (n: number, given: Partial<Observation> = {}): Observation => ({
  id: idOf(n + 100),
  indicatorId: idOf(n),
  period: '2027',
  version: 1,
  state: 'draft',
  reason: null,
  etag: `"${given.version ?? 1}"`,
  enteredBy: 'Cán bộ thứ hai',
  at: '2028-01-31T07:28:00.000Z',
  onBehalf: false,
  correction: false,
  value: null,
  numerator: null,
  denominator: null,
  verdict: null,
  notApplicable: false,
  grade: 'official',
  note: null,
  ...given,
})

const commune = { code: '11806', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' as const }
export const session: Session = {
  user: { id: idOf(700), login: 'vhxh', name: 'Cán bộ', demo: true },
  memberships: [
    {
      role: 'office_editor',
      commune,
      office,
    },
  ],
  today: '2027-12-11',
}

interface Put {
  input: ParsedOf<typeof putObservation>
  headers: Headers
}

/** A server with one sheet, which keeps versions as the real one does. */
export function sheetApi(
  rows: readonly EntryRow[],
  given: Partial<OutputOf<typeof getEntrySheet>> = {},
) {
  const api = fakeApi()
  const kept = new Map<string, Observation>()
  for (const { indicatorId, observation } of rows)
    if (observation) kept.set(indicatorId, observation)
  const puts: { id: string; headers: Headers; sent: unknown }[] = []

  api.on(getSession, () => session)
  api.on(getDemonstration, () => ({ on: false, asOf: null, accounts: [] }))
  api.on(listPlans, () => ({ items: [], nextCursor: null }))
  api.on(getEntrySheet, () => ({
    commune,
    round,
    rounds: [round],
    exceptions: [],
    office,
    offices: [office],
    demo: false,
    today: '2027-12-11',
    ...given,
    rows: rows.map((row) => ({ ...row, observation: kept.get(row.indicatorId) ?? null })),
  }))
  const put = ({ input, headers }: Put) => {
    puts.push({ id: input.id, headers, sent: input })
    const current = kept.get(input.id)
    const fits = current
      ? headers.get('if-match') === current.etag
      : headers.get('if-none-match') === '*'
    if (!fits) return new Refused('edit-conflict', { current })
    const { id, ...figure } = input
    const n = Number(id.slice(-12))
    const version = (current?.version ?? 0) + 1
    const now = anObservation(n, {
      ...Object.fromEntries(Object.entries(figure).filter(([, it]) => it !== undefined)),
      version,
      etag: `"${version}"`,
    })
    kept.set(id, now)
    return now
  }
  api.on(putObservation, put)
  api.on(submitObservations, ({ input }) => ({
    items: [...kept.values()]
      .filter((it) => input.ids.includes(it.id))
      .map((it) => {
        const now: Observation = {
          ...it,
          state: 'submitted',
          version: it.version + 1,
          etag: `"${it.version + 1}"`,
        }
        kept.set(it.indicatorId, now)
        return now
      }),
  }))
  return { api, kept, puts, put }
}
