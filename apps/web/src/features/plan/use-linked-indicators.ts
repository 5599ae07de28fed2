import type { OverviewIndicator } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { overviewQueries } from '../../lib/overview.ts'

/** The indicators that measure goals, by code, as they stand; empty until they are known. */
export function useLinkedIndicators(slug: string): ReadonlyMap<string, OverviewIndicator> {
  const { data } = useQuery(overviewQueries.of(slug, { year: null, count: 'rows' }))
  const own = data?.commune.slug === slug ? data.indicators : []
  return new Map(own.map((it) => [it.code, it]))
}
