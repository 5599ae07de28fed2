import { randomUUIDv7 } from 'node:crypto'
import type { PlanDocument, PlanIndicator } from '@tien-do/contract'
import { asDate, indicator, office, type Context } from './plan-rows.ts'

/** The last year that any target names, at least the plan's own end. */
export const horizonOf = ({ indicators, plan }: PlanDocument) =>
  Math.max(
    plan.periodEnd,
    ...indicators
      .flatMap((row) => row.targets)
      .map((t) => t.year ?? Number(t.period?.slice(5) ?? plan.periodEnd)),
  )

/** What the plan says of an indicator itself; its targets and offices are rows of their own. */
export const indicatorFields = (row: PlanIndicator, order: number, document: PlanDocument) => ({
  headline: row.headline,
  order,
  groupName: row.group,
  name: row.name,
  unit: row.unit,
  measure: row.measure,
  direction: row.direction,
  interim: row.interim,
  path: row.path,
  definitionSlug: row.definition,
  sourceSection: row.source.section,
  sourceText: row.source.text,
  publishable: document.plan.issuerKind === 'government',
})

export const targetRow = (
  target: PlanIndicator['targets'][number],
  order: number,
  of: { planIndicatorId: string; revisionId: string | null },
) => ({
  id: randomUUIDv7(),
  ...of,
  order,
  year: target.year,
  every: target.every ?? false,
  period: target.period ?? null,
  op: target.op,
  value: target.value,
  max: target.max,
  text: target.text,
  flags: target.flags,
})

export const printedOfficeRows = (row: PlanIndicator, at: Context) =>
  row.offices.map(({ name, role }, order) => ({
    planIndicatorId: indicator(at, row.code),
    order,
    officeId: office(at, name),
    name,
    role,
  }))

/**
 * The assignment that a printed row starts from: the lead enters. Several without a role: the
 * first enters and the others support, until the coordinator has confirmed it.
 */
export function printedAssignments(
  row: PlanIndicator,
  document: PlanDocument,
  at: Context,
  { today, demo }: { today: string; demo: boolean },
) {
  const lead =
    row.offices.find(({ role }) => role === 'lead') ?? row.offices.find(({ role }) => role === null)
  const unclear = (role: 'lead' | null) => row.offices.filter((o) => o.role === role).length > 1
  return row.offices.map((printed) => ({
    id: randomUUIDv7(),
    planIndicatorId: indicator(at, row.code),
    officeId: office(at, printed.name),
    role: printed === lead ? ('lead' as const) : ('support' as const),
    origin: 'printed' as const,
    toConfirm: unclear('lead') || unclear(null),
    since: asDate(document.plan.date ?? today) ?? new Date(),
    demo,
  }))
}
