import { useTranslation } from '../../lib/translation.ts'
import type { FigureRow } from './figure-rows.ts'

/** `Gốc 2025`, `Quý I`, `Cả năm 2026`, `Giai đoạn 2026–2030`, `Tầm nhìn 2045`. */
export function usePeriodWords() {
  const { t } = useTranslation()
  return ({ kind, year, interim }: FigureRow): string => {
    switch (kind) {
      case 'baseline':
        return t('indicator.period.baseline', { year })
      case 'interim':
        return t(`chart.interimOf.${interim === 'Q1' || interim === '9M' ? interim : 'H1'}`)
      case 'year':
        return t('indicator.period.year', { year })
      case 'period':
        return interim
          ? t('indicator.period.span', { span: interim.replace('-', '–') })
          : t('indicator.period.noYear')
      case 'horizon':
        return t('indicator.period.horizon', { year })
    }
  }
}
