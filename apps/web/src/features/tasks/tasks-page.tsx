import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { fold } from '../../lib/fold.ts'
import { communeTitle, formatDay } from '../../lib/format.ts'
import { sessionQueries, useSession } from '../../lib/session.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { taskQueries } from './task-queries.ts'
import { TaskTable } from './task-table.tsx'
import { Segments } from '../../ui/segments.tsx'

/** The tasks as the plan has them, by the office that leads. */
export function TasksPage() {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  const { address, change } = useAddress()
  const { data, error, refetch } = useQuery(taskQueries.ofCommune(slug))
  const { data: commune } = useQuery(sessionQueries.commune(slug))
  usePageTitle(t('nav.tasks'))
  const printed = usePrintedHead()
  const today = useSession()?.today ?? ''
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const place = commune && communeTitle(commune)
  if (data.items.length === 0)
    return (
      <PageHeader
        title={t('nav.tasks')}
        context={place}
        finding={t('tasks.none')}
        lead={
          <>
            <p>{t('tasks.noneText')}</p>
            <Button component={Link} to={`/c/${slug}/plan`} variant="default" mt={12}>
              {t('tasks.toPlan')}
            </Button>
          </>
        }
      />
    )

  const leads = [...new Set(data.items.map(({ lead }) => lead?.printed ?? ''))].filter(Boolean)
  const chosen = leads.find((it) => fold(it) === fold(address.get('lead') ?? '')) ?? ''
  const view = address.get('view') === 'timeline' ? 'timeline' : 'list'
  const shown = data.items.filter(({ lead }) => chosen === '' || lead?.printed === chosen)
  const ongoing = shown.filter(({ deadline }) => deadline?.kind === 'ongoing').length
  const past = shown.filter(({ deadline }) => (deadline?.end ?? today) < today).length
  const dated = shown.filter(({ deadline }) => deadline?.end).length
  return (
    <>
      <PageHeader
        title={t('nav.tasks')}
        context={place}
        actions={
          <>
            <Segments
              aria-label={t('overview.view.label')}
              value={view}
              data={[
                { value: 'list', label: t('tasks.view.list') },
                { value: 'timeline', label: t('tasks.view.timeline') },
              ]}
              onChange={(it) => change({ view: it === 'list' ? null : it })}
            />
            <FilterSelect
              label={t('tasks.lead')}
              value={chosen}
              options={[
                { value: '', label: t('filter.all') },
                ...leads.map((it) => ({ value: it, label: it })),
              ]}
              onChange={(lead) => change({ lead })}
            />
          </>
        }
        {...(commune ? { printed: printed({ commune, title: t('nav.tasks'), asOf: today }) } : {})}
        finding={t('tasks.finding', { count: shown.length, dated, ongoing })}
        lead={[
          t('tasks.summary', { count: leads.length }),
          ...(past > 0 ? [t('tasks.past', { count: past, day: formatDay(today) })] : []),
          t('tasks.noReports'),
        ].join(' ')}
      />
      <PageBody wide={view === 'timeline'}>
        <TaskTable tasks={shown} slug={slug} today={today} timeline={view === 'timeline'} />
      </PageBody>
    </>
  )
}
