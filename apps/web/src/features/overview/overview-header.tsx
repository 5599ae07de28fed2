import type { Overview } from '@tien-do/contract'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import type { IndicatorFilters } from '../../lib/indicator-filters.ts'
import { spanOf } from '../../lib/overview.ts'
import { usePick } from '../../lib/use-language.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { YearRoundSelect } from '../../ui/year-round-select.tsx'
import { MeetingLink } from './meeting-link.tsx'

interface Props {
  overview: Overview
  filters: IndicatorFilters
}

/** The finding, and the filters that the address keeps. */
export function OverviewHeader({ overview, filters }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const phone = usePhone()
  const printed = usePrintedHead()
  const { commune, plan, due, withData } = overview
  // The strip below counts the verdicts; a phone has no room to say them twice.
  const coverage =
    due > 0
      ? t('overview.coverage', { share: Math.round((withData / due) * 100), withData, due })
      : undefined
  return (
    <PageHeader
      title={t('overview.title')}
      context={t('overview.context', {
        place: communeTitle(commune),
        span: spanOf(plan),
      })}
      actions={
        <>
          <YearRoundSelect overview={overview} />
          <FilterMenu overview={overview} filters={filters} withCount />
          <MeetingLink overview={overview} />
        </>
      }
      printed={printed({ ...overview, period: overview.round ?? String(overview.year) })}
      quiet
      finding={pick(overview.finding)}
      lead={phone ? coverage : pick(overview.summary)}
    />
  )
}
