import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useParams } from 'react-router'
import { communeTitle } from '../../lib/format.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SettingsTabs } from '../../ui/settings-tabs.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { HandoverDialog } from './handover-dialog.tsx'
import { HandoverHistory } from './handover-history.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { UserDrawer } from './user-drawer.tsx'
import { UsersLead } from './users-lead.tsx'
import { UsersList, useUsersQuestion } from './users-list.tsx'
import { usersQueries } from './users-queries.ts'

/** Who works in the commune, with which roles, and who can sign in. */
export function UsersPage() {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  const question = useUsersQuestion()
  const list = useInfiniteQuery({
    ...usersQueries.ofCommune(slug, question),
    placeholderData: keepPreviousData,
  })
  const offices = useQuery({ ...usersQueries.offices(slug), enabled: list.isSuccess })
  const [openId, setOpenId] = useState<string | null>(null)
  const [handingId, setHandingId] = useState<string | null>(null)
  const [inviting, setInviting] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  const first = list.data?.pages[0]
  if (!first) return <PageSkeleton />
  const { commune, counts, may } = first
  const users = list.data?.pages.flatMap((it) => it.items) ?? []
  const opened = users.find((it) => it.id === openId)
  const handing = users.find((it) => it.id === handingId)
  const saved = (words: string) => setOutcome({ words, bad: false })

  return (
    <>
      <PageHeader
        title={t('users.title')}
        context={communeTitle(commune)}
        actions={
          may.keep && (
            <Button
              leftSection={<IconUserPlus size={18} aria-hidden />}
              onClick={() => setInviting(true)}
            >
              {t('users.invite.button')}
            </Button>
          )
        }
        tabs={<SettingsTabs commune={commune} />}
        finding={t('users.finding', {
          place: communeTitle(commune),
          count: counts.active + counts.invited + counts.disabled,
        })}
        lead={<UsersLead counts={counts} withoutEditor={first.withoutEditor} keeps={may.keep} />}
      />
      <PageBody>
        <UsersList users={users} ofCity={false} list={list} onOpen={({ id }) => setOpenId(id)} />
        <HandoverHistory slug={slug} />
      </PageBody>
      {inviting && (
        <InviteDialog
          commune={commune}
          offices={offices.data ?? []}
          onClose={() => setInviting(false)}
        />
      )}
      {opened && (
        <UserDrawer
          key={opened.id}
          user={opened}
          commune={commune}
          onClose={() => setOpenId(null)}
          onHandOver={() => {
            setOpenId(null)
            setHandingId(opened.id)
          }}
          onSaved={saved}
        />
      )}
      {handing && (
        <HandoverDialog
          user={handing}
          commune={commune}
          onClose={() => setHandingId(null)}
          onDone={(words) => {
            setHandingId(null)
            saved(words)
          }}
        />
      )}
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
