import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { Section } from '../../ui/section.tsx'
import { ApprovedTable } from './approved-table.tsx'
import { MissingTable } from './missing-table.tsx'
import { ReturnedTable } from './returned-table.tsx'
import { ReviewHeader } from './review-header.tsx'
import type { Review } from './review-queries.ts'
import { SubmittedSection } from './submitted-section.tsx'

export function ReviewBoard({ review }: { review: Review }) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { returned, missing, approved } = review
  return (
    <>
      <ReviewHeader review={review} onDone={setOutcome} />
      <PageBody wide>
        <SubmittedSection review={review} onDone={setOutcome} />
        {returned.length > 0 && (
          <Section title={t('review.returned')} note={returned.length} flush>
            <ReturnedTable rows={returned} />
          </Section>
        )}
        {missing.length > 0 && (
          <Section title={t('review.missing')} note={missing.length} flush>
            <MissingTable review={review} />
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
