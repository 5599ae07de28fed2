import type { correctObservation, Observation, ParsedOf, putObservation } from '@tien-do/contract'
import {
  can,
  isSignedOff,
  whyNotTaken,
  type NotTaken,
  type ObservationState,
} from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { Versioned } from '../../http/mount.ts'
import { notFound, Refusal } from '../../http/refusal.ts'
import type { AuditEntry } from '../audit/audit.repository.ts'
import { returnNotices } from '../notifications/return-notices.ts'
import { factsOf } from '../rounds/round-shown.ts'
import { figureOf } from './figure-rules.ts'
import { toObservation, versionOf } from './figure-shown.ts'
import {
  notCoordinator,
  notSignedOff,
  notTaken,
  notYours,
  refuseStale,
  waitsForApproval,
  wrongState,
  type Basis,
} from './observation-refusals.ts'
import type { CurrentFigure, FigureOwner, NewVersion } from './observation-rows.repository.ts'
import type { Inside, ObservationRepository } from './observations.repository.ts'
import { factsOfFigure, takenOf, type Taken } from './taken-figure.ts'

export type ObservationService = ReturnType<typeof observationService>

/**
 * The way of a figure: entered, submitted, approved or returned, corrected. Each step asks who, in which
 * state, on which version (403, 409, 412).
 */
