import { useTranslation } from '../../lib/translation.ts'
import { comparisonViews, type ComparisonView } from './comparison-address.ts'
import { Segments } from '../../ui/segments.tsx'

interface Props {
  value: ComparisonView
  onChange: (view: string | null) => void
}

/** The ranking of one year, or a small chart a commune over the years. */
export function ViewSwitch({ value, onChange }: Props) {
  const { t } = useTranslation()
  const words = {
    ranking: t('comparison.multiples.ranking'),
    multiples: t('comparison.multiples.short'),
  }
  return (
    <div className="no-print">
      <Segments
        aria-label={t('comparison.multiples.view')}
        value={value}
        data={comparisonViews.map((view) => ({ value: view, label: words[view] }))}
        onChange={(view) => onChange(view === 'ranking' ? null : view)}
      />
    </div>
  )
}
