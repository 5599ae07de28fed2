import { useQuery } from '@tanstack/react-query'
import { currentReportYear } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useSession } from '../../lib/session.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePick } from '../../lib/use-language.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton, Skeleton } from '../../ui/skeletons.tsx'
import { AssignedForm } from './assigned-form.tsx'
import { assignedQueries } from './assigned-queries.ts'
import { catalogueQueries } from './catalogue-queries.ts'
import classes from './register.module.css'

const years = Array.from({ length: 10 }, (_, i) => 2026 + i)

/** What the city sets for one indicator and one year, commune by commune. */
export function AssignedPage() {
  const { t } = useTranslation()
  const pick = usePick()
  const { address, change } = useAddress()
  const catalogue = useQuery(catalogueQueries.all)
  const used = (catalogue.data ?? []).filter(({ indicators }) => indicators > 0)
  const definition = address.get('definition') ?? used[0]?.slug ?? ''
  const today = useSession()?.today
  const year =
    years.find((it) => String(it) === address.get('year')) ??
    years.find((it) => today && it === currentReportYear(today)) ??
    2026
  const list = useQuery({ ...assignedQueries.of(definition, year), enabled: definition !== '' })
  const error = catalogue.error ?? list.error
  if (error)
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          void catalogue.refetch()
          void list.refetch()
        }}
      />
    )
  if (!catalogue.data || list.isLoading) return <PageSkeleton />
  const rows = list.data?.rows ?? []
  const set = rows.filter(({ value }) => value !== null).length
  return (
    <>
      <PageHeader
        title={t('register.assigned.title')}
        context={t('shell.city')}
        finding={
          list.data
            ? t(set === 0 ? 'register.assigned.findingNone' : 'register.assigned.finding', {
                ...{ year, set, count: rows.length, name: pick(list.data.definition.name) },
              })
            : t('register.assigned.title')
        }
        lead={t('register.assigned.lead')}
      />
      <PageBody>
        <div className={`${classes.filters} no-print`}>
          <FilterSelect
            label={t('register.catalogue.name')}
            value={definition}
            options={used.map(({ slug, name }) => ({ value: slug, label: pick(name) }))}
            onChange={(value) => change({ definition: value })}
          />
          <FilterSelect
            label={t('register.assigned.year')}
            value={String(year)}
            options={years.map((it) => ({ value: String(it), label: String(it) }))}
            onChange={(value) => change({ year: value })}
          />
        </div>
        {used.length === 0 || (list.data && rows.length === 0) ? (
          <EmptyState title={t('register.assigned.none')} text={t('register.assigned.noneText')} />
        ) : list.data && !list.isPlaceholderData ? (
          <AssignedForm
            key={`${definition} ${year}`}
            year={year}
            unit={list.data.definition.unit}
            rows={rows}
          />
        ) : (
          <Skeleton height={320} />
        )}
      </PageBody>
    </>
  )
}
