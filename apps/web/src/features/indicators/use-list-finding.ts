import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { ownRows } from '../../lib/overview.ts'
import type { IndicatorFilters } from '../../lib/indicator-filters.ts'
import { useCountWords, type VerdictCounts } from '../../ui/verdict-bar.tsx'

const judged = ['exceeded', 'met', 'nearly_met', 'not_met']

/** The list opens with what it found: of whom, how many of the judged are attained. */
export function useListFinding() {
  const { t } = useTranslation()
  const words = useCountWords()
  return (overview: Overview, filters: IndicatorFilters, shown: readonly OverviewIndicator[]) => {
    const { year, offices, indicators } = overview
    // What is printed twice is one figure, and is counted once.
    const own = ownRows(shown)
    const repeats = shown.length - own.length
    const office = offices.find(({ id }) => (id ?? 'none') === filters.office)
    const name = office && (office.id ? office.name : t('filter.unassigned'))
    const who = [name, filters.group].filter(Boolean).join(', ')
    const withFigure = own.filter(({ verdict }) => judged.includes(verdict))
    const attained = withFigure.filter(({ verdict }) => verdict === 'met' || verdict === 'exceeded')
    const counts = { attained: attained.length, judged: withFigure.length, year }
    const said =
      withFigure.length > 0
        ? t('indicators.finding', counts)
        : t('indicators.findingOpen', { count: own.length, year })
    const supports = own.filter((it) =>
      it.offices.some(({ id, role }) => id === filters.office && role === 'support'),
    ).length
    return {
      finding: who ? `${who}: ${said.charAt(0).toLocaleLowerCase('vi')}${said.slice(1)}` : said,
      lead: [
        shown.length === indicators.length
          ? t('indicators.leadAll', { count: own.length, words: words(countsOf(own)) })
          : t('indicators.lead', { shown: own.length, total: ownRows(indicators).length }),
        ...(repeats > 0 ? [t('indicators.leadRepeats', { count: repeats })] : []),
        ...(supports > 0 ? [t('indicators.leadSupports', { count: supports })] : []),
      ].join(' '),
    }
  }
}

function countsOf(rows: readonly OverviewIndicator[]): VerdictCounts {
  const counts: VerdictCounts = {}
  for (const { verdict } of rows) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}
