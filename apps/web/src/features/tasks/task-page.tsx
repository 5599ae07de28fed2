import { Button } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { communeTitle, unbroken, unbrokenYears } from '../../lib/format.ts'
import { sessionQueries } from '../../lib/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Card } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { Trail } from '../../ui/trail.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { DeadlineWords, Phases } from './deadline-words.tsx'
import { taskQueries } from './task-queries.ts'
import classes from './tasks.module.css'

/** One task, as the plan puts it. */
export function TaskPage() {
  const { t } = useTranslation()
  const { slug = '', no = '' } = useParams()
  const { data, error, refetch } = useQuery(taskQueries.ofCommune(slug))
  const { data: commune } = useQuery(sessionQueries.commune(slug))
  usePageTitle(t('tasks.title', { no }))
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const at = data.items.findIndex((it) => it.no === no)
  const task = data.items[at]
  if (!task)
    return (
      <EmptyState
        headingLevel={1}
        title={t('tasks.unknown')}
        text={t('errors.notFound.text')}
        action={
          <Button component={Link} to={`/c/${slug}/tasks`} variant="default">
            {t('tasks.toList')}
          </Button>
        }
      />
    )

  const { lead, support, leader, deliverables, deadline, source } = task
  const person =
    leader && [leader.role, leader.name && unbroken(leader.name)].filter(Boolean).join(', ')
  const facts: [string, ReactNode][] = [
    [t('tasks.lead'), lead?.printed ?? t('tasks.noLead')],
    [t('tasks.supportWord'), list(support.map(({ printed }) => printed))],
    [t('tasks.leader'), person ?? '–'],
    [t('tasks.deadline'), <DeadlineWords key="deadline" deadline={deadline} />],
    ...(deadline && deadline.phases.length > 0
      ? [
          [t('tasks.phases'), <Phases key="phases" deadline={deadline} />] satisfies [
            string,
            ReactNode,
          ],
        ]
      : []),
    [t('tasks.deliverable'), list(deliverables)],
    [t('indicator.section'), source.section],
    [
      t('indicator.words'),
      <q key="words" lang="vi">
        {source.text}
      </q>,
    ],
  ]
  const step = (other: string | undefined, icon: ReactNode, label: 'previous' | 'next') =>
    other !== undefined && (
      <Button
        component={Link}
        to={`/c/${slug}/tasks/${encodeURIComponent(other)}`}
        variant="default"
        aria-label={t(`tasks.${label}`, { no: other })}
        {...(label === 'previous' ? { leftSection: icon } : { rightSection: icon })}
      >
        <span className="figures">{other}</span>
      </Button>
    )
  return (
    <>
      <PageHeader
        title={t('tasks.title', { no })}
        context={
          <Trail
            slug={slug}
            place={commune && communeTitle(commune)}
            to={`/c/${slug}/tasks`}
            list={t('nav.tasks')}
          />
        }
        actions={
          <>
            {step(data.items[at - 1]?.no, <IconArrowLeft size={16} aria-hidden />, 'previous')}
            {step(data.items[at + 1]?.no, <IconArrowRight size={16} aria-hidden />, 'next')}
          </>
        }
        finding={
          <>
            <span className={classes.no}>{task.no}</span>{' '}
            <span lang="vi">{unbrokenYears(task.title)}</span>
          </>
        }
      />
      <PageBody>
        <Card>
          <dl className={classes.facts}>
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </PageBody>
    </>
  )
}

const list = (words: readonly string[]) =>
  words.length > 1 ? (
    <ul>
      {words.map((it) => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  ) : (
    (words[0] ?? '–')
  )
