import type { OutlookStatus, Verdict } from '../vocabulary.ts'
import type { Assessment, AssessmentCase, YearAssessment } from './assessment.ts'
import { evaluate, type Evaluation } from './evaluation.ts'
import { boundOf, senseOf, type NumericBounds, type Sense } from './judge.ts'
import { method } from './method.ts'
import { amount, both, number, type Both, type Locale } from './say.ts'
import { focusYear } from './sentence.ts'
import { sayYear } from './sentence-year.ts'
import { sayNeed } from './sentence-need.ts'
import { above, atLeast, same } from './tolerance.ts'
import { plainOutlook } from './words.ts'
import { comparableBaseline } from './year.ts'

/** One step of "Vì sao kết luận như vậy": what went in, the formula with its numbers, the result. */
export interface WorkingStep {
  key: 'year' | 'period' | 'pace' | 'months' | 'needed'
  title: Both
  /** The numbers used, in the order a person would take them up. */
  inputs: { name: Both; value: number }[]
  /** With decimal commas, as it is drawn in both languages' forms; null where words decide. */
  formula: Both | null
  result: number | null
  verdict: Verdict | null
  status: OutlookStatus | null
  text: Both
}

/**
 * The working of an assessment in the order a person would check it by hand: the year's result,
 * the pace or the period so far, the time ahead or behind, and the need from here. A step that
 * does not apply is left out. `assessment` has to come from the same `input`.
 */
export function explain(input: AssessmentCase, assessment: Assessment): WorkingStep[] {
  const evaluation = evaluate(input)
  if (evaluation.assessment.id !== assessment.id) throw new Error('Not the assessment of this case')
  const steps = [yearStep, periodStep, paceStep, monthsStep, needStep].map((step) =>
    step(evaluation),
  )
  return steps.filter((step) => step !== null)
}

const step = (
  key: WorkingStep['key'],
  title: Both,
  more: Partial<WorkingStep> & { text: Both },
): WorkingStep => ({
  ...{ key, title, inputs: [], formula: null, result: null, verdict: null, status: null },
  ...more,
})

function yearStep(evaluation: Evaluation): WorkingStep | null {
  const { laid } = evaluation
  const year = focusYear(evaluation)
  if (!year) return null
  const target = laid.schedule.byYear.get(year.year)
  const bounds = target?.bounds ?? null
  const title = { vi: `Kết quả năm ${year.year}`, en: `Result of ${year.year}` }
  const said = sayYear(laid.input, year, target)
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
    const n = (value: number) => number(value, l)
    const result = number(share, l, 3)
    const { value, max } = bounds
    if (sense === 'up') return `${n(actual)} / ${n(value)} = ${result}`
    if (sense === 'down' && baseline !== null && above(baseline, max))
      return `${change(baseline, actual, l)} / ${change(baseline, max, l)} = ${result}`
    if (sense === 'down' || actual > max) return `${n(max)} / ${n(actual)} = ${result}`
    return actual < value ? `${n(actual)} / ${n(value)} = ${result}` : '1'
  })
}

/** `(95,2 – 94)`, with brackets around a negative subtrahend. */
const change = (from: number, less: number, l: Locale) =>
  `(${number(from, l)} – ${less < 0 ? `(${number(less, l)})` : number(less, l)})`

