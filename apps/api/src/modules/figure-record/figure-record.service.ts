import type {
  addFigureComment,
  getFigureHistory,
  listFigureComments,
  ParsedOf,
} from '@tien-do/contract'
import { can, observationStates, type Actor } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { forbidden, invalidField, notFound, Refusal } from '../../http/refusal.ts'
import type { FigureOwner } from '../observations/observation-rows.repository.ts'
import type { ObservationRepository } from '../observations/observations.repository.ts'
import type { FigureRecordRepository } from './figure-record.repository.ts'
import { addressOf, toComment, toFigureVersion } from './figure-shown.ts'

export type FigureRecordService = ReturnType<typeof figureRecordService>

/** What stands behind one value: its history, and what was said about it. */
export const figureRecordService = (
  rows: FigureRecordRepository,
  observations: ObservationRepository,
) => {
  const ownerSeen = async (indicatorId: string, { actor }: Asking) => {
    const owner = await observations.owner(indicatorId)
    if (!owner || !can.seeCommune(actor, owner)) throw notFound()
    return owner
  }

  const ownerDiscussed = async (indicatorId: string, asking: Asking) => {
    const owner = await ownerSeen(indicatorId, asking)
    if (!can.commentFigure(asking.actor, owner))
      throw forbidden({
        vi: 'Trao đổi về số liệu là việc của đơn vị nhập, đơn vị phối hợp, Văn phòng và lãnh đạo xã.',
        en: 'Comments are for the entering and supporting offices, the coordinator and the leader.',
      })
    return owner
  }

  return {
    history: async (
      { id, period, limit, cursor }: ParsedOf<typeof getFigureHistory>,
      asking: Asking,
    ) => {
      const { actor } = asking
      const owner = await ownerSeen(id, asking)
      const states = observationStates.filter((state) => can.seeFigure(actor, owner, state))
      const before = cursor === undefined ? null : versionOf(cursor)
      const versions = await rows.versions(owner, period, states, { before, take: limit + 1 })
      const shown = versions.slice(0, limit)
      const [newest, oldest] = [shown[0], shown.at(-1)]
      const events =
        newest && oldest && can.seeAddress(actor, owner)
          ? await rows.events(newest.observationId, oldest.at, newest.at)
          : []
      return {
        items: shown.map((row, i) => toFigureVersion(row, versions[i + 1], addressOf(row, events))),
        nextCursor: versions.length > limit && oldest ? String(oldest.version) : null,
      }
    },

    comments: async (
      { id, period, limit, cursor }: ParsedOf<typeof listFigureComments>,
      asking: Asking,
    ) => {
      const owner = await ownerDiscussed(id, asking)
      const before = cursor === undefined ? null : uuidOf(cursor)
      const found = await rows.comments(owner.seriesId, period, { before, take: limit + 1 })
      const items = found.slice(0, limit).map(toComment)
      return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null }
    },

    comment: async ({ id, period, text }: ParsedOf<typeof addFigureComment>, asking: Asking) => {
      const owner = await ownerDiscussed(id, asking)
      if (!(await rows.hasRound(owner.communeCode, period)))
        throw new Refusal('wrong-state', {
          vi: `Xã chưa lập kỳ báo cáo ${period}, nên chưa có số liệu để trao đổi.`,
          en: `The commune has no review round ${period}, so there is no figure to comment on.`,
        })
      const officeId = speaksFor(asking.actor, owner)
      return toComment(await rows.comment(owner, { period, text, officeId }, asking))
    },
  }
}

/** The office that a comment speaks for; null: a reviewer's own word. */
function speaksFor(actor: Actor, owner: FigureOwner): string | null {
  if (can.review(actor, owner)) return null
  const concerned = [owner.enteringOfficeId, ...owner.supportOfficeIds]
  const grant = actor.grants.find(
    (g) => g.role === 'office_editor' && g.officeId !== null && concerned.includes(g.officeId),
  )
  return grant?.officeId ?? null
}

const wrongCursor = () =>
  invalidField('#/cursor', {
    vi: 'Vị trí trang không đúng; tải lại từ đầu.',
    en: 'The cursor is not one of this list; start again.',
  })

const versionOf = (cursor: string) => {
  if (!/^\d{1,9}$/.test(cursor)) throw wrongCursor()
  return Number(cursor)
}

const uuidOf = (cursor: string) => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor)) throw wrongCursor()
  return cursor
}
