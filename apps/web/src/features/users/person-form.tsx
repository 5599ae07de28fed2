import { Button, Switch, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { saidOf, useProblemWords } from '../../lib/use-problem-words.ts'
import classes from './users.module.css'
import { useUserSteps, type RegisteredUser } from './users-queries.ts'

interface Props {
  user: RegisteredUser
  onSaved: (words: string) => void
}

/** Name, address and notices of a person. */
export function PersonForm({ user, onSaved }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const { change } = useUserSteps()
  const [typed, setTyped] = useState({
    name: user.name,
    email: user.email ?? '',
    mailNotices: user.mailNotices,
  })
  const email = typed.email.trim() || null
  const changed =
    typed.name.trim() !== user.name ||
    email !== user.email ||
    typed.mailNotices !== user.mailNotices
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    change.mutate(
      { id: user.id, name: typed.name.trim(), email, mailNotices: typed.mailNotices },
      { onSuccess: () => onSaved(t('users.personSaved', { name: typed.name.trim() })) },
    )
  }
  const said = (pointer: string) => saidOf(change.error, pointer)
  return (
    <form className={classes.form} onSubmit={save} noValidate>
      <TextInput
        label={t('users.name')}
        value={typed.name}
        maxLength={200}
        error={typed.name.trim() === '' ? t('users.invite.wrong.name') : said('#/name')}
        onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('users.email')}
        type="email"
        value={typed.email}
        maxLength={200}
        error={said('#/email')}
        onChange={(event) => setTyped({ ...typed, email: event.currentTarget.value })}
      />
      <Switch
        label={t('users.mailNotices')}
        checked={typed.mailNotices}
        disabled={email === null}
        onChange={(event) => setTyped({ ...typed, mailNotices: event.currentTarget.checked })}
      />
      {change.error && !said('#/name') && !said('#/email') && (
        <p className={classes.error} role="alert">
          {t('users.failed', { reason: words(change.error) })}
        </p>
      )}
      <div>
        <Button
          type="submit"
          variant="default"
          disabled={!changed || typed.name.trim() === ''}
          loading={change.isPending}
        >
          {t('users.savePerson')}
        </Button>
      </div>
    </form>
  )
}