/** The verdict of a whole total or mean, once it is due. */
function periodStep({ laid, assessment }: Evaluation): WorkingStep | null {
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

function paceStep({ laid, core, outlook }: Evaluation): WorkingStep | null {
  const { measure } = laid.input
  const { actual, planned, baseline, pace } = core
  if (actual === null || (measure !== 'level' && planned === null)) return null
  const title =
    measure === 'level'
      ? { vi: 'Nhịp so với lộ trình', en: 'Pace against the planned path' }
      : { vi: 'Nhịp từ đầu giai đoạn', en: 'Pace since the period began' }
  const inputs = [
    { name: soFarName(measure), value: actual },
    ...(planned === null
      ? []
      : [{ name: { vi: 'Lộ trình đến lúc đó', en: 'Planned by then' }, value: planned }]),
    ...(baseline && measure === 'level'
      ? [
          {
            name: { vi: `Gốc ${baseline.year}`, en: `Baseline ${baseline.year}` },
            value: baseline.value,
          },
        ]
      : []),
  ]
  const { status } = outlook
  const judged = both((l) => plainOutlook[status][l])
  if (pace === null || planned === null)
    return step('pace', title, {
      inputs,
      status,
      text: {
        vi: `Không tính nhịp; triển vọng: ${judged.vi}.`,
        en: `No pace is computed; outlook: ${judged.en}.`,
      },
    })
  const formula = both((l) => {
    const result = number(pace, l, 3)
    if (measure === 'level' && baseline)
      return `${change(actual, baseline.value, l)} / ${change(planned, baseline.value, l)} = ${result}`
    if (measure === 'average_rate')
      return `ln(1 + ${number(actual, l, 2)}%) / ln(1 + ${number(planned, l)}%) = ${result}`
    return `${number(actual, l)} / ${number(planned, l)} = ${result}`
  })
  return step('pace', title, {
    inputs,
    formula,
    result: pace,
    status,
    text: both(
      (l) => `${sayRange(pace, l)} ${l === 'vi' ? 'Triển vọng' : 'Outlook'}: ${judged[l]}.`,
    ),
  })
}

/** Between which limits the pace lies; the outlook can differ where the year or the end decides. */
function sayRange(pace: number, l: Locale): string {
  const [risk, on] = [number(method.atRisk, l), number(method.onTrack, l)]
  if (atLeast(pace, method.onTrack)) return l === 'vi' ? `Từ ${on} trở lên.` : `${on} or more.`
  if (atLeast(pace, method.atRisk))
    return l === 'vi' ? `Từ ${risk} đến dưới ${on}.` : `From ${risk} to below ${on}.`
  if (pace < 0) return l === 'vi' ? 'Dưới 0: ngược hướng.' : 'Below 0: the wrong way.'
  return l === 'vi' ? `Dưới ${risk}.` : `Below ${risk}.`
}

const soFarName = (measure: string): Both => {
  if (measure === 'cumulative') return { vi: 'Lũy kế', en: 'Sum so far' }
  if (measure === 'average_rate') return { vi: 'Bình quân', en: 'Mean so far' }
  return { vi: 'Thực hiện', en: 'Actual' }
}

function monthsStep({ laid, core, outlook }: Evaluation): WorkingStep | null {
  const { months } = outlook
  const { actual, year } = core
  if (months === null || actual === null || year === null) return null
  const day = dayOf(year + months / 12)
  const size = both((l) => number(Math.abs(months), l, 1))
  const late = months < 0
  const value = both((l) => amount(actual, laid.input.unit, l))
  const none = size.en === '0'
  return step('months', late ? howLate : howEarly, {
    inputs: [{ name: soFarName(laid.input.measure), value: actual }],
    result: months,
    text: {
      vi: `Lộ trình có ${value.vi} vào ${vietnameseDay(day)}; số liệu ngày 14/12/${year}. ${none ? 'Đúng lộ trình' : `${late ? 'Chậm' : 'Nhanh'} ${size.vi} tháng`}.`,
      en: `The path has ${value.en} on ${day}; the figure is of ${year}-12-14. ${none ? 'On the path' : `${size.en} months ${late ? 'behind' : 'ahead'}`}.`,
    },
  })
}

const howLate = { vi: 'Chậm bao lâu', en: 'How far behind' }
const howEarly = { vi: 'Nhanh bao lâu', en: 'How far ahead' }

/** The local date of a moment on the report calendar: a whole number is 14 December of that year. */
function dayOf(time: number): string {
  const year = Math.floor(time)
  const start = Date.UTC(year, 11, 14)
  const length = Date.UTC(year + 1, 11, 14) - start
  const dayLength = 86_400_000
  const days = Math.round(((time - year) * length) / dayLength)
  return new Date(start + days * dayLength).toISOString().slice(0, 10)
}

const vietnameseDay = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)}/${Number(month)}/${year}`
}

function needStep(evaluation: Evaluation): WorkingStep | null {
  const { laid, core, outlook } = evaluation
  const { needed } = outlook
  const { actual, year } = core
  const bounds = laid.schedule.endTarget?.bounds
  const said = sayNeed(evaluation)
  if (!needed || !bounds || actual === null || year === null || !said) return null
  const end = boundOf(bounds, senseOf(bounds.op, laid.input.direction))
  const years = laid.schedule.end - year
  const reached = outlook.status === 'reached'
  const formula = both((l) => {
    const result =
      needed.kind === 'rate' ? `${number(needed.value * 100, l, 2)}%` : number(needed.value, l)
    if (laid.input.measure === 'average_rate') return result
    if (needed.kind === 'rate')
      return `(${number(end, l)} / ${number(actual, l)})^(1/${years}) – 1 = ${result}`
    return `${change(end, actual, l)} / ${years} = ${result}`
  })
  const sentence = both((l) => `${said[l].charAt(0).toUpperCase()}${said[l].slice(1)}.`)
  const held = { vi: 'Đã đạt mục tiêu; giữ mức.', en: 'The target is reached; hold the level.' }
  return step(
    'needed',
    { vi: 'Cần từ nay', en: 'Needed from here' },
    {
      inputs: [
        {
          name: { vi: `Mục tiêu ${laid.schedule.end}`, en: `Target ${laid.schedule.end}` },
          value: end,
        },
        { name: soFarName(laid.input.measure), value: actual },
        { name: { vi: 'Số năm còn lại', en: 'Years left' }, value: years },
      ],
      formula: reached ? null : formula,
      result: needed.value,
      text: reached ? held : sentence,
    },
  )
}
