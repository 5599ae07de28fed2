import {
  parsePeriod,
  roundKindOf,
  type Direction,
  type Measure,
  type ObservationState,
  type Operator,
  type Role,
  type RoundKind,
} from '@tien-do/domain'
import { hashPassword } from 'better-auth/crypto'
import type { Prisma } from '../database/prisma.ts'
import type {
  Commune,
  Office,
  Plan,
  PlanIndicator,
  Prisma as Rows,
} from '../generated/prisma/client.ts'

/** What every made account signs in with. It is hashed once: hashing is slow on purpose. */
export const password = 'mat-khau-thu-nghiem'
const hash = hashPassword(password)

export const asDate = (day: string) => new Date(`${day}T00:00:00Z`)

interface TargetFacts {
  year?: number | null
  every?: boolean
  period?: string | null
  op?: Operator
  value?: number | null
  max?: number | null
  text?: string
}

interface IndicatorFacts {
  plan: Pick<Plan, 'id' | 'communeCode'>
  code?: string
  name?: string
  unit?: string | null
  measure?: Measure
  direction?: Direction
  definition?: string
  publishable?: boolean
  targets?: TargetFacts[]
  sameAs?: PlanIndicator
  enters?: Office
  supports?: Office[]
}

export interface VersionFacts {
  indicator: PlanIndicator
  period?: string
  by: { id: string }
  value?: number
  state?: ObservationState
  /** What is said instead of a value, and whatever else matters. */
  said?: Partial<Rows.ObservationVersionUncheckedCreateInput>
}

