import { Alert, Button } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useState, type SubmitEvent } from 'react'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { useNavigate } from 'react-router'
import { homeOf } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { saidOf, useProblemWords } from '../../lib/use-problem-words.ts'
import { isSound, NewPasswordFields } from '../../ui/new-password-fields.tsx'
import classes from './invitation.module.css'
import { useAcceptance, type Invitation } from './invitation-queries.ts'

interface Props {
  token: string
  invited: NonNullable<Invitation['invited']>
}

/** Who is invited where, and the password that opens it. */
export function InvitationForm({ token, invited }: Props) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const words = useProblemWords()
  const navigate = useNavigate()
  const acceptance = useAcceptance(token)
  const [typed, setTyped] = useState({ password: '', again: '' })
  const [tried, setTried] = useState(false)
  const { name, login, memberships, expiresAt, renews } = invited
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!isSound(typed, login)) return
    acceptance.mutate(typed.password, {
      onSuccess: (session) => void navigate(homeOf(session), { replace: true }),
    })
  }
  const refused = saidOf(acceptance.error, '#/password')
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <h1>{t(renews ? 'invitation.renew' : 'invitation.title')}</h1>
      <dl className={classes.facts}>
        <dt>{t('users.name')}</dt>
        <dd>{name}</dd>
        <dt>{t('users.login')}</dt>
        <dd>
          <b>{login}</b>
        </dd>
        <dt>{t('users.columns.roles')}</dt>
        <dd>
          <ul className={classes.roles}>
            {memberships.map(({ role, commune, office }) => (
              <li key={`${role} ${commune?.code} ${office?.id}`}>
                {[
                  t(`role.${role}`),
                  office?.name,
                  commune ? communeTitle(commune) : t('shell.city'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {acceptance.error && !refused && (
        <Alert
          color="red"
          variant="outline"
          role="alert"
          icon={<IconAlertCircle aria-hidden />}
          className={classes.refused}
        >
          {words(acceptance.error)}
        </Alert>
      )}
      <input type="hidden" name="username" autoComplete="username" value={login} />
      <NewPasswordFields
        login={login}
        value={typed}
        onChange={setTyped}
        tried={tried}
        refused={refused}
      />
      <Button type="submit" size="md" loading={acceptance.isPending}>
        {t('invitation.submit')}
      </Button>
      <p className={classes.hint}>{t('invitation.until', { at: instant(expiresAt) })}</p>
    </form>
  )
}
