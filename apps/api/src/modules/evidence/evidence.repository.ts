import type { ObservationState } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { inside, type Inside } from '../observations/observations.repository.ts'
import type { StoredFile } from './evidence-store.ts'

export type EvidenceRepository = ReturnType<typeof evidenceRepository>
export type EvidenceRow = Where.EvidenceGetPayload<{ include: typeof withPeople }>

/** What a file belongs to: a figure, or an answer about an indicator. */
export type EvidencePlace = {
  seriesId: string
  indicatorId: string
  communeCode: string
} & ({ period: string; answerId: null } | { period: null; answerId: string })

/** One version of a figure, as far as evidence asks. */
export interface Stand {
  state: ObservationState
  correction: boolean
  at: Date
}

/** What a decision asks, on the connection of its transaction. */
export type Within = Inside & { stands: readonly Stand[] }

const withPeople = { by: { select: { name: true } } } satisfies Where.EvidenceInclude

const belongsTo = ({ seriesId, period, answerId }: EvidencePlace) =>
  answerId === null ? { seriesId, period } : { answerId }

/** Every state that a figure went through, oldest first; the last is the one it is in. */
const standsOf = async (
  tx: Pick<Transaction, 'observationVersion'>,
  seriesId: string,
  period: string,
): Promise<Stand[]> =>
  tx.observationVersion.findMany({
    where: { seriesId, period },
    select: { state: true, correction: true, at: true },
    orderBy: { version: 'asc' },
  })

/** The figure stands still while a file of it is decided on. */
async function withinOf(tx: Transaction, { seriesId, period }: EvidencePlace): Promise<Within> {
  if (period === null) return { ...inside(tx), stands: [] }
  await tx.$queryRaw`SELECT id FROM observation
    WHERE series_id = ${seriesId}::uuid AND period = ${period} FOR SHARE`
  return { ...inside(tx), stands: await standsOf(tx, seriesId, period) }
}

export const evidenceRepository = (db: Prisma, clock: Clock) => ({
  ofFigure: async (seriesId: string, period: string) =>
    db.evidence.findMany({
      where: { seriesId, period, removedAt: null },
      include: withPeople,
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),

  ofAnswers: async (answerIds: readonly string[]) =>
    db.evidence.findMany({
      where: { answerId: { in: [...answerIds] }, removedAt: null },
      include: withPeople,
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),

  /** A file that was not taken away, with the indicator through which its series is entered. */
  find: async (id: string) => {
    const row = await db.evidence.findFirst({
      where: { id, removedAt: null },
      include: {
        ...withPeople,
        series: { select: { indicators: { where: { sameAsId: null }, select: { id: true } } } },
      },
    })
    if (!row) return null
    const [indicator] = row.series.indicators
    return indicator ? { ...row, indicatorId: indicator.id } : null
  },

  stands: async (seriesId: string, period: string) => standsOf(db, seriesId, period),

  /** For a first look, before anything is written. */
  within: async (seriesId: string, period: string): Promise<Within> => ({
    ...inside(db),
    stands: await standsOf(db, seriesId, period),
  }),

  /**
   * Adds a row for a file that is stored; a file that is there already is answered instead.
   * `decide` throws to refuse, knowing how many other files there are.
   */
  add: async (
    place: EvidencePlace,
    file: StoredFile & { id: string; name: string },
    by: Asking,
    decide: (within: Within, files: number) => Promise<void>,
  ) =>
    db.$transaction(async (tx) => {
      // Of two files at once the second waits here, and is counted after the first.
      await tx.$queryRaw`SELECT id FROM series WHERE id = ${place.seriesId}::uuid FOR NO KEY UPDATE`
      const there = await tx.evidence.findMany({
        where: { ...belongsTo(place), removedAt: null },
        include: withPeople,
      })
      const same = there.find((e) => e.sha256 === file.sha256)
      await decide(await withinOf(tx, place), same ? there.length - 1 : there.length)
      if (same) return { row: same, isNew: false }
      const at = clock.now()
      const row = await tx.evidence.create({
        data: {
          id: file.id,
          seriesId: place.seriesId,
          period: place.period,
          answerId: place.answerId,
          name: file.name,
          mediaType: file.mediaType,
          size: file.size,
          sha256: file.sha256,
          byId: by.actor.id,
          at,
          demo: by.demo,
        },
        include: withPeople,
      })
      await recordAudit(tx, at, by, [
        {
          action: 'evidence.added',
          subjectType: 'indicator',
          subjectId: place.indicatorId,
          communeCode: place.communeCode,
          after: factsOf(row),
        },
      ])
      return { row, isNew: true }
    }),

  /** Marks a file as taken away; false where somebody did before. */
  remove: async (
    row: { id: string },
    place: EvidencePlace,
    by: Asking,
    decide: (within: Within) => Promise<void>,
  ) =>
    db.$transaction(async (tx) => {
      await decide(await withinOf(tx, place))
      const at = clock.now()
      const [removed] = await tx.evidence.updateManyAndReturn({
        where: { id: row.id, removedAt: null },
        data: { removedAt: at, removedById: by.actor.id },
      })
      if (!removed) return false
      await recordAudit(tx, at, by, [
        {
          action: 'evidence.removed',
          subjectType: 'indicator',
          subjectId: place.indicatorId,
          communeCode: place.communeCode,
          before: factsOf(removed),
        },
      ])
      return true
    }),

  /** Which of some ids have a row, taken away or not. */
  known: async (ids: readonly string[]) => {
    const rows = await db.evidence.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true },
    })
    return new Set(rows.map(({ id }) => id))
  },
})

const factsOf = (row: {
  id: string
  period: string | null
  name: string
  size: number
  sha256: string
}) => ({
  ...(row.period === null ? {} : { period: row.period }),
  evidenceId: row.id,
  name: row.name,
  size: row.size,
  sha256: row.sha256,
})
