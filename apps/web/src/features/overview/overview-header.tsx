import type { Overview } from '@tien-do/contract'
import { useTranslation } from 'react-i18next'
import type { IndicatorFilters } from '../../lib/indicator-filters.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePick } from '../../lib/use-language.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { FilterMenu } from './filter-menu.tsx'

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
        start: plan.periodStart,
        end: plan.periodEnd,
      })}
      actions={
        <>
          <FilterSelect
            label={t('filter.year')}
            value={String(overview.year)}
            options={overview.years.map((year) => ({ value: String(year), label: String(year) }))}
            onChange={(year) => change({ year })}
          />
          <FilterMenu overview={overview} filters={filters} />
        </>
      }
      finding={pick(overview.finding)}
      lead={pick(overview.summary)}
    />
  )
}
