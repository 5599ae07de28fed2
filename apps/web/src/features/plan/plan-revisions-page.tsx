import { useTranslation } from '../../lib/translation.ts'
import { formatInstant } from '../../lib/format.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { Section } from '../../ui/section.tsx'
import { PlanHeader } from './plan-header.tsx'
import classes from './plan.module.css'
import { WithPlan, type ReadPlan } from './with-plan.tsx'

export function PlanRevisionsPage() {
  const { t } = useTranslation()
  return <WithPlan title={t('plan.revisions')}>{(read) => <Revisions {...read} />}</WithPlan>
}

/** How often the text of the plan was changed since it was loaded: when, why, by whom. */
function Revisions(read: ReadPlan) {
  const { t } = useTranslation()
  const { revisions } = read.plan
  const [newest] = revisions
  return (
    <>
      <PlanHeader
        read={read}
        title={t('plan.revisions')}
        finding={
          newest
            ? t('plan.revised', { count: revisions.length, at: formatInstant(newest.at) })
            : t('plan.unrevised')
        }
        lead={`${newest ? '' : `${t('plan.noRevisionsText')} `}${t('plan.revisionsLead')}`}
      />
      <PageBody>
        {newest !== undefined && (
          <Section title={t('plan.revisionsList')} flush>
            <ol className={classes.list}>
              {revisions.map(({ no, at, reason, by }) => (
                <li key={no}>
                  <h3>{t('plan.revision', { no })}</h3>
                  <p lang="vi">{reason}</p>
                  <p className={classes.quiet}>
                    {[formatInstant(at), by].filter(Boolean).join(' · ')}
                  </p>
                </li>
              ))}
            </ol>
          </Section>
        )}
      </PageBody>
    </>
  )
}
