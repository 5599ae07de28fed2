import { Button } from '@mantine/core'
import type { OverviewIndicator, PlanProgramme } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { unbrokenYears } from '../../lib/format.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { BandHead, Section } from '../../ui/section.tsx'
import { Trail } from '../../ui/trail.tsx'
import classes from './plan.module.css'
import { useLinkedIndicators } from './use-linked-indicators.ts'
import { useProgrammeCounts } from './use-programme-counts.ts'
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
  const countWords = useProgrammeCounts()
  const programme = document.programmes.find((it) => it.no === no)
  if (!programme)
    return (
      <EmptyState
        headingLevel={1}
        title={t('programmes.unknown')}
        text={t('errors.notFound.text')}
        action={
          <Button component={Link} to={`/c/${slug}/programmes`} variant="default">
            {t('programmes.toList')}
          </Button>
        }
      />
    )
  const { goals, activities, lead, support, timing, resources, source } = programme
  const facts: [string, string][] = [
    [t('tasks.lead'), lead ?? t('tasks.noLead')],
    [t('tasks.supportWord'), support.join('; ') || '–'],
    [t('programmes.timing'), timing ? unbrokenYears(timing) : t('plan.blank')],
    [t('programmes.resources'), resources ?? t('plan.blank')],
    [t('indicator.section'), source.section],
  ]
  return (
    <>
      <PageHeader
        title={t('programmes.title', { no })}
        context={
          <Trail
            slug={slug}
            place={place}
            to={`/c/${slug}/programmes`}
            list={t('nav.programmes')}
          />
        }
        finding={
          <>
            <span className={classes.no}>{no}</span> <span lang="vi">{programme.title}</span>
          </>
        }
        lead={countWords(programme)}
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
          {goals.length === 0 && <p className={classes.blank}>{t('programmes.noGoals')}</p>}
          <Goals goals={goals} slug={slug} />
        </Section>
        <Section title={t('programmes.activities')} flush>
          {activities.length === 0 && (
            <p className={classes.blank}>{t('programmes.noActivities')}</p>
          )}
          <ol className={classes.list}>
            {activities.map(({ text }) => (
              <li key={text} lang="vi">
                {text}
              </li>
            ))}
          </ol>
        </Section>
      </PageBody>
    </>
  )
}

function Goals({ goals, slug }: Pick<PlanProgramme, 'goals'> & { slug: string }) {
  const { t } = useTranslation()
  const indicators = useLinkedIndicators(slug)
  const byYear = [...Map.groupBy(goals, ({ horizon }) => horizon)]
  return byYear.map(([horizon, own]) => (
    <div key={horizon}>
      <BandHead>
        {horizon === null ? t('programmes.noHorizon') : t('programmes.horizon', { year: horizon })}
      </BandHead>
      <ul className={classes.list}>
        {own.map(({ text, indicatorCodes }) => (
          <li key={text}>
            <span lang="vi">{text}</span>
            {indicatorCodes.length > 0 && (
              <p className={classes.codes}>
                {indicatorCodes.map((code) => (
                  <span key={code} className={classes.measured}>
                    <Link to={indicatorPath(slug, code)}>{t('indicator.title', { code })}</Link>
                    <IndicatorState indicator={indicators.get(code)} />
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  ))
}

/** The verdict of the year where there is one, else the outlook. */
function IndicatorState({ indicator }: { indicator: OverviewIndicator | undefined }) {
  if (!indicator) return null
  const { verdict, status } = indicator
  return verdict === 'no_target' || verdict === 'not_due' ? (
    <OutlookBadge status={status} size={16} />
  ) : (
    <VerdictBadge verdict={verdict} size={16} />
  )
}
