import type { Demonstration } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import classes from './sign-in.module.css'
import type { Credentials } from './sign-in-form.tsx'

type Account = Demonstration['accounts'][number]

interface Props {
  accounts: readonly Account[]
  chosen: string
  onChoose: (credentials: Credentials) => void
}

/** The accounts of the demonstration by commune; one click fills the form. */
export function DemonstrationAccounts({ accounts, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const groups = Map.groupBy(accounts, ({ commune }) => commune ?? t('shell.city'))
  return (
    <div className={classes.groups}>
      {[...groups].map(([commune, members]) => (
        <section key={commune} className={classes.group}>
          <h3>{commune}</h3>
          <ul className={classes.accounts}>
            {members.map(({ login, password, role, office }) => (
              <li key={login}>
                <button
                  type="button"
                  className={classes.account}
                  aria-pressed={login === chosen}
                  onClick={() => onChoose({ login, password })}
                >
                  <b>{t(`role.${role}`)}</b>
                  {office && <span>{office}</span>}
                  <code>{login}</code>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
