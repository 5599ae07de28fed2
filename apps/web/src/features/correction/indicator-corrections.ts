import { useQuery } from '@tanstack/react-query'
import type { Indicator, ObservationVersion } from '@tien-do/contract'
import { correctionQueries, isCorrected } from './correction-queries.ts'
import type { Correctable } from './read-fields.ts'

const best = { estimate: 0, preliminary: 1, official: 2 }

/** The correction that a figure rests on, by period: the approved version that counts is one. */
export function correctionsOf(versions: readonly ObservationVersion[]): Map<string, string> {
  const counting = new Map<string, ObservationVersion>()
  for (const it of versions.toSorted((a, b) => a.version - b.version)) {
    if (it.state !== 'approved') continue
    const other = counting.get(it.period)
    if (!other || best[it.grade] >= best[other.grade]) counting.set(it.period, it)
  }
  return new Map(
    [...counting.values()].filter((it) => it.correction).map((it) => [it.period, it.reason ?? '']),
  )
}

/** Periods whose correction was sent and is not decided yet, the latest first. */
export function waitingCorrections(versions: readonly ObservationVersion[]): string[] {
  return [...lastOf(versions).values()]
    .filter((it) => it.correction && it.state === 'submitted')
    .map(({ period }) => period)
    .toSorted()
    .toReversed()
}

function lastOf(versions: readonly ObservationVersion[]): Map<string, ObservationVersion> {
  const last = new Map<string, ObservationVersion>()
  for (const it of versions)
    if ((last.get(it.period)?.version ?? 0) < it.version) last.set(it.period, it)
  return last
}

/** The figures of an indicator that its reader may correct, by period. */
export function useCorrectable(indicator: Indicator): Map<string, Correctable> {
  const { data: rounds } = useQuery({
    ...correctionQueries.signedOff(indicator.commune.slug),
    enabled: indicator.may.enter,
  })
  const found = new Map<string, Correctable>()
  if (!rounds || !indicator.may.enter) return found
  for (const it of lastOf(indicator.observations).values()) {
    const accepted = indicator.observations.some(
      (v) => v.period === it.period && v.state === 'approved',
    )
    const { periodStart } = indicator.plan
    if (!isCorrected(rounds, { period: it.period, accepted, periodStart })) continue
    if (it.correction && it.state === 'submitted') continue
    found.set(it.period, {
      id: it.observationId,
      etag: `"${it.version}"`,
      period: it.period,
      code: indicator.code,
      name: indicator.name,
      unit: indicator.unit,
      measure: indicator.measure,
      now: it,
    })
  }
  return found
}
