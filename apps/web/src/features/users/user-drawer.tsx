import { Button, Drawer, Select } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import type { CommuneRef } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { useFormat } from '../../lib/use-format.ts'
import { AccountSteps } from './account-steps.tsx'
import { PersonForm } from './person-form.tsx'
import { RoleList } from './role-list.tsx'
import { ScopeRoles } from './scope-roles.tsx'
import { UserStateMark } from './user-state.tsx'
import classes from './users.module.css'
import { usersQueries, type RegisteredUser } from './users-queries.ts'

interface Props {
  user: RegisteredUser
  /** Null: looked at from the city, with every role. */
  commune: CommuneRef | null
  onClose: () => void
  /** Null: not from here. */
  onHandOver: (() => void) | null
  onSaved: (words: string) => void
}

/** One person: what is known, the roles, the account. */
export function UserDrawer({ user, commune, onClose, onHandOver, onSaved }: Props) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  useFocusBack()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={user.name}
      closeButtonProps={{ 'aria-label': t('users.close'), size: 44 }}
    >
      <div className={classes.drawer}>
        <dl className={classes.facts}>
          <dt>{t('users.login')}</dt>
          <dd>{user.login}</dd>
          <dt>{t('users.columns.state')}</dt>
          <dd>
            <UserStateMark user={user} />
          </dd>
          <dt>{t('users.columns.last')}</dt>
          <dd>{user.lastSignIn ? instant(user.lastSignIn) : t('users.neverSignedIn')}</dd>
        </dl>
        {!user.may.memberships && <RoleList memberships={user.memberships} />}
        {user.may.memberships &&
          (commune ? (
            <ScopeRoles user={user} commune={commune} titled={false} onSaved={onSaved} />
          ) : (
            <CityScopes user={user} onSaved={onSaved} />
          ))}
        {user.may.memberships && onHandOver && user.memberships.length > 0 && (
          <div>
            <Button
              variant="default"
              leftSection={<IconArrowsExchange size={18} aria-hidden />}
              onClick={onHandOver}
            >
              {t('handover.button')}
            </Button>
          </div>
        )}
        {user.may.memberships && !user.may.account && (
          <p className={classes.note}>{t('users.notWhole')}</p>
        )}
        {user.may.account && (
          <>
            <section className={classes.part}>
              <h3>{t('users.person')}</h3>
              <PersonForm key={user.name} user={user} onSaved={onSaved} />
            </section>
            <section className={classes.part}>
              <h3>{t('users.account')}</h3>
              <AccountSteps user={user} onSaved={onSaved} />
            </section>
          </>
        )}
      </div>
    </Drawer>
  )
}

/** The administrator gives roles of the city and of any commune. */
function CityScopes({ user, onSaved }: Pick<Props, 'user' | 'onSaved'>) {
  const { t } = useTranslation()
  const communes = useQuery(usersQueries.communes).data ?? []
  const [added, setAdded] = useState<readonly string[]>([])
  const held = [
    ...new Map(
      user.memberships.flatMap(({ commune: it }) => (it ? [[it.code, it] as const] : [])),
    ).values(),
  ]
  const more = communes.filter(
    (it) => added.includes(it.code) && !held.some((h) => h.code === it.code),
  )
  const shown = [...held, ...more]
  return (
    <>
      {shown.map((it) => (
        <ScopeRoles key={it.code} user={user} commune={it} titled onSaved={onSaved} />
      ))}
      <ScopeRoles user={user} commune={null} titled onSaved={onSaved} />
      <Select
        label={t('users.addCommune')}
        placeholder={t('users.chooseCommune')}
        value={null}
        onChange={(code) => code && setAdded([...added, code])}
        data={communes
          .filter((it) => !shown.some((s) => s.code === it.code))
          .map(({ code, name, kind }) => ({ value: code, label: `${name} (${kind})` }))}
        searchable
      />
    </>
  )
}
