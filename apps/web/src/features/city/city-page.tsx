import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { CatalogueList } from './catalogue-list.tsx'
import { cityQueries } from './city-queries.ts'
import { CommuneStand } from './commune-stand.tsx'
import classes from './city.module.css'

/** The communes that have a plan, where each stands, and the catalogue they share. */
export function CityPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(cityQueries.communes)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const { total, planned } = data
  return (
    <>
      <PageHeader
        title={t('nav.cityOverview')}
        context={t('shell.city')}
        finding={t('city.finding', { planned: planned.length, total })}
        lead={t('city.lead', { without: total - planned.length })}
      />
      <PageBody>
        <Section title={t('city.communes')} note={t('city.communesNote')} flush>
          {planned.length > 0 ? (
            <ul className={classes.communes}>
              {planned.map((commune) => (
                <li key={commune.slug}>
                  <CommuneStand commune={commune} />
                </li>
              ))}
            </ul>
          ) : (
            <EmptyState headingLevel={3} title={t('city.none')} text={t('city.noneText')} />
          )}
        </Section>
        <CatalogueList />
      </PageBody>
    </>
  )
}
