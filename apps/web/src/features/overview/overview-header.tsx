import type { Overview } from '@tien-do/contract'
import { useTranslation } from 'react-i18next'
import type { IndicatorFilters } from '../../lib/indicator-filters.ts'
import { spanOf } from '../../lib/overview.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePick } from '../../lib/use-language.ts'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

interface Props {
  overview: Overview
  filters: IndicatorFilters
}

/** The finding, and the filters that the address keeps. */
export function OverviewHeader({ overview, filters }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const { change } = useAddress()
  const { commune, plan } = overview
  return (
    <PageHeader
      title={t('overview.title')}
      context={t('overview.context', {
        place: `${t(`kind.${commune.kind}`)} ${commune.name}`,
        span: spanOf(plan),
      })}
      actions={
        <>
          <FilterSelect
            label={t('filter.year')}
            value={String(overview.year)}
            options={overview.years.map((year) => ({ value: String(year), label: String(year) }))}
            onChange={(year) => change({ year })}
          />
          <FilterMenu overview={overview} filters={filters} withCount />
        </>
      }
      finding={pick(overview.finding)}
      lead={pick(overview.summary)}
    />
  )
}
