import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import type { Overview } from '@tien-do/contract'
import { lazy, Suspense } from 'react'
import { useTranslation } from '../lib/translation.ts'
import type { IndicatorFilters } from '../lib/indicator-filters.ts'
import { usePhone } from './use-phone.ts'
import { usePopup } from './use-popup.ts'

interface Props {
  overview: Overview
  filters: IndicatorFilters
  /** With the choice between headlines and rows. */
  withCount?: boolean
}

const fetchFields = async () => ({ default: (await import('./filter-fields.tsx')).FilterFields })
const Fields = lazy(fetchFields)

/** What the page may be narrowed to, behind one button that says how much of it is in use. */
export function FilterMenu({ overview, filters, withCount = false }: Props) {
  const { t } = useTranslation()
  const phone = usePhone()
  const { wanted, button, popup } = usePopup('dialog', fetchFields)
  const used = [filters.group, filters.office, filters.verdict, filters.status].filter(Boolean)
  const name = used.length > 0 ? t('filter.openUsed', { count: used.length }) : t('filter.open')
  return (
    <>
      {phone ? (
        // One line with year and round: the sign, and how many filters are in use.
        <Button variant="default" px={13} {...button}>
          <IconAdjustmentsHorizontal size={18} stroke={1.8} aria-hidden />
          <span className="visually-hidden">{name}</span>
          {used.length > 0 && (
            <span className="figures" aria-hidden>
              &nbsp;{used.length}
            </span>
          )}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.8} aria-hidden />}
          {...button}
        >
          {name}
        </Button>
      )}
      {wanted && (
        <Suspense fallback={null}>
          <Fields overview={overview} filters={filters} withCount={withCount} {...popup} />
        </Suspense>
      )}
    </>
  )
}
