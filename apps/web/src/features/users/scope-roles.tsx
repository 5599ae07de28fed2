import { Button } from '@mantine/core'
import type { CommuneRef } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { useProblemWords } from '../../lib/use-problem-words.ts'
import { choiceOf, grantsOf } from './role-choice.ts'
import { RoleFields } from './role-fields.tsx'
import classes from './users.module.css'
import { usersQueries, useUserSteps, type RegisteredUser } from './users-queries.ts'

interface Props {
  user: RegisteredUser
  /** Null: the city. */
  commune: CommuneRef | null
  /** Says which commune it is, where there may be several. */
  titled: boolean
  onSaved: (words: string) => void
}

/** The roles of one person in one commune, or in the city, put as a whole. */
export function ScopeRoles({ user, commune, titled, onSaved }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const { roles } = useUserSteps()
  const slug = commune?.slug ?? null
  const offices = useQuery({ ...usersQueries.offices(slug ?? ''), enabled: slug !== null })
  const held = choiceOf(user, slug)
  const [value, setValue] = useState(held)
  const wanted = grantsOf(value)
  const asKey = (it: typeof value) => JSON.stringify([it, it.offices.toSorted()])
  const changed =
    asKey({ ...value, offices: [] }) !== asKey({ ...held, offices: [] }) ||
    value.offices.toSorted().join() !== held.offices.toSorted().join()
  const save = () =>
    roles.mutate(
      { id: user.id, commune: slug, memberships: wanted },
      { onSuccess: () => onSaved(t('users.rolesSaved', { name: user.name })) },
    )
  return (
    <section className={classes.scope}>
      {titled && <h3>{commune ? communeTitle(commune) : t('shell.city')}</h3>}
      <RoleFields
        offices={slug === null ? null : (offices.data ?? [])}
        value={value}
        onChange={setValue}
        error={roles.error ? t('users.failed', { reason: words(roles.error) }) : null}
      />
      <div>
        <Button variant="default" disabled={!changed} loading={roles.isPending} onClick={save}>
          {t('users.saveRoles')}
        </Button>
      </div>
    </section>
  )
}
