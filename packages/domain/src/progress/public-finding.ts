import { figureWithUnit, targetWithUnit } from '../targets/format-figure.ts'
import type { RecordedVerdict, Verdict } from '../vocabulary.ts'
import type { Sentence } from './assessment.ts'
import { parsePeriod, periodLabel } from './calendar.ts'
import { verdictWords } from './finding.ts'

const nbsp = '\u00a0'
const attained: readonly Verdict[] = ['exceeded', 'met']
const judged: readonly Verdict[] = [...attained, 'nearly_met', 'not_met']

/** `năm 2026` in a sentence; an interim period by its own words. */
export function publicPeriod(text: string): Sentence {
  const period = parsePeriod(text)
  if (!period) return { vi: text, en: text }
  if (period.kind !== 'year') return periodLabel(period)
  return { vi: `năm ${period.year}`, en: `${period.year}` }
}

/** The finding of a published round: told from what is published, and from nothing else. */
export function publicFinding(period: string, verdicts: readonly Verdict[]): Sentence {
  const words = publicPeriod(period)
  const known = verdicts.filter((it) => judged.includes(it))
  if (known.length === 0)
    return {
      vi: `Đã công bố số liệu ${words.vi} của ${verdicts.length}${nbsp}chỉ tiêu.`,
      en: `The figures of ${verdicts.length} ${verdicts.length === 1 ? 'indicator' : 'indicators'} for ${words.en} are published.`,
    }
  const good = known.filter((it) => attained.includes(it)).length
  const nearly = known.filter((it) => it === 'nearly_met').length
  const failed = known.filter((it) => it === 'not_met').length
  // All that were judged are told, so that the numbers of the sentence make its whole.
  const told = (nearlyWords: string, failedWords: string) => {
    const rest = [
      ...(nearly > 0 ? [`${nearly}${nbsp}${nearlyWords}`] : []),
      ...(failed > 0 ? [`${failed}${nbsp}${failedWords}`] : []),
    ]
    return rest.length > 0 ? `; ${rest.join(', ')}.` : '.'
  }
  return {
    vi:
      `${good} trên ${known.length}${nbsp}chỉ tiêu đã công bố đạt hoặc vượt kế hoạch ${words.vi}` +
      told(`xấp${nbsp}xỉ`, `không${nbsp}đạt`),
    en:
      `${good} of ${known.length} published indicators met or exceeded the target of ${words.en}` +
      told('nearly met it', 'did not meet it'),
  }
}

/** A figure as the public reads it. */
export interface PublishedFigure {
  period: string
  unit: string | null
  /** As printed, or null. */
  target: string | null
  value: number | null
  said: RecordedVerdict | null
  notApplicable: boolean
  verdict: Verdict
}

/** What was achieved, with its unit, or the result that was told without a number. */
export function publishedResult(
  it: Pick<PublishedFigure, 'value' | 'unit' | 'said' | 'notApplicable'>,
): Sentence {
  if (it.notApplicable) return verdictWords.not_applicable
  if (it.said) return verdictWords[it.said]
  const { value, unit } = it
  if (value === null) return { vi: '–', en: '–' }
  return { vi: figureWithUnit(value, unit, 'vi'), en: figureWithUnit(value, unit, 'en') }
}

/** The finding of one published indicator: its newest figure against the plan. */
export function publishedFinding(it: PublishedFigure): Sentence {
  const period = publicPeriod(it.period)
  const result = publishedResult(it)
  const target = (locale: 'vi' | 'en') => targetWithUnit(it.target ?? '', it.unit, locale)
  const verdict = judged.includes(it.verdict) && !it.said ? verdictWords[it.verdict] : null
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
  const end = (words: string | undefined) => (words === undefined ? '.' : `: ${words}.`)
  return {
    vi:
      `${capital(period.vi)} thực hiện ${result.vi}` +
      (it.target === null ? '' : `, kế hoạch ${target('vi')}`) +
      end(verdict?.vi),
    en:
      `${capital(period.en)}: actual ${result.en}` +
      (it.target === null ? '' : `, target ${target('en')}`) +
      end(verdict?.en),
  }
}
