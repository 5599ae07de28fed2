import type { Conclusion, listConclusions, ParsedOf, writeConclusion } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, invalidField, notFound } from '../../http/refusal.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { toOfficeRef } from '../communes/communes.repository.ts'
import type { ConclusionRepository, ConclusionRow } from './conclusions.repository.ts'

export type ConclusionService = ReturnType<typeof conclusionService>

export const notForTheCity = () =>
  forbidden({
    vi: 'Cuộc họp và kết luận là việc nội bộ của xã; tài khoản thành phố không xem.',
    en: 'Meetings and their conclusions are a matter of the commune; the city does not read them.',
  })

/** What meetings concluded; written by the leader and the coordinator, never changed. */
export const conclusionService = (conclusions: ConclusionRepository, clock: Clock) => {
  /** The indicator that the asker may look at; else it does not exist. */
  const subjectSeen = async (id: string, { actor }: Asking) => {
    const subject = await conclusions.subject(id)
    if (!subject || !can.seeCommune(actor, subject)) throw notFound()
    return subject
  }

  const refuseForeign = async (
    communeCode: string,
    { leadOfficeId, supportOfficeIds }: ParsedOf<typeof writeConclusion>,
  ) => {
    const named = [...(leadOfficeId ? [leadOfficeId] : []), ...supportOfficeIds]
    const own = new Set((await conclusions.officesOf(communeCode, named)).map(({ id }) => id))
    if (leadOfficeId && !own.has(leadOfficeId)) throw foreign('#/leadOfficeId')
    const wrong = supportOfficeIds.findIndex((id) => !own.has(id))
    if (wrong >= 0) throw foreign(`#/supportOfficeIds/${wrong}`)
  }

  return {
    ofRound: async (communeCode: string, round: string, most: number) =>
      (await conclusions.ofRound(communeCode, round, most)).map(toConclusion),

    ofIndicator: async (
      { id, ...paging }: ParsedOf<typeof listConclusions>,
      asking: Asking,
    ): Promise<{ items: Conclusion[]; nextCursor: string | null }> => {
      const subject = await subjectSeen(id, asking)
      if (!can.readConclusions(asking.actor, subject)) throw notForTheCity()
      const rows = await conclusions.ofIndicator(id, paging)
      const items = rows.slice(0, paging.limit)
      return {
        items: items.map(toConclusion),
        nextCursor: rows.length > paging.limit ? (items.at(-1)?.id ?? null) : null,
      }
    },

    write: async (input: ParsedOf<typeof writeConclusion>, asking: Asking) => {
      const { id, round, text, leadOfficeId, supportOfficeIds, dueOn } = input
      const subject = await subjectSeen(id, asking)
      if (!can.conclude(asking.actor, subject))
        throw forbidden({
          vi: 'Lãnh đạo và cán bộ tổng hợp của xã ghi kết luận cuộc họp.',
          en: 'The leader and the coordinator of the commune write conclusions down.',
        })
      if (dueOn !== null && dueOn < clock.today())
        throw invalidField('#/dueOn', {
          vi: 'Hạn thực hiện không được trước hôm nay.',
          en: 'The due date must not lie before today.',
        })
      await refuseForeign(subject.communeCode, input)
      // Who leads does not support too.
      const supports = [...new Set(supportOfficeIds)].filter((it) => it !== leadOfficeId)
      const said = { round, text, leadOfficeId, supportOfficeIds: supports, dueOn }
      return toConclusion(await conclusions.write(subject, said, asking))
    },
  }
}

const foreign = (pointer: string) =>
  invalidField(pointer, {
    vi: 'Đơn vị này không thuộc xã.',
    en: 'The office does not belong to this commune.',
  })

const writers = ['leader', 'coordinator'] as const

function toConclusion(row: ConclusionRow): Conclusion {
  const { plan, ...indicator } = row.indicator
  const roles = row.by.memberships
    .filter((m) => m.communeCode === plan.communeCode)
    .map((m) => m.role)
  return {
    id: row.id,
    indicator,
    round: row.round,
    text: row.text,
    lead: row.leadOffice && toOfficeRef(row.leadOffice),
    supports: row.supports.map(({ office }) => toOfficeRef(office)),
    dueOn: row.dueOn && dayOf(row.dueOn),
    by: writers.find((role) => roles.includes(role)) ?? null,
    at: row.at.toISOString(),
    demo: row.demo,
  }
}
