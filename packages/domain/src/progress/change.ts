import type { OutlookStatus, Verdict } from '../vocabulary.ts'
import type { Sentence } from './assessment.ts'
import { statusWords, verdictWords } from './finding.ts'
import { amount, both, type Locale } from './say.ts'
import { same } from './tolerance.ts'

/** Where one row stands in one round. */
export interface Stand {
  verdict: Verdict
  status: OutlookStatus
  /** The figure of the round itself; null: none, or one in words. */
  value: number | null
}

/** What became of a row between two rounds, what needs a look first. */
export const changeKinds = ['down', 'up', 'missing', 'reported', 'moved'] as const
export type ChangeKind = (typeof changeKinds)[number]

const verdictOrder: readonly Verdict[] = ['not_met', 'nearly_met', 'met', 'exceeded']
const outlookOrder: readonly (readonly OutlookStatus[])[] = [
  ['missed', 'moving_away'],
  ['off_track'],
  ['at_risk'],
  ['on_track'],
  ['reached'],
]
const placeOf = ({ verdict, status }: Stand) => ({
  verdict: verdictOrder.indexOf(verdict),
  status: outlookOrder.findIndex((level) => level.includes(status)),
})

const isReported = ({ verdict, value }: Stand) => value !== null || verdictOrder.includes(verdict)

/** Which words tell of the change: the year's verdict where both rounds have one, else the outlook. */
const classOf = (before: Stand, now: Stand): 'verdict' | 'status' | null => {
  const [was, is] = [placeOf(before), placeOf(now)]
  if (was.verdict >= 0 && is.verdict >= 0) return was.verdict === is.verdict ? null : 'verdict'
  if (was.status < 0 || is.status < 0 || was.status === is.status) return null
  return 'status'
}

/** Null where nothing changed that is worth a line. */
export function changeKind(before: Stand, now: Stand): ChangeKind | null {
  if (!isReported(now)) return isReported(before) ? 'missing' : null
  if (!isReported(before)) return 'reported'
  const by = classOf(before, now)
  if (by) return placeOf(now)[by] > placeOf(before)[by] ? 'up' : 'down'
  if (before.value === null || now.value === null) return null
  return same(before.value, now.value) ? null : 'moved'
}

/** The change of a row in one sentence: the figures, then what it was and what it is. */
export function sayChange(before: Stand, now: Stand, unit: string | null): Sentence {
  return both((locale) => {
    const parts = isReported(now)
      ? isReported(before)
        ? [sayFigures(before, now, unit, locale), sayClasses(before, now, locale)]
        : [firstWords[locale] + figureOr(now, unit, locale), classWord(now, locale)]
      : sayMissing(before, unit, locale)
    const text = parts.filter(Boolean).join('; ')
    return `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}.`
  })
}

const firstWords = { vi: 'kỳ này có số liệu', en: 'reported this time' }
const missingWords = { vi: 'chưa có số liệu kỳ này; kỳ trước', en: 'no data this time; before' }

function sayMissing(before: Stand, unit: string | null, locale: Locale): string[] {
  const word = classWord(before, locale)
  // What was told without a number is all that there was.
  if (before.value === null) return [`${missingWords[locale]}${word && `: ${word}`}`]
  return [missingWords[locale] + figureOr(before, unit, locale), word]
}

const figureOr = ({ value }: Stand, unit: string | null, locale: Locale) =>
  value === null ? '' : `${locale === 'vi' ? ' ' : ': '}${amount(value, unit, locale)}`

const classWord = (stand: Stand, locale: Locale) =>
  verdictOrder.includes(stand.verdict) ? verdictWords[stand.verdict][locale] : ''

function sayFigures(before: Stand, now: Stand, unit: string | null, locale: Locale): string {
  if (before.value === null || now.value === null) return ''
  const [was, is] = [before.value, now.value].map((value) => amount(value, unit, locale))
  if (same(before.value, now.value)) return locale === 'vi' ? `vẫn ${is}` : `still ${is}`
  const rises = now.value > before.value
  if (locale === 'vi') return `từ ${was} ${rises ? 'lên' : 'xuống'} ${is}`
  return `from ${was} ${rises ? 'up' : 'down'} to ${is}`
}

function sayClasses(before: Stand, now: Stand, locale: Locale): string {
  const by = classOf(before, now)
  const word = (stand: Stand) =>
    by === 'status' ? statusWords[stand.status][locale] : verdictWords[stand.verdict][locale]
  if (!by) return classWord(now, locale) && stillWord[locale] + classWord(now, locale)
  const outlook = by === 'status' ? outlookWord[locale] : ''
  return locale === 'vi'
    ? `${outlook}từ ${word(before)} thành ${word(now)}`
    : `${outlook}from ${word(before)} to ${word(now)}`
}

const stillWord = { vi: 'vẫn ', en: 'still ' }
const outlookWord = { vi: 'triển vọng ', en: 'outlook ' }
