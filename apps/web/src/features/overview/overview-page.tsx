import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useLocation, useParams } from 'react-router'
import { filtersOf, matches } from '../../lib/indicator-filters.ts'
import { overviewQueries } from '../../lib/overview.ts'
import { useAddress } from '../../lib/use-address.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageSkeleton, Skeleton } from '../../ui/skeletons.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { YearNote } from '../../ui/year-note.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { AllIndicators } from './all-indicators.tsx'
import { AttentionList } from './attention-list.tsx'
import { ChangesSection } from './changes-section.tsx'
import { FilterNote } from './filter-note.tsx'
import { GroupProgress } from './group-progress.tsx'
import { MostlyTasks } from './mostly-tasks.tsx'
import { OfficeProgressSection } from './office-progress-section.tsx'
import { OverviewFoot } from './overview-foot.tsx'
import { OverviewHeader } from './overview-header.tsx'
import { PhoneOutlook, StandStrip } from './stand-strip.tsx'
import classes from './overview.module.css'

export function OverviewPage() {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  usePageTitle(t('overview.title'))
  const { address } = useAddress()
  const filters = filtersOf(address)
  const phone = usePhone()
  const { data, error, refetch, isPlaceholderData } = useQuery(overviewQueries.of(slug, filters))
  // The finding is painted first, the many charts below it in the pauses after it.
  const first = useLocation().key === 'default'
  const below = useDeferredValue(data !== undefined, !first)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || data.commune.slug !== slug) return <PageSkeleton />

  const shown = data.indicators.filter((it) => matches(it, filters))
  const stand = { overview: data, shown, verdict: filters.verdict }
  const groups = data.groups.filter(({ total }) => total > 0)
  return (
    <div aria-busy={isPlaceholderData || !below} className={classes.page}>
      <OverviewHeader overview={data} filters={filters} />
      <YearNote asked={filters.year} overview={data} />
      <StandStrip {...stand} />
      <FilterNote overview={data} filters={filters} shown={shown.length} />
      {!phone && <MostlyTasks overview={data} />}
      {below ? (
        <div className={classes.bodies}>
          <PageBody
            aside={
              <>
                <GroupProgress overview={data} groups={groups} />
                <OfficeProgressSection overview={data} />
                <ChangesSection overview={data} shown={new Set(shown.map(({ id }) => id))} />
              </>
            }
          >
            <AttentionList overview={data} indicators={shown} />
            <PhoneOutlook {...stand} />
            {phone && <MostlyTasks overview={data} />}
          </PageBody>
          <PageBody>
            <AllIndicators overview={data} indicators={shown} />
            <OverviewFoot overview={data} />
          </PageBody>
        </div>
      ) : (
        <PageBody>
          <Skeleton height={320} />
        </PageBody>
      )}
    </div>
  )
}
