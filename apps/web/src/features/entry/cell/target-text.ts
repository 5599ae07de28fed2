import type { EntryRow } from '@tien-do/contract'
import type { Language } from '../../../lib/i18n.ts'
import { shortTarget } from '../../../ui/chart/target-words.ts'

/** The plan's figure for a narrow column; the printed words where it is told in words. */
export function targetText({ target }: EntryRow, language: Language): string | null {
  return target === null ? null : shortTarget(target, language)
}

/** Told in words, or too long for a column of figures. */
export const isWordy = ({ target }: EntryRow): boolean =>
  target !== null && (target.value === null || target.op === 'text')
