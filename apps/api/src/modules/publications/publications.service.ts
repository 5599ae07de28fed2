import { createHash } from 'node:crypto'
import type {
  getPublication,
  ParsedOf,
  Publication,
  PublicationItem,
  putPublication,
  Round,
} from '@tien-do/contract'
import { asksFigures, can } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import { dayInVietnam } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { Versioned } from '../../http/mount.ts'
import { forbidden, invalidField, notFound, Refusal } from '../../http/refusal.ts'
import type {
  ApprovedFigure,
  AssessmentRepository,
  IndicatorMaterial,
} from '../assessment/assessment.repository.ts'
import { countingByPeriod } from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { RoundService } from '../rounds/rounds.service.ts'
import { toPublicFigure } from './public-figure.ts'
import type { InForce, PublicationRepository } from './publications.repository.ts'

export type PublicationService = ReturnType<typeof publicationService>

/** One indicator of a round: its figure that counts, and what the public reads. */
interface Offered {
  indicator: IndicatorMaterial
  counts: ApprovedFigure | null
  published: (InForce & { figure: ApprovedFigure }) | null
}

/** What the public may read of a signed round: chosen, given out, withdrawn. */
export const publicationService = (
  publications: PublicationRepository,
  material: AssessmentRepository,
  communes: CommuneService,
  rounds: RoundService,
  clock: Clock,
) => {
  const offeredIn = async (communeCode: string, round: Round): Promise<Offered[]> => {
    if (!round.lockedAt) return []
    const [indicators, inForce] = await Promise.all([
      material.material({ sameAsId: null, plan: { communeCode, status: 'active' } }),
      publications.inForce(round.id),
    ])
    return indicators.flatMap((indicator) => {
      const counts = countingByPeriod(indicator.approved).get(round.period) ?? null
      const now = inForce.find((p) => p.planIndicatorId === indicator.id)
      const figure = indicator.approved.find((f) => f.versionId === now?.versionId)
      const published = now && figure ? { ...now, figure } : null
      return counts || published ? [{ indicator, counts, published }] : []
    })
  }

  const shown = async (slug: string, period: string, asking: Asking) => {
    const commune = await communes.seen(slug, asking)
    const owned = { communeCode: commune.code }
    if (!can.review(asking.actor, owned))
      throw forbidden({
        vi: 'Việc công bố dành cho cán bộ tổng hợp và lãnh đạo của xã.',
        en: 'Publishing is for the coordinator and the leader of the commune.',
      })
    const all = await rounds.ofCommune(commune.code)
    const round = all.find((r) => r.period === period && asksFigures(r))
    if (!round) throw notFound()
    return { commune, round, offered: await offeredIn(commune.code, round) }
  }

  const answer = async (
    { commune, round, offered }: Awaited<ReturnType<typeof shown>>,
    asking: Asking,
  ): Promise<Versioned<Publication>> => {
    const today = clock.today()
    const items = offered.map((it) => toItem(it, round, today))
    const body = {
      commune: toCommuneRef(commune),
      round,
      plans: await publications.plans([...new Set(offered.map((it) => it.indicator.planId))]),
      items,
      may: { publish: can.coordinate(asking.actor, { communeCode: commune.code }) },
      demo: items.some((it) => it.figure?.demo || it.published?.figure.demo),
      today,
    }
    return { body, etag: etagOf(offered) }
  }

  return {
    get: async ({ slug, period }: ParsedOf<typeof getPublication>, asking: Asking) =>
      answer(await shown(slug, period, asking), asking),

    publish: async (
      { slug, period, indicatorIds }: ParsedOf<typeof putPublication>,
      asking: Asking,
    ) => {
      const before = await shown(slug, period, asking)
      const { commune, round, offered } = before
      if (!can.coordinate(asking.actor, { communeCode: commune.code }))
        throw forbidden({
          vi: 'Cán bộ tổng hợp của xã chọn số liệu công bố; lãnh đạo xem.',
          en: 'The coordinator of the commune chooses what is published; the leader reads it.',
        })
      if (!round.lockedAt) throw notSignedOff(period)
      if (asking.ifMatch !== null && asking.ifMatch !== '*' && asking.ifMatch !== etagOf(offered))
        throw new Refusal(
          'edit-conflict',
          {
            vi: 'Số liệu hoặc danh sách công bố vừa thay đổi; xem lại bản người dân sẽ thấy rồi công bố.',
            en: 'The figures or what is published have just changed; look at the preview again, then publish.',
          },
          { current: (await answer(before, asking)).body },
        )
      const mayGoOut = new Set(
        offered.filter((it) => it.counts !== null).map((it) => it.indicator.id),
      )
      const wrong = indicatorIds.findIndex((id) => !mayGoOut.has(id))
      if (wrong >= 0)
        throw invalidField(`#/indicatorIds/${wrong}`, {
          vi: 'Chỉ tiêu này không có số đã duyệt trong kỳ, nên không công bố được.',
          en: 'This indicator has no approved figure in the round, so it cannot be published.',
        })
      const wanted = new Set(indicatorIds)
      await publications.publish(
        { id: round.id, communeCode: commune.code, period },
        offered.map(({ indicator, counts }) => ({
          indicatorId: indicator.id,
          code: indicator.code,
          versionId: counts && wanted.has(indicator.id) ? counts.versionId : null,
          demo: counts?.demo ?? false,
        })),
        asking,
        ({ signedOff }) => {
          if (!signedOff) throw notSignedOff(period)
        },
      )
      return answer(await shown(slug, period, asking), asking)
    },
  }
}

const notSignedOff = (period: string) =>
  new Refusal('wrong-state', {
    vi: `Kỳ ${period} chưa được lãnh đạo ký, khóa, nên chưa công bố được.`,
    en: `The round ${period} is not signed off by the leader yet, so it cannot be published.`,
  })

/** What was looked at: the figures that count, and those that are out. */
function etagOf(offered: readonly Offered[]): string {
  const seen = offered.map(({ indicator, counts, published }) => [
    indicator.id,
    counts?.versionId ?? '',
    published?.versionId ?? '',
  ])
  return `"${createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 22)}"`
}

const toItem = (
  { indicator, counts, published }: Offered,
  round: Round,
  today: string,
): PublicationItem => ({
  figure: counts && toPublicFigure(indicator, counts, round, today, today),
  published: published && {
    figure: toPublicFigure(indicator, published.figure, round, dayInVietnam(published.at), today),
    at: published.at.toISOString(),
  },
  corrected: published !== null && published.versionId !== counts?.versionId,
  proposed: indicator.publishable,
})
