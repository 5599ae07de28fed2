import { useTranslation } from '../../lib/translation.ts'
import { spanOf } from '../../lib/overview.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { PlanFindings } from './plan-findings.tsx'
import { PlanOffices } from './plan-offices.tsx'
import { PlanReviews } from './plan-reviews.tsx'
import { WithPlan, type ReadPlan } from './with-plan.tsx'

export function PlanPage() {
  const { t } = useTranslation()
  return <WithPlan title={t('nav.plan')}>{(read) => <PlanRead {...read} />}</WithPlan>
}

/** What the plan is, what it holds, who does what, and where it disagrees with itself. */
function PlanRead(read: ReadPlan) {
  const { t } = useTranslation()
  const { change } = useAddress()
  const { plan, plans, place, document, slug } = read
  const { counts } = plan
  const held = (['indicators', 'targets', 'tasks', 'programmes', 'findings'] as const)
    .filter((thing) => counts[thing] > 0)
    .map((thing) => t(`plan.held.${thing}`, { count: counts[thing] }))
  return (
    <>
      <PageHeader
        title={t('nav.plan')}
        context={place}
        actions={
          plans.length > 1 && (
            <FilterSelect
              label={t('nav.plan')}
              value={String(plan.no)}
              options={plans.map((it) => ({
                value: String(it.no),
                label: t('plan.option', { no: it.no, span: spanOf(it) }),
              }))}
              onChange={(no) => change({ no })}
            />
          )
        }
        finding={<span lang="vi">{plan.title}</span>}
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
          title={t('plan.findings')}
          note={t('plan.findingsNote', { count: document.findings.length })}
          flush
        >
          <PlanFindings findings={document.findings} document={document} slug={slug} />
        </Section>
        <Section
          title={t('plan.offices')}
          note={t('plan.officesNote', { count: document.offices.length })}
          flush
        >
          <PlanOffices offices={document.offices} slug={slug} />
        </Section>
      </PageBody>
    </>
  )
}
