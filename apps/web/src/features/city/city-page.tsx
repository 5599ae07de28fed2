import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { CatalogueList } from './catalogue-list.tsx'
import { CityCommunes } from './city-communes.tsx'
import { cityQueries } from './city-queries.ts'

/** The communes that have a plan, where each stands, and the catalogue they share. */
export function CityPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(cityQueries.overview)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const { communes, items } = data
  const invented = items.filter(({ commune }) => commune.demo).length
  const without = t('city.lead', { without: communes - items.length })
  return (
    <>
      <PageHeader
        title={t('nav.cityOverview')}
        context={t('shell.city')}
        finding={t('city.finding', { planned: items.length, total: communes })}
        lead={invented > 0 ? `${without} ${t('city.invented', { invented })}` : without}
      />
      <PageBody>
        <CityCommunes items={items} />
        <CatalogueList />
      </PageBody>
    </>
  )
}
