import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { communeKinds } from '@tien-do/domain'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Card } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { CommuneDialog } from './commune-dialog.tsx'
import { CommuneFactsDialog } from './commune-facts-dialog.tsx'
import { CommuneFilters } from './commune-filters.tsx'
import { communeQueries, type RegisteredCommune } from './communes-queries.ts'
import { CommunesTable } from './communes-table.tsx'

/** The communes of the city: found by name or code, added and renamed by the administrator. */
export function CommunesPage() {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const [search] = useDebouncedValue((address.get('search') ?? '').trim(), 250)
  const kind = communeKinds.find((it) => it === address.get('kind'))
  const { data, error, refetch, ...list } = useInfiniteQuery({
    ...communeQueries.register({ ...(search ? { search } : {}), ...(kind ? { kind } : {}) }),
    placeholderData: keepPreviousData,
  })
  const [open, setOpen] = useState<RegisteredCommune | 'new' | null>(null)
  const [measured, setMeasured] = useState<RegisteredCommune | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  const first = data?.pages[0]
  if (!first) return <PageSkeleton />
  const { counts, may } = first
  const communes = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <PageHeader
        title={t('register.communes.title')}
        context={t('shell.city')}
        actions={
          may.keep && (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>
              {t('register.communes.add')}
            </Button>
          )
        }
        finding={t('register.communes.finding', {
          count: counts.total,
          xa: counts.kinds.xã,
          phuong: counts.kinds.phường,
          dacKhu: counts.kinds['đặc khu'],
          withPlan: counts.withPlan,
        })}
        lead={[
          ...(counts.invented > 0
            ? [t('register.communes.invented', { count: counts.invented })]
            : []),
          t('register.communes.withPopulation', {
            count: counts.withPopulation,
            total: counts.total,
          }),
          t(may.keep ? 'register.communes.lead' : 'register.communes.readOnly'),
        ].join(' ')}
      />
      <PageBody>
        <CommuneFilters />
        {communes.length === 0 ? (
          <EmptyState
            title={t('register.communes.none')}
            text={t('register.communes.noneText')}
            action={
              <Button variant="default" onClick={() => change({ search: null, kind: null })}>
                {t('filter.clear')}
              </Button>
            }
          />
        ) : (
          <Card flush>
            <CommunesTable
              communes={communes}
              mayKeep={may.keep}
              onRename={setOpen}
              onMeasure={setMeasured}
            />
          </Card>
        )}
        <MoreButton of={list} words={t('register.more')} />
      </PageBody>
      {open !== null && (
        <CommuneDialog
          commune={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={(words) => {
            setOpen(null)
            setOutcome({ words, bad: false })
          }}
        />
      )}
      {measured && (
        <CommuneFactsDialog
          commune={measured}
          onClose={() => setMeasured(null)}
          onDone={(words) => {
            setMeasured(null)
            setOutcome({ words, bad: false })
          }}
        />
      )}
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
