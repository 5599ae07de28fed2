import { Alert, Button, Modal, PasswordInput, TextInput } from '@mantine/core'
import { signIn, signOut, type Session } from '@tien-do/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { call } from '../../../lib/call.ts'
import { ProblemError, UnreachableError } from '../../../lib/problem-error.ts'
import { sessionQueries } from '../../../lib/session.ts'
import classes from './session-dialog.module.css'

interface Props {
  opened: boolean
  person: Session['user']
  /** Figures that wait for this person. */
  waiting: number
  onClose: () => void
  onSignedIn: () => void
}

/** The session ended while figures were being entered: sign in again where one stands. */
export function SessionDialog({ opened, person, waiting, onClose, onSignedIn }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [login, setLogin] = useState(person.login)
  const [password, setPassword] = useState('')
  const [other, setOther] = useState<Session | null>(null)
  const { queryKey } = sessionQueries.session
  const signing = useMutation({
    mutationFn: () => call(signIn, { login, password }),
    onSuccess: (session) => {
      setPassword('')
      if (session.user.id !== person.id) return setOther(session)
      client.setQueryData(queryKey, session)
      onSignedIn()
    },
  })
  const leaving = useMutation({
    mutationFn: () => call(signOut, {}),
    onSuccess: () => {
      setOther(null)
      setLogin(person.login)
    },
  })
  const goOn = (session: Session) => {
    // Nothing that the first person saw stays for the next.
    client.removeQueries({ predicate: (it) => it.queryKey[0] !== queryKey[0] })
    client.setQueryData(queryKey, session)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (login.trim() !== '' && password !== '') signing.mutate()
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(other ? 'entry.session.otherTitle' : 'entry.session.title')}
      closeButtonProps={{ 'aria-label': t('shell.closeMenu') }}
    >
      {other ? (
        <div className={classes.fields}>
          <p>
            {t('entry.session.other', {
              count: waiting,
              other: other.user.name,
              name: person.name,
              login: person.login,
            })}
          </p>
          <div className={classes.actions}>
            <Button variant="default" onClick={() => goOn(other)}>
              {t('entry.session.goOn', { other: other.user.name })}
            </Button>
            <Button loading={leaving.isPending} onClick={() => leaving.mutate()}>
              {t('entry.session.back', { login: person.login })}
            </Button>
          </div>
        </div>
      ) : (
        <form onSubmit={submit} className={classes.fields} noValidate>
          <p>{t('entry.session.text', { count: waiting })}</p>
          {signing.error && (
            <Alert color="red" variant="outline" role="alert">
              {t(`problem.${refusalOf(signing.error)}`)}
            </Alert>
          )}
          <TextInput
            label={t('signIn.login')}
            name="login"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            data-autofocus
            value={password}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button variant="default" onClick={onClose}>
              {t('entry.session.later')}
            </Button>
            <Button type="submit" loading={signing.isPending}>
              {t('entry.session.submit')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  )
}

function refusalOf(error: Error) {
  if (error instanceof ProblemError) return error.type
  return error instanceof UnreachableError ? 'unreachable' : 'internal'
}
