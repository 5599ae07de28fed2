import type { Membership } from '@tien-do/contract'
import { communeTitle, unbroken } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { DottedLine } from '../../ui/dotted-line.tsx'
import classes from './users.module.css'

interface Props {
  memberships: readonly Membership[]
  /** Names the commune of each: where more than one is looked at. */
  withCommune?: boolean
}

/** What somebody may do and where, a line a role. */
export function RoleList({ memberships, withCommune = false }: Props) {
  const { t } = useTranslation()
  if (memberships.length === 0) return <span className={classes.muted}>{t('users.noRole')}</span>
  return (
    <ul className={classes.roleList}>
      {memberships.map(({ role, commune, office }) => (
        <li key={`${role} ${commune?.code} ${office?.id}`}>
          <DottedLine
            parts={[
              t(`role.${role}`),
              office && <span className={classes.muted}>{office.name}</span>,
              withCommune && commune && (
                <span className={classes.muted}>{unbroken(communeTitle(commune))}</span>
              ),
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
