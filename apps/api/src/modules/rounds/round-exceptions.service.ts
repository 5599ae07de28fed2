import type { endException, makeException, ParsedOf } from '@tien-do/contract'
import { roundKeyOf } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { invalidField, notFound, Refusal } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { servingRows } from '../assessment/serving-rows.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { coordinated } from './coordinated.ts'
import type { ExceptionRepository } from './round-exceptions.repository.ts'
import { signedOff } from './round-refusals.ts'
import { toException, toRound } from './round-shown.ts'

export type ExceptionService = ReturnType<typeof exceptionService>

/** A closed round opened again for one office. It ends by the clock: nothing has to run. */
export const exceptionService = (
  exceptions: ExceptionRepository,
  material: AssessmentRepository,
  communes: CommuneService,
  clock: Clock,
) => {
  /** Whether figures are entered by it; one that only supports has nothing to send late. */
  const enters = async (communeCode: string, officeId: string) =>
    servingRows(await material.ofCommune(communeCode)).some(({ row }) =>
      row.offices.some((it) => it.role === 'lead' && it.id === officeId),
    )

  return {
    make: async (
      { slug, id, officeId, until, reason }: ParsedOf<typeof makeException>,
      asking: Asking,
    ) => {
      const commune = await coordinated(communes, slug, asking)
      const today = clock.today()
      const office = await exceptions.officeOf(commune.code, officeId)
      const isEntering = office !== null && (await enters(commune.code, officeId))
      const { row, round } = await exceptions.make(
        { communeCode: commune.code, roundId: id },
        { officeId, until, reason },
        asking,
        (found) => {
          if (!found) throw notFound()
          if (!office)
            throw invalidField('#/officeId', {
              vi: 'Chọn một đơn vị đang hoạt động của xã.',
              en: 'Choose an office of the commune that still works.',
            })
          if (!isEntering)
            throw invalidField('#/officeId', {
              vi: `${office.name} không nhập chỉ tiêu nào nên không có số liệu để gửi thêm. Chọn đơn vị chủ trì nhập số liệu, hoặc phân công chỉ tiêu cho đơn vị này trước.`,
              en: `${office.name} enters no indicator and has nothing to send late. Choose an office that enters figures, or assign it an indicator first.`,
            })
          if (until < today)
            throw invalidField('#/until', {
              vi: 'Ngày cuối phải từ hôm nay trở đi.',
              en: 'The last day must not lie before today.',
            })
          const key = roundKeyOf(found)
          if (found.lockedAt) throw signedOff(key)
          if (toRound(found, today).state !== 'closed')
            throw new Refusal('wrong-state', {
              vi: `Kỳ ${key} chưa đóng nên không cần mở lại; có thể đổi ngày đóng kỳ.`,
              en: `The round ${key} is not closed and needs no reopening; its closing day may change.`,
            })
          const same = found.exceptions
            .map((it) => toException(it, found, today))
            .find((it) => it.active && it.office.id === officeId)
          if (same)
            throw new Refusal('wrong-state', {
              vi: `Kỳ ${key} đang mở lại cho ${same.office.name}; kết thúc lần mở lại đó trước.`,
              en: `The round ${key} is open for ${same.office.name} already; end that first.`,
            })
          return found
        },
      )
      return toException(row, round, today)
    },

    end: async ({ slug, id, exceptionId }: ParsedOf<typeof endException>, asking: Asking) => {
      const commune = await coordinated(communes, slug, asking)
      const at = { communeCode: commune.code, roundId: id, id: exceptionId }
      await exceptions.end(at, asking, (round) => {
        const it = round?.exceptions.find((one) => one.id === exceptionId)
        if (!round || !it) throw notFound()
        if (!toException(it, round, clock.today()).active)
          throw new Refusal('wrong-state', {
            vi: 'Lần mở lại này đã kết thúc.',
            en: 'This reopening has ended already.',
          })
        return round
      })
      return null
    },
  }
}
