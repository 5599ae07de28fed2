import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { can } from '@tien-do/domain'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { filtersOf } from '../../lib/indicator-filters.ts'
import { overviewQueries, spanOf } from '../../lib/overview.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { IndicatorTable } from '../../ui/indicator-table.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { OfficeExplanations } from './office-explanations.tsx'
import { OfficeOwed } from './office-owed.tsx'
import { OfficeTasks } from './office-tasks.tsx'
import { OfficeTrend } from './office-trend.tsx'
import { useOfficeFinding } from './use-office-finding.ts'

/** One office: what it owes, what it answers for and supports, its tasks, and how all that goes. */
export function OfficePage() {
  const { t } = useTranslation()
  const { slug = '', office = '' } = useParams()
  const { address, change } = useAddress()
  const session = useSession()
  const ask = { year: filtersOf(address).year, count: 'rows' } as const
  const { data, error, refetch, isPlaceholderData } = useQuery(overviewQueries.of(slug, ask))
  const say = useOfficeFinding()
  const printed = usePrintedHead()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || data.commune.slug !== slug) return <PageSkeleton />

  const progress = data.offices.find(({ id }) => (id ?? 'none') === office)
  if (!progress)
    return (
      <EmptyState
        headingLevel={1}
        title={t('office.nothing')}
        text={t('office.nothingText')}
        action={
          <Button component={Link} to={`/c/${slug}`} variant="default">
            {t('office.back')}
          </Button>
        }
      />
    )
  const of = (role: 'lead' | 'support') =>
    data.indicators.filter(
      (it) =>
        // What is printed twice is one figure, and is counted once.
        it.sameAs === null &&
        (office === 'none'
          ? role === 'lead' && it.offices.length === 0
          : it.offices.some((each) => each.id === office && each.role === role)),
    )
  const [leads, supports] = [of('lead'), of('support')]
  const name = progress.id ? progress.name : t('filter.unassigned')
  const officeId = progress.id
  const actor = session && actorOf(session)
  const owned = { communeCode: data.commune.code }
  const mayEnter =
    actor != null &&
    officeId !== null &&
    can.enterActual(actor, { ...owned, enteringOfficeId: officeId })
  const owes =
    actor != null &&
    officeId !== null &&
    (can.review(actor, owned) || can.speakFor(actor, owned, officeId))
  const reads = actor != null && can.readExplanations(actor, owned)
  const { finding, lead } = say(progress, name, data.year)

  return (
    <div aria-busy={isPlaceholderData}>
      <PageHeader
        title={name}
        context={t('overview.context', {
          place: communeTitle(data.commune),
          span: spanOf(data.plan),
        })}
        actions={
          <>
            <FilterSelect
              label={t('filter.year')}
              value={String(data.year)}
              options={data.years.map((year) => ({ value: String(year), label: String(year) }))}
              onChange={(year) => change({ year })}
            />
            {mayEnter && (
              <Button component={Link} to={`/c/${slug}/entry?office=${office}`}>
                {t('nav.entry')}
              </Button>
            )}
          </>
        }
        printed={printed({ ...data, period: String(data.year) })}
        finding={finding}
        {...(lead === undefined ? {} : { lead })}
      />
      <PageBody>
        {officeId !== null && owes && (
          <OfficeOwed slug={slug} officeId={officeId} reads={!mayEnter} />
        )}
        {officeId !== null && reads && <OfficeExplanations slug={slug} officeId={officeId} />}
        {(progress.assigned > 0 || supports.length === 0) && (
          <>
            <OfficeTrend overview={data} progress={progress} office={office} name={name} />
            <Section
              title={t(office === 'none' ? 'filter.unassigned' : 'office.leads')}
              note={t('overview.rows', { count: leads.length })}
              flush
            >
              {leads.length > 0 ? (
                <IndicatorTable caption={t('office.leads')} indicators={leads} overview={data} />
              ) : (
                <EmptyState headingLevel={3} title={t('office.noLeads')} />
              )}
            </Section>
          </>
        )}
        {supports.length > 0 && (
          <Section
            title={t('office.supports')}
            note={t('overview.rows', { count: supports.length })}
            flush
          >
            <IndicatorTable caption={t('office.supports')} indicators={supports} overview={data} />
          </Section>
        )}
        {officeId !== null && <OfficeTasks slug={slug} officeId={officeId} />}
      </PageBody>
    </div>
  )
}
