import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { useParams } from 'react-router'
import { filtersOf, matches } from '../../lib/indicator-filters.ts'
import { overviewQueries, ownRows, spanOf } from '../../lib/overview.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { IndicatorTable } from '../../ui/indicator-table.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { YearNote } from '../../ui/year-note.tsx'
import { IndicatorFilterBar } from './indicator-filter-bar.tsx'
import { useListFinding } from './use-list-finding.ts'
import { useVerdictsFile } from './use-verdicts-file.ts'

export function IndicatorsPage() {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  const { address } = useAddress()
  const filters = filtersOf(address)
  const ask = { year: filters.year, round: filters.round, count: 'rows' } as const
  const { data, error, refetch, isPlaceholderData } = useQuery(overviewQueries.of(slug, ask))
  const sayFinding = useListFinding()
  const fileOf = useVerdictsFile()
  const printed = usePrintedHead()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || data.commune.slug !== slug) return <PageSkeleton />

  const shown = data.indicators.filter((it) => matches(it, filters))
  const rowsNote = (of: typeof shown) => {
    const count = ownRows(of).length
    const repeats = of.length - count
    const said = t('overview.rows', { count })
    return repeats > 0 ? `${said}, ${t('overview.repeats', { count: repeats })}` : said
  }
  const { finding, lead } = sayFinding(data, filters, shown)
  return (
    <div aria-busy={isPlaceholderData}>
      <PageHeader
        title={t('nav.indicators')}
        context={t('overview.context', {
          place: communeTitle(data.commune),
          span: spanOf(data.plan),
        })}
        actions={
          <Button
            component="a"
            href={fileOf(slug, data.year)}
            download
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
          >
            {t('indicators.download')}
          </Button>
        }
        printed={printed({ ...data, period: data.round ?? String(data.year) })}
        finding={finding}
        lead={lead}
      />
      <YearNote asked={filters.year} overview={data} />
      <PageBody>
        <IndicatorFilterBar overview={data} filters={filters} />
        <Section title={t('indicators.list')} note={rowsNote(shown)} flush>
          {shown.length > 0 ? (
            <IndicatorTable caption={t('indicators.list')} indicators={shown} overview={data} />
          ) : (
            <EmptyState
              headingLevel={3}
              title={t('filter.nothing')}
              text={t('filter.nothingText')}
            />
          )}
        </Section>
      </PageBody>
    </div>
  )
}
