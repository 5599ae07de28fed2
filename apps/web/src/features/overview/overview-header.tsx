import { SegmentedControl } from '@mantine/core'
import type { Overview } from '@tien-do/contract'
import { verdicts } from '@tien-do/domain'
import { useTranslation } from 'react-i18next'
import type { IndicatorFilters } from '../../lib/indicator-filters.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePick } from '../../lib/use-language.ts'
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
  const place = `${t(`kind.${commune.kind}`)} ${commune.name}`
  return (
    <PageHeader
      title={t('overview.title')}
      context={t('overview.context', {
        place,
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
          <FilterSelect
            label={t('filter.group')}
            value={filters.group ?? ''}
            options={[
              { value: '', label: t('filter.all') },
              ...overview.groups.map(({ name }) => ({ value: name, label: name })),
            ]}
            onChange={(group) => change({ group })}
          />
          <FilterSelect
            label={t('filter.office')}
            value={filters.office ?? ''}
            options={[
              { value: '', label: t('filter.all') },
              ...overview.offices.map(({ id, name }) => ({
                value: id ?? 'none',
                label: id ? name : t('filter.unassigned'),
              })),
            ]}
            onChange={(office) => change({ office })}
          />
          <FilterSelect
            label={t('filter.verdict')}
            value={filters.verdict ?? ''}
            options={[
              { value: '', label: t('filter.all') },
              ...verdicts.map((verdict) => ({ value: verdict, label: t(`verdict.${verdict}`) })),
            ]}
            onChange={(verdict) => change({ verdict })}
          />
          <SegmentedControl
            aria-label={t('filter.count')}
            size="sm"
            value={overview.count}
            data={[
              { value: 'headlines', label: t('filter.headlines') },
              { value: 'rows', label: t('filter.rows') },
            ]}
            onChange={(count) => change({ count: count === 'rows' ? 'rows' : null })}
          />
        </>
      }
      finding={pick(overview.finding)}
      lead={pick(overview.summary)}
    />
  )
}
