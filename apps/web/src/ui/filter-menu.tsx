import { Button, NativeSelect, Popover, SegmentedControl, Stack } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import type { Overview } from '@tien-do/contract'
import { outlookStatuses, verdicts } from '@tien-do/domain'
import { useTranslation } from 'react-i18next'
import type { IndicatorFilters } from '../lib/indicator-filters.ts'
import { useAddress } from '../lib/use-address.ts'
import { usePhone } from './use-phone.ts'

interface Props {
  overview: Overview
  filters: IndicatorFilters
  /** With the choice between headlines and rows. */
  withCount?: boolean
}

/** What the page may be narrowed to, behind one button that says how much of it is in use. */
export function FilterMenu({ overview, filters, withCount = false }: Props) {
  const { t } = useTranslation()
  const { change } = useAddress()
  const phone = usePhone()
  const all = { value: '', label: t('filter.all') }
  const used = [filters.group, filters.office, filters.verdict, filters.status].filter(Boolean)
  const name = used.length > 0 ? t('filter.openUsed', { count: used.length }) : t('filter.open')
  const fields = [
    {
      name: 'group',
      value: filters.group,
      options: overview.groups.map(({ name }) => ({ value: name, label: name })),
    },
    {
      name: 'office',
      value: filters.office,
      options: overview.offices.map(({ id, name }) => ({
        value: id ?? 'none',
        label: id ? name : t('filter.unassigned'),
      })),
    },
    {
      name: 'verdict',
      value: filters.verdict,
      options: verdicts.map((it) => ({ value: it, label: t(`verdict.${it}`) })),
    },
    {
      name: 'status',
      value: filters.status,
      options: outlookStatuses.map((it) => ({ value: it, label: t(`outlook.${it}`) })),
    },
  ] as const
  return (
    <Popover position="bottom-end" width={320} trapFocus>
      <Popover.Target>
        {phone ? (
          // One line with year and round: the sign, and how many filters are in use.
          <Button variant="default" px={13} aria-label={name}>
            <IconAdjustmentsHorizontal size={18} stroke={1.8} aria-hidden />
            {used.length > 0 && <span className="figures">&nbsp;{used.length}</span>}
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.8} aria-hidden />}
          >
            {name}
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md">
          {fields.map(({ name: field, value, options }) => (
            <NativeSelect
              key={field}
              label={t(`filter.${field}`)}
              value={value ?? ''}
              data={[all, ...options]}
              onChange={(event) => change({ [field]: event.currentTarget.value })}
            />
          ))}
          {withCount && (
            <SegmentedControl
              aria-label={t('filter.count')}
              value={overview.count}
              data={[
                { value: 'headlines', label: t('filter.headlines') },
                { value: 'rows', label: t('filter.rows') },
              ]}
              onChange={(count) => change({ count: count === 'rows' ? 'rows' : null })}
            />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
