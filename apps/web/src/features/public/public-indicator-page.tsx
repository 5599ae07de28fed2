import { getPublicIndicator } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useRef } from 'react'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { publicQuery } from '../../lib/served-answer.ts'
import { useAddress } from '../../lib/use-address.ts'
import { spanOf } from '../../lib/overview.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ChartSkeleton } from '../../ui/chart/chart-skeleton.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { PublicExport } from './public-export.tsx'
import { PublicFrame } from './public-frame.tsx'
import { PublishedTable } from './published-table.tsx'
import { TargetList } from './target-list.tsx'

const BigChart = lazy(async () => ({
  default: (await import('../../ui/chart/big-chart.tsx')).BigChart,
}))

/** What a commune has published of an indicator over the years, beside what its plan asks. */
export function PublicIndicatorPage() {
  const { t } = useTranslation()
  const { round: roundWords } = usePeriodWords()
  const { day } = useFormat()
  const pick = usePick()
  const ref = useRef<HTMLDivElement>(null)
  const { slug = '', code = '' } = useParams()
  const plan = useAddress().address.get('plan')
  const { data, error, refetch } = useQuery(
    publicQuery(getPublicIndicator, { slug, code, ...(plan ? { plan } : {}) }),
  )
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const place = communeTitle(data.commune)
  const { chart, years, unit, measure, direction, interim, figures } = data
  const period = { start: data.plan.periodStart, end: data.plan.periodEnd }
  const [latest] = figures
  return (
    <PublicFrame
      title={t('public.indicator.title', {
        name: data.name,
        kind: data.commune.kind,
        place: data.commune.name,
      })}
      way={
        <>
          <Link to="/p">{t('public.title')}</Link> / <Link to={`/p/${slug}`}>{place}</Link> /{' '}
          {t('public.indicator.number', { code: data.code })}
        </>
      }
      finding={data.name}
      lead={pick(data.finding)}
      demo={data.demo}
      printed={[
        place,
        t('ui.printedPlan', { span: spanOf(data.plan) }),
        ...(latest
          ? [roundWords(latest.period), t('public.indicator.published', { day: day(latest.day) })]
          : []),
      ].join(' · ')}
    >
      <Section
        title={t('public.indicator.chart')}
        actions={
          <PublicExport
            indicator={data}
            drawing={() => ref.current?.querySelector<SVGSVGElement>('svg[role="img"]') ?? null}
          />
        }
      >
        <div ref={ref}>
          <Suspense fallback={<ChartSkeleton />}>
            <BigChart
              data={{ period, unit, measure, direction, interim, chart, years, outlook: null }}
              label={pick(data.finding)}
            />
          </Suspense>
        </div>
      </Section>
      <Section title={t('public.indicator.figures')} flush>
        <PublishedTable figures={figures} />
      </Section>
      <Section title={t('public.indicator.plan')}>
        <TargetList indicator={data} />
      </Section>
    </PublicFrame>
  )
}
