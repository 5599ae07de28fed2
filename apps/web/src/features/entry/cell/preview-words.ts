import type { Translate } from '../../../lib/translation.ts'
import type { EntryRow } from '@tien-do/contract'
import { lowerFirst } from '../../../lib/format.ts'
import type { Preview } from './preview.ts'

/** `Vượt, hơn kế hoạch 142 lượt`; the bare word where there is no difference to name. */
export function previewWords(
  t: Translate,
  { verdict, difference }: Preview,
  { unit, direction, target }: Pick<EntryRow, 'unit' | 'direction' | 'target'>,
  say: (value: number | null, unit: string | null) => string,
): string {
  const word = t(`verdict.${verdict}`)
  if (difference === null || difference === 0) return word
  const value = say(Math.abs(difference), unit).replace(/^\+/, '')
  const down = target?.op === 'lte' || target?.op === 'lt' || direction === 'down'
  const way = difference > 0 ? (down ? 'above' : 'over') : down ? 'below' : 'short'
  return t(`entry.preview.${way}`, { word, value: lowerFirst(value) })
}
