import type { RecordedVerdict } from '../vocabulary.ts'
import type { AssessmentCase, YearAssessment } from './assessment.ts'
import { isDue, parsePeriod, periodLabel } from './calendar.ts'
import { senseOf, type NumericBounds, type Sense } from './judge.ts'
import {
  amount,
  asked,
  both,
  decimalsOf,
  gap,
  isPercent,
  join,
  number,
  withUnit,
  type Both,
  type Locale,
} from './say.ts'
import type { DueTarget } from './schedule.ts'
import type { Laid } from './year.ts'
import { above, below, same } from './tolerance.ts'

const verdictWords: Record<string, Both> = {
  exceeded: { vi: 'vượt', en: 'exceeded' },
  met: { vi: 'đạt', en: 'met' },
  nearly_met: { vi: 'xấp xỉ đạt', en: 'nearly met' },
  not_met: { vi: 'không đạt', en: 'not met' },
}

/** What a year came to: figure, plan and difference, or why there is none. Without a full stop. */
export function sayYear({ input, schedule, reports }: Laid, found: YearAssessment): Both {
  const target = schedule.byYear.get(found.year)
  const recorded = reports.yearly.get(found.year)?.verdict ?? null
  const { verdict, actual, year } = found
  const bounds = target?.bounds ?? null
  if (verdict === 'not_applicable')
    return { vi: `Năm ${year} không áp dụng chỉ tiêu này`, en: `Not applicable in ${year}` }
  if (verdict === 'in_progress') return sayInterim(input, found, target)
  if (verdict === 'no_data') return join(noData(year), bracketPlan(input, target))
  if (verdict === 'not_due')
    return join(
      { vi: `Năm ${year} chưa đến hạn`, en: `${year} is not due yet` },
      bracketPlan(input, target),
    )
  if (verdict === 'unjudged')
    return join(
      {
        vi: `Năm ${year} đã có báo cáo, chờ đánh giá`,
        en: `${year} has been reported and awaits judgement`,
      },
      bracketPlan(input, target),
    )
  if (verdict === 'no_target') return sayWithoutTarget(input, found, recorded)
  if (actual === null || !bounds) return sayRecorded(input, found, target)
  const sense = senseOf(bounds.op, input.direction)
  return join(
    sayFigure(input, found, sense, {
      bare: !isPercent(input.unit),
      beside: [bounds.value, bounds.max],
    }),
    both(
      (l) => (l === 'vi' ? ' / kế hoạch ' : ' against a target of ') + asked(bounds, input.unit, l),
    ),
    sayDifference(actual, bounds, sense, input.unit),
  )
}

const noData = (year: number): Both => ({
  vi: `Năm ${year} đã đến hạn nhưng chưa có số liệu`,
  en: `${year} is due but has no data`,
})

/** More decimals where rounding would put a figure on its target, or beyond it. */
function decimalsBeside(value: number, targets: readonly number[]): number {
  const fewest = decimalsOf(value)
  for (let decimals = fewest; decimals < 6; decimals++) {
    const shown = Number(value.toFixed(decimals))
    const keepsSide = (it: number) =>
      above(shown, it) === above(value, it) && below(shown, it) === below(value, it)
    if (targets.every(keepsSide)) return decimals
  }
  return fewest
}

/** `bare` leaves the unit to the plan that follows: "200 / kế hoạch 210 tỷ đồng". */
function sayFigure(
  input: AssessmentCase,
  found: YearAssessment,
  sense: Sense,
  { bare, beside }: { bare: boolean; beside: readonly number[] },
): Both {
  const { year, grade } = found
  const early = !isDue(year, input.asOf)
  const estimate = grade === 'estimate'
  const value = found.actual ?? 0
  const figure = (l: Locale) => {
    const text = number(value, l, decimalsBeside(value, beside))
    return bare ? text : withUnit(text, input.unit, l)
  }
  const up = sense === 'up'
  const verb = {
    vi: (estimate ? 'ước ' : '') + (up ? 'đạt' : 'ở mức'),
    en: estimate ? 'is estimated at' : up ? 'reached' : 'stood at',
  }
  return {
    vi: `Năm ${year}${early ? ' (số liệu sớm)' : ''} ${verb.vi} ${figure('vi')}`,
    en: `${year}${early ? ' (reported early)' : ''} ${verb.en} ${figure('en')}`,
  }
}

