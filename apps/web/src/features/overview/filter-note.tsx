import { Button } from '@mantine/core'
import type { Overview } from '@tien-do/contract'
import { useTranslation } from 'react-i18next'
import { isNarrowed, type IndicatorFilters } from '../../lib/indicator-filters.ts'
import { useAddress } from '../../lib/use-address.ts'
import classes from './overview.module.css'

interface Props {
  overview: Overview
  filters: IndicatorFilters
  shown: number
}

/** A page that shows only a part says so, and how to see the whole. */
export function FilterNote({ overview, filters, shown }: Props) {
  const { t } = useTranslation()
  const { change } = useAddress()
  if (!isNarrowed(filters)) return null
  const all = { group: null, office: null, verdict: null, status: null, q: null }
  return (
    <p className={classes.narrowed} role="status">
      {t('filter.narrowed', { shown, total: overview.indicators.length })}
      <Button variant="default" size="xs" onClick={() => change(all)}>
        {t('filter.clear')}
      </Button>
    </p>
  )
}
