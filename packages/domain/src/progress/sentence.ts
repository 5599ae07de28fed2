import type { Sentence, YearAssessment } from './assessment.ts'
import type { Evaluation } from './evaluation.ts'
import { both, join, number, type Both } from './say.ts'
import { sayOutlook } from './sentence-outlook.ts'
import { sayYear } from './sentence-year.ts'
import { isDueVerdict } from './year.ts'

/**
 * One sentence per verdict and outlook, built from the numbers used (section 4). It serves the
 * screen, the report and the screen reader; it states and neither praises nor blames.
 */
export function sentenceOf(evaluation: Evaluation): Sentence {
  const { laid } = evaluation
  const year = focusYear(evaluation)
  if (!year) return { vi: 'Kế hoạch không đặt mục tiêu.', en: 'The plan sets no target.' }
  const text = sayYear(laid, year)
  const whole = join(text, sayMonths(evaluation, year), sayOutlook(evaluation, year.year))
  return both((l) => `${whole[l]}.`)
}

/**
 * The same for a year somebody asks about: the whole sentence where it speaks of that year anyway,
 * else what the year came to, without the outlook, which belongs to the latest figures.
 */
export function sentenceOfYear(evaluation: Evaluation, year: number): Sentence {
  const found = evaluation.assessment.years.find((it) => it.year === year)
  if (!found || focusYear(evaluation)?.year === year) return sentenceOf(evaluation)
  const text = sayYear(evaluation.laid, found)
  return both((l) => `${text[l]}.`)
}

/**
 * The year a sentence speaks of: the latest one due or reported, else the one in progress, else
 * the next target.
 */
export function focusYear({ assessment, laid }: Evaluation): YearAssessment | undefined {
  const { years } = assessment
  const told = ({ verdict, year }: YearAssessment) =>
    isDueVerdict(verdict) || laid.reports.yearly.has(year)
  return (
    years.findLast(told) ??
    years.find(({ verdict }) => verdict === 'in_progress') ??
    years.find(({ verdict }) => verdict === 'not_due') ??
    years[0]
  )
}

const statusesOnTheWay = ['on_track', 'at_risk', 'off_track', 'moving_away', 'not_assessable']

/** "chậm 4,8 tháng so với lộ trình": what a leader remembers. */
function sayMonths({ outlook, core }: Evaluation, year: YearAssessment): Both | null {
  const { months, status } = outlook
  if (months === null || core.year !== year.year || !statusesOnTheWay.includes(status)) return null
  const size = both((l) => number(Math.abs(months), l, 1))
  if (size.en === '0') return { vi: ', đúng lộ trình', en: ', on the planned path' }
  const unit = size.en === '1' ? 'month' : 'months'
  return {
    vi: `, ${months < 0 ? 'chậm' : 'nhanh'} ${size.vi} tháng so với lộ trình`,
    en: `, ${size.en} ${unit} ${months < 0 ? 'behind' : 'ahead of'} the planned path`,
  }
}
