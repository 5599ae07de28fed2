import type { OverviewIndicator } from '@tien-do/contract'
import { attentionOf, type BandName } from '../../lib/attention-order.ts'

/** A slide's place in the address is its `at`: a number of the plan, or one of these. */
export const opening = 'start'
export const closing = 'end'

export interface IndicatorSlide {
  at: string
  indicator: OverviewIndicator
  /** Why it is shown; null: for completeness. */
  band: BandName | null
}

/** What a meeting goes through: red first; on demand the rest, in the order of the plan. */
export function slidesOf(rows: readonly OverviewIndicator[], all: boolean): IndicatorSlide[] {
  const urgent = attentionOf(rows).flatMap(({ band, rows: own }) =>
    own.map((indicator) => ({ at: indicator.code, indicator, band })),
  )
  if (!all) return urgent
  const shown = new Set(urgent.map(({ at }) => at))
  const rest = rows
    .filter(({ code, sameAs }) => sameAs === null && !shown.has(code))
    .map((indicator) => ({ at: indicator.code, indicator, band: null }))
  return [...urgent, ...rest]
}

/** Every place of a meeting in its order. */
export const placesOf = (slides: readonly IndicatorSlide[]): string[] => [
  opening,
  ...slides.map(({ at }) => at),
  closing,
]
