import type { Indicator } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { overviewQueries } from '../../lib/overview.ts'
import { IndicatorTable } from '../../ui/indicator-table.tsx'
import { focusYearOf } from './focus-year.ts'
import { Fold } from './fold.tsx'

/** The other rows of the same headline, each with its plan, figure and verdict: 11b beside 11a. */
export function PartsPart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const { commune, headline, id } = indicator
  const year = focusYearOf(indicator.assessment)?.year ?? null
  const question = { year, count: 'rows' } as const
  const overview = useQuery(overviewQueries.of(commune.slug, question)).data
  if (overview?.commune.slug !== commune.slug) return null
  const rows = overview.indicators.filter((it) => it.headline === headline && it.id !== id)
  if (rows.length === 0) return null
  const title = t('indicator.siblings', { headline })
  return (
    <Fold title={title} count={t('indicator.lines', { count: rows.length })} flush>
      <IndicatorTable caption={title} indicators={rows} overview={overview} grouped={false} />
    </Fold>
  )
}
