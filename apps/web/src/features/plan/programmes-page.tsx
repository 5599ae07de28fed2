import { Button } from '@mantine/core'
import { outlookStatuses, type OutlookStatus } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { unbrokenYears } from '../../lib/format.ts'
import { DottedLine } from '../../ui/dotted-line.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './plan.module.css'
import { useLinkedIndicators } from './use-linked-indicators.ts'
import { useProgrammeCounts } from './use-programme-counts.ts'
import { WithPlan, type ReadPlan } from './with-plan.tsx'

export function ProgrammesPage() {
  const { t } = useTranslation()
  return <WithPlan title={t('nav.programmes')}>{(read) => <Programmes {...read} />}</WithPlan>
}

function Programmes({ slug, place, plan, document }: ReadPlan) {
  const { t } = useTranslation()
  const countWords = useProgrammeCounts()
  const indicators = useLinkedIndicators(slug)
  const byEnd = t('programmes.outlooks', { year: plan.periodEnd })
  const { programmes } = document
  if (programmes.length === 0)
    return (
      <PageHeader
        title={t('nav.programmes')}
        context={place}
        finding={t('programmes.none')}
        lead={
          <>
            <p>{t('programmes.noneText')}</p>
            <Button component={Link} to={`/c/${slug}`} variant="default" mt={12}>
              {t('office.back')}
            </Button>
          </>
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
                    <Link to={`/c/${slug}/programmes/${encodeURIComponent(it.no)}`} lang="vi">
                      {it.title}
                    </Link>
                  </h3>
                  <p className={classes.quiet}>
                    <DottedLine
                      parts={[
                        it.lead && `${t('tasks.lead')}: ${it.lead}`,
                        it.timing && unbrokenYears(it.timing),
                        countWords(it),
                      ]}
                    />
                  </p>
                  <Outlooks
                    label={byEnd}
                    statuses={[...new Set(it.goals.flatMap((goal) => goal.indicatorCodes))].flatMap(
                      (code) => indicators.get(code)?.status ?? [],
                    )}
                  />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      </PageBody>
    </>
  )
}

/** How the indicators of a programme stand to the end of the plan, in one line of counts. */
function Outlooks({ label, statuses }: { label: string; statuses: readonly OutlookStatus[] }) {
  if (statuses.length === 0) return null
  return (
    <p className={classes.outlooks}>
      <span>{label}</span>
      {outlookStatuses
        .filter((it) => statuses.includes(it))
        .map((it) => (
          <OutlookBadge
            key={it}
            status={it}
            count={statuses.filter((other) => other === it).length}
            size={16}
          />
        ))}
    </p>
  )
}
