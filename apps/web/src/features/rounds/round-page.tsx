import { Button, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { isReviewing } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { communeTitle } from '../../lib/format.ts'
import { sheetPath } from '../../lib/round-paths.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RoundDeadline } from '../../ui/round-deadline.tsx'
import { RoundState } from '../../ui/round-state.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { roundQueries } from './rounds-queries.ts'
import classes from './rounds.module.css'

/** One round: the figures it counts that are there, and those that are missing. */
export function RoundPage() {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { name, round: periodName } = usePeriodWords()
  const { slug = '', key = '' } = useParams()
  const { address, change } = useAddress()
  const { data, error, refetch } = useQuery(roundQueries.one(slug, key))
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const { commune, round, periods, rows, today } = data
  const figures = rows.flatMap((row) => row.figures)
  const there = figures.filter((it) => it.actual !== null).length
  const missing = figures.length - there
  const onlyMissing = address.get('show') === 'missing'
  const shown = onlyMissing
    ? rows.filter((row) => row.figures.some((it) => it.actual === null))
    : rows
  return (
    <>
      <PageHeader
        title={name(round)}
        context={
          <>
            {communeTitle(commune)} ·{' '}
            <Link to={`/c/${slug}/rounds?year=${round.year}`}>
              {t('rounds.ofYear', { year: round.year })}
            </Link>
          </>
        }
        actions={
          data.may.change || data.may.lock ? (
            <Button
              component={Link}
              to={sheetPath(slug, 'review', round, round.period)}
              variant="default"
            >
              {t(round.lockedAt ? 'rounds.toSigned' : 'rounds.toReview')}
            </Button>
          ) : undefined
        }
        finding={
          missing === 0
            ? t('rounds.coverageAll', { count: there })
            : t('rounds.coverageFinding', { there, all: figures.length, missing })
        }
        lead={
          <>
            <p>
              {isReviewing(round.kind)
                ? t('rounds.reviewLead', { from: periods[0] ?? '', to: day(round.to) })
                : t('rounds.counts', { from: day(round.from), to: day(round.to) })}
            </p>
            <RoundDeadline round={round} today={today} />
          </>
        }
      />
      <PageBody>
        {periods.length > 1 && (
          <Section title={t('rounds.byPeriod')} flush>
            <ul className={classes.periods}>
              {periods.map((period, at) => {
                const of = rows.filter((row) => row.figures[at]?.actual != null).length
                return (
                  <li key={period}>
                    <b>{periodName(period)}</b>
                    <span>{t('rounds.coverageOf', { there: of, all: rows.length })}</span>
                    <span className={classes.coverBar} aria-hidden>
                      <i style={{ width: `${rows.length ? (of / rows.length) * 100 : 0}%` }} />
                    </span>
                  </li>
                )
              })}
            </ul>
          </Section>
        )}
        <Section
          title={t('rounds.indicators')}
          note={
            <span className={classes.note}>
              {shown.length} <RoundState state={round.state} size={16} />
            </span>
          }
          actions={
            <Switch
              label={t('rounds.onlyMissing')}
              checked={onlyMissing}
              onChange={(event) => change({ show: event.currentTarget.checked ? 'missing' : null })}
            />
          }
          flush
        >
          {shown.length === 0 ? (
            <EmptyState title={t('rounds.nothingMissing')} headingLevel={3} />
          ) : (
            <CoverageTable coverage={data} rows={shown} />
          )}
        </Section>
      </PageBody>
    </>
  )
}
