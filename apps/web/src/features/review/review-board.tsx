import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { Section } from '../../ui/section.tsx'
import { ApprovedTable } from './approved-table.tsx'
import { useAddress } from '../../lib/use-address.ts'
import { OfficeTable } from './office-table.tsx'
import { filterOf, isFiltered, shownOf } from './review-filter.ts'
import { ReviewFilters } from './review-filters.tsx'
import { MissingTable } from './missing-table.tsx'
import { ReturnedTable } from './returned-table.tsx'
import { ReviewHeader } from './review-header.tsx'
import type { Review } from './review-queries.ts'
import { SubmittedSection } from './submitted-section.tsx'

export function ReviewBoard({ review }: { review: Review }) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { address } = useAddress()
  const filter = filterOf(address)
  const { submitted, returned, missing, approved } = shownOf(review, filter)
  return (
    <>
      <ReviewHeader review={review} onDone={setOutcome} />
      <PageBody wide>
        <Section title={t('review.offices.title')} note={review.offices.length} flush>
          <OfficeTable review={review} />
        </Section>
        <ReviewFilters review={review} filter={filter} />
        {(filter.list === null || filter.list === 'submitted') && (
          <SubmittedSection
            review={review}
            rows={submitted}
            filtered={isFiltered(filter)}
            onDone={setOutcome}
          />
        )}
        {returned.length > 0 && (
          <Section title={t('review.returned')} note={returned.length} flush>
            <ReturnedTable rows={returned} />
          </Section>
        )}
        {missing.length > 0 && (
          <Section
            title={t(review.round.lockedAt ? 'review.without' : 'review.missing')}
            note={missing.length}
            flush
          >
            <MissingTable review={review} rows={missing} />
          </Section>
        )}
        {approved.length > 0 && (
          <Section title={t('review.approved')} note={approved.length} flush>
            <ApprovedTable rows={approved} />
          </Section>
        )}
      </PageBody>
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
