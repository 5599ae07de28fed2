import { boundOf, senseOf, type NumericBounds, type Sense } from './judge.ts'
import type { Evaluation } from './evaluation.ts'
import { amount, asked, both, gap, rate, roundDecimals, type Both, type Locale } from './say.ts'
import { same } from './tolerance.ts'

/** What it takes from here to the end target; null where nothing can be said. */
export function sayNeed({ laid, core }: Evaluation): Both | null {
  const { input, schedule } = laid
  const bounds = schedule.endTarget?.bounds
  const { needed, year, actual } = core
  if (!bounds || !needed || year === null || actual === null) return null
  const sense = senseOf(bounds.op, input.direction)
  const years = schedule.end - year
  const end = boundOf(bounds, sense)
  const found: Need = { bounds, sense, years, year, end, actual, value: needed.value }
  if (input.measure === 'average_rate') return sayMeanNeed(found, schedule)
  if (input.measure === 'cumulative') return saySumNeed(found, input.unit, schedule.end)
  const goal = both((l) => goalWords(bounds, sense, input.unit, l))
  if (same(actual, end)) return sayEdge(found, input.unit, schedule.end)
  if (needed.kind === 'rate') return sayRateNeed(found, goal, schedule.end)
  const next = schedule.byYear.get(year + 1)?.bounds
  const flat = next?.op === bounds.op && next.value === bounds.value && next.max === bounds.max
  const missing = flat ? end - actual : needed.value
  const size = (l: Locale) => gap(missing, input.unit, l, roundDecimals(missing))
  const verb = needed.value > 0 ? 'thêm' : 'giảm'
  const way = needed.value > 0 ? 'more' : 'less'
  const at = years === 1 ? 'trong' : 'ngay trong'
  if (flat)
    return {
      vi: `cần ${verb} ${size('vi')} để ${goal.vi} ${at} năm ${year + 1}`,
      en: `it takes ${size('en')} ${way} to ${goal.en} in ${year + 1}`,
    }
  const pace = each(years, schedule.end)
  const when = years === 1 ? both(() => '') : byYear(schedule.end)
  return {
    vi: `cần ${verb} ${size('vi')} ${pace.vi} để ${goal.vi}${when.vi}`,
    en: `it takes ${size('en')} ${way} ${pace.en} to ${goal.en}${when.en}`,
  }
}

interface Need {
  bounds: NumericBounds
  sense: Sense
  /** Years left, and the last reported one. */
  years: number
  year: number
  end: number
  actual: number
  value: number
}

const each = (years: number, end: number): Both =>
  years === 1 ? { vi: `trong năm ${end}`, en: `in ${end}` } : { vi: 'mỗi năm', en: 'each year' }

const byYear = (end: number): Both => ({ vi: ` vào năm ${end}`, en: ` by ${end}` })

/** The end target as something to do: "đạt trên 98%", "come down to 0%". */
function goalWords(bounds: NumericBounds, sense: Sense, unit: string | null, l: Locale): string {
  const words = asked(bounds, unit, l)
  if (l === 'vi') return `${sense === 'up' ? 'đạt' : sense === 'down' ? 'còn' : 'ở mức'} ${words}`
  if (bounds.op === 'gt') return `get ${words}`
  if (bounds.op === 'lt') return `come ${words}`
  return `${sense === 'up' ? 'reach' : sense === 'down' ? 'come down to' : 'be at'} ${words}`
}

/** Exactly on a limit that has to be passed. */
function sayEdge({ bounds, end }: Need, unit: string | null, last: number): Both {
  const higher = bounds.op === 'gt'
  return {
    vi: `cần ${higher ? 'cao' : 'thấp'} hơn mức ${amount(end, unit, 'vi')} vào năm ${last}`,
    en: `it has to be ${higher ? 'above' : 'below'} ${amount(end, unit, 'en')} by ${last}`,
  }
}

function sayRateNeed({ value, years }: Need, goal: Both, last: number): Both {
  const { vi, en } = inYears(years, last)
  const when = years === 1 ? both(() => '') : byYear(last)
  return {
    vi: `cần ${value > 0 ? 'tăng' : 'giảm'} ${rate(value, 'vi')} ${vi} để ${goal.vi}${when.vi}`,
    en: `it has to ${value > 0 ? 'grow' : 'fall'} by ${rate(value, 'en')} ${en} to ${goal.en}${when.en}`,
  }
}

const inYears = (years: number, last: number): Both =>
  years === 1
    ? { vi: `trong năm ${last}`, en: `in ${last}` }
    : { vi: `mỗi năm trong ${years} năm còn lại`, en: `in each of the ${years} years left` }

function sayMeanNeed(need: Need, { span }: { span: { start: number; end: number } }): Both {
  const { bounds, sense, value, years } = need
  const { vi, en } = inYears(years, span.end)
  const period = `${span.start}–${span.end}`
  const goal = {
    vi: `để bình quân ${period} đạt ${asked(bounds, '%', 'vi')}`,
    en: `for the mean of ${period} to be ${asked(bounds, '%', 'en')}`,
  }
  const size = both((l) => rate(value, l))
  if (sense === 'down') {
    const [more, most] =
      value < 0 ? ['giảm ít nhất', 'fall by at least'] : ['tăng không quá', 'grow by at most']
    return {
      vi: `cần ${more} ${size.vi} ${vi} ${goal.vi}`,
      en: `it has to ${most} ${size.en} ${en} ${goal.en}`,
    }
  }
  if (value < 0)
    return {
      vi: `cần không giảm quá ${size.vi} ${vi} ${goal.vi}`,
      en: `it must not fall by more than ${size.en} ${en} ${goal.en}`,
    }
  return {
    vi: `cần tăng ${size.vi} ${vi} ${goal.vi}`,
    en: `it has to grow by ${size.en} ${en} ${goal.en}`,
  }
}

function saySumNeed(need: Need, unit: string | null, last: number): Both {
  const { bounds, sense, value, years } = need
  const pace = each(years, last)
  const size = both((l) => share(value, unit, l))
  const total = both((l) => asked(bounds, unit, l))
  if (sense === 'down' && value <= 0)
    return {
      vi: `tổng đã vượt mức ${total.vi} của cả giai đoạn`,
      en: `the total is already past the ${total.en} of the whole period`,
    }
  if (sense === 'down')
    return {
      vi: `còn ${size.vi} ${pace.vi} để tổng ${total.vi} đến hết năm ${last}`,
      en: `${size.en} ${pace.en} is left for a total of ${total.en} by the end of ${last}`,
    }
  return {
    vi: `cần ${size.vi} ${pace.vi} để đạt tổng ${total.vi} vào năm ${last}`,
    en: `it takes ${size.en} ${pace.en} to reach a total of ${total.en} by ${last}`,
  }
}

/** A share of a total is an amount, not a difference: 5% a year stays 5%. */
const share = (value: number, unit: string | null, l: Locale) =>
  unit?.trim().startsWith('%') ? rate(value / 100, l) : gap(value, unit, l, roundDecimals(value))
