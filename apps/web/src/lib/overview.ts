import { getOverview, type Overview, type OverviewIndicator } from '@tien-do/contract'
import type { OutlookReason, OutlookStatus, Verdict } from '@tien-do/domain'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

interface OverviewQuestion {
  year: number | null
  /** A round within the year; null: the year. */
  round?: string | null
  count: 'headlines' | 'rows'
}

/** One answer feeds the overview, the list of indicators and the offices. */
export const overviewQueries = {
  all: ['overview'] as const,

  of: (slug: string, { year, round = null, count }: OverviewQuestion) =>
    queryOptions({
      queryKey: [...overviewQueries.all, slug, year, round, count],
      queryFn: ({ signal }) =>
        call(
          getOverview,
          {
            slug,
            count,
            ...(year === null ? {} : { year }),
            ...(round === null ? {} : { round }),
          },
          { signal },
        ),
      placeholderData: keepPreviousData,
      // An approval elsewhere changes it: it is asked again each time a page opens.
      staleTime: 0,
    }),
}

/** What the charts of ui/chart ask for, of one row of the overview. */
export const chartOf = (it: OverviewIndicator, { periodStart, periodEnd }: Overview['plan']) => ({
  period: { start: periodStart, end: periodEnd },
  unit: it.unit,
  measure: it.measure,
  direction: it.direction,
  interim: it.interim,
  chart: it.chart,
  years: it.years,
  outlook: it.outlook,
})

/** Without those that the plan prints again: these alone where nothing else is there. */
export function ownRows<T extends Pick<OverviewIndicator, 'sameAs'>>(rows: readonly T[]) {
  const own = rows.filter(({ sameAs }) => sameAs === null)
  return own.length > 0 ? own : rows
}

export const indicatorPath = (slug: string, code: string) =>
  `/c/${slug}/indicators/${encodeURIComponent(code)}`

/** A reason beside a status that was assessed says why a part is missing, not why it stands there. */
export const reasonOf = (status: OutlookStatus, reason: OutlookReason | null) =>
  status === 'not_assessable' ? reason : null

const judged = ['exceeded', 'met', 'nearly_met', 'not_met'] as const

/** What was reported is a word, not a figure, where there is a judgement without a figure. */
export const reportedInWords = (actual: number | null, verdict: Verdict | null) =>
  actual === null ? (judged.find((it) => it === verdict) ?? null) : null

/** `2026–2030`, or `2026` for the plan of a single year. */
export const spanOf = (plan: Pick<Overview['plan'], 'periodStart' | 'periodEnd'>) => {
  const { periodStart: start, periodEnd: end } = plan
  return start === end ? String(start) : `${start}–${end}`
}

/** The year and the round of a page, for a link to another page of the same. */
export const timeOf = ({ year, round }: Pick<Overview, 'year' | 'round'>) =>
  `year=${year}${round === null ? '' : `&round=${round}`}`
