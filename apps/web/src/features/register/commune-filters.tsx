import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { communeKinds } from './communes-queries.ts'
import classes from './register.module.css'

/** Words and a kind, kept in the address. */
export function CommuneFilters() {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  return (
    <div className={`${classes.filters} no-print`}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={t('register.communes.search')}
        placeholder={t('register.communes.search')}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        value={address.get('search') ?? ''}
        maxLength={100}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <FilterSelect
        label={t('register.communes.kind')}
        value={address.get('kind') ?? ''}
        options={[
          { value: '', label: t('register.communes.allKinds') },
          ...communeKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={(kind) => change({ kind })}
      />
    </div>
  )
}
