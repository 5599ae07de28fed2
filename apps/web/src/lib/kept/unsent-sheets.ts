import type { KeptFigure } from './kept-figure.ts'

/** A sheet with figures that wait in this browser, and where it is opened. */
export interface UnsentSheet {
  period: string
  to: string
  codes: string[]
}

const addressOf = ({ commune, period, office }: KeptFigure) => {
  const query = new URLSearchParams({ round: period, ...(office ? { office } : {}) })
  return `/c/${commune}/entry?${query}`
}

/** Unsent figures by the sheet they were typed in, the oldest first. */
export const unsentSheets = (unsent: readonly KeptFigure[]): UnsentSheet[] =>
  [...Map.groupBy(unsent, addressOf)].map(([to, figures]) => ({
    to,
    period: figures[0]?.period ?? '',
    codes: figures.map((it) => it.code),
  }))
