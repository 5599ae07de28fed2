import type { Observation, ParsedOf, putObservation } from '@tien-do/contract'
import { can, type ObservationState } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { Versioned } from '../../http/mount.ts'
import { notFound, Refusal } from '../../http/refusal.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { returnNotices } from '../notifications/return-notices.ts'
import { figureOf } from './figure-rules.ts'
import { toObservation, versionOf } from './figure-shown.ts'
import {
  conflict,
  notCoordinator,
  notYours,
  refuseStale,
  unsaidVersion,
  wrongState,
} from './observation-refusals.ts'
import type {
  CurrentFigure,
  FigureOwner,
  Inside,
  NewVersion,
  ObservationRepository,
} from './observations.repository.ts'

export type ObservationService = ReturnType<typeof observationService>

export const observationService = (observations: ObservationRepository, clock: Clock) => {
  /** Figures move only in a round that is open (late is open) and not signed off. */
  const refuseUnlessOpen = async (
    within: Inside,
    communeCode: string,
    periods: readonly string[],
  ) => {
    const rounds = await within.rounds(communeCode, periods)
    for (const period of periods) {
      const round = rounds.find((r) => r.period === period)
      if (!round || dayOf(round.opensOn) > clock.today())
        throw new Refusal('wrong-state', {
          vi: `Kỳ báo cáo ${period} chưa mở.`,
          en: `The review round ${period} is not open yet.`,
        })
      if (!round.lockedAt && dayOf(round.closesOn) < clock.today())
        throw new Refusal('round-closed', {
          vi: `Kỳ báo cáo ${period} đã đóng; Văn phòng có thể mở lại cho từng đơn vị.`,
          en: `The review round ${period} is closed; the coordinator may open it again for an office.`,
        })
      if (round.lockedAt)
        throw new Refusal('round-locked', {
          vi: `Kỳ báo cáo ${period} đã ký, khóa; sửa số cần mở lại kỳ hoặc đính chính.`,
          en: `The review round ${period} is signed off; a change needs it reopened or a correction.`,
        })
    }
  }

  const put = async (
    input: ParsedOf<typeof putObservation>,
    asking: Asking,
  ): Promise<Versioned<Observation>> => {
    const owner = await observations.owner(input.id)
    if (!owner || !can.seeCommune(asking.actor, owner)) throw notFound()
    if (!can.enterActual(asking.actor, owner)) throw notYours()
    const figure = figureOf(input, owner)
    const { period } = input

    const version: NewVersion = {
      ...figure,
      state: 'draft',
      reason: null,
      officeId: owner.enteringOfficeId,
      onBehalf: !can.enterAsOffice(asking.actor, owner),
      ownApproval: false,
    }
    const current = await observations.current(owner.seriesId, period)
    if (!current) {
      const isFirst = await observations.start(owner, period, version, asking, async (within) => {
        await refuseUnlessOpen(within, owner.communeCode, [period])
        if (asking.ifMatch !== null) throw conflict(null)
        if (asking.ifNoneMatch === null) throw unsaidVersion()
      })
      if (!isFirst) throw conflict(await shown(owner, period))
    } else {
      const ids = [current.id]
      await observations.change(ids, 'observation.entered', asking, async (figures, within) => {
        await refuseUnlessOpen(within, owner.communeCode, [period])
        const now = figures[0]?.current
        if (now) refuseStale(asking, owner, now)
        if (now?.state === 'submitted')
          throw new Refusal('wrong-state', {
            vi: 'Số đã gửi duyệt; cần được trả lại rồi mới sửa.',
            en: 'The figure is submitted; it must be returned before it can change.',
          })
        return [version]
      })
    }
    const after = await shown(owner, period)
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
        for (const communeCode of new Set(found.map((f) => f.owner.communeCode)))
          await refuseUnlessOpen(within, communeCode, [
            ...new Set(
              found.filter((f) => f.owner.communeCode === communeCode).map((f) => f.current.period),
            ),
          ])
        if (found.some(({ current }) => current.state !== step.from)) throw wrongState(step.from)
        const own = (await step.check?.(found, within)) ?? new Set<string>()
        return found.map(({ current }) => ({
          ...versionOf(current),
          state: step.to,
          reason: step.reason,
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
          reason: step.reason,
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
    })

  const approve = (ids: readonly string[], asking: Asking) =>
    move(ids, asking, {
      action: 'observation.approved',
      from: 'submitted',
      to: 'approved',
      reason: null,
      may: (owner) => can.coordinate(asking.actor, owner),
      refusal: notCoordinator,
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
      check: async (figures, within) => {
        await within.notify(clock.now(), returnNotices(figures, reason, asking))
        return new Set()
      },
    })

  return { put, submit, approve, giveBack, refuseUnlessOpen }
}
