import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useParams } from 'react-router'
import { communeTitle } from '../../lib/format.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { SettingsTabs } from '../../ui/settings-tabs.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { EndOfficeDialog } from './end-office-dialog.tsx'
import { OfficeDialog } from './office-dialog.tsx'
import { EndedOfficesTable, OfficesTable } from './offices-table.tsx'
import { officeQueries, type RegisteredOffice } from './offices-queries.ts'

type Open = { kind: 'add' } | { kind: 'change' | 'end'; office: RegisteredOffice }

/** The offices of a commune: what hangs on each, and how one is renamed or merged. */
export function OfficesPage() {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  const { data, error, refetch } = useQuery(officeQueries.register(slug))
  const [open, setOpen] = useState<Open | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const { commune, items, types, may } = data
  const working = items.filter((it) => it.endedAt === null)
  const ended = items.filter((it) => it.endedAt !== null)
  const lacking = working.filter((it) => it.leads > 0 && it.editors === 0).length
  const close = () => setOpen(null)
  const done = (words: string) => {
    close()
    setOutcome({ words, bad: false })
  }
  return (
    <>
      <PageHeader
        title={t('register.offices.title')}
        context={communeTitle(commune)}
        actions={
          may.keep && (
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setOpen({ kind: 'add' })}
            >
              {t('register.offices.add')}
            </Button>
          )
        }
        tabs={<SettingsTabs commune={commune} />}
        finding={
          lacking > 0
            ? t('register.offices.findingLacking', { count: working.length, lacking })
            : t('register.offices.finding', { count: working.length })
        }
        lead={t(may.keep ? 'register.offices.lead' : 'register.offices.readOnly')}
      />
      <PageBody>
        <Section title={t('register.offices.working')} note={String(working.length)} flush>
          <OfficesTable
            slug={slug}
            offices={working}
            mayKeep={may.keep}
            onChange={(office) => setOpen({ kind: 'change', office })}
            onEnd={(office) => setOpen({ kind: 'end', office })}
          />
        </Section>
        {ended.length > 0 && (
          <Section title={t('register.offices.ended')} note={String(ended.length)} flush>
            <EndedOfficesTable offices={ended} />
          </Section>
        )}
      </PageBody>
      {open?.kind === 'end' && (
        <EndOfficeDialog
          office={open.office}
          others={working.filter((it) => it.id !== open.office.id)}
          onClose={close}
          onDone={done}
        />
      )}
      {(open?.kind === 'add' || open?.kind === 'change') && (
        <OfficeDialog
          slug={slug}
          office={open.kind === 'change' ? open.office : null}
          types={types}
          onClose={close}
          onDone={done}
        />
      )}
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
