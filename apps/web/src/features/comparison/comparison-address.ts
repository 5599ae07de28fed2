import { grades, type Grade } from '@tien-do/domain'
import type { ComparisonQuestion } from '../../lib/comparison.ts'
import { filtersOf } from '../../lib/indicator-filters.ts'
import { sizeOf } from '../../ui/size-select.tsx'
import { peerOf } from './peer-select.tsx'

export const comparisonViews = ['ranking', 'multiples'] as const
export type ComparisonView = (typeof comparisonViews)[number]

export const viewOf = (address: URLSearchParams): ComparisonView =>
  comparisonViews.find((view) => view === address.get('view')) ?? 'ranking'

const gradeOf = (address: URLSearchParams): Grade | null =>
  grades.find((grade) => grade === address.get('grade')) ?? null

/** What an address asks to be compared; what it does not say is left out. */
export function questionOf(address: URLSearchParams, definition: string): ComparisonQuestion {
  const { year } = filtersOf(address)
  const [peer, size, grade] = [peerOf(address), sizeOf(address), gradeOf(address)]
  return {
    definition,
    ...(year === null ? {} : { year }),
    ...(peer === null ? {} : { peer }),
    ...(size === null ? {} : { size }),
    ...(grade === null ? {} : { grade }),
  }
}
