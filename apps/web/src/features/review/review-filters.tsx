import { Checkbox } from '@mantine/core'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { printedFilter } from '../../ui/print-filters.tsx'
import { lists, type ReviewFilter } from './review-filter.ts'
import type { Review } from './review-queries.ts'
import classes from './review.module.css'

interface Props {
  review: Review
  filter: ReviewFilter
}

/** What the page is narrowed to; it stands in the address. */
export function ReviewFilters({ review, filter }: Props) {
  const { t } = useTranslation()
  const { change } = useAddress()
  const unusual = review.submitted.filter((row) => row.unusual.length > 0).length
  return (
    <div
      className={`${classes.filters} no-print`}
      {...printedFilter(filter.unusual && t('review.filter.unusual', { count: unusual }))}
    >
      <FilterSelect
        label={t('review.filter.office')}
        value={filter.office ?? ''}
        options={[
          { value: '', label: t('review.filter.allOffices') },
          ...review.offices.map(({ office }) => ({
            value: office?.id ?? 'none',
            label: office?.name ?? t('review.why.not_assigned'),
          })),
        ]}
        onChange={(office) => change({ office })}
      />
      <FilterSelect
        label={t('review.filter.state')}
        value={filter.list ?? ''}
        options={[
          { value: '', label: t('review.filter.allStates') },
          ...lists.map((list) => ({
            value: list,
            label: `${t(`review.${list}`)} (${review[list].length})`,
          })),
        ]}
        onChange={(state) => change({ state })}
      />
      <Checkbox
        className={classes.check}
        label={t('review.filter.unusual', { count: unusual })}
        checked={filter.unusual}
        onChange={(event) => change({ unusual: event.currentTarget.checked ? '1' : null })}
      />
    </div>
  )
}
