import type { getReporting, ParsedOf, Reporting, ReportingCell } from '@tien-do/contract'
import { can, comparePeriods, latestDueYear } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import { periodOf, toRound } from '../rounds/round-shown.ts'
import type { ReportingRepository } from './reporting.repository.ts'

export type ReportingService = ReturnType<typeof reportingService>

/** Who reported in time, over the city and a year. */
export const reportingService = (
  reporting: ReportingRepository,
  material: Pick<AssessmentRepository, 'activePlans'>,
  clock: Clock,
) => ({
  get: async (query: ParsedOf<typeof getReporting>, { actor }: Asking): Promise<Reporting> => {
    if (!can.readCity(actor))
      throw forbidden({
        vi: 'Trang này dành cho tài khoản thành phố.',
        en: 'This is for the accounts of the city.',
      })
    const asOf = clock.today()
    const year = query.year ?? latestDueYear(asOf)
    const [plans, all, asked, counts] = await Promise.all([
      material.activePlans(),
      reporting.rounds(),
      reporting.asked(),
      reporting.counts(year),
    ])
    const rounds = all.filter(({ period }) => periodOf(period).year === year)
    const published = await reporting.published(rounds.map(({ id }) => id))
    const askedOf = new Map(asked.map((it) => [it.communeCode, it.asked]))
    const countsOf = new Map(counts.map((it) => [it.roundId, it]))
    const publishedOf = new Map(published.map((it) => [it.roundId, it._count]))
    const periods = [...new Set(rounds.map(({ period }) => period))].toSorted((a, b) =>
      comparePeriods(periodOf(a), periodOf(b)),
    )
    const roundOf = new Map(rounds.map((it) => [`${it.communeCode} ${it.period}`, it]))
    const cellOf = (code: string, period: string): ReportingCell | null => {
      const row = roundOf.get(`${code} ${period}`)
      if (!row) return null
      const { deadline, state } = toRound(row, asOf)
      const { given = 0, onTime = 0, approved = 0 } = countsOf.get(row.id) ?? {}
      return {
        ...{ period, deadline, state, given, onTime, approved },
        asked: askedOf.get(code) ?? 0,
        signedOff: row.lockedAt !== null,
        published: publishedOf.get(row.id) ?? 0,
      }
    }
    return {
      ...{ asOf, year, periods },
      years: [...new Set(all.map(({ period }) => periodOf(period).year))].sort((a, b) => a - b),
      rows: plans.map(({ commune, communeCode, demo }) => ({
        commune: toCommuneRef(commune),
        asked: askedOf.get(communeCode) ?? 0,
        rounds: periods.map((period) => cellOf(communeCode, period)),
        demo: demo || rounds.some((it) => it.communeCode === communeCode && it.demo),
      })),
    }
  },
})
