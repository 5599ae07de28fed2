import type {
  CommuneSeries,
  Comparison,
  ComparisonRow,
  ComparisonSeries,
  PeerGroup,
} from '@tien-do/contract'
import type { ChartData } from '../../../ui/chart/chart-data.ts'
import { sharedAxes, type SharedAxes } from '../../../ui/chart/shared-axes.ts'

export interface Multiple {
  row: ComparisonRow
  series: CommuneSeries
  data: ChartData
}

/** Those of one kind that are ranked, or (no peer) those that are not. */
export interface MultipleGroup {
  peer: PeerGroup | null
  items: Multiple[]
}

export interface MultiplesModel {
  groups: MultipleGroup[]
  axes: SharedAxes | null
  /** Every year of any plan, for the table. */
  years: number[]
}

/** The communes in the order of the ranking, each with its years, all on the same axes. */
export function multiplesOf(
  { rows, peers, unit }: Pick<Comparison, 'rows' | 'peers' | 'unit'>,
  { items }: Pick<ComparisonSeries, 'items'>,
): MultiplesModel {
  const byId = new Map(items.map((it) => [it.indicator.id, it]))
  const all = rows.flatMap((row) => {
    const series = byId.get(row.indicator.id)
    return series ? [{ row, series, data: chartDataOf(series, unit) }] : []
  })
  const ranked = all.filter(({ row }) => row.rank !== null)
  const rest = all.filter(({ row }) => row.rank === null)
  const groups = [
    ...peers.map((peer) => ({
      peer,
      items: ranked.filter(({ row }) => row.commune.kind === peer.kind),
    })),
    { peer: null, items: rest },
  ]
  const years = new Set(
    all.flatMap(({ series: { period, years: told } }) => [
      ...told.map(({ year }) => year),
      ...[period.start, period.end],
    ]),
  )
  return {
    groups: groups.filter((group) => group.items.length > 0),
    axes: sharedAxes(all.map(({ data }) => data)),
    years: [...years].toSorted((a, b) => a - b),
  }
}

/**
 * Nothing is added up here: the ranking compares what a year brought, so a running total is drawn
 * as its yearly shares, or it would stand beside the yearly figures of others as if it were one.
 */
function chartDataOf(it: CommuneSeries, unit: string): ChartData {
  const running = it.measure === 'cumulative'
  const targets = running ? it.targets.filter((t) => t.year !== null || t.every) : it.targets
  return {
    period: it.period,
    unit,
    measure: running ? 'annual' : it.measure,
    direction: it.direction,
    interim: it.interim,
    // No target behind the plan's last year: it would widen the axes of all.
    chart: {
      targets: targets.filter((t) => t.year === null || t.year <= it.period.end),
      baseline: running ? null : it.baseline,
      actuals: [],
      path: [],
      assigned: [],
      seriesBreak: it.seriesBreak,
    },
    years: it.years,
    outlook: null,
  }
}
