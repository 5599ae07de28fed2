import { NativeSelect, Popover, Stack } from '@mantine/core'
import type { Overview } from '@tien-do/contract'
import { outlookStatuses, verdicts } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import type { IndicatorFilters } from '../lib/indicator-filters.ts'
import { useAddress } from '../lib/use-address.ts'
import { AnchorTo } from './anchor-to.tsx'
import { useShown, type PopupProps } from './use-popup.ts'
import { Segments } from './segments.tsx'

interface Props extends PopupProps {
  overview: Overview
  filters: IndicatorFilters
  /** With the choice between headlines and rows. */
  withCount?: boolean
}

/** The fields that a page may be narrowed by. */
export function FilterFields({
  overview,
  filters,
  withCount = false,
  id,
  anchor,
  opened,
  onClose,
}: Props) {
  const { t } = useTranslation()
  const { change } = useAddress()
  const all = { value: '', label: t('filter.all') }
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
    <Popover
      id={id}
      opened={useShown(opened)}
      onChange={(open) => !open && onClose()}
      position="bottom-end"
      width={320}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <AnchorTo element={anchor} />
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md">
          {fields.map(({ name, value, options }) => (
            <NativeSelect
              key={name}
              label={t(`filter.${name}`)}
              value={value ?? ''}
              data={[all, ...options]}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
          ))}
          {withCount && (
            <Segments
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
