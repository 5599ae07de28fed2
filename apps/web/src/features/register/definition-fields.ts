import { formatNumber, readNumber } from '@tien-do/domain'
import type { CatalogueEntry } from './catalogue-queries.ts'

/** A text in both languages of which nothing is written yet. */
export const none = { vi: '', en: '' }
/** The texts of a definition, by their names in the form. */
export const texts = ['name', 'short', 'group', 'definition', 'note'] as const
/** In both languages or in none. */
export const optional: readonly string[] = ['short', 'note']

export type TypedDefinition = ReturnType<typeof startOf>

/** The form as it opens: what the entry says, or nothing. */
export const startOf = (it: CatalogueEntry | null) => ({
  name: it?.name ?? none,
  short: it?.shortName ?? none,
  group: it?.group ?? none,
  definition: it?.definition ?? none,
  note: it?.comparabilityNote ?? none,
  unit: it?.unit ?? '',
  direction: it?.direction ?? ('up' as const),
  interim: it?.interim ?? ('snapshot' as const),
  share: it?.share ?? false,
  confirmed: it?.confirmed ?? false,
  authority: it?.authority ?? '',
  small: it?.smallDifference == null ? '' : formatNumber(it.smallDifference, 'vi'),
  breaks: (it?.breaks ?? []).map(({ year, why }) => ({ year: String(year), why })),
})

export const isEmpty = (text: string) => text.trim() === ''

/** Whether a text stands in one language only. */
export const isHalf = (typed: TypedDefinition, key: (typeof texts)[number]) =>
  isEmpty(typed[key].vi) !== isEmpty(typed[key].en)

/** What is sent of a form; null fields: it cannot be, and the two flags say what is not seen at a field. */
export function readDefinition(typed: TypedDefinition) {
  const small = isEmpty(typed.small) ? null : readNumber(typed.small)
  const lacking = texts.some(
    (key) => !optional.includes(key) && (isEmpty(typed[key].vi) || isEmpty(typed[key].en)),
  )
  const badBreak = typed.breaks.some(
    ({ year, why }) => !/^20\d{2}$/.test(year.trim()) || isEmpty(why.vi) || isEmpty(why.en),
  )
  const badSmall = small !== null && (small.kind !== 'number' || small.value < 0)
  const half = texts.some((key) => isHalf(typed, key))
  if (lacking || half || badBreak || badSmall || isEmpty(typed.unit))
    return { fields: null, badBreak, badSmall }
  const fields = {
    name: typed.name,
    shortName: isEmpty(typed.short.vi) ? null : typed.short,
    group: typed.group,
    definition: typed.definition,
    comparabilityNote: isEmpty(typed.note.vi) ? null : typed.note,
    unit: typed.unit.trim(),
    direction: typed.direction,
    interim: typed.interim,
    share: typed.share,
    confirmed: typed.confirmed,
    authority: isEmpty(typed.authority) ? null : typed.authority.trim(),
    smallDifference: small?.kind === 'number' ? small.value : null,
    breaks: typed.breaks.map(({ year, why }) => ({ year: Number(year), why })),
  }
  return { fields, badBreak, badSmall }
}
