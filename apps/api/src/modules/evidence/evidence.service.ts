import { randomUUIDv7 } from 'node:crypto'
import type {
  addEvidence,
  Evidence,
  getEvidenceContent,
  listEvidence,
  ParsedOf,
  removeEvidence,
} from '@tien-do/contract'
import { evidenceLimits } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { wallClock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { KeptFile, SentFile } from '../../http/mount.ts'
import { notFound, Refusal } from '../../http/refusal.ts'
import type { FigureOwner } from '../observations/observation-rows.repository.ts'
import type { Inside, ObservationRepository } from '../observations/observations.repository.ts'
import { cleanName } from './evidence-name.ts'
import { keepsEvidence, notYoursToProve, tooMany } from './evidence-refusals.ts'
import { seesEvidence, toEvidence } from './evidence-shown.ts'
import type { EvidenceStore } from './evidence-store.ts'
import type { EvidencePlace, EvidenceRepository, Stand, Within } from './evidence.repository.ts'

export type EvidenceService = ReturnType<typeof evidenceService>

/** Refuses where the round of a figure takes none. */
type TakesFigures = (
  within: Inside,
  figure: { owner: FigureOwner; period: string; accepted: boolean },
) => Promise<void>

/** Files that prove figures: who may add, read and remove them, and of which kinds they may be. */
export const evidenceService = (
  rows: EvidenceRepository,
  store: EvidenceStore,
  observations: ObservationRepository,
  takesFigures: TakesFigures,
) => {
  const ownerSeen = async (indicatorId: string, { actor }: Asking) => {
    const owner = await observations.owner(indicatorId)
    if (!owner || !can.seeCommune(actor, owner)) throw notFound()
    return owner
  }

  /** A signed round takes evidence for a correction that is being written, and for nothing else. */
  const refuseUnlessTaken = async (within: Within, owner: FigureOwner, period: string) => {
    const now = within.stands.at(-1)
    if (now?.correction && now.state !== 'approved') return
    const accepted = within.stands.some(({ state }) => state === 'approved')
    await takesFigures(within, { owner, period, accepted })
  }

  const isTaken = async (within: Within, owner: FigureOwner, period: string) => {
    try {
      await refuseUnlessTaken(within, owner, period)
      return true
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    }
  }

  /**
   * Stores a file and then writes its row: a row is never without its file. For figures here, and
   * for whatever else evidence may hang on.
   */
  const attach = async (
    place: EvidencePlace,
    name: string,
    sent: SentFile,
    asking: Asking,
    decide: (within: Within) => Promise<void>,
  ): Promise<Evidence> => {
    const id = randomUUIDv7()
    const file = await store.keep(id, sent)
    try {
      const { row, isNew } = await rows.add(
        place,
        { ...file, id, name: cleanName(name, file.endings) },
        asking,
        async (within, files) => {
          await decide(within)
          if (files >= evidenceLimits.filesPerFigure) throw tooMany()
        },
      )
      if (!isNew) await store.discard(id)
      return toEvidence(row, true)
    } catch (error) {
      await store.discard(id)
      throw error
    }
  }

  /** A file of a figure that the asker may see, with what decides about it. */
  const seen = async (id: string, asking: Asking) => {
    const row = await rows.find(id)
    const owner = row && (await observations.owner(row.indicatorId))
    if (!row || !owner) throw notFound()
    if (row.period === null) {
      // With an answer: for whom the answer is.
      if (!can.readExplanations(asking.actor, owner)) throw notFound()
      return { row, owner, period: null }
    }
    const stands = await rows.stands(row.seriesId, row.period)
    if (!seesEvidence(asking.actor, owner, row, stands)) throw notFound()
    return { row, owner, period: row.period }
  }

  return {
    attach,

    /** The files of some answers, by answer. Nobody takes one away: an answer is never changed. */
    ofAnswers: async (answerIds: readonly string[]) => {
      const files = answerIds.length > 0 ? await rows.ofAnswers(answerIds) : []
      return new Map(
        answerIds.map((id) => [
          id,
          files.filter((row) => row.answerId === id).map((row) => toEvidence(row, false)),
        ]),
      )
    },

    list: async ({ id, period }: ParsedOf<typeof listEvidence>, asking: Asking) => {
      const owner = await ownerSeen(id, asking)
      const within = await rows.within(owner.seriesId, period)
      const { stands } = within
      const mayAdd = can.enterActual(asking.actor, owner) && (await isTaken(within, owner, period))
      const files = (await rows.ofFigure(owner.seriesId, period)).filter((row) =>
        seesEvidence(asking.actor, owner, row, stands),
      )
      return {
        items: files.map((row) => toEvidence(row, mayAdd && isOpen(stands))),
        may: { add: mayAdd },
      }
    },

    add: async (
      { id, period, name }: ParsedOf<typeof addEvidence>,
      asking: Asking,
      sent: SentFile,
    ) => {
      const owner = await ownerSeen(id, asking)
      if (!can.enterActual(asking.actor, owner)) throw notYoursToProve()
      // Before a byte of it is read, and again when it is there.
      await refuseUnlessTaken(await rows.within(owner.seriesId, period), owner, period)
      let mayRemove = true
      const added = await attach(
        { ...owner, period, answerId: null },
        name,
        sent,
        asking,
        async (within) => {
          await refuseUnlessTaken(within, owner, period)
          mayRemove = isOpen(within.stands)
        },
      )
      return { ...added, mayRemove }
    },

    content: async (
      { id }: ParsedOf<typeof getEvidenceContent>,
      asking: Asking,
    ): Promise<KeptFile> => {
      const { row } = await seen(id, asking)
      return { name: row.name, mediaType: row.mediaType, ...(await store.read(row.id)) }
    },

    remove: async ({ id }: ParsedOf<typeof removeEvidence>, asking: Asking) => {
      const { row, owner, period } = await seen(id, asking)
      if (period === null || !can.enterActual(asking.actor, owner)) throw notYoursToProve()
      const place = { ...owner, period, answerId: null }
      const removed = await rows.remove(row, place, asking, async (within) => {
        await refuseUnlessTaken(within, owner, period)
        if (!isOpen(within.stands)) throw keepsEvidence()
      })
      if (!removed) throw notFound()
      return null
    },

    /** Sets right what a crash left in the folder. */
    tidy: async () =>
      // The age of a file is told by the machine's clock, on whatever day the product stands.
      store.tidy(rows.known, wallClock.now().getTime()),
  }
}

/** Nothing was submitted or approved with these files: they may still go. */
const isOpen = (stands: readonly Stand[]) => {
  const state = stands.at(-1)?.state
  return state !== 'submitted' && state !== 'approved'
}
