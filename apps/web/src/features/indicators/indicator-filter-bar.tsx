import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Overview } from '@tien-do/contract'
import { outlookStatuses, verdicts } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { isNarrowed, type IndicatorFilters } from '../../lib/indicator-filters.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { printedFilter } from '../../ui/print-filters.tsx'
import { YearRoundSelect } from '../../ui/year-round-select.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import classes from './indicators.module.css'

interface Props {
  overview: Overview
  filters: IndicatorFilters
}

/** Everything the list can be narrowed by; the address keeps it. */
export function IndicatorFilterBar({ overview, filters }: Props) {
  const { t } = useTranslation()
  const { change } = useAddress()
  const phone = usePhone()
  const all = { value: '', label: t('filter.all') }
  const choose = (name: string) => (value: string) => change({ [name]: value })
  return (
    <search
      className={`${classes.filters} no-print`}
      {...printedFilter(filters.search && `“${filters.search}”`)}
    >
      <TextInput
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
        value={filters.search}
        onChange={(event) => change({ q: event.currentTarget.value })}
        className={classes.search}
      />
      <YearRoundSelect overview={overview} />
      {phone ? (
        <FilterMenu overview={overview} filters={filters} />
      ) : (
        <>
          <span className={classes.filterBreak} />
          <FilterSelect
            label={t('filter.group')}
            value={filters.group ?? ''}
            options={[all, ...overview.groups.map(({ name }) => ({ value: name, label: name }))]}
            onChange={choose('group')}
          />
          <FilterSelect
            label={t('filter.office')}
            value={filters.office ?? ''}
            options={[
              all,
              ...overview.offices.map(({ id, name }) => ({
                value: id ?? 'none',
                label: id ? name : t('filter.unassigned'),
              })),
            ]}
            onChange={choose('office')}
          />
          <FilterSelect
            label={t('filter.verdict')}
            value={filters.verdict ?? ''}
            options={[
              all,
              ...verdicts.map((verdict) => ({ value: verdict, label: t(`verdict.${verdict}`) })),
            ]}
            onChange={choose('verdict')}
          />
          <FilterSelect
            label={t('filter.status')}
            value={filters.status ?? ''}
            options={[
              all,
              ...outlookStatuses.map((status) => ({
                value: status,
                label: t(`outlook.${status}`),
              })),
            ]}
            onChange={choose('status')}
          />
        </>
      )}
      {isNarrowed(filters) && (
        <Button
          variant="subtle"
          onClick={() =>
            change({ group: null, office: null, verdict: null, status: null, q: null })
          }
        >
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}
