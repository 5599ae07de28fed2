import { randomUUIDv7 } from 'node:crypto'
import type { Transaction } from '../database/prisma.ts'
import type { Prisma as Where } from '../generated/prisma/client.ts'
import type { Person } from './demo-people.ts'

// Everything written here carries the mark: `demo clear` finds it by that alone.

const demo = true

export interface DemoRows {
  offices: Omit<Where.OfficeCreateManyInput, 'demo'>[]
  endedAssignments: string[]
  assignments: Omit<Where.AssignmentCreateManyInput, 'demo'>[]
  baselines: Omit<Where.BaselineCreateManyInput, 'demo'>[]
  rounds: Omit<Where.ReviewRoundCreateManyInput, 'demo'>[]
  observations: Omit<Where.ObservationCreateManyInput, 'demo'>[]
  versions: (Omit<Where.ObservationVersionCreateManyInput, 'demo'> & { id: string })[]
  /** What is out of the round of a period. */
  publications: (Omit<Where.PublicationCreateManyInput, 'demo' | 'roundId'> & { period: string })[]
}

const marked = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, demo }))

export async function writeOffices(tx: Transaction, { offices }: Pick<DemoRows, 'offices'>) {
  await tx.office.createMany({ data: marked(offices) })
}

export async function writeAssignments(
  tx: Transaction,
  { endedAssignments, assignments }: Pick<DemoRows, 'endedAssignments' | 'assignments'>,
  now: Date,
) {
  await tx.assignment.updateMany({
    where: { id: { in: endedAssignments } },
    data: { endedAt: now },
  })
  await tx.assignment.createMany({ data: marked(assignments) })
}

/** The invented size of an invented commune. */
export async function writeSize(
  tx: Transaction,
  code: string,
  size: Pick<
    Where.CommuneUncheckedCreateInput,
    'population' | 'areaKm2' | 'factsYear' | 'factsSource' | 'factsDemo'
  >,
) {
  await tx.commune.updateMany({ where: { code, demo }, data: size })
}

/** Users with their role and a password; ids by login. */
export async function writePeople(
  tx: Transaction,
  people: readonly Person[],
  { passwordHash, now }: { passwordHash: string; now: Date },
): Promise<Map<string, string>> {
  const rows = people.map((person) => ({ ...person, id: randomUUIDv7() }))
  const at = { createdAt: now, updatedAt: now }
  await tx.user.createMany({
    data: rows.map(({ id, login, name }) => ({
      id,
      name,
      email: `${login}@minh-hoa.invalid`,
      emailVerified: true,
      username: login,
      displayUsername: login,
      demo,
      ...at,
    })),
  })
  await tx.account.createMany({
    data: rows.map(({ id }) => ({
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: passwordHash,
      ...at,
    })),
  })
  await tx.membership.createMany({
    data: rows.map(({ id, role, communeCode, officeId }) => ({
      userId: id,
      role,
      communeCode,
      officeId,
      demo,
    })),
  })
  return new Map(rows.map(({ login, id }) => [login, id]))
}

export async function writeFigures(
  tx: Transaction,
  rows: Omit<DemoRows, 'offices' | 'endedAssignments' | 'assignments'>,
) {
  await tx.reviewRound.createMany({ data: marked(rows.rounds), skipDuplicates: true })
  await tx.baseline.createMany({ data: marked(rows.baselines) })
  await tx.observation.createMany({ data: marked(rows.observations) })
  await writeVersions(tx, rows.versions)
  await writePublications(tx, rows)
}

/** A round that stood there before is nobody's to publish for. */
async function writePublications(
  tx: Transaction,
  { rounds, publications }: Pick<DemoRows, 'rounds' | 'publications'>,
) {
  const made = await tx.reviewRound.findMany({
    where: { communeCode: { in: rounds.map((r) => r.communeCode) }, demo: true },
    select: { id: true, period: true },
  })
  const roundOf = new Map(made.map(({ id, period }) => [period, id]))
  await tx.publication.createMany({
    data: marked(
      publications.flatMap(({ period, ...row }) => {
        const roundId = roundOf.get(period)
        return roundId ? [{ ...row, roundId }] : []
      }),
    ),
  })
}

/** Thousands of wide rows: as one document they take a quarter of the time of as many parameters. */
async function writeVersions(tx: Transaction, versions: DemoRows['versions']) {
  const rows = versions.map((v) => ({
    id: v.id,
    observation_id: v.observationId,
    series_id: v.seriesId,
    period: v.period,
    version: v.version,
    state: v.state,
    value: v.value,
    numerator: v.numerator,
    denominator: v.denominator,
    verdict: v.verdict,
    not_applicable: v.notApplicable,
    grade: v.grade,
    note: v.note,
    reason: v.reason,
    office_id: v.officeId,
    by_id: v.byId,
    on_behalf: v.onBehalf,
    own_approval: v.ownApproval,
    correction: false,
    at: v.at,
    demo,
  }))
  await tx.$executeRaw`
    INSERT INTO observation_version
    SELECT * FROM jsonb_populate_recordset(NULL::observation_version, ${JSON.stringify(rows)}::jsonb)`
}

/** Series of some communes that have a baseline in force: printed ones stay the only ones. */
export async function knownBaselines(tx: Transaction, communeCodes: string[]) {
  const rows = await tx.baseline.findMany({
    where: { supersededAt: null, series: { communeCode: { in: communeCodes } } },
    select: { seriesId: true },
  })
  return new Set(rows.map((r) => r.seriesId))
}