export const observationService = (observations: ObservationRepository, clock: Clock) => {
  /** Whether the rounds take these figures today; the first that none takes is refused. */
  const refuseUnlessTaken = async (
    within: Inside,
    figures: readonly Taken[],
    allows: (why: NotTaken, figure: Taken) => boolean = () => false,
  ) => {
    for (const communeCode of new Set(figures.map(({ owner }) => owner.communeCode))) {
      const own = figures.filter(({ owner }) => owner.communeCode === communeCode)
      const rounds = await roundsOf(within, communeCode, own)
      for (const figure of own) {
        const why = whyNotTaken(factsOfFigure(figure), rounds, clock.today())
        if (why && !allows(why, figure)) throw notTaken(why, figure.period)
      }
    }
  }

  const roundsOf = async (within: Inside, communeCode: string, figures: readonly Taken[]) =>
    (await within.rounds(communeCode, [...new Set(figures.map(({ period }) => period))])).map(
      factsOf,
    )

  /**
   * The one way figures are entered, on the sheet and from a form: all that are sent in one
   * transaction, or none. `also` is written down beside them.
   */
  const enter = async (
    sent: readonly SentFigure[],
    asking: Asking,
    also: readonly AuditEntry[] = [],
  ) => {
    const owners = await observations.owners(sent.map(({ id }) => id))
    const entries = sent.map(({ basis, ...input }) => {
      const owner = owners.get(input.id)
      if (!owner || !can.seeCommune(asking.actor, owner)) throw notFound()
      if (!can.enterActual(asking.actor, owner)) throw notYours()
      const version: NewVersion = {
        ...figureOf(input, owner),
        state: 'draft',
        reason: null,
        officeId: owner.enteringOfficeId,
        onBehalf: !can.enterAsOffice(asking.actor, owner),
        ownApproval: false,
        correction: false,
      }
      return { owner, basis, period: input.period, version }
    })
    await observations.enter(
      entries,
      asking,
      async (standing, within) => {
        const facts = entries.map(({ owner, period }, i) => {
          const current = standing[i] ?? null
          return current
            ? takenOf({ owner, current })
            : { owner, period, accepted: false, correction: false }
        })
        await refuseUnlessTaken(within, facts)
        entries.forEach(({ owner, basis }, i) => {
          const current = standing[i] ?? null
          refuseStale(basis, owner, current)
          if (current?.state === 'submitted') throw waitsForApproval()
        })
      },
      also,
    )
    return entries
  }

  const put = async (
    input: ParsedOf<typeof putObservation>,
    asking: Asking,
  ): Promise<Versioned<Observation>> => {
    const [entered] = await enter([{ ...input, basis: asking }], asking)
    const after = entered && (await shown(entered.owner, input.period))
    if (!after) throw notFound()
    return { body: { ...after, indicatorId: input.id }, etag: after.etag }
  }

  const shown = async (owner: FigureOwner, period: string) => {
    const current = await observations.current(owner.seriesId, period)
    return current && toObservation(owner.indicatorId, current)
  }

  /** Moves figures from one state to the next; every one must allow it, or none moves. */
  const move = async (
    ids: readonly string[],
    asking: Asking,
    step: {
      action: 'observation.submitted' | 'observation.approved' | 'observation.returned'
      from: ObservationState
      to: ObservationState
      reason: string | null
      may: (owner: FigureOwner) => boolean
      refusal: () => Refusal
      /** What may be done although no round takes figures any more. */
      allows: (why: NotTaken, figure: Taken) => boolean
      check?: (
        figures: { owner: FigureOwner; current: CurrentFigure }[],
        within: Inside,
      ) => Promise<Set<string>>
    },
  ): Promise<Observation[]> => {
    const wanted = [...new Set(ids)]
    const figures = await observations.change(
      wanted,
      step.action,
      asking,
      async (found, within) => {
        const visible = found.filter(({ owner, current }) =>
          can.seeFigure(asking.actor, owner, current.state),
        )
        if (visible.length < wanted.length) throw notFound()
        if (!found.every(({ owner }) => step.may(owner))) throw step.refusal()
        // What was looked at is what moves: said by If-Match where one figure is named.
        const [only, another] = found
        if (only && !another && asking.ifMatch !== null)
          refuseStale(asking, only.owner, only.current)
        await refuseUnlessTaken(within, found.map(takenOf), step.allows)
        if (found.some(({ current }) => current.state !== step.from)) throw wrongState(step.from)
        const own = (await step.check?.(found, within)) ?? new Set<string>()
        return found.map(({ current }) => ({
          ...versionOf(current),
          state: step.to,
          reason: reasonOf(current, step.reason),
          ownApproval: own.has(current.id),
        }))
      },
    )
    const byId = new Map(
      figures.map(({ owner, current }) => [
        current.id,
        toObservation(owner.indicatorId, {
          ...current,
          state: step.to,
          reason: reasonOf(current, step.reason),
          version: current.version + 1,
          at: clock.now(),
        }),
      ]),
    )
    return wanted.flatMap((id) => byId.get(id) ?? [])
  }

  const submit = (ids: readonly string[], asking: Asking) =>
    move(ids, asking, {
      action: 'observation.submitted',
      from: 'draft',
      to: 'submitted',
      reason: null,
      may: (owner) => can.enterActual(asking.actor, owner),
      refusal: notYours,
      allows: (why, { correction }) => why === 'locked' && correction,
    })

  const approve = (ids: readonly string[], asking: Asking) =>
    move(ids, asking, {
      action: 'observation.approved',
      from: 'submitted',
      to: 'approved',
      reason: null,
      may: (owner) => can.coordinate(asking.actor, owner),
      refusal: notCoordinator,
      allows: mayBeJudged,
      check: async (figures, within) => {
        const own = figures.filter(({ current }) => current.enteredById === asking.actor.id)
        for (const communeCode of new Set(own.map(({ owner }) => owner.communeCode)))
          if ((await within.otherCoordinators(communeCode, asking.actor.id)) > 0)
            throw new Refusal('own-entry', {
              vi: 'Số do chính bạn nhập; cán bộ tổng hợp khác của xã phải duyệt.',
              en: 'You entered it yourself; another coordinator of the commune must approve it.',
            })
        return new Set(own.map(({ current }) => current.id))
      },
    })

  const giveBack = (ids: readonly string[], reason: string, asking: Asking) =>
    move(ids, asking, {
      action: 'observation.returned',
      from: 'submitted',
      to: 'returned',
      reason,
      may: (owner) => can.coordinate(asking.actor, owner),
      refusal: notCoordinator,
      allows: mayBeJudged,
      check: async (figures, within) => {
        await within.notify(clock.now(), returnNotices(figures, reason, asking))
        return new Set()
      },
    })

  /** A figure that was signed off gets a new version with a reason; the one signed off counts on. */
  const correct = async (
    { id, reason, ...said }: ParsedOf<typeof correctObservation>,
    asking: Asking,
  ): Promise<Versioned<Observation>> => {
    const changed = await observations.change(
      [id],
      'observation.corrected',
      asking,
      async (figures, within) => {
        const [figure] = figures
        if (!figure || !can.seeFigure(asking.actor, figure.owner, figure.current.state))
          throw notFound()
        const { owner, current } = figure
        if (!can.enterActual(asking.actor, owner)) throw notYours()
        const taken = takenOf(figure)
        const rounds = await roundsOf(within, owner.communeCode, [taken])
        if (!isSignedOff(factsOfFigure(taken), rounds)) throw notSignedOff(current.period)
        refuseStale(asking, owner, current)
        if (current.state === 'submitted' && current.correction) throw waitsForApproval()
        return [
          {
            ...figureOf({ id, ...said }, owner),
            state: 'draft',
            reason,
            officeId: owner.enteringOfficeId,
            onBehalf: !can.enterAsOffice(asking.actor, owner),
            ownApproval: false,
            correction: true,
          },
        ]
      },
    )
    const [figure] = changed
    const after = figure && (await shown(figure.owner, figure.current.period))
    if (!after) throw notFound()
    return { body: after, etag: after.etag }
  }

  /** For what hangs on a figure: taken where the figure itself would be. */
  const refuseUnlessOpen = async (within: Inside, figure: Omit<Taken, 'correction'>) =>
    refuseUnlessTaken(within, [{ ...figure, correction: false }])

  return { put, enter, submit, approve, giveBack, correct, refuseUnlessOpen }
}

/** A figure as it was sent, with the version that it is based on. */
type SentFigure = ParsedOf<typeof putObservation> & { basis: Basis }

/** What came in before a round closed is judged after it, until the leader signs. */
const mayBeJudged = (why: NotTaken, { correction }: Taken) =>
  why === 'closed' || why === 'there' || (why === 'locked' && correction)

/** A correction keeps saying why it was made, until it is returned with another reason. */
const reasonOf = (current: CurrentFigure, reason: string | null) =>
  reason ?? (current.correction ? current.reason : null)
