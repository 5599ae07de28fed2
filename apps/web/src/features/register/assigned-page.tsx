import { useDebouncedValue } from '@mantine/hooks'
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query'
import type { listAssigned, OutputOf } from '@tien-do/contract'
import { communeKinds, currentReportYear } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useSession } from '../../lib/session.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePick } from '../../lib/use-language.ts'
import { DefinitionSelect } from '../../ui/definition-select.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton, Skeleton } from '../../ui/skeletons.tsx'
import { AssignedForm } from './assigned-form.tsx'
import { assignedQueries } from './assigned-queries.ts'
import { catalogueQueries } from './catalogue-queries.ts'
import { CommuneFilters } from './commune-filters.tsx'
import classes from './register.module.css'

type Listed = UseInfiniteQueryResult<InfiniteData<OutputOf<typeof listAssigned>>>

const rowsOf = ({ data }: Listed) => data?.pages.flatMap(({ items }) => items) ?? []

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
  const [search] = useDebouncedValue((address.get('search') ?? '').trim(), 250)
  const kind = communeKinds.find((it) => it === address.get('kind'))
  const list = useInfiniteQuery({
    ...assignedQueries.of({
      ...{ definition, year },
      ...(search ? { search } : {}),
      ...(kind ? { kind } : {}),
    }),
    enabled: definition !== '',
    // What the page found stays until it has found something else.
    placeholderData: keepPreviousData,
  })
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
  const first = list.data?.pages[0]
  const rows = rowsOf(list)
  const { all = 0, set = 0 } = first?.counts ?? {}
  // Of another indicator or year: its rows are not shown under the new names.
  const other = first?.definition.slug !== definition || first.year !== year
  /** A pasted column may be longer than the pages that are shown. */
  const fetchUntil = async (count: number) => {
    let known: Listed = list
    while (known.hasNextPage && rowsOf(known).length < count) {
      known = await known.fetchNextPage()
      if (known.isFetchNextPageError) break
    }
    return rowsOf(known)
  }
  return (
    <>
      <PageHeader
        title={t('register.assigned.title')}
        context={t('shell.city')}
        actions={
          used.length > 0 && (
            <>
              <DefinitionSelect
                label={t('register.assigned.choose')}
                definitions={used}
                value={definition}
                onChange={(slug) => change({ definition: slug })}
              />
              <FilterSelect
                label={t('register.assigned.year')}
                value={String(year)}
                options={years.map((it) => ({ value: String(it), label: String(it) }))}
                onChange={(value) => change({ year: value })}
              />
            </>
          )
        }
        finding={
          first
            ? t(set === 0 ? 'register.assigned.findingNone' : 'register.assigned.finding', {
                ...{ year: first.year, set, count: all, name: pick(first.definition.name) },
              })
            : t('register.assigned.title')
        }
        lead={t('register.assigned.lead')}
      />
      <PageBody>
        {used.length === 0 || (first && all === 0) ? (
          <EmptyState title={t('register.assigned.none')} text={t('register.assigned.noneText')} />
        ) : (
          <>
            <CommuneFilters />
            {first && !other ? (
              <AssignedForm
                key={`${definition} ${year}`}
                year={year}
                unit={first.definition.unit}
                rows={rows}
                fetchUntil={fetchUntil}
                more={
                  <>
                    <MoreButton of={list} words={t('register.more')} />
                    {list.hasNextPage && (
                      <p className={classes.shown}>
                        {t('register.assigned.shown', { shown: rows.length, all })}
                      </p>
                    )}
                  </>
                }
              />
            ) : (
              <Skeleton height={320} />
            )}
          </>
        )}
      </PageBody>
    </>
  )
}
