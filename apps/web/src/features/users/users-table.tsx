import { useTranslation } from '../../lib/translation.ts'
import { unbroken } from '../../lib/format.ts'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { DottedLine } from '../../ui/dotted-line.tsx'
import { RoleList } from './role-list.tsx'
import { UserStateMark } from './user-state.tsx'
import classes from './users.module.css'
import type { RegisteredUser } from './users-queries.ts'

interface Props {
  users: readonly RegisteredUser[]
  /** Looks over several communes. */
  ofCity: boolean
  onOpen: (user: RegisteredUser) => void
}

export function UsersTable({ users, ofCity, onOpen }: Props) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const who = (user: RegisteredUser) => (
    <div className={classes.who}>
      <button type="button" className={classes.name} onClick={() => onOpen(user)}>
        {user.name}
      </button>
      <span className={classes.muted}>
        <DottedLine parts={[user.login, user.email, user.demo && unbroken(t('users.demo'))]} />
      </span>
    </div>
  )
  const roles = (user: RegisteredUser) => (
    <>
      <RoleList memberships={user.memberships} withCommune={ofCity} />
      {user.elsewhere && <span className={classes.muted}>{t('users.elsewhere')}</span>}
    </>
  )
  const last = (user: RegisteredUser) =>
    user.lastSignIn ? instant(user.lastSignIn) : t('users.neverSignedIn')
  return (
    <DataTable
      caption={t('users.caption')}
      rows={users}
      rowKey={(user) => user.id}
      rowHeight={56}
      {...(ofCity ? { rowsBelow: 1000 } : {})}
      columns={[
        { key: 'name', head: t('users.columns.name'), cell: who, rowHead: true, width: '34%' },
        { key: 'roles', head: t('users.columns.roles'), cell: roles },
        {
          key: 'state',
          head: t('users.columns.state'),
          cell: (user) => <UserStateMark user={user} />,
          width: 132,
        },
        { key: 'last', head: t('users.columns.last'), cell: last, width: '16%' },
      ]}
      phone={(user) => (
        <div className={classes.card}>
          {who(user)}
          <div>{roles(user)}</div>
          <div className={classes.cardFoot}>
            <UserStateMark user={user} />
            <span className={classes.muted}>
              {user.lastSignIn ? t('users.lastSignIn', { at: last(user) }) : last(user)}
            </span>
          </div>
        </div>
      )}
    />
  )
}
