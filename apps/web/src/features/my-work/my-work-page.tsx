import { Button } from '@mantine/core'
import { IconCalendarDown, IconCircleCheck } from '@tabler/icons-react'
import { getMyCalendarFile, type CommuneRef } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { addressOf } from '../../lib/call.ts'
import { communeTitle, formatDay } from '../../lib/format.ts'
import { myWorkQueries } from '../../lib/my-work.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { AskWhom } from './ask-whom.tsx'
import { MonthCard } from './month-card.tsx'
import type { MyWork } from './my-work.ts'
import { OfficeProgress } from './office-progress.tsx'
import { useWorkFinding } from './use-work-finding.ts'
import { WorkSections, sectionsOf } from './work-sections.tsx'

/** What I owe, by when, how long it takes; what came back and why; what waits for me. */
export function MyWorkPage() {
  const { data, error, refetch } = useQuery(myWorkQueries.work)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  return <Board work={data} />
}

function Board({ work }: { work: MyWork }) {
  const { t } = useTranslation()
  const { finding, lead } = useWorkFinding()(work)
  const places = placesOf(work)
  const place = ({ kind, name, office }: Place) =>
    [communeTitle({ kind, name }), office].filter(Boolean).join(' · ')
  const belongs = work.offices.length + work.communes.length > 0
  const aside = (
    <>
      <MonthCard today={work.today} />
      {work.offices
        .filter((it) => it.rounds.length > 0)
        .map((it) => (
          <OfficeProgress key={it.office.id} work={it} />
        ))}
      {work.offices.length > 0 && <AskWhom helpers={work.helpers} />}
    </>
  )
  return (
    <>
      <PageHeader
        title={t('myWork.title')}
        context={[...places.map(place), formatDay(work.today)].join(' · ')}
        actions={
          belongs && (
            <Button
              component="a"
              href={addressOf(getMyCalendarFile, {})}
              download
              variant="default"
              leftSection={<IconCalendarDown size={18} stroke={1.7} aria-hidden />}
            >
              {t('myWork.toPhone')}
            </Button>
          )
        }
        finding={finding}
        {...(lead === null ? {} : { lead })}
      />
      <PageBody {...(belongs ? { aside } : {})}>
        {sectionsOf(work).length === 0 ? (
          <Card>
            <EmptyState
              icon={<IconCircleCheck size={32} stroke={1.5} aria-hidden />}
              title={t('myWork.quiet')}
              text={t('myWork.quietText')}
            />
          </Card>
        ) : (
          <WorkSections work={work} />
        )}
        {work.communes
          .filter((it) => it.as === 'leader')
          .map(({ commune }) => (
            <Section key={commune.code} title={t('myWork.follow')}>
              <p>
                <Link to={`/c/${commune.slug}/indicators?verdict=not_met`}>
                  {t('myWork.notMet')}
                </Link>
              </p>
            </Section>
          ))}
      </PageBody>
    </>
  )
}

type Place = Pick<CommuneRef, 'kind' | 'name'> & { office: string | null }

/** Where the person works: offices, and communes without one. */
const placesOf = ({ offices, communes }: MyWork): Place[] => [
  ...offices.map(({ commune, office }) => ({ ...commune, office: office.name })),
  ...[...new Map(communes.map(({ commune }) => [commune.code, commune])).values()]
    .filter(({ code }) => offices.every(({ commune }) => commune.code !== code))
    .map((commune) => ({ ...commune, office: null })),
]
