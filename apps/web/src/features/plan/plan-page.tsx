import { useTranslation } from '../../lib/translation.ts'
import { unbrokenYears } from '../../lib/format.ts'
import { spanOf } from '../../lib/overview.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { Section } from '../../ui/section.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { PlanHeader } from './plan-header.tsx'
import { PlanOffices } from './plan-offices.tsx'
import { PlanReviews } from './plan-reviews.tsx'
import { WithPlan, type ReadPlan } from './with-plan.tsx'

export function PlanPage() {
  const { t } = useTranslation()
  return <WithPlan title={t('nav.plan')}>{(read) => <PlanRead {...read} />}</WithPlan>
}

/** What the plan is, what it holds, and who does what. */
function PlanRead(read: ReadPlan) {
  const { t } = useTranslation()
  const { plan, document, slug } = read
  const { counts } = plan
  const held = (['indicators', 'targets', 'tasks', 'programmes', 'findings'] as const)
    .filter((thing) => counts[thing] > 0)
    .map((thing) => t(`plan.held.${thing}`, { count: counts[thing] }))
  return (
    <>
      <PlanHeader
        read={read}
        title={t('nav.plan')}
        finding={<span lang="vi">{unbrokenYears(plan.title)}</span>}
        lead={t('plan.lead', { span: spanOf(plan), counts: held.join(', ') })}
      />
      <PageBody
        aside={
          <>
            <PlanFacts read={read} />
            <PlanReviews reviews={document.reviews} />
          </>
        }
      >
        <Section
          title={t('plan.offices')}
          note={t('plan.officesNote', { count: document.offices.length })}
          flush
        >
          <PlanOffices document={document} slug={slug} />
        </Section>
      </PageBody>
    </>
  )
}
