import type { getOfficeWork, OutputOf, ParsedOf } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, notFound } from '../../http/refusal.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { factRound, figuresUnderWay } from './figure-stand.ts'
import type { MyWorkRepository } from './my-work.repository.ts'
import { officeWork } from './office-work.ts'

export type OfficeWorkService = ReturnType<typeof officeWorkService>

/** What an office owes, for those who may see what it has not submitted: its page says it. */
export const officeWorkService = (
  repository: Pick<MyWorkRepository, 'offices' | 'rows' | 'rounds' | 'tasks' | 'figures'>,
  communes: CommuneService,
  clock: Clock,
) => ({
  get: async (
    { slug, id }: ParsedOf<typeof getOfficeWork>,
    asking: Asking,
  ): Promise<OutputOf<typeof getOfficeWork>> => {
    const commune = await communes.seen(slug, asking)
    const [office] = await repository.offices([id])
    if (!office || office.communeCode !== commune.code) throw notFound()
    const owned = { communeCode: commune.code }
    if (!can.review(asking.actor, owned) && !can.speakFor(asking.actor, owned, id))
      throw forbidden({
        vi: 'Việc còn nợ của một đơn vị do chính đơn vị ấy, cán bộ tổng hợp và lãnh đạo của xã xem.',
        en: 'What an office owes is for its own people, the coordinator and the leader of the commune.',
      })
    const today = clock.today()
    const officeIds = [id]
    const [rows, allRounds, tasks] = await Promise.all([
      repository.rows({ officeIds, communeCodes: [] }),
      repository.rounds([commune.code]),
      repository.tasks({ officeIds, communeCodes: [] }),
    ])
    const rounds = allRounds.map(factRound)
    const figures = await figuresUnderWay(repository, { rows, rounds, today })
    const place = { commune: toCommuneRef(commune), office: toOfficeRef(office) }
    return { today, ...officeWork(place, { rows, rounds, tasks, figures, today }) }
  },
})
