import { can } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { useParams } from 'react-router'
import { actorOf, useSession } from '../../lib/session.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { ChartPart, tableId } from './chart-part.tsx'
import { ConclusionsPart } from './conclusions-part.tsx'
import { ExplanationsPart } from './explanations-part.tsx'
import { Fold } from './fold.tsx'
import { HistoryList } from './history-list.tsx'
import { IndicatorFacts } from './indicator-facts.tsx'
import { IndicatorHeader } from './indicator-header.tsx'
import { indicatorQueries } from './indicator-queries.ts'
import { FigureTable } from './figure-table.tsx'
import { figureRowsOf } from './figure-rows.ts'
import { FindingsList } from './findings-list.tsx'
import { OtherCommunes } from './other-communes.tsx'
import { PartsPart } from './parts-part.tsx'
import { Responsibility } from './responsibility.tsx'
import { SetUpHistory } from './set-up-history.tsx'
import { useStepKeys } from './use-step-keys.ts'
import { Working } from './working.tsx'
import { YearPart } from './year-part.tsx'
import classes from './indicators.module.css'

export function IndicatorPage() {
  const { t } = useTranslation()
  const session = useSession()
  const { slug = '', code = '' } = useParams()
  const { data, error, refetch, isPlaceholderData } = useQuery(indicatorQueries.byCode(slug, code))
  useStepKeys({ slug, previous: data?.previous ?? null, next: data?.next ?? null })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || data.commune.slug !== slug) return <PageSkeleton />

  const { assessment, plan } = data
  const chart = {
    period: { start: plan.periodStart, end: plan.periodEnd },
    unit: data.unit,
    measure: data.measure,
    direction: data.direction,
    interim: data.interim,
    chart: data.chart,
    years: assessment.years,
    outlook: assessment.outlook,
  }
  const rows = figureRowsOf(data)
  const reads =
    session != null && can.readExplanations(actorOf(session), { communeCode: data.commune.code })
  const aside = (
    <>
      <Fold title={t('indicator.why')} open>
        <Working slug={slug} steps={data.working} method={assessment.method} asOf={data.asOf} />
      </Fold>
      <Fold title={t('indicator.responsibility')} count={data.source.section}>
        <Responsibility indicator={data} />
      </Fold>
      <SetUpHistory indicator={data} />
      <Fold
        title={t('indicator.history')}
        count={t('indicator.times', { count: data.observations.length })}
      >
        <HistoryList versions={data.observations} unit={data.unit} />
      </Fold>
    </>
  )
  return (
    <div aria-busy={isPlaceholderData}>
      <IndicatorHeader indicator={data} />
      <div className={classes.facts}>
        <IndicatorFacts indicator={data} />
      </div>
      <PageBody aside={aside}>
        <ChartPart indicator={data} data={chart} />
        <YearPart indicator={data} data={chart} />
        <Fold
          id={tableId}
          title={t('indicator.table')}
          count={t('indicator.lines', { count: rows.length })}
          flush
        >
          <FigureTable indicator={data} rows={rows} />
        </Fold>
        <PartsPart indicator={data} />
        {reads && <ConclusionsPart indicator={data} />}
        {reads && <ExplanationsPart indicator={data} />}
        <OtherCommunes indicator={data} />
        {data.findings.length > 0 && (
          <Fold title={t('indicator.findings')} count={String(data.findings.length)}>
            <FindingsList findings={data.findings} />
          </Fold>
        )}
      </PageBody>
    </div>
  )
}
