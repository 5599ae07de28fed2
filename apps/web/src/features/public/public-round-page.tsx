import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { getPublicCommune, getPublicRound } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
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
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PublicFigures } from '../../ui/public-figures.tsx'
import { Card } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { CountLine } from './count-line.tsx'
import { indicatorPage } from './indicator-page.ts'
import { PublicFrame } from './public-frame.tsx'

/** What a commune has published of a round: the newest, or the one that the address names. */
export function PublicRoundPage() {
  const { t } = useTranslation()
  const { round: roundWords, inText } = usePeriodWords()
  const { day } = useFormat()
  const pick = usePick()
  const { slug = '' } = useParams()
  const { address, change } = useAddress()
  const commune = useQuery(publicQuery(getPublicCommune, { slug }))
  const rounds = commune.data?.rounds ?? []
  const period = address.get('round') ?? rounds[0]?.period
  const wanted = publicQuery(getPublicRound, { slug, period: period ?? '2000' })
  const { data, error, refetch } = useQuery({ ...wanted, enabled: period !== undefined })
  if (commune.error)
    return <ErrorState error={commune.error} onRetry={() => void commune.refetch()} />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!commune.data) return <PageSkeleton />
  const place = communeTitle(commune.data.commune)
  if (period === undefined)
    return (
      <PublicFrame
        title={place}
        way={
          <>
            <Link to="/p">{t('public.title')}</Link> / {place}
          </>
        }
        finding={t('public.round.none', { place })}
        lead={t('public.round.noneText')}
        demo={false}
        printed={place}
      >
        <p>
          <Link to="/p">{t('public.round.all')}</Link>
        </p>
      </PublicFrame>
    )
  if (!data) return <PageSkeleton />
  const { round, plans, figures } = data
  const cutOff = t('public.round.cutOff', { day: day(round.to) })
  return (
    <PublicFrame
      title={t('public.round.title', { place, round: inText(round.period) })}
      way={
        <>
          <Link to="/p">{t('public.title')}</Link> / {place}
        </>
      }
      finding={pick(data.finding)}
      lead={t('public.round.lead', {
        place,
        round: inText(round.period),
        cutOff,
        day: day(round.day),
      })}
      actions={
        <>
          {rounds.length > 1 && (
            <FilterSelect
              label={t('period.label')}
              value={round.period}
              options={rounds.map((it) => ({ value: it.period, label: roundWords(it.period) }))}
              onChange={(next) => change({ round: next === rounds[0]?.period ? null : next })}
            />
          )}
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('public.print')}
          </Button>
        </>
      }
      demo={data.demo}
      printed={[
        place,
        ...plans.map((plan) => t('ui.printedPlan', { span: spanOf(plan) })),
        roundWords(round.period),
        cutOff,
      ].join(' · ')}
    >
      <Card>
        <CountLine figures={figures} />
      </Card>
      <Card>
        <PublicFigures
          plans={plans}
          figures={figures}
          headingLevel={2}
          pageOf={(figure, plan) =>
            indicatorPage(slug, figure.code, plans.length > 1 ? plan.no : null)
          }
        />
      </Card>
    </PublicFrame>
  )
}
