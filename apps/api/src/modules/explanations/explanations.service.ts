import type {
  addAnswerFile,
  answerExplanation,
  askExplanation,
  closeExplanation,
  listExplanations,
  listIndicatorExplanations,
  ParsedOf,
} from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { SentFile } from '../../http/mount.ts'
import { forbidden, invalidField, notFound, Refusal } from '../../http/refusal.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { EvidenceService } from '../evidence/evidence.service.ts'
import { toExplanation } from './explanation-shown.ts'
import type { ExplanationRepository, ExplanationRow } from './explanations.repository.ts'

export type ExplanationService = ReturnType<typeof explanationService>

const notForTheCity = () =>
  forbidden({
    vi: 'Giải trình là việc nội bộ của xã; tài khoản thành phố không xem.',
    en: 'Explanations are a matter of the commune; the city does not read them.',
  })

/** So many of what waits for somebody are named; the rest is a count. */
const named = 10

const refuseClosed = (row: ExplanationRow) => {
  if (row.closedAt)
    throw new Refusal('wrong-state', {
      vi: 'Yêu cầu giải trình này đã đóng; muốn hỏi tiếp thì gửi yêu cầu mới.',
      en: 'This explanation request is closed; to go on, send a new request.',
    })
}

const othersAnswer = ({ office }: ExplanationRow) =>
  forbidden({
    vi: `${office.name} trả lời yêu cầu này; cán bộ tổng hợp được trả lời thay.`,
    en: `${office.name} answers this request, or the coordinator for it.`,
  })

/** Questions about an indicator to an office: asking, answering, closing. */
export const explanationService = (
  explanations: ExplanationRepository,
  communes: CommuneService,
  evidence: Pick<EvidenceService, 'attach' | 'ofAnswers'>,
  clock: Clock,
) => {
  const allShown = async (rows: readonly ExplanationRow[], { actor }: Asking) => {
    const files = await evidence.ofAnswers(rows.flatMap((row) => row.answers.map(({ id }) => id)))
    return rows.map((row) => toExplanation(row, files, actor, clock.today()))
  }

  const shown = async (row: ExplanationRow | null, asking: Asking) => {
    const [it] = row ? await allShown([row], asking) : []
    if (!it) throw notFound()
    return it
  }

  const pageOf = async (rows: ExplanationRow[], limit: number, asking: Asking) => {
    const items = rows.slice(0, limit)
    return {
      items: await allShown(items, asking),
      nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
    }
  }

  /** The indicator that the asker may look at; else it does not exist. */
  const subjectSeen = async (id: string, { actor }: Asking) => {
    const subject = await explanations.subject(id)
    if (!subject || !can.seeCommune(actor, subject)) throw notFound()
    return subject
  }

  /** A request of the asker's own commune; else it does not exist. */
  const seen = async (id: string, { actor }: Asking) => {
    const row = await explanations.find(id)
    const owned = row && { communeCode: row.indicator.plan.commune.code }
    if (!owned || !can.readExplanations(actor, owned)) throw notFound()
    return { row, owned }
  }

  const waiting = async (
    of: Parameters<ExplanationRepository['waiting']>[0],
    answered: boolean,
    asking: Asking,
  ) => {
    const { count, rows } = await explanations.waiting(of, { answered, limit: named })
    return { count, items: await allShown(rows, asking) }
  }

  return {
    /** Asked of some offices of the asker, and not answered. */
    toAnswer: async (officeIds: readonly string[], asking: Asking) =>
      waiting({ officeIds }, false, asking),

    /** Answered, for the asker as leader or coordinator of some communes to read and close. */
    toRead: async (communeCodes: readonly string[], asking: Asking) =>
      waiting({ communeCodes }, true, asking),

    ofIndicator: async (
      { id, ...paging }: ParsedOf<typeof listIndicatorExplanations>,
      asking: Asking,
    ) => {
      const subject = await subjectSeen(id, asking)
      if (!can.readExplanations(asking.actor, subject)) throw notForTheCity()
      return pageOf(await explanations.ofIndicator(id, paging), paging.limit, asking)
    },

    ofCommune: async (query: ParsedOf<typeof listExplanations>, asking: Asking) => {
      const { code: communeCode } = await communes.seen(query.slug, asking)
      if (!can.readExplanations(asking.actor, { communeCode })) throw notForTheCity()
      return pageOf(await explanations.ofCommune(communeCode, query), query.limit, asking)
    },

    ask: async (
      { id, officeId, period, question, dueOn }: ParsedOf<typeof askExplanation>,
      asking: Asking,
    ) => {
      const subject = await subjectSeen(id, asking)
      if (!can.askExplanation(asking.actor, subject))
        throw forbidden({
          vi: 'Lãnh đạo và cán bộ tổng hợp của xã gửi yêu cầu giải trình.',
          en: 'The leader and the coordinator of the commune ask for explanations.',
        })
      if (dueOn < clock.today())
        throw invalidField('#/dueOn', {
          vi: 'Hạn trả lời không được trước hôm nay.',
          en: 'The due date must not lie before today.',
        })
      const asked = officeId ?? subject.enteringOfficeId
      if (asked === null)
        throw invalidField('#/officeId', {
          vi: 'Chỉ tiêu chưa phân công đơn vị; hãy chọn đơn vị trả lời.',
          en: 'No office enters this indicator; name the one that is to answer.',
        })
      if (!(await explanations.isOfficeOf(subject.communeCode, asked)))
        throw invalidField('#/officeId', {
          vi: 'Đơn vị này không thuộc xã.',
          en: 'The office does not belong to this commune.',
        })
      return shown(
        await explanations.ask(subject, { officeId: asked, period, question, dueOn }, asking),
        asking,
      )
    },

    answer: async ({ id, text }: ParsedOf<typeof answerExplanation>, asking: Asking) => {
      const { row, owned } = await seen(id, asking)
      if (!can.answerExplanation(asking.actor, owned, row.officeId)) throw othersAnswer(row)
      const onBehalf = !can.speakFor(asking.actor, owned, row.officeId)
      return shown(await explanations.answer(id, { text, onBehalf }, asking, refuseClosed), asking)
    },

    addFile: async (
      { id, answerId, name }: ParsedOf<typeof addAnswerFile>,
      asking: Asking,
      sent: SentFile,
    ) => {
      const { row, owned } = await seen(id, asking)
      if (!row.answers.some((answer) => answer.id === answerId)) throw notFound()
      if (!can.answerExplanation(asking.actor, owned, row.officeId)) throw othersAnswer(row)
      refuseClosed(row)
      const { id: indicatorId, seriesId } = row.indicator
      const place = { indicatorId, seriesId, ...owned, period: null, answerId }
      const added = await evidence.attach(place, name, sent, asking, async () => undefined)
      return { ...added, mayRemove: false }
    },

    close: async ({ id }: ParsedOf<typeof closeExplanation>, asking: Asking) => {
      const { owned } = await seen(id, asking)
      if (!can.askExplanation(asking.actor, owned))
        throw forbidden({
          vi: 'Lãnh đạo và cán bộ tổng hợp của xã đóng yêu cầu giải trình.',
          en: 'The leader and the coordinator of the commune close explanation requests.',
        })
      return shown(await explanations.close(id, asking, refuseClosed), asking)
    },
  }
}