/** Makes rows with what matters said and the rest filled in. */
export function makers(db: Prisma) {
  let made = 0
  const next = () => ++made

  const aCommune = async (facts: { name?: string; slug?: string } = {}) => {
    const n = next()
    const province = { code: '31', name: 'Hải Phòng' }
    await db.province.createMany({ data: [province], skipDuplicates: true })
    const code = String(10_000 + n)
    return db.commune.create({
      data: { code, provinceCode: '31', name: `Xã ${n}`, slug: `xa-${n}`, kind: 'xa', ...facts },
    })
  }

  const anOffice = async ({ commune, name }: { commune: Commune; name?: string }) => {
    const type = { slug: 'economy', nameVi: 'Phòng Kinh tế', nameEn: 'Economy', order: 1 }
    await db.officeType.createMany({ data: [type], skipDuplicates: true })
    return db.office.create({
      data: { communeCode: commune.code, name: name ?? `Phòng ${next()}`, typeSlug: type.slug },
    })
  }

  const aPlan = async ({ commune, ...facts }: { commune: Commune } & Partial<Plan>) => {
    const no = facts.no ?? next()
    return db.plan.create({
      data: {
        communeCode: commune.code,
        no,
        title: `Kế hoạch ${no}`,
        docType: 'Kế hoạch',
        issuer: `Ủy ban nhân dân ${no}`,
        issuerKind: 'government',
        periodStart: 2026,
        periodEnd: 2030,
        horizon: 2030,
        ...facts,
      },
    })
  }

  const aDefinition = async (slug: string, facts: { unit?: string; share?: boolean } = {}) =>
    db.definition.create({
      data: {
        slug,
        nameVi: `Chỉ tiêu ${slug}`,
        nameEn: `Indicator ${slug}`,
        unit: facts.unit ?? '%',
        direction: 'up',
        interim: 'snapshot',
        share: facts.share ?? false,
        groupVi: 'Kinh tế',
        groupEn: 'Economy',
        definitionVi: 'Cách tính',
        definitionEn: 'How it is counted',
        confirmed: false,
        order: next(),
      },
    })

  const aTarget = async (indicator: { id: string }, facts: TargetFacts) =>
    db.target.create({
      data: {
        planIndicatorId: indicator.id,
        order: next(),
        year: null,
        op: 'eq',
        text: String(facts.value ?? 'Duy trì'),
        flags: [],
        ...facts,
      },
    })

  const anAssignment = async (
    indicator: { id: string },
    office: { id: string },
    role: 'lead' | 'support' = 'lead',
  ) =>
    db.assignment.create({
      data: {
        planIndicatorId: indicator.id,
        officeId: office.id,
        role,
        origin: 'printed',
        since: asDate('2026-01-01'),
      },
    })

  const anIndicator = async (facts: IndicatorFacts) => {
    const n = next()
    const code = facts.code ?? String(n)
    const seriesId =
      facts.sameAs?.seriesId ??
      (await db.series.create({ data: { communeCode: facts.plan.communeCode } })).id
    const indicator = await db.planIndicator.create({
      data: {
        planId: facts.plan.id,
        seriesId,
        code,
        headline: code,
        order: n,
        groupName: 'Kinh tế',
        name: facts.name ?? `Chỉ tiêu ${code}`,
        unit: facts.unit === undefined ? '%' : facts.unit,
        measure: facts.measure ?? 'level',
        direction: facts.direction ?? 'up',
        interim: 'snapshot',
        path: 'linear',
        sameAsId: facts.sameAs?.id ?? null,
        definitionSlug: facts.definition ?? null,
        sourceSection: 'II',
        sourceText: 'như in',
        publishable: facts.publishable ?? true,
      },
    })
    const targets = (facts.targets ?? []).map((t) => aTarget(indicator, t))
    const lead = facts.enters ? [anAssignment(indicator, facts.enters)] : []
    const support = (facts.supports ?? []).map((o) => anAssignment(indicator, o, 'support'))
    await Promise.all([...targets, ...lead, ...support])
    return indicator
  }

  /** What of a round's approved figures may go out, is out. */
  const publishRound = async (round: { id: string; communeCode: string; period: string }) => {
    const versions = await db.observationVersion.findMany({
      where: {
        state: 'approved',
        period: round.period,
        series: { communeCode: round.communeCode },
      },
      include: { series: { include: { indicators: { where: { publishable: true } } } } },
    })
    await db.publication.createMany({
      data: versions.flatMap(({ id, series }) =>
        series.indicators
          .filter((it) => it.sameAsId === null)
          .map((it) => ({
            roundId: round.id,
            planIndicatorId: it.id,
            versionId: id,
            at: new Date('2028-01-30T03:00:00Z'),
          })),
      ),
    })
  }

  const aRound = async (facts: {
    commune: Commune
    period: string
    kind?: RoundKind
    opensOn?: string
    deadline?: string
    closesOn?: string
    locked?: boolean
    published?: boolean
  }) => {
    const round = await db.reviewRound.create({
      data: {
        communeCode: facts.commune.code,
        period: facts.period,
        kind: facts.kind ?? roundKindOf(parsePeriod(facts.period)?.kind ?? 'year'),
        opensOn: asDate(facts.opensOn ?? '2027-12-15'),
        deadline: asDate(facts.deadline ?? '2028-02-15'),
        closesOn: asDate(facts.closesOn ?? '2028-06-30'),
        lockedAt: facts.locked ? new Date('2028-01-30T02:00:00Z') : null,
        publishedAt: facts.published ? new Date('2028-01-30T03:00:00Z') : null,
      },
    })
    if (facts.published) await publishRound(round)
    return round
  }

  /** A round opened again for an office. */
  const anException = async (facts: {
    round: { id: string }
    office: Office
    by: { id: string }
    until?: string
  }) =>
    db.roundException.create({
      data: {
        roundId: facts.round.id,
        officeId: facts.office.id,
        until: asDate(facts.until ?? '2028-02-05'),
        reason: 'chậm có số của ngành',
        byId: facts.by.id,
        at: new Date('2028-01-30T02:00:00Z'),
      },
    })

  /** A figure of one version, in whatever state. */
  const aFigure = async ({ indicator, by, ...facts }: VersionFacts) => {
    const period = facts.period ?? '2027'
    const version = { version: 1, period, seriesId: indicator.seriesId }
    return db.$transaction(async (tx) => {
      const head = await tx.observation.create({ data: version })
      await tx.observationVersion.create({
        data: {
          ...version,
          observationId: head.id,
          state: facts.state ?? 'draft',
          value: facts.value ?? 50,
          grade: 'official',
          reason: facts.state === 'returned' ? 'xem lại' : null,
          byId: by.id,
          at: new Date('2028-01-20T02:00:00Z'),
          ...facts.said,
        },
      })
      return head
    })
  }

  /** A request for an explanation, with its answers. */
  const anExplanation = async (facts: {
    indicator: { id: string }
    office: { id: string }
    by: { id: string }
    dueOn?: string
    answers?: string[]
    closed?: boolean
  }) => {
    const at = new Date('2028-01-25T02:00:00Z')
    return db.explanationRequest.create({
      data: {
        planIndicatorId: facts.indicator.id,
        officeId: facts.office.id,
        question: 'Vì sao chưa đạt?',
        dueOn: asDate(facts.dueOn ?? '2028-02-07'),
        askedById: facts.by.id,
        askedAt: at,
        ...(facts.closed ? { closedAt: at, closedById: facts.by.id } : {}),
        answers: { create: (facts.answers ?? []).map((text) => ({ text, byId: facts.by.id, at })) },
      },
    })
  }

  const aTask = async ({ plan, office }: { plan: Plan; office?: Office }) => {
    const n = next()
    return db.task.create({
      data: {
        planId: plan.id,
        order: n,
        no: String(n),
        title: `Nhiệm vụ ${n}`,
        lead: office?.name ?? null,
        leadOfficeId: office?.id ?? null,
        deliverables: ['Báo cáo'],
        sourceSection: 'III',
        sourceText: 'như in',
      },
    })
  }

  const aUser = async (
    grant: { role: Role; commune?: Commune; office?: Office } | null,
    facts: { login?: string } = {},
  ) => {
    const login = facts.login ?? `nguoi.${next()}`
    const user = await db.user.create({
      data: { name: `Người ${login}`, email: `${login}@tiendo.test`, username: login },
    })
    await db.account.create({
      data: {
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: await hash,
      },
    })
    if (grant)
      await db.membership.create({
        data: {
          userId: user.id,
          role: grant.role,
          communeCode: grant.commune?.code ?? null,
          officeId: grant.office?.id ?? null,
        },
      })
    return { id: user.id, login }
  }

  return {
    aCommune,
    anOffice,
    aPlan,
    aDefinition,
    aTarget,
    anAssignment,
    anIndicator,
    aRound,
    anException,
    aFigure,
    anExplanation,
    aTask,
    aUser,
  }
}
