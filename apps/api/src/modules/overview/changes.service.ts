import type { Change, ChangedAfterSignOff, Changes, getChanges, ParsedOf } from '@tien-do/contract'
import {
  changeKind,
  changeKinds,
  comparePeriods,
  latestDueYear,
  periodKinds,
  printPeriod,
  sayChange,
  targetOfYear,
  type ReportPeriod,
  type Stand,
} from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import type {
  AssessmentRepository,
  IndicatorMaterial,
} from '../assessment/assessment.repository.ts'
import { countingByPeriod, isDemo, valueOf } from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { periodOf } from '../rounds/round-shown.ts'
import { assessedAt } from './at-round.ts'
import { yearOf } from './stand.ts'

export type ChangeService = ReturnType<typeof changeService>

/** So many moves inside a verdict are told. */
const mostMoves = 5

/** What changed in a commune since the round before. */
export const changeService = (
  material: Pick<AssessmentRepository, 'activePlan' | 'ofPlan'>,
  communes: Pick<CommuneService, 'seen'>,
  clock: Clock,
) => ({
  get: async (query: ParsedOf<typeof getChanges>, asking: Asking): Promise<Changes> => {
    const commune = await communes.seen(query.slug, asking)
    const plan = await material.activePlan(commune.code)
    if (!plan) throw notFound()
    const asOf = clock.today()
    // A second row of the same series would tell the same change twice.
    const rows = (await material.ofPlan(plan.id)).filter((it) => it.sameAsCode === null)
    const reported = new Set(rows.flatMap((it) => it.approved.map(({ period }) => period)))
    const year = yearOf(plan, query.year ?? latestDueYear(asOf))
    const wanted = query.round ? periodOf(query.round) : latestIn(year, reported)
    // A round that nobody has reported yet has not lost anything.
    const now = wanted && reported.has(printPeriod(wanted)) ? wanted : null
    const before = now && roundBefore(now, plan.periodStart, reported)
    const all =
      now && before
        ? rows.flatMap((it) => changeOf(it, standsIn(it, [before, now], asOf), now.year) ?? [])
        : []
    const counts = Object.fromEntries(
      changeKinds.map((kind) => [kind, all.filter((it) => it.kind === kind).length]),
    ) as Changes['counts']
    return {
      commune: toCommuneRef(commune),
      asOf,
      now: now && printPeriod(now),
      before: before && printPeriod(before),
      counts,
      items: listed(all),
      corrections: now ? rows.flatMap((it) => correctionsOf(it, now)) : [],
      demo: rows.some(isDemo),
    }
  },
})

/** The year itself where it has figures, else the last round of it that has. */
function latestIn(year: number, reported: ReadonlySet<string>): ReportPeriod | null {
  const kind = periodKinds.findLast((it) => reported.has(printPeriod({ year, kind: it })))
  return kind ? { year, kind } : null
}

/**
 * What a round is held against: the year before, or the round before within the year; the first
 * one of a year against the same one a year earlier.
 */
function roundBefore(
  { year, kind }: ReportPeriod,
  periodStart: number,
  reported: ReadonlySet<string>,
): ReportPeriod | null {
  const earlier =
    kind === 'year' ? [] : periodKinds.slice(0, periodKinds.indexOf(kind)).toReversed()
  const within = earlier.map((it) => ({ year, kind: it }))
  const candidates = [...within, { year: year - 1, kind }]
  const found = candidates.find((it) => reported.has(printPeriod(it)))
  return found && found.year >= periodStart ? found : null
}

const standsIn = (it: IndicatorMaterial, rounds: [ReportPeriod, ReportPeriod], today: string) =>
  rounds.map((round): Stand => {
    const { assessment } = assessedAt(it, round, today)
    const figure = countingByPeriod(it.approved).get(printPeriod(round))
    return {
      verdict: assessment.years.find(({ year }) => year === round.year)?.verdict ?? 'no_target',
      status: assessment.outlook.status,
      value: figure && !figure.notApplicable ? valueOf(figure, it.unit) : null,
    }
  }) as [Stand, Stand]

function changeOf(it: IndicatorMaterial, [before, now]: [Stand, Stand], year: number) {
  const kind = changeKind(before, now)
  const target = targetOfYear(it, year)?.value ?? null
  const moved = before.value !== null && now.value !== null ? now.value - before.value : null
  return (
    kind &&
    ({
      id: it.id,
      code: it.code,
      name: it.name,
      unit: it.unit,
      kind,
      before,
      now,
      share: moved === null || !target ? null : moved / Math.abs(target),
      sentence: sayChange(before, now, it.unit),
    } satisfies Change)
  )
}

const size = ({ share }: Change) => Math.abs(share ?? 0)

/** By what needs a look first, within it by the size of the move; small moves are only counted. */
function listed(all: readonly Change[]): Change[] {
  return changeKinds.flatMap((kind) => {
    const own = all.filter((it) => it.kind === kind).toSorted((a, b) => size(b) - size(a))
    return kind === 'moved' ? own.slice(0, mostMoves) : own
  })
}

/** Approved corrections of figures up to the round, with what stood there before. */
const correctionsOf = (it: IndicatorMaterial, now: ReportPeriod): ChangedAfterSignOff[] =>
  it.approved.flatMap((figure, i) => {
    if (!figure.correction || comparePeriods(periodOf(figure.period), now) > 0) return []
    const was = it.approved.slice(0, i).findLast(({ period }) => period === figure.period)
    return [
      {
        id: it.id,
        code: it.code,
        name: it.name,
        period: figure.period,
        unit: it.unit,
        from: was ? valueOf(was, it.unit) : null,
        to: valueOf(figure, it.unit),
        at: figure.at.toISOString(),
      },
    ]
  })
