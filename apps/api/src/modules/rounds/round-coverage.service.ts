import type { CoverageRow, getRound, ParsedOf } from '@tien-do/contract'
import { can, isReviewing, reviewedPeriods, roundKeyOf, whyNotTaken } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { countingFigures, isDemo } from '../assessment/assessment.service.ts'
import { servingRows, type ServingRow } from '../assessment/serving-rows.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { factsOf, periodOf } from './round-shown.ts'
import type { RoundRepository } from './rounds.repository.ts'
import type { RoundService } from './rounds.service.ts'

export type CoverageService = ReturnType<typeof coverageService>

/** What a round has to look at: the figures that are there, and those that are not. */
export const coverageService = (
  rounds: RoundService,
  rows: RoundRepository,
  material: AssessmentRepository,
  communes: CommuneService,
  clock: Clock,
) => ({
  get: async ({ slug, key }: ParsedOf<typeof getRound>, asking: Asking) => {
    const commune = await communes.seen(slug, asking)
    const owned = { communeCode: commune.code }
    const tellsAll = can.belongTo(asking.actor, owned)
    const all = await rounds.rowsOf(commune.code)
    const row = all.find((it) => roundKeyOf(it) === key)
    if (!row) throw notFound()
    const indicators = await material.ofCommune(commune.code)
    const serving = servingRows(indicators)
    const start = Math.min(...serving.map((it) => it.periodStart))
    const periods =
      isReviewing(row.kind) && serving.length > 0
        ? reviewedPeriods(start, periodOf(row.period))
        : [row.period]
    const [[round], states] = await Promise.all([
      rounds.listed(commune.code, [row], tellsAll),
      tellsAll ? rows.states(commune.code, periods) : [],
    ])
    if (!round) throw notFound()
    const underWay = new Map(states.map((it) => [`${it.seriesId} ${it.period}`, it.state]))
    const facts = all.map(factsOf)

    const figuresOf = ({ row: it, periodStart }: ServingRow): CoverageRow['figures'] => {
      const counting = new Map(countingFigures(it).map((f) => [f.period, f]))
      const officeId = it.offices.find((o) => o.role === 'lead')?.id ?? null
      return periods.map((period) => {
        const actual = counting.get(period) ?? null
        const state = underWay.get(`${it.seriesId} ${period}`) ?? null
        const figure = { period, officeId, accepted: actual !== null, periodStart }
        return {
          period,
          actual,
          underWay: state === 'approved' ? null : state,
          whyNot: whyNotTaken(figure, facts, clock.today()),
        }
      })
    }
    return {
      commune: toCommuneRef(commune),
      round,
      periods,
      rows: serving.map((it) => {
        const office = it.row.offices.find((o) => o.role === 'lead')
        return {
          indicatorId: it.row.id,
          code: it.row.code,
          name: it.row.name,
          group: it.row.group,
          unit: it.row.unit,
          office: office ? { id: office.id, name: office.name, type: office.type } : null,
          figures: figuresOf(it),
        }
      }),
      may: {
        change: can.coordinate(asking.actor, owned),
        enter: can.openEntry(asking.actor, owned) && !can.lead(asking.actor, owned),
        lock: can.lead(asking.actor, owned),
      },
      demo: indicators.some(isDemo),
      today: clock.today(),
    }
  },
})
