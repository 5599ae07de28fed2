import type { listRounds, lockRound, openRound, ParsedOf, Round } from '@tien-do/contract'
import {
  can,
  comparePeriods,
  cutOff,
  parsePeriod,
  reportYear,
  roundKindOf,
  type ReportPeriod,
} from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, notFound, Refusal } from '../../http/refusal.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { RoundRepository, RoundRow } from './rounds.repository.ts'

export type RoundService = ReturnType<typeof roundService>

const periodOf = (text: string): ReportPeriod => {
  const period = parsePeriod(text)
  if (!period) throw new Error(`not a report period: ${text}`)
  return period
}

export const roundService = (rounds: RoundRepository, communes: CommuneService, clock: Clock) => {
  const toRound = (row: RoundRow): Round => {
    const period = periodOf(row.period)
    const opensOn = dayOf(row.opensOn)
    const deadline = dayOf(row.deadline)
    const closesOn = dayOf(row.closesOn)
    const today = clock.today()
    return {
      id: row.id,
      kind: row.kind,
      period: row.period,
      year: period.year,
      from: reportYear(period.year).from,
      to: cutOff(period),
      opensOn,
      deadline,
      closesOn,
      lockedAt: row.lockedAt?.toISOString() ?? null,
      publishedAt: row.publishedAt?.toISOString() ?? null,
      state: row.lockedAt
        ? 'locked'
        : today < opensOn
          ? 'not_open'
          : today > closesOn
            ? 'closed'
            : today > deadline
              ? 'late'
              : 'open',
    }
  }

  const ofCommune = async (communeCode: string) => {
    const rows = await rounds.ofCommune(communeCode)
    return rows.map(toRound).sort((a, b) => comparePeriods(periodOf(b.period), periodOf(a.period)))
  }

  return {
    ofCommune,

    /** The round asked for, else the latest that is open, else the latest of all; 404 where there is none. */
    chosen: async (communeCode: string, period: string | undefined) => {
      const all = await ofCommune(communeCode)
      const open = all.filter((r) => r.state === 'open' || r.state === 'late')
      // The one whose deadline is nearest behind or ahead is the one people work on.
      const current = open.find((r) => r.period.length === 4) ?? open[0] ?? all[0]
      const round = period ? all.find((r) => r.period === period) : current
      if (!round) throw notFound()
      return { round, all }
    },

    list: async ({ slug }: ParsedOf<typeof listRounds>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      return { items: await ofCommune(commune.code) }
    },

    open: async (input: ParsedOf<typeof openRound>, asking: Asking) => {
      const commune = await communes.seen(input.slug, asking)
      if (!can.coordinate(asking.actor, { communeCode: commune.code }))
        throw forbidden({
          vi: 'Cán bộ tổng hợp của xã mở kỳ báo cáo.',
          en: 'The coordinator of the commune opens review rounds.',
        })
      if (input.deadline < input.opensOn)
        throw new Refusal(
          'invalid-input',
          { vi: 'Hạn nộp phải sau ngày mở.', en: 'The deadline must not lie before the opening.' },
          { errors: [{ pointer: '#/deadline', detail: '' }] },
        )
      const kind = roundKindOf(periodOf(input.period).kind)
      const closesOn = input.closesOn ?? input.deadline
      if (closesOn < input.deadline)
        throw new Refusal(
          'invalid-input',
          {
            vi: 'Ngày khóa không được trước hạn nộp.',
            en: 'The closing day must not lie before the deadline.',
          },
          { errors: [{ pointer: '#/closesOn', detail: '' }] },
        )
      const round = await rounds.open(commune.code, { ...input, kind, closesOn }, asking)
      if (!round)
        throw new Refusal('wrong-state', {
          vi: `Kỳ ${input.period} đã mở rồi.`,
          en: `The round ${input.period} is there already.`,
        })
      return toRound(round)
    },

    signOff: async ({ slug, period }: ParsedOf<typeof lockRound>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      if (!can.lead(asking.actor, { communeCode: commune.code }))
        throw forbidden({
          vi: 'Lãnh đạo xã ký, khóa kỳ báo cáo.',
          en: 'The leader of the commune signs a round off.',
        })
      const row = (await rounds.ofCommune(commune.code)).find((r) => r.period === period)
      if (!row) throw notFound()
      const locked = await rounds.lock(row, asking)
      if (!locked)
        throw new Refusal('round-locked', {
          vi: `Kỳ ${period} đã ký, khóa từ trước.`,
          en: `The round ${period} was signed off before.`,
        })
      return toRound(locked)
    },
  }
}
