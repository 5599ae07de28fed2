import type { Measure } from '@tien-do/domain'

interface Row {
  unit: string | null
  measure: Measure
  definition: { share: boolean } | null
}

/** A share of a whole lies between 0 and 100. Without a definition to say so: a percentage that is a stock. */
export const isShare = ({ definition, unit, measure }: Row) =>
  definition?.share ?? (unit === '%' && measure === 'level')
