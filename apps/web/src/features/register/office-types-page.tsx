import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { can } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Card } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { OfficeTypeDialog } from './office-type-dialog.tsx'
import { officeTypeQueries, type CountedOfficeType } from './office-types-queries.ts'
import { OfficeTypesTable } from './office-types-table.tsx'

/** The kinds of offices by which communes are compared. */
export function OfficeTypesPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(officeTypeQueries.all)
  const session = useSession()
  const [open, setOpen] = useState<CountedOfficeType | 'new' | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const mayKeep = Boolean(session && can.administer(actorOf(session)))
  const offices = data.reduce((sum, it) => sum + it.offices, 0)
  return (
    <>
      <PageHeader
        title={t('register.types.title')}
        context={t('shell.city')}
        actions={
          mayKeep && (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>
              {t('register.types.add')}
            </Button>
          )
        }
        finding={t('register.types.finding', { count: data.length, offices })}
        lead={t(mayKeep ? 'register.types.lead' : 'register.types.readOnly')}
      />
      <PageBody>
        <Card flush>
          <OfficeTypesTable types={data} mayKeep={mayKeep} onChange={setOpen} />
        </Card>
      </PageBody>
      {open !== null && (
        <OfficeTypeDialog
          type={open === 'new' ? null : open}
          nextOrder={Math.max(-1, ...data.map(({ order }) => order)) + 1}
          onClose={() => setOpen(null)}
          onDone={(words) => {
            setOpen(null)
            setOutcome({ words, bad: false })
          }}
        />
      )}
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
