import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { communeKinds } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { printedFilter } from '../../ui/print-filters.tsx'
import classes from './city.module.css'
import { cityOrders, type CityFilters } from './city-list.ts'

/** What the address says; words that nobody knows are as good as not there. */
export const cityFilters = (address: URLSearchParams): CityFilters => ({
  order: cityOrders.find((it) => it === address.get('sort')) ?? 'name',
  kind: communeKinds.find((it) => it === address.get('peer')) ?? null,
  search: address.get('q') ?? '',
})

/** A name, a kind and an order, kept in the address. */
export function CityFilterBar() {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const { order, kind, search } = cityFilters(address)
  return (
    <search className={`${classes.filters} no-print`} {...printedFilter(search && `“${search}”`)}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={t('city.search')}
        placeholder={t('city.search')}
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
        value={search}
        maxLength={60}
        onChange={(event) => change({ q: event.currentTarget.value })}
      />
      <FilterSelect
        label={t('city.kind')}
        value={kind ?? ''}
        options={[
          { value: '', label: t('filter.all') },
          ...communeKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={(peer) => change({ peer })}
      />
      <FilterSelect
        label={t('city.sort')}
        value={order}
        options={cityOrders.map((value) => ({ value, label: t(`city.order.${value}`) }))}
        onChange={(to) => change({ sort: to === 'name' ? null : to })}
      />
    </search>
  )
}
