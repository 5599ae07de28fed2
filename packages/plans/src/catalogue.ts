import type { Direction, Interim } from '@tien-do/domain'

/** One entry of the shared catalogue: what makes plan indicators of different communes comparable. */
export interface CatalogueEntry {
  /** Stable key, used by plan documents as `definition`. */
  slug: string
  name: { vi: string; en: string }
  unit: string
  direction: Direction
  interim: Interim
  /** A share of a whole: its values lie between 0 and 100. */
  share: boolean
  group: { vi: string; en: string }
  definition: { vi: string; en: string }
  /** Who publishes the figure; null where no authority was found. */
  authority: string | null
  /** False: the definition or authority is still to be confirmed with the authority. */
  confirmed: boolean
  comparabilityNote: { vi: string; en: string } | null
  seriesBreaks: { year: number; why: { vi: string; en: string } }[]
}

export const catalogue: CatalogueEntry[] = []
