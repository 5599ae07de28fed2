import type { Baseline, Target } from '@tien-do/contract'
import type { Grade, RecordedVerdict, TargetFlag } from '@tien-do/domain'
import type { Prisma } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'

export type AssessmentRepository = ReturnType<typeof assessmentRepository>
export type IndicatorMaterial = Awaited<ReturnType<AssessmentRepository['material']>>[number]
export type ApprovedFigure = IndicatorMaterial['approved'][number]

type Num = { toNumber(): number }
/** Decimals become numbers here and in the other repositories, nowhere else. */
export const num = (value: Num | null) => value?.toNumber() ?? null
export const dayOf = (date: Date) => date.toISOString().slice(0, 10)

const include = {
  plan: { include: { commune: true } },
  parent: { select: { code: true } },
  sameAs: { select: { code: true } },
  definition: { include: { breaks: true } },
  targets: { orderBy: { order: 'asc' } },
  assignments: { where: { endedAt: null }, include: { office: true } },
  series: {
    include: {
      baselines: { where: { supersededAt: null }, orderBy: { year: 'desc' } },
      assigned: { where: { supersededAt: null }, orderBy: { year: 'asc' } },
      versions: {
        where: { state: 'approved' },
        orderBy: [{ period: 'asc' }, { version: 'asc' }],
      },
    },
  },
} satisfies Where.PlanIndicatorInclude

type Row = Where.PlanIndicatorGetPayload<{ include: typeof include }>

/** Everything that verdicts are made from, for any number of indicators in a fixed number of queries. */
export const assessmentRepository = (db: Prisma) => {
  const material = async (where: Where.PlanIndicatorWhereInput) => {
    const rows = await db.planIndicator.findMany({
      where: { ...where, withdrawnAt: null },
      include,
      orderBy: [{ planId: 'asc' }, { order: 'asc' }],
    })
    return rows.map(toMaterial)
  }

  return {
    material,
    ofPlan: async (planId: string) => material({ planId }),
    ofDefinition: async (definitionSlug: string) =>
      material({ definitionSlug, plan: { status: 'active' } }),
    /** Every plan in force of a commune: a figure serves them all. */
    ofCommune: async (communeCode: string) => material({ plan: { communeCode, status: 'active' } }),
    /** The newest active plan of every commune that has one, by the commune's name. */
    activePlans: async () =>
      db.plan.findMany({
        where: { status: 'active' },
        distinct: ['communeCode'],
        orderBy: [{ commune: { name: 'asc' } }, { communeCode: 'asc' }, { no: 'desc' }],
        include: { commune: true, _count: { select: { tasks: true, programmes: true } } },
      }),
    /** The newest active plan of a commune, or null. */
    activePlan: async (communeCode: string) =>
      db.plan.findFirst({
        where: { communeCode, status: 'active' },
        orderBy: { no: 'desc' },
        include: { commune: true, _count: { select: { tasks: true, programmes: true } } },
      }),
  }
}

const toMaterial = (row: Row) => ({
  id: row.id,
  planId: row.planId,
  plan: { no: row.plan.no, title: row.plan.title, active: row.plan.status === 'active' },
  order: row.order,
  commune: row.plan.commune,
  period: { start: row.plan.periodStart, end: row.plan.periodEnd },
  code: row.code,
  headline: row.headline,
  name: row.name,
  shortName: row.shortName,
  group: row.groupName,
  section: row.sourceSection,
  unit: row.unit,
  measure: row.measure,
  direction: row.direction,
  interim: row.interim,
  path: row.path,
  parentCode: row.parent?.code ?? null,
  sameAsCode: row.sameAs?.code ?? null,
  seriesId: row.seriesId,
  definition: row.definition,
  publishable: row.publishable,
  targets: toTargets(row.targets),
  baseline: toBaseline(row.series.baselines),
  assigned: row.series.assigned.map(({ year, value, source, demo }) => ({
    year,
    value: value.toNumber(),
    source,
    demo,
  })),
  approved: row.series.versions.map(toApproved),
  seriesBreak: firstBreak(row),
  offices: row.assignments.map((a) => ({
    id: a.office.id,
    name: a.office.name,
    type: a.office.typeSlug,
    role: a.role,
    demo: a.demo,
  })),
})

/** The targets in force; an amended one carries what was first printed for the same time. */
function toTargets(rows: Row['targets']): Target[] {
  const first = rows.filter((t) => t.revisionId === null && t.supersededAt !== null)
  return rows
    .filter((t) => t.supersededAt === null)
    .map((t) => {
      const was = first.find(
        (o) => o.year === t.year && o.every === t.every && o.period === t.period,
      )
      return {
        ...toBounds(t),
        year: t.year,
        every: t.every,
        period: t.period,
        flags: t.flags as TargetFlag[],
        original: was ? toBounds(was) : null,
      }
    })
}

const toBounds = (t: Row['targets'][number]) => ({
  op: t.op,
  value: num(t.value),
  max: num(t.max),
  text: t.text,
})

function toBaseline(rows: Row['series']['baselines']): Baseline | null {
  const latest = rows[0]
  if (!latest) return null
  return {
    year: latest.year,
    value: latest.value.toNumber(),
    grade: latest.grade,
    origin: latest.origin === 'printed' ? 'printed' : 'entered',
    source: latest.source,
    demo: latest.demo,
  }
}

const toApproved = (v: Row['series']['versions'][number]) => ({
  versionId: v.id,
  period: v.period,
  value: num(v.value),
  numerator: num(v.numerator),
  denominator: num(v.denominator),
  verdict: v.verdict as RecordedVerdict | null,
  notApplicable: v.notApplicable,
  grade: v.grade as Grade,
  note: v.note,
  correction: v.correction,
  at: v.at,
  demo: v.demo,
})

const firstBreak = ({ definition, plan }: Row) => {
  const years = definition?.breaks
    .map((b) => b.year)
    .filter((y) => y > plan.periodStart - 1 && y <= plan.periodEnd)
  return years?.length ? Math.min(...years) : null
}
