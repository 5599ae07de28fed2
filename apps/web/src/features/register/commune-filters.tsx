import { communeKinds } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { SearchBar } from '../../ui/search-bar.tsx'

/** Words and a kind, kept in the address. */
export function CommuneFilters() {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  return (
    <SearchBar label={t('register.communes.search')}>
      <FilterSelect
        label={t('register.communes.kind')}
        value={address.get('kind') ?? ''}
        options={[
          { value: '', label: t('register.communes.allKinds') },
          ...communeKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={(kind) => change({ kind })}
      />
    </SearchBar>
  )
}
