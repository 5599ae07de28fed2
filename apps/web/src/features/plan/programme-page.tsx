import type { PlanProgramme } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { BandHead, Section } from '../../ui/section.tsx'
import classes from './plan.module.css'
import { WithPlan, type ReadPlan } from './with-plan.tsx'

export function ProgrammePage() {
  const { t } = useTranslation()
  const { no = '' } = useParams()
  return (
    <WithPlan title={t('programmes.title', { no })}>{(read) => <Programme {...read} />}</WithPlan>
  )
}

/** Goals by their year with the indicators that measure them, activities, who, when, with what. */
function Programme({ slug, place, document }: ReadPlan) {
  const { t } = useTranslation()
  const { no = '' } = useParams()
  const programme = document.programmes.find((it) => it.no === no)
  if (!programme)
    return (
      <EmptyState
        headingLevel={1}
        title={t('programmes.unknown')}
        text={t('errors.notFound.text')}
      />
    )
  const { goals, activities, lead, support, timing, resources, source } = programme
  const facts: [string, string][] = [
    [t('tasks.lead'), lead ?? t('tasks.noLead')],
    [t('tasks.supportWord'), support.join('; ') || '–'],
    [t('programmes.timing'), timing ?? t('plan.blank')],
    [t('programmes.resources'), resources ?? t('plan.blank')],
    [t('indicator.section'), source.section],
  ]
  return (
    <>
      <PageHeader
        title={t('programmes.title', { no })}
        context={
          <>
            {place} / <Link to={`/c/${slug}/programmes`}>{t('nav.programmes')}</Link>
          </>
        }
        finding={
          <>
            <span className={classes.no}>{no}</span> {programme.title}
          </>
        }
        lead={t('programmes.counts', { goals: goals.length, activities: activities.length })}
      />
      <PageBody
        aside={
          <Section title={t('programmes.who')}>
            <dl className={classes.pairs}>
              {facts.map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Section>
        }
      >
        <Section title={t('programmes.goals')} flush>
          <Goals goals={goals} slug={slug} />
        </Section>
        <Section title={t('programmes.activities')} flush>
          <ol className={classes.list}>
            {activities.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </Section>
      </PageBody>
    </>
  )
}

function Goals({ goals, slug }: Pick<PlanProgramme, 'goals'> & { slug: string }) {
  const { t } = useTranslation()
  const byYear = [...Map.groupBy(goals, ({ horizon }) => horizon)]
  return byYear.map(([horizon, own]) => (
    <div key={horizon}>
      <BandHead>
        {horizon === null ? t('programmes.noHorizon') : t('programmes.horizon', { year: horizon })}
      </BandHead>
      <ul className={classes.list}>
        {own.map(({ text, indicatorCodes }) => (
          <li key={text}>
            {text}
            {indicatorCodes.length > 0 && (
              <p className={classes.codes}>
                {indicatorCodes.map((code) => (
                  <Link key={code} to={indicatorPath(slug, code)}>
                    {t('indicator.title', { code })}
                  </Link>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  ))
}
