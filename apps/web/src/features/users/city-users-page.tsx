import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { UserDrawer } from './user-drawer.tsx'
import { UsersLead } from './users-lead.tsx'
import { UsersList, useUsersQuestion } from './users-list.tsx'
import { usersQueries } from './users-queries.ts'

/** Everybody in the register, for the administrator of the city. */
export function CityUsersPage() {
  const { t } = useTranslation()
  const question = useUsersQuestion()
  const list = useInfiniteQuery({
    ...usersQueries.ofCity(question),
    placeholderData: keepPreviousData,
  })
  const [openId, setOpenId] = useState<string | null>(null)
  const [inviting, setInviting] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  const first = list.data?.pages[0]
  if (!first) return <PageSkeleton />
  const { counts } = first
  const users = list.data?.pages.flatMap((it) => it.items) ?? []
  const opened = users.find((it) => it.id === openId)
  return (
    <>
      <PageHeader
        title={t('users.title')}
        context={t('shell.city')}
        actions={
          <Button
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => setInviting(true)}
          >
            {t('users.invite.cityButton')}
          </Button>
        }
        finding={t('users.cityFinding', {
          count: counts.active + counts.invited + counts.disabled,
        })}
        lead={<UsersLead counts={counts} keeps />}
      />
      <PageBody>
        <UsersList users={users} ofCity list={list} onOpen={({ id }) => setOpenId(id)} />
      </PageBody>
      {inviting && (
        <InviteDialog commune={null} offices={null} onClose={() => setInviting(false)} />
      )}
      {opened && (
        <UserDrawer
          key={opened.id}
          user={opened}
          commune={null}
          onClose={() => setOpenId(null)}
          onHandOver={null}
          onSaved={(words) => setOutcome({ words, bad: false })}
        />
      )}
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
