import { listTasks, type Task } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { call } from '../../lib/call.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { DeadlineWords } from '../tasks/deadline-words.tsx'
import { taskQueries } from '../tasks/task-queries.ts'
import classes from './offices.module.css'

interface Props {
  slug: string
  officeId: string
}

/** Tasks of the plan that the office leads, and apart from them those that it supports. */
export function OfficeTasks({ slug, officeId }: Props) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: [...taskQueries.all, slug, officeId],
    queryFn: ({ signal }) =>
      call(listTasks, { commune: slug, office: officeId, limit: 200 }, { signal }),
  })
  if (error) return <ErrorState error={error} headingLevel={3} onRetry={() => void refetch()} />
  const leads = data?.items.filter(({ lead }) => lead?.office?.id === officeId) ?? []
  const supports = data?.items.filter(({ lead }) => lead?.office?.id !== officeId) ?? []
  return (
    <>
      <Section title={t('office.tasks')} note={t('tasks.count', { count: leads.length })} flush>
        {!data && <TableSkeleton rows={3} />}
        {data && leads.length === 0 && <p className={classes.none}>{t('office.noTasks')}</p>}
        {leads.length > 0 && <TaskRows slug={slug} tasks={leads} caption={t('office.tasks')} />}
      </Section>
      {supports.length > 0 && (
        <Section
          title={t('office.supportsTasks')}
          note={t('tasks.count', { count: supports.length })}
          flush
        >
          <TaskRows slug={slug} tasks={supports} caption={t('office.supportsTasks')} />
        </Section>
      )}
    </>
  )
}

function TaskRows({ slug, tasks, caption }: { slug: string; tasks: Task[]; caption: string }) {
  const { t } = useTranslation()
  const title = ({ no, title: words }: Task) => (
    <Link to={`/c/${slug}/tasks/${encodeURIComponent(no)}`} className={classes.link} lang="vi">
      {words}
    </Link>
  )
  const columns: Column<Task>[] = [
    {
      key: 'no',
      head: t('table.number'),
      width: 56,
      cell: ({ no }) => <span className="figures">{no}</span>,
    },
    { key: 'task', head: t('tasks.task'), rowHead: true, cell: title },
    {
      key: 'deadline',
      head: t('tasks.deadline'),
      width: 220,
      cell: ({ deadline }) => <DeadlineWords deadline={deadline} />,
    },
    {
      key: 'deliverable',
      head: t('tasks.deliverable'),
      width: '30%',
      cell: ({ deliverables }) => deliverables.join('; ') || '–',
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={tasks}
      rowKey={({ id }) => id}
      phone={(task) => (
        <>
          <p className={classes.name}>
            <span className="figures">{task.no}</span> {title(task)}
          </p>
          <DeadlineWords deadline={task.deadline} />
        </>
      )}
    />
  )
}
