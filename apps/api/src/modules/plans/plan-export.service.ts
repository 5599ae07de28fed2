import { PlanDocument } from '@tien-do/contract'
import type { Transaction } from '../../database/prisma.ts'
import { dayOf, num } from '../assessment/assessment.repository.ts'
import { kindWords } from '../communes/communes.repository.ts'
import { wholePlan, type ExportedPlan } from './plan-export.repository.ts'
import { printedBaseline } from './printed-baseline.ts'

/** The plan document of a plan, built from the tables: what was changed in the product is in it. */
export const planExport =
  (db: Pick<Transaction, 'plan'>) =>
  async (planId: string): Promise<PlanDocument> =>
    // Parsing also puts the keys in the order of the schema.
    PlanDocument.parse(toDocument(await wholePlan(db, planId)))

const day = (date: Date | null) => date && dayOf(date)

const toDocument = (row: ExportedPlan): PlanDocument => ({
  format: 'plan-document/1',
  commune: {
    code: row.commune.code,
    name: row.commune.name,
    slug: row.commune.slug,
    kind: kindWords[row.commune.kind],
    province: row.commune.province.name,
  },
  plan: {
    title: row.title,
    docType: row.docType,
    number: row.number,
    date: day(row.date),
    issuer: row.issuer,
    issuerKind: row.issuerKind,
    signer: row.hasSigner ? { name: row.signerName, role: row.signerRole } : null,
    periodStart: row.periodStart,
    periodEnd: row.periodEnd,
  },
  directives: row.directives.map((d) => ({
    number: d.number,
    date: day(d.date),
    issuer: d.issuer,
    title: d.title,
    relation: d.relation,
    carriesOut: row.relations
      .filter((r) => r.carrierId === d.directiveId)
      .map(({ number }) => number),
  })),
  offices: row.offices.map((o) => ({
    name: o.name,
    type: o.office.typeSlug,
    duties: o.duties,
    indicatorCodes: o.indicatorCodes,
  })),
  indicators: row.indicators.map(toIndicator),
  tasks: row.tasks.map(toTask),
  programmes: row.programmes.map(toProgramme),
  reviews: row.reviews.map(({ cadence, year, by, to }) => ({
    cadence: cadenceWords[cadence],
    year,
    by,
    to,
  })),
  findings: row.findings.map(({ kind, about, note, quotes }) => ({ kind, about, note, quotes })),
})

const cadenceWords = {
  quarterly: 'quarterly',
  half_year: 'half-year',
  annual: 'annual',
  mid_term: 'mid-term',
  final: 'final',
  ad_hoc: 'ad-hoc',
} as const

const toIndicator = (
  i: ExportedPlan['indicators'][number],
): PlanDocument['indicators'][number] => ({
  code: i.code,
  headline: i.headline,
  group: i.groupName,
  name: i.name,
  unit: i.unit,
  measure: i.measure,
  direction: i.direction,
  interim: i.interim,
  path: i.path,
  parent: i.parent?.code ?? null,
  sameAs: i.sameAs?.code ?? null,
  definition: i.definitionSlug,
  // A baseline belongs to the series; it is said once, at the row that others repeat.
  baseline: i.sameAs ? null : printedBaseline(i.series.baselines),
  targets: i.targets.map(toTarget),
  offices: i.offices.map(({ name, role }) => ({ name, role })),
  source: { section: i.sourceSection, text: i.sourceText },
})

type TargetRow = ExportedPlan['indicators'][number]['targets'][number]

const toTarget = (t: TargetRow): PlanDocument['indicators'][number]['targets'][number] => ({
  year: t.year,
  ...(t.every ? { every: true as const } : {}),
  ...(t.period === null ? {} : { period: t.period }),
  op: t.op,
  value: num(t.value),
  max: num(t.max),
  text: t.text,
  flags: t.flags as PlanDocument['indicators'][number]['targets'][number]['flags'],
})

const toTask = (t: ExportedPlan['tasks'][number]): PlanDocument['tasks'][number] => ({
  no: t.no,
  title: t.title,
  lead: t.lead,
  support: t.support.map(({ name }) => name),
  deadline:
    t.deadlineText === null || t.deadlineKind === null
      ? null
      : {
          text: t.deadlineText,
          kind: t.deadlineKind,
          start: day(t.start),
          end: day(t.end),
          phases: t.phases.map(({ what, start, end }) => ({
            what,
            start: day(start),
            end: day(end),
          })),
        },
  leader: t.hasLeader ? { name: t.leaderName, role: t.leaderRole } : null,
  deliverables: t.deliverables,
  source: { section: t.sourceSection, text: t.sourceText },
})

const toProgramme = (
  p: ExportedPlan['programmes'][number],
): PlanDocument['programmes'][number] => ({
  no: p.no,
  title: p.title,
  goals: p.goals.map(({ horizon, text, indicators }) => ({
    horizon,
    text,
    indicatorCodes: indicators.map(({ indicator }) => indicator.code),
  })),
  activities: p.activities.map(({ text }) => ({ text })),
  lead: p.lead,
  support: p.support,
  timing: p.timing,
  resources: p.resources,
  source: { section: p.sourceSection },
})
