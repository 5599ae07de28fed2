import { useTranslation } from '../../lib/translation.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { findingKinds, PlanFindings } from './plan-findings.tsx'
import { PlanHeader } from './plan-header.tsx'
import { WithPlan, type ReadPlan } from './with-plan.tsx'

export function PlanFindingsPage() {
  const { t } = useTranslation()
  return <WithPlan title={t('plan.toClear')}>{(read) => <Findings {...read} />}</WithPlan>
}

/** Where the plan disagrees with itself, leaves something out or can be read in two ways. */
function Findings(read: ReadPlan) {
  const { t } = useTranslation()
  const { document, slug } = read
  const { findings } = document
  const kinds = findingKinds
    .map((kind) => ({ kind, count: findings.filter((it) => it.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`plan.ofKind.${kind}`, { count }))
  const finding =
    findings.length === 0
      ? t('plan.noFindings')
      : t('plan.findings', { count: findings.length, kinds: kinds.join(', ') })
  return (
    <>
      <PlanHeader
        read={read}
        title={t('plan.toClear')}
        finding={finding}
        lead={t('plan.findingsLead')}
      />
      <PageBody>
        <PlanFindings findings={findings} document={document} slug={slug} />
      </PageBody>
    </>
  )
}
