import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { myWorkQueries } from '../../lib/my-work.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { OfficeProgress } from '../my-work/office-progress.tsx'
import { FiguresSection, ReturnedSection } from '../my-work/owed-sections.tsx'

interface Props {
  slug: string
  officeId: string
  /** Somebody else's to enter: its commune's leader reads. */
  reads: boolean
}

/** What came back to the office, what it still has to give by when, and how far it is. */
export function OfficeOwed({ slug, officeId, reads }: Props) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(myWorkQueries.ofOffice(slug, officeId))
  if (error) return <ErrorState error={error} headingLevel={3} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Section title={t('office.owes')}>
        <TableSkeleton rows={3} />
      </Section>
    )
  const { work, today, returned } = data
  const owed = work.rounds.filter(({ blank, drafts }) => blank + drafts > 0)
  if (work.rounds.length === 0)
    return (
      <Section title={t('office.owes')}>
        <p>{t('office.noRounds')}</p>
      </Section>
    )
  return (
    <>
      <OfficeProgress work={work} />
      {returned.length > 0 && (
        <ReturnedSection
          returned={{ count: returned.length, items: returned }}
          today={today}
          primary={false}
          reads={reads}
        />
      )}
      {owed.map((round, index) => (
        <FiguresSection
          key={`${round.round.key} ${round.period}`}
          {...{ work, round, today }}
          primary={false}
          named={false}
          later={index > 0}
          reads={reads}
        />
      ))}
      {owed.length + returned.length === 0 && (
        <Section title={t('office.owes')}>
          <p>{t('office.owesNothing')}</p>
        </Section>
      )}
    </>
  )
}
