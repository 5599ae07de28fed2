import type { YearAssessment } from './assessment.ts'
import type { Evaluation } from './evaluation.ts'
import { boundOf, senseOf, type NumericBounds, type Sense } from './judge.ts'
import { method } from './method.ts'
import { both, number, operand, type Both, type Locale } from './say.ts'
import { focusYear } from './sentence.ts'
import { sayYear } from './sentence-year.ts'
import { above, same } from './tolerance.ts'
import { change, soFarName, step, type WorkingStep } from './working-step.ts'
import { comparableBaseline } from './year.ts'

/** The year the sentence speaks of: comparison, ratio, verdict. */
export function yearStep(evaluation: Evaluation): WorkingStep | null {
  const { laid } = evaluation
  const year = focusYear(evaluation)
  if (!year) return null
  const target = laid.schedule.byYear.get(year.year)
  const bounds = target?.bounds ?? null
  const title = { vi: `Kết quả năm ${year.year}`, en: `Result of ${year.year}` }
  const said = sayYear(laid, year)
  const text = both((l) => `${said[l]}.`)
  if (!bounds || year.actual === null || year.attained === null)
    return step('year', title, { text, verdict: year.verdict })
  const { actual } = year
  const sense = senseOf(bounds.op, laid.input.direction)
  const bound = boundOf(bounds, sense)
  const share = year.attainment
  return step('year', title, {
    inputs: [
      { name: { vi: 'Thực hiện', en: 'Actual' }, value: actual },
      { name: { vi: 'Kế hoạch', en: 'Target' }, value: bound },
    ],
    formula:
      share === null ? null : attainmentFormula(evaluation, year.year, actual, bounds, share),
    result: share,
    verdict: year.verdict,
    text: both((l) => `${text[l]} ${sayLimit(year, bounds, sense, l)}`),
  })
}

/** "95,2 < 96 nên chưa đạt; tỷ lệ từ 0,95 trở lên." */
function sayLimit(
  year: YearAssessment,
  { op, value, max }: NumericBounds,
  sense: Sense,
  l: Locale,
): string {
  const actual = year.actual ?? 0
  const limit = sense === 'down' || (sense === 'band' && actual > max) ? max : value
  const sign = same(actual, limit) ? '=' : actual < limit ? '<' : '>'
  const compared = `${number(actual, l)} ${sign} ${number(limit, l)}`
  const strict = op === 'gt' || op === 'lt'
  const mustPass = strict && sign === '=' ? { vi: ', phải vượt qua', en: ', to be passed' }[l] : ''
  const near = number(method.nearlyMet, l)
  if (year.attained) return `${compared}${l === 'vi' ? ' nên đạt' : ', so it is attained'}.`
  const not = `${compared}${mustPass}${l === 'vi' ? ' nên chưa đạt' : ', so it is not attained'}`
  if (year.attainment === null) return `${not}.`
  const reached = year.verdict === 'nearly_met'
  if (l === 'vi') return `${not}; tỷ lệ ${reached ? `từ ${near} trở lên` : `dưới ${near}`}.`
  return `${not}; the ratio is ${reached ? `${near} or more` : `below ${near}`}.`
}

/** r of section 3 with its numbers; the same choice of formula as `judge`. */
function attainmentFormula(
  { laid }: Evaluation,
  year: number,
  actual: number,
  bounds: NumericBounds,
  share: number,
): Both | null {
  const sense = senseOf(bounds.op, laid.input.direction)
  const baseline = comparableBaseline(laid.input, year)
  return both((l) => {
    const n = (value: number) => operand(value, l)
    const result = number(share, l, 3)
    const { value, max } = bounds
    if (sense === 'up') return `${n(actual)} / ${n(value)} = ${result}`
    if (sense === 'down' && baseline !== null && above(baseline, max))
      return `${change(baseline, actual, l)} / ${change(baseline, max, l)} = ${result}`
    if (sense === 'down' || actual > max) return `${n(max)} / ${n(actual)} = ${result}`
    return actual < value ? `${n(actual)} / ${n(value)} = ${result}` : '1'
  })
}

/** The verdict of a whole total or mean, once it is due. */
export function periodStep({ laid, assessment }: Evaluation): WorkingStep | null {
  const { period } = assessment
  const bounds = laid.schedule.whole?.bounds
  if (!period || period.attained === null || period.actual === null || !bounds) return null
  const { span } = laid.schedule
  const title = {
    vi: `Kết quả giai đoạn ${span.start}–${span.end}`,
    en: `Result of ${span.start}–${span.end}`,
  }
  const { actual, attainment } = period
  const bound = boundOf(bounds, senseOf(bounds.op, laid.input.direction))
  return step('period', title, {
    inputs: [
      { name: soFarName(laid.input.measure), value: actual },
      { name: { vi: 'Mục tiêu', en: 'Target' }, value: bound },
    ],
    formula:
      attainment === null
        ? null
        : both((l) => `${number(actual, l)} / ${number(bound, l)} = ${number(attainment, l, 3)}`),
    result: attainment,
    verdict: period.verdict,
    text: {
      vi: period.attained ? 'Đạt mục tiêu cả giai đoạn.' : 'Chưa đạt mục tiêu cả giai đoạn.',
      en: period.attained
        ? 'The target of the period is attained.'
        : 'The target of the period is not attained.',
    },
  })
}
