import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { fold } from '../../lib/fold.ts'
import { saidOf, useProblemWords } from '../../lib/use-problem-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LinkBox } from './link-box.tsx'
import { grantsOf, noRoles } from './role-choice.ts'
import { RoleFields } from './role-fields.tsx'
import classes from './users.module.css'
import { useUserSteps, type Invited, type Office } from './users-queries.ts'

interface Props {
  /** Null: a role of the city. */
  commune: { slug: string; name: string } | null
  offices: readonly Office[] | null
  onClose: () => void
}

const loginForm = /^[a-z0-9]+([.-][a-z0-9]+)*$/

/** `Nguyễn Văn An` in Kiến Hải may be called `kien-hai.an.nguyen`; it is only proposed. */
function proposed(name: string, slug: string | null): string {
  const words = fold(name)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean)
  const given = words.at(-1)
  if (given === undefined) return ''
  const initials = words
    .slice(0, -1)
    .map((it) => it.charAt(0))
    .join('')
  return [slug, given + (initials ? `.${initials}` : '')].filter(Boolean).join('.')
}

/** Invites one person, then shows the link that is handed over. */
export function InviteDialog({ commune, offices, onClose }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const steps = useUserSteps()
  const [typed, setTyped] = useState({ name: '', login: null as string | null, email: '' })
  const [roles, setRoles] = useState(noRoles)
  const [tried, setTried] = useState(false)
  const [invited, setInvited] = useState<Invited | null>(null)
  const login = typed.login ?? proposed(typed.name, commune?.slug ?? null)
  const memberships = grantsOf(roles)
  const step = commune ? steps.inviteToCommune : steps.inviteToCity
  const wrong = {
    name: typed.name.trim() === '',
    login: login.length < 3 || !loginForm.test(login),
    email: typed.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email.trim()),
    roles: memberships.length === 0,
  }
  const error = (field: keyof typeof wrong, pointer: string) =>
    tried && wrong[field] ? t(`users.invite.wrong.${field}`) : saidOf(step.error, pointer)
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (Object.values(wrong).some(Boolean)) return
    const it = { name: typed.name.trim(), login, email: typed.email.trim() || null, memberships }
    const then = { onSuccess: setInvited }
    if (commune) steps.inviteToCommune.mutate({ slug: commune.slug, ...it }, then)
    else steps.inviteToCity.mutate(it, then)
  }
  const named = ['#/name', '#/login', '#/email', '#/memberships'].some((it) =>
    saidOf(step.error, it),
  )

  return (
    <Dialog
      onClose={onClose}
      title={
        invited ? t('users.invite.done', { name: invited.user.name }) : t('users.invite.title')
      }
      closeButtonProps={{ 'aria-label': t('users.close') }}
      closeOnClickOutside={false}
      size="lg"
    >
      {invited ? (
        <>
          <LinkBox link={invited.link} name={invited.user.name} />
          <div className={classes.buttons}>
            <Button onClick={onClose}>{t('users.invite.finish')}</Button>
          </div>
        </>
      ) : (
        <form className={classes.form} onSubmit={send} noValidate>
          <TextInput
            label={t('users.name')}
            value={typed.name}
            maxLength={200}
            error={error('name', '#/name')}
            onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
            data-autofocus
          />
          <TextInput
            label={t('users.login')}
            description={t('users.loginForm')}
            value={login}
            maxLength={100}
            autoCapitalize="none"
            spellCheck={false}
            error={error('login', '#/login')}
            onChange={(event) =>
              setTyped({ ...typed, login: event.currentTarget.value.toLowerCase().trim() })
            }
          />
          <TextInput
            label={t('users.email')}
            description={t('users.emailWhy')}
            type="email"
            value={typed.email}
            maxLength={200}
            error={error('email', '#/email')}
            onChange={(event) => setTyped({ ...typed, email: event.currentTarget.value })}
          />
          <RoleFields
            offices={offices}
            value={roles}
            onChange={setRoles}
            error={error('roles', '#/memberships')}
          />
          {step.error && !named && (
            <p className={classes.error} role="alert">
              {t('users.failed', { reason: words(step.error) })}
            </p>
          )}
          <div className={classes.buttons}>
            <Button variant="default" onClick={onClose}>
              {t('users.cancel')}
            </Button>
            <Button type="submit" loading={step.isPending}>
              {t('users.invite.send')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