function sayDifference(
  actual: number,
  { op, value, max }: NumericBounds,
  sense: Sense,
  unit: string | null,
): Both | null {
  if (same(actual, value) && op === 'gt')
    return { vi: ' (bằng mức này, chưa cao hơn)', en: ' (equal to it, not above)' }
  if (same(actual, max) && op === 'lt')
    return { vi: ' (bằng mức này, chưa thấp hơn)', en: ' (equal to it, not below)' }
  const over = above(actual, max) ? actual - max : null
  const under = below(actual, value) ? actual - value : null
  const difference = over ?? under
  if (difference === null) return null
  const praise = sense === 'up' && op !== 'gt'
  const vi = over === null ? (sense === 'up' ? 'thiếu' : 'thấp hơn') : praise ? 'vượt' : 'cao hơn'
  const en = over === null ? (sense === 'up' ? 'short' : 'below') : praise ? 'over' : 'above'
  // As fine as the figures beside it, so that the three agree.
  const decimals = Math.max(
    decimalsBeside(actual, [value, max]),
    decimalsOf(over === null ? value : max),
  )
  return {
    vi: ` (${vi} ${gap(difference, unit, 'vi', decimals)})`,
    en: ` (${gap(difference, unit, 'en', decimals)} ${en})`,
  }
}

function sayRecorded(input: AssessmentCase, found: YearAssessment, target?: DueTarget): Both {
  const words = verdictWords[found.verdict] ?? { vi: found.verdict, en: found.verdict }
  const { year } = found
  return join(
    { vi: `Năm ${year} được đánh giá ${words.vi}`, en: `${year} was judged ${words.en}` },
    bracketPlan(input, target),
  )
}

function sayWithoutTarget(
  input: AssessmentCase,
  found: YearAssessment,
  recorded: RecordedVerdict | null,
): Both {
  const { year, actual } = found
  // A mean or a total is not set year by year, so its absence says nothing.
  const byYear = input.measure !== 'average_rate' && input.measure !== 'cumulative'
  const none = { vi: `Kế hoạch không đặt mục tiêu năm ${year}`, en: `No target is set for ${year}` }
  if (actual === null && recorded === null) return none
  const figure =
    actual === null
      ? sayRecorded(input, { ...found, verdict: recorded ?? 'met' })
      : sayFigure(input, found, senseOf('eq', input.direction), { bare: false, beside: [] })
  if (!byYear) return figure
  return join(figure, {
    vi: ' (kế hoạch không đặt mục tiêu cho năm này)',
    en: ' (the plan sets no target for this year)',
  })
}

function sayInterim(input: AssessmentCase, found: YearAssessment, target?: DueTarget): Both {
  const { interim } = found
  const period = parsePeriod(interim?.period ?? '')
  if (!interim || !period) return join(null)
  const label = periodLabel(period)
  const opening = {
    vi: label.vi.charAt(0).toUpperCase() + label.vi.slice(1),
    en: `The ${label.en}`,
  }
  const { value, expected } = interim
  const figure = (l: Locale) => {
    if (value === null) return l === 'vi' ? ' đang thực hiện' : ' is in progress'
    return `${l === 'vi' ? ' thực hiện ' : ' came to '}${amount(value, input.unit, l)}`
  }
  const beside = (l: Locale) => {
    if (expected === null || input.interim === 'snapshot') return ''
    const there = amount(expected, input.unit, l)
    return l === 'vi' ? ` / cần có đến kỳ này ${there}` : ` against ${there} expected by then`
  }
  return join(
    both((l) => opening[l] + figure(l) + beside(l)),
    bracketPlan(input, target),
  )
}

/** The plan in brackets, where no figure stands beside it. */
function bracketPlan({ unit }: AssessmentCase, target?: DueTarget): Both | null {
  if (!target) return null
  const { bounds } = target
  if (bounds)
    return both((l) => ` (${l === 'vi' ? 'kế hoạch' : 'target'} ${asked(bounds, unit, l)})`)
  // Quotation marks inside the quotation become single ones.
  const text = target.text.trim().replaceAll('“', '‘').replaceAll('”', '’')
  return text ? { vi: ` (mục tiêu: “${text}”)`, en: ` (target: “${text}”)` } : null
}
