import { Button } from '@mantine/core'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './plan.module.css'
import { WithPlan, type ReadPlan } from './with-plan.tsx'

export function ProgrammesPage() {
  const { t } = useTranslation()
  return <WithPlan title={t('nav.programmes')}>{(read) => <Programmes {...read} />}</WithPlan>
}

function Programmes({ slug, place, document }: ReadPlan) {
  const { t } = useTranslation()
  const { programmes } = document
  if (programmes.length === 0)
    return (
      <EmptyState
        headingLevel={1}
        title={t('programmes.none')}
        text={t('programmes.noneText')}
        action={
          <Button component={Link} to={`/c/${slug}`} variant="default">
            {t('office.back')}
          </Button>
        }
      />
    )
  const goals = programmes.flatMap((it) => it.goals)
  const linked = new Set(goals.flatMap(({ indicatorCodes }) => indicatorCodes))
  return (
    <>
      <PageHeader
        title={t('nav.programmes')}
        context={place}
        finding={t('programmes.finding', { count: programmes.length, goals: goals.length })}
        lead={t('programmes.lead', { count: linked.size })}
      />
      <PageBody>
        <Section title={t('programmes.list')} flush>
          <ul className={classes.list}>
            {programmes.map((it) => (
              <li key={it.no} className={classes.programme}>
                <span className={`${classes.quiet} figures`}>{it.no}</span>
                <div>
                  <h3>
                    <Link to={`/c/${slug}/programmes/${encodeURIComponent(it.no)}`}>
                      {it.title}
                    </Link>
                  </h3>
                  <p className={classes.quiet}>
                    {[
                      it.lead && `${t('tasks.lead')}: ${it.lead}`,
                      it.timing,
                      t('programmes.counts', {
                        goals: it.goals.length,
                        activities: it.activities.length,
                      }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      </PageBody>
    </>
  )
}
