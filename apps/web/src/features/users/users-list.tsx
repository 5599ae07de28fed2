import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { SearchBar } from '../../ui/search-bar.tsx'
import { MoreButton, type ListInPages } from '../../ui/more-button.tsx'
import { Card } from '../../ui/section.tsx'
import { UsersTable } from './users-table.tsx'
import type { Question, RegisteredUser } from './users-queries.ts'

const states = ['active', 'invited', 'disabled'] as const

/** What the address asks for: a state, and words that are taken over once typing pauses. */
export function useUsersQuestion(): Question {
  const { address } = useAddress()
  const [search] = useDebouncedValue(address.get('search') ?? '', 250)
  const state = states.find((it) => it === address.get('state'))
  return { ...(search.trim() ? { search: search.trim() } : {}), ...(state ? { state } : {}) }
}

interface Props {
  users: readonly RegisteredUser[]
  ofCity: boolean
  list: ListInPages
  onOpen: (user: RegisteredUser) => void
}

export function UsersList({ users, ofCity, list, onOpen }: Props) {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  return (
    <>
      <SearchBar label={t('users.search')}>
        <FilterSelect
          label={t('users.columns.state')}
          value={address.get('state') ?? ''}
          onChange={(state) => change({ state })}
          options={[
            { value: '', label: t('users.allStates') },
            ...states.map((value) => ({ value, label: t(`users.state.${value}`) })),
          ]}
        />
      </SearchBar>
      {users.length === 0 ? (
        <EmptyState
          title={t('users.empty.title')}
          text={t('users.empty.text')}
          action={
            <Button variant="default" onClick={() => change({ search: null, state: null })}>
              {t('users.empty.action')}
            </Button>
          }
        />
      ) : (
        <Card flush>
          <UsersTable users={users} ofCity={ofCity} onOpen={onOpen} />
        </Card>
      )}
      <MoreButton of={list} words={t('users.more')} />
    </>
  )
}
