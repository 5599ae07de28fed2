import { useQuery } from '@tanstack/react-query'
import { arrangeMatrix } from '@tien-do/domain'
import { useMemo } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { usePrinting } from '../../lib/use-printing.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { MatrixDownload } from './matrix-download.tsx'
import { MatrixFilters } from './matrix-filters.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { matrixFilters, modelOf } from './matrix-model.ts'
import { MatrixPhone } from './matrix-phone.tsx'
import { MatrixSheets } from './matrix-sheets.tsx'
import { matrixQueries } from './matrix-queries.ts'
import { useMatrixFinding } from './use-matrix-finding.ts'

/** All communes × all shared indicators, coloured by the verdict of a year or by the outlook. */
export function MatrixPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const phone = usePhone()
  const { address } = useAddress()
  const filters = useMemo(() => matrixFilters(address), [address])
  const { data, error, refetch, isPlaceholderData } = useQuery(matrixQueries.of(filters))
  const sayFinding = useMatrixFinding()
  const printed = usePrintedHead()
  const printing = usePrinting()
  const model = useMemo(() => data && modelOf(data, language), [data, language])
  const arranged = useMemo(
    () =>
      model &&
      data &&
      // While the other view is on its way the one at hand stays as it is.
      arrangeMatrix(model.lines, model.columns, { ...filters, view: data.view }),
    [model, data, filters],
  )
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || !model || !arranged) return <PageSkeleton />
  const choice = { ...filters, view: data.view }
  const { finding, lead } = sayFinding(data, model, choice)
  const shown = arranged.ranked.length + arranged.unranked.length
  const empty = shown === 0 || arranged.columns.length === 0
  return (
    <div aria-busy={isPlaceholderData}>
      <PageHeader
        title={t('nav.matrix')}
        context={t('matrix.context', { year: data.year })}
        actions={<MatrixDownload year={data.year} />}
        printed={printed({
          title: t(data.view === 'verdict' ? 'matrix.verdictView' : 'matrix.outlookView'),
          period: String(data.year),
          asOf: data.asOf,
        })}
        finding={finding}
        lead={lead}
      />
      <PageBody wide>
        <MatrixFilters matrix={data} model={model} filters={filters} />
        {!phone && (
          <MatrixLegend
            view={data.view}
            shown={t('matrix.shown', {
              shown,
              all: data.rows.length,
              columns: arranged.columns.length,
            })}
          />
        )}
        {empty ? (
          <EmptyState title={t('matrix.nothing')} text={t('matrix.nothingText')} />
        ) : phone ? (
          <MatrixPhone arranged={arranged} model={model} view={data.view} />
        ) : (
          <>
            <MatrixGrid arranged={arranged} choice={choice} year={data.year} label={finding} />
            {printing && <MatrixSheets arranged={arranged} view={data.view} year={data.year} />}
          </>
        )}
      </PageBody>
    </div>
  )
}
