import type { Figure } from '@tien-do/contract'
import { formatNumber } from '@tien-do/domain'
import { useTranslation } from '../../../lib/translation.ts'
import type { Cell } from './entry-cell.ts'
import { numberOf } from '../../../lib/use-figure-words.ts'

/**
 * A figure inside a cell is written the Vietnamese way in every language of the screen, since the
 * reader of typed numbers takes `1.064` for 1064 wherever it meets it.
 */
export const cellNumber = (value: number): string => formatNumber(value, 'vi', 6)

export function useFigureText() {
  const { t } = useTranslation()
  return (figure: Figure, unit: string | null): string => {
    if (figure.notApplicable) return t('figure.notApplicable')
    if (figure.verdict) return t(`verdict.${figure.verdict}`)
    const value = numberOf(figure, unit)
    if (value === null) return ''
    // A computed share would run to fifteen digits that nobody counted.
    return figure.value === null ? formatNumber(value, 'vi', 2) : cellNumber(value)
  }
}

/** What the cell shows: the typed text as long as it was not taken, else the figure. */
export function useShownText() {
  const figureText = useFigureText()
  return ({ stuck, figure, row }: Cell): string =>
    stuck?.field === 'value' ? stuck.text : figureText(figure, row.unit)
}
