import type {
  changeRound,
  makeYear,
  ParsedOf,
  proposeYear,
  removeRound,
  Round,
} from '@tien-do/contract'
import { isReviewing, kindFitsPeriod, proposeRounds, roundKeyOf } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { Versioned } from '../../http/mount.ts'
import { invalidField, notFound, Refusal } from '../../http/refusal.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { coordinated } from './coordinated.ts'
import { refuseOtherKind, refuseWrongDays, signedOff } from './round-refusals.ts'
import { etagOfRound, periodOf, toRound } from './round-shown.ts'
import type { RoundRepository, RoundRow } from './rounds.repository.ts'

export type RoundYearService = ReturnType<typeof roundYearService>

/** Making and changing rounds: the coordinator's part. */
export const roundYearService = (
  rounds: RoundRepository,
  communes: CommuneService,
  clock: Clock,
) => {
  return {
    propose: async ({ slug, year }: ParsedOf<typeof proposeYear>, asking: Asking) => {
      const commune = await coordinated(communes, slug, asking)
      const [plans, rows] = await Promise.all([
        rounds.activePlans(commune.code),
        rounds.ofCommune(commune.code),
      ])
      const named = (ids: readonly string[]) =>
        plans.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ id, title }))
      return {
        year,
        plans: named(
          plans.filter((p) => p.periodStart <= year && year <= p.periodEnd).map(({ id }) => id),
        ),
        items: proposeRounds(year, plans).map((it) => {
          const row = rows.find((r) => roundKeyOf(r) === it.key)
          return {
            ...it,
            namedBy: named(it.namedBy),
            byDecree: named(it.byDecree),
            existing: row ? toRound(row, clock.today()) : null,
          }
        }),
      }
    },

    make: async (input: ParsedOf<typeof makeYear>, asking: Asking) => {
      const commune = await coordinated(communes, input.slug, asking)
      for (const [i, round] of input.rounds.entries()) {
        if (periodOf(round.period).year !== input.year)
          throw invalidField(`#/rounds/${i}/period`, {
            vi: `Kỳ ${round.period} không thuộc năm ${input.year}.`,
            en: `The period ${round.period} is not of the year ${input.year}.`,
          })
        if (!kindFitsPeriod(round.kind, round.period)) throw refuseOtherKind(`#/rounds/${i}/kind`)
        refuseWrongDays(round, `#/rounds/${i}`)
      }
      const made = await rounds.make(commune.code, input.rounds, asking)
      const wanted = new Set(input.rounds.map(roundKeyOf))
      const fresh = new Set(made.map(({ id }) => id))
      const there = (await rounds.ofCommune(commune.code)).filter((r) => wanted.has(roundKeyOf(r)))
      const shown = (rows: readonly RoundRow[]): Round[] =>
        rows.map((row) => toRound(row, clock.today()))
      return {
        made: shown(there.filter(({ id }) => fresh.has(id))),
        kept: shown(there.filter(({ id }) => !fresh.has(id))),
      }
    },

    change: async (
      { slug, id, ...to }: ParsedOf<typeof changeRound>,
      asking: Asking,
    ): Promise<Versioned<Round>> => {
      const commune = await coordinated(communes, slug, asking)
      refuseWrongDays(to)
      const { opensOn, deadline, closesOn } = to
      const days = { opensOn, deadline, closesOn }
      const row = await rounds.change(commune.code, id, days, asking, (round) => {
        if (!round) throw notFound()
        if (round.lockedAt) throw signedOff(roundKeyOf(round))
        if (asking.ifMatch === null)
          throw new Refusal('precondition-required', {
            vi: 'Gửi kèm If-Match với bản của kỳ đang sửa.',
            en: 'Send If-Match with the version of the round that is being changed.',
          })
        if (asking.ifMatch !== '*' && asking.ifMatch !== etagOfRound(round))
          throw new Refusal(
            'edit-conflict',
            {
              vi: 'Ngày của kỳ này vừa được người khác đổi; xem lại rồi sửa tiếp.',
              en: 'Somebody else has just changed the days of this round; look again and go on.',
            },
            { current: toRound(round, clock.today()) },
          )
        return round
      })
      return { body: toRound(row, clock.today()), etag: etagOfRound(row) }
    },

    remove: async ({ slug, id }: ParsedOf<typeof removeRound>, asking: Asking) => {
      const commune = await coordinated(communes, slug, asking)
      await rounds.remove(commune.code, id, asking, (round, figures) => {
        if (!round) throw notFound()
        if (round.lockedAt) throw signedOff(roundKeyOf(round))
        // A reviewing round holds no figures of its own: they belong to their periods.
        if (figures > 0 && !isReviewing(round.kind))
          throw new Refusal('wrong-state', {
            vi: `Kỳ ${round.period} đã có ${figures} số liệu nên không xóa được; có thể đổi ngày.`,
            en: `The round ${round.period} holds ${figures} figures and stays; its days may change.`,
          })
        return round
      })
      return null
    },
  }
}
