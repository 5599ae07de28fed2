import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePick } from '../../lib/use-language.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton, TableSkeleton } from '../../ui/skeletons.tsx'
import { comparisonQueries } from '../../lib/comparison.ts'
import { SizeSelect } from '../../ui/size-select.tsx'
import { questionOf, viewOf } from './comparison-address.ts'
import { ComparisonNotes } from './comparison-notes.tsx'
import { ComparisonDownload } from './comparison-download.tsx'
import classes from './comparison.module.css'
import { CityTotalNote } from './city-total-note.tsx'
import { NobodyCompared } from './nobody-compared.tsx'
import { PeerSelect } from './peer-select.tsx'
import { RankedTable } from './ranked-table.tsx'
import { SizeNote } from './size-note.tsx'
import { useComparisonFinding } from './use-comparison-finding.ts'
import { usePictureWords } from './use-picture-words.ts'
import { ViewSwitch } from './view-switch.tsx'

// The charts come with the view that draws them.
const MultiplesDownload = lazy(async () => ({
  default: (await import('./multiples/multiples-download.tsx')).MultiplesDownload,
}))
const MultiplesSection = lazy(async () => ({
  default: (await import('./multiples/multiples-section.tsx')).MultiplesSection,
}))
// It brings the lists that float; the finding does not wait for them.
const DefinitionSelect = lazy(async () => ({
  default: (await import('../../ui/definition-select.tsx')).DefinitionSelect,
}))

/** One indicator over the communes that have it in one unit. */
export function ComparisonPage() {
  const { t } = useTranslation()
  const pick = usePick()
  const { address, change } = useAddress()
  const definitions = useQuery(comparisonQueries.definitions)
  const slug = address.get('definition') ?? definitions.data?.items[0]?.slug ?? ''
  const question = questionOf(address, slug)
  const { peer = null, size = null } = question
  const comparison = useQuery({
    ...comparisonQueries.of(question),
    enabled: slug !== '',
  })
  const sayFinding = useComparisonFinding()
  const pictureWords = usePictureWords()
  const printed = usePrintedHead()
  const view = viewOf(address)
  const error = definitions.error ?? comparison.error
  const retry = () => void Promise.all([definitions.refetch(), comparison.refetch()])
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (definitions.data && slug === '')
    return <EmptyState headingLevel={1} title={t('comparison.noDefinitions')} />

  const { data } = comparison
  if (!definitions.data || !data) return <PageSkeleton />
  const chosen = definitions.data.items.find((it) => it.slug === slug)
  const said = sayFinding(data)
  // What is drawn is what was answered, while another answer is on its way.
  const shown = { ...question, definition: data.definition.slug, year: data.year }
  const Download = view === 'multiples' ? MultiplesDownload : ComparisonDownload
  return (
    <div aria-busy={comparison.isFetching && comparison.isPlaceholderData}>
      <PageHeader
        title={chosen ? `${pick(chosen.name)} (${chosen.unit})` : t('nav.compare')}
        context={t('nav.compareOne')}
        actions={
          <>
            <Suspense fallback={<span className={classes.chooser} aria-hidden />}>
              <DefinitionSelect
                label={t('comparison.choose')}
                definitions={definitions.data.items}
                value={slug}
                onChange={(definition) => change({ definition, year: null, grade: null })}
              />
            </Suspense>
            <PeerSelect value={peer} onChange={(to) => change({ peer: to })} />
            <SizeSelect value={size} counts={data.sizes} onChange={(to) => change({ size: to })} />
            <FilterSelect
              label={t('filter.year')}
              value={String(data.year)}
              options={data.years.map((year) => ({ value: String(year), label: String(year) }))}
              onChange={(year) => change({ year, grade: null })}
            />
            <Suspense>
              <Download
                comparison={data}
                question={shown}
                words={pictureWords(data, question, said.finding)}
              />
            </Suspense>
          </>
        }
        printed={printed({
          title: pick(data.definition.name),
          period: String(data.year),
          asOf: data.asOf,
        })}
        finding={said.finding}
        lead={said.lead}
      />
      <PageBody>
        <div className={classes.views}>
          <ViewSwitch value={view} onChange={(to) => change({ view: to })} />
          {size !== null && <SizeNote sizes={data.sizes} />}
        </div>
        {data.rows.length === 0 ? (
          <NobodyCompared comparison={data} question={question} />
        ) : view === 'multiples' ? (
          <Suspense fallback={<TableSkeleton rows={4} rowHeight={140} />}>
            <MultiplesSection comparison={data} question={shown} />
          </Suspense>
        ) : (
          <RankedTable comparison={data} label={said.finding} />
        )}
        {data.rows.length > 0 && (
          <CityTotalNote comparison={data} narrowed={peer !== null || size !== null} />
        )}
        <ComparisonNotes comparison={data} />
      </PageBody>
    </div>
  )
}
