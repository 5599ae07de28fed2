import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useAddress } from '../../lib/use-address.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { catalogueQueries, type CatalogueEntry } from './catalogue-queries.ts'
import { CatalogueTable } from './catalogue-table.tsx'
import { DefinitionDialog } from './definition-dialog.tsx'
import { MappingList } from './mapping-list.tsx'
import { ViewSwitch } from './view-switch.tsx'

/** The shared catalogue, and which plan indicator belongs to which of its definitions. */
export function CataloguePage() {
  const { t } = useTranslation()
  const format = useFormat()
  const { address, change } = useAddress()
  const { data, error, refetch } = useQuery(catalogueQueries.all)
  const without = useInfiniteQuery(catalogueQueries.mapping({}))
  const [open, setOpen] = useState<CatalogueEntry | 'new' | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || without.isPending) return <PageSkeleton />
  const mapping = address.get('view') === 'mapping'
  const saved = (words: string) => setOutcome({ words, bad: false })
  const total = without.data?.pages[0]?.total ?? null
  return (
    <>
      <PageHeader
        title={t('register.catalogue.title')}
        context={t('shell.city')}
        actions={
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>
            {t('register.catalogue.add')}
          </Button>
        }
        finding={
          total === null
            ? t('register.catalogue.findingShort', { count: data.length })
            : t('register.catalogue.finding', { count: data.length, total: format.number(total) })
        }
        lead={t('register.catalogue.lead')}
      />
      <PageBody>
        <ViewSwitch
          label={t('register.catalogue.view')}
          value={mapping ? 'mapping' : 'definitions'}
          options={[
            {
              value: 'definitions',
              label: t('register.catalogue.definitions'),
              count: data.length,
            },
            { value: 'mapping', label: t('register.catalogue.mapping'), count: total },
          ]}
          onChange={(view) =>
            change({ view: view === 'mapping' ? view : null, search: null, definition: null })
          }
        />
        {mapping ? (
          <MappingList
            catalogue={data}
            onSaved={saved}
            onFailed={(words) => setOutcome({ words, bad: true })}
          />
        ) : (
          <CatalogueTable
            entries={data}
            onOpen={setOpen}
            onShowUsers={({ slug }) => change({ view: 'mapping', definition: slug, search: null })}
          />
        )}
      </PageBody>
      {open !== null && (
        <DefinitionDialog
          entry={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onSaved={(words) => {
            setOpen(null)
            saved(words)
          }}
        />
      )}
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
