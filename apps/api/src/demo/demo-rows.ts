import { randomUUIDv7 } from 'node:crypto'
import { roundKindOf } from '@tien-do/domain'
import { wishes } from './demo-assignments.ts'
import { demoRounds, type DemoRound } from './demo-rounds.ts'
import type { DemoPlan } from './demo-world.repository.ts'
import type { DemoRows } from './demo-write.repository.ts'
import { usualOffices } from './fitting-office.ts'
import { generateFigures } from './generate-figures.ts'

export interface Settings {
  asOf: string
  seed: number
}

const firstDay = '2026-01-05'
const date = (day: string) => new Date(`${day}T00:00:00Z`)

type Assigned = Pick<DemoRows, 'offices' | 'endedAssignments' | 'assignments'> & {
  /** The entering office of each plan indicator. */
  entering: Map<string, string>
  /** Every office that has an indicator, in the commune's order. */
  inUse: { id: string; name: string; type: string }[]
}

/** Offices and assignments of one commune, with what the plan itself prints. */
export function assignOffices(place: DemoPlan, { seed, asOf }: Settings): Assigned {
  const all = place.offices.map(({ id, name, typeSlug }) => ({ id, name, type: typeSlug }))
  const made: Assigned['offices'] = []
  const officeOf = (type: string) => {
    const known = all.find((office) => office.type === type)
    if (known) return known
    const office = { id: randomUUIDv7(), name: usualOffices[type] ?? type, type }
    all.push(office)
    made.push({ id: office.id, communeCode: place.code, name: office.name, typeSlug: type })
    return office
  }
  const entering = new Map<string, string>()
  const inUse = new Set<string>()
  const result = { endedAssignments: [] as string[], assignments: [] as DemoRows['assignments'] }
  for (const { indicators } of place.plans) {
    const rows = indicators.map((it) => ({ ...it, assigned: it.assignments.length > 0 }))
    const wished = new Map(wishes(place, rows, seed).map((wish) => [wish.code, wish]))
    for (const it of indicators) {
      const wish = wished.get(it.code)
      const printedLead = it.assignments.find(({ role }) => role === 'lead')
      if (!wish) {
        if (printedLead) entering.set(it.id, printedLead.officeId)
        for (const { officeId } of it.assignments) inUse.add(officeId)
        continue
      }
      const lead = officeOf(wish.officeType).id
      const ended = wish.instead ? it.assignments : []
      const supports = ended.map(({ officeId }) => officeId).filter((id) => id !== lead)
      result.endedAssignments.push(...ended.map(({ id }) => id))
      for (const officeId of [lead, ...supports]) {
        inUse.add(officeId)
        result.assignments.push({
          planIndicatorId: it.id,
          officeId,
          role: officeId === lead ? 'lead' : 'support',
          origin: 'assigned',
          decision: 'Minh họa',
          since: date(asOf < firstDay ? asOf : firstDay),
        })
      }
      entering.set(it.id, lead)
    }
  }
  return { ...result, offices: made, entering, inUse: all.filter(({ id }) => inUse.has(id)) }
}

type Figures = Pick<DemoRows, 'baselines' | 'rounds' | 'observations' | 'versions' | 'publications'>

interface People {
  coordinator: string
  leader: string
  /** The editor of each office. */
  editors: ReadonlyMap<string, string>
}

/** Rounds, baselines and figures of one commune. What has no office to enter it has no figures. */
export function inventFigures(
  place: DemoPlan,
  assigned: Assigned,
  people: People,
  { asOf, seed, baselineKnown }: Settings & { baselineKnown: ReadonlySet<string> },
): Figures {
  const publishes = place.plans.some((plan) => plan.publishes)
  const rounds = demoRounds(asOf, { publishes })
  const rows: Figures = {
    rounds: [],
    baselines: [],
    observations: [],
    versions: [],
    publications: [],
  }
  rows.rounds = rounds.map((round) => toRound(round, place.code, people.leader))
  const publishedAt = new Map(
    rows.rounds.flatMap(({ period, publishedAt: at }) => (at ? [[period, at] as const] : [])),
  )
  const originals = place.plans.flatMap((plan) =>
    plan.indicators
      .filter(({ sameAs }) => sameAs === null)
      .map((it) => ({ ...it, publishes: plan.publishes })),
  )
  for (const { id, seriesId, series, publishes: goesOut } of originals) {
    const { baseline, figures } = generateFigures(series, { seed, asOf, rounds })
    if (baseline !== null && !baselineKnown.has(seriesId))
      rows.baselines.push({
        seriesId,
        year: 2025,
        value: baseline,
        grade: 'official',
        origin: 'entered',
        source: 'Số liệu minh họa',
        byId: people.coordinator,
        at: new Date(`${asOf < '2026-01-20' ? asOf : '2026-01-20'}T09:00:00+07:00`),
      })
    const officeId = assigned.entering.get(id)
    const editor = officeId && people.editors.get(officeId)
    if (!officeId || !editor) continue
    for (const { period, versions } of figures) {
      const observationId = randomUUIDv7()
      rows.observations.push({ id: observationId, seriesId, period, version: versions.length })
      const made = versions.map(({ by, at, ...version }, i) => ({
        ...version,
        id: randomUUIDv7(),
        observationId,
        seriesId,
        period,
        version: i + 1,
        officeId,
        byId: by === 'office' ? editor : people.coordinator,
        at: new Date(at),
      }))
      rows.versions.push(...made)
      const at = publishedAt.get(period)
      const approved = made.findLast(({ state }) => state === 'approved')
      if (goesOut && at && approved)
        rows.publications.push({
          period,
          planIndicatorId: id,
          versionId: approved.id,
          byId: people.coordinator,
          at,
        })
    }
  }
  return rows
}

const toRound = (round: DemoRound, communeCode: string, leader: string) => ({
  communeCode,
  period: round.period,
  kind: roundKindOf(round.kind),
  opensOn: date(round.opensOn),
  deadline: date(round.deadline),
  closesOn: date(round.closesOn),
  lockedAt: round.lockedOn && new Date(`${round.lockedOn}T10:00:00+07:00`),
  lockedById: round.lockedOn && leader,
  publishedAt: round.publishedOn === null ? null : new Date(`${round.publishedOn}T14:00:00+07:00`),
})
