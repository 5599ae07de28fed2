import { Button, Switch, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useProblemWords } from '../../lib/use-problem-words.ts'
import { useAccountSteps, type Account } from './account-queries.ts'
import classes from './account.module.css'

interface Props {
  account: Account
  onSaved: (words: string) => void
}

export function OwnForm({ account, onSaved }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const { change } = useAccountSteps()
  const [name, setName] = useState(account.name)
  const [mailNotices, setMailNotices] = useState(account.mailNotices)
  const empty = name.trim() === ''
  const changed = name.trim() !== account.name || mailNotices !== account.mailNotices
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (empty) return
    change.mutate(
      { name: name.trim(), mailNotices },
      { onSuccess: () => onSaved(t('account.saved')) },
    )
  }
  return (
    <form className={classes.form} onSubmit={save} noValidate>
      <TextInput
        label={t('users.name')}
        value={name}
        maxLength={200}
        autoComplete="name"
        error={empty ? t('users.invite.wrong.name') : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('users.email')}
        value={account.email ?? t('account.noEmail')}
        description={t('account.emailHow')}
        readOnly
        variant="filled"
      />
      <Switch
        label={t('users.mailNotices')}
        description={account.email ? undefined : t('account.noticesNeedEmail')}
        checked={mailNotices && account.email !== null}
        disabled={account.email === null}
        onChange={(event) => setMailNotices(event.currentTarget.checked)}
      />
      {change.error && (
        <p className={classes.error} role="alert">
          {t('users.failed', { reason: words(change.error) })}
        </p>
      )}
      <div>
        <Button type="submit" disabled={!changed || empty} loading={change.isPending}>
          {t('account.save')}
        </Button>
      </div>
    </form>
  )
}
