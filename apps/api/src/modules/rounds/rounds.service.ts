import type { listRounds, lockRound, openRound, ParsedOf, Round } from '@tien-do/contract'
import {
  can,
  comparePeriods,
  isReviewing,
  kindFitsPeriod,
  reviewedPeriods,
  roundKeyOf,
  roundKindOf,
} from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, notFound, Refusal } from '../../http/refusal.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { coordinated } from './coordinated.ts'
import { refuseOtherKind, refuseWrongDays } from './round-refusals.ts'
import { etagOfRound, factsOf, periodOf, spanOf, toException, toRound } from './round-shown.ts'
import type { RoundRepository, RoundRow } from './rounds.repository.ts'

export type RoundService = ReturnType<typeof roundService>

/** Review rounds: opening, closing, signing off, and their days. */
export const roundService = (rounds: RoundRepository, communes: CommuneService, clock: Clock) => {
  const byTime = (a: RoundRow, b: RoundRow) =>
    comparePeriods(periodOf(b.period), periodOf(a.period)) ||
    Number(isReviewing(b.kind)) - Number(isReviewing(a.kind))

  const rowsOf = async (communeCode: string) =>
    (await rounds.ofCommune(communeCode)).toSorted(byTime)

  const ofCommune = async (communeCode: string) =>
    (await rowsOf(communeCode)).map((row) => toRound(row, clock.today()))

  /** Rounds with their counts and exceptions, for who may know them. */
  const listed = async (communeCode: string, rows: readonly RoundRow[], tellsAll: boolean) => {
    const [plans, series, counts] = tellsAll
      ? await Promise.all([
          rounds.activePlans(communeCode),
          rounds.seriesAsked(communeCode),
          rounds.figureCounts(communeCode),
        ])
      : [[], 0, []]
    const start = Math.min(...plans.map((p) => p.periodStart))
    return rows.map((row) => {
      const periods =
        isReviewing(row.kind) && plans.length > 0
          ? reviewedPeriods(start, periodOf(row.period))
          : [row.period]
      const inState = (state: string) =>
        counts
          .filter((it) => periods.includes(it.period) && it.state === state)
          .reduce((sum, { count }) => sum + count, 0)
      return {
        ...toRound(row, clock.today()),
        etag: etagOfRound(row),
        counts: tellsAll
          ? {
              due: series * periods.length,
              entered: inState('draft'),
              submitted: inState('submitted'),
              returned: inState('returned'),
              approved: inState('approved'),
            }
          : null,
        exceptions: tellsAll ? row.exceptions.map((it) => toException(it, row, clock.today())) : [],
      }
    })
  }

  /** The same round as it is asked about one of its periods. */
  const about = (round: Round, period: string | undefined): Round => {
    if (!period || period === round.period) return round
    const asked = periodOf(period)
    if (!isReviewing(round.kind) || comparePeriods(asked, periodOf(round.period)) > 0)
      throw notFound()
    return { ...round, period, year: asked.year, ...spanOf(asked) }
  }

  return {
    ofCommune,
    rowsOf,
    listed,

    /**
     * The round of a key, else the one people work on now; 404 where there is none. Of a reviewing
     * round, `period` says which of its periods.
     */
    chosen: async (communeCode: string, key: string | undefined, period?: string) => {
      const rows = await rowsOf(communeCode)
      const all = rows.map((row) => toRound(row, clock.today()))
      const open = all.filter((r) => r.state === 'open' || r.state === 'late')
      const asking = open.filter((r) => !isReviewing(r.kind))
      const current = asking.find((r) => r.kind === 'annual') ?? asking[0] ?? open[0] ?? all[0]
      const round = key ? all.find((r) => roundKeyOf(r) === key) : current
      const row = rows.find(({ id }) => id === round?.id)
      if (!round || !row) throw notFound()
      return {
        round: about(round, period),
        all,
        /** What decides which figures are taken. */
        facts: rows.map(factsOf),
        /** For whom it is open again. */
        exceptions:
          round.state === 'closed'
            ? row.exceptions
                .map((it) => toException(it, row, clock.today()))
                .filter(({ active }) => active)
            : [],
      }
    },

    list: async ({ slug }: ParsedOf<typeof listRounds>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      const tellsAll = can.belongTo(asking.actor, { communeCode: commune.code })
      return {
        commune: toCommuneRef(commune),
        items: await listed(commune.code, await rowsOf(commune.code), tellsAll),
        today: clock.today(),
      }
    },

    open: async (input: ParsedOf<typeof openRound>, asking: Asking) => {
      const commune = await coordinated(communes, input.slug, asking)
      const { period, opensOn, deadline, closesOn = deadline } = input
      const kind = input.kind ?? roundKindOf(periodOf(period).kind)
      if (!kindFitsPeriod(kind, period)) throw refuseOtherKind('#/kind')
      refuseWrongDays({ opensOn, deadline, closesOn })
      const round = { period, kind, opensOn, deadline, closesOn }
      const [made] = await rounds.make(commune.code, [round], asking)
      if (!made)
        throw new Refusal('wrong-state', {
          vi: `Kỳ ${roundKeyOf(round)} đã có rồi.`,
          en: `The round ${roundKeyOf(round)} is there already.`,
        })
      return toRound(made, clock.today())
    },

    signOff: async ({ slug, key }: ParsedOf<typeof lockRound>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      if (!can.lead(asking.actor, { communeCode: commune.code }))
        throw forbidden({
          vi: 'Lãnh đạo xã ký, khóa kỳ báo cáo.',
          en: 'The leader of the commune signs a round off.',
        })
      const row = (await rounds.ofCommune(commune.code)).find((r) => roundKeyOf(r) === key)
      if (!row) throw notFound()
      const locked = await rounds.lock(row, asking)
      if (!locked)
        throw new Refusal('round-locked', {
          vi: `Kỳ ${key} đã ký, khóa từ trước.`,
          en: `The round ${key} was signed off before.`,
        })
      return toRound(locked, clock.today())
    },
  }
}
