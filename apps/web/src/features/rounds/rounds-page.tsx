import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { can, currentReportYear, isReviewing, roundKeyOf } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { communeTitle } from '../../lib/format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { useAddress } from '../../lib/use-address.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { RoundItem } from './round-item.tsx'
import { roundQueries } from './rounds-queries.ts'
import classes from './rounds.module.css'
import { useYearFinding } from './use-year-finding.ts'
import { YearDialog } from './year-dialog.tsx'
import { YearTimeline } from './year-timeline.tsx'

/** The rounds of a report year: when each opens, is late and closes, and how far its figures are. */
export function RoundsPage() {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  const { address, change } = useAddress()
  const { name } = usePeriodWords()
  const session = useSession()
  const findingOf = useYearFinding()
  const list = useQuery(roundQueries.list(slug))
  const { data: planned = [] } = useQuery(roundQueries.years(slug))
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [plans, setPlans] = useState(false)
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <PageSkeleton />

  const { commune, items, today } = list.data
  const current = currentReportYear(today)
  const known = new Set([...planned, ...items.map((it) => it.year), current])
  const years = [...known].toSorted((a, b) => a - b)
  const asked = Number(address.get('year'))
  const year = years.includes(asked) ? asked : current
  const rounds = items
    .filter((it) => it.year === year)
    .toSorted(
      (a, b) =>
        a.to.localeCompare(b.to) ||
        Number(isReviewing(a.kind)) - Number(isReviewing(b.kind)) ||
        a.opensOn.localeCompare(b.opensOn),
    )
  const elsewhere = items.filter(
    (it) => it.year !== year && (it.state === 'open' || it.state === 'late'),
  )
  const owned = { communeCode: commune.code }
  const actor = session ? actorOf(session) : null
  const may = {
    change: actor !== null && can.coordinate(actor, owned),
    review: actor !== null && can.review(actor, owned),
    enter: actor !== null && can.openEntry(actor, owned),
  }
  const plan = may.change && (
    <Button
      leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden />}
      onClick={() => setPlans(true)}
    >
      {t('rounds.plan', { year })}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('nav.rounds')}
        context={communeTitle(commune)}
        actions={
          <>
            <FilterSelect
              label={t('rounds.year')}
              value={String(year)}
              options={years.map((it) => ({ value: String(it), label: String(it) }))}
              onChange={(it) => change({ year: it })}
            />
            {rounds.length > 0 && plan}
          </>
        }
        finding={findingOf(year, rounds)}
        lead={
          elsewhere.length > 0 ? (
            <>
              {t('rounds.elsewhere')}{' '}
              {elsewhere.map((it, at) => (
                <span key={it.id}>
                  {at > 0 && ', '}
                  <Link to={`?year=${it.year}`}>{name(it)}</Link> ({t(`period.state.${it.state}`)})
                </span>
              ))}
              .
            </>
          ) : (
            t('rounds.lead')
          )
        }
      />
      <PageBody wide>
        {rounds.length === 0 ? (
          <EmptyState
            title={t('rounds.none.title', { year })}
            text={t(may.change ? 'rounds.none.coordinator' : 'rounds.none.others')}
            action={plan || undefined}
          />
        ) : (
          <>
            <Section
              title={t('rounds.calendar', { year })}
              note={<span className={classes.calendarNote}>{t('rounds.calendarNote')}</span>}
            >
              <YearTimeline rounds={rounds} today={today} />
            </Section>
            <Section title={t('rounds.list')} note={rounds.length} flush>
              <ul className={classes.list}>
                {rounds.map((round) => (
                  <li key={roundKeyOf(round)}>
                    <RoundItem slug={slug} round={round} may={may} onDone={setOutcome} />
                  </li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </PageBody>
      {plans && (
        <YearDialog slug={slug} year={year} onClose={() => setPlans(false)} onDone={setOutcome} />
      )}
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
