import { emptyCore, statusOfPace, type Core } from './core.ts'
import { judge } from './judge.ts'
import { above, below, finite } from './tolerance.ts'
import { countedMarks, countedUpTo, statusSoFar, wholeBound } from './whole.ts'
import type { Laid } from './year.ts'

/**
 * Outlook of an average yearly growth rate in per cent, with figures up to year `t` (section 4).
 * Works on logarithms of 1 + g, which stay exact for small rates.
 */
export function averageRateCore(laid: Laid, t: number): Core {
  const { input, schedule } = laid
  const counted = countedUpTo(laid, t)
  const base = { ...emptyCore, year: t, marks: countedMarks(laid, counted) }
  const undefinedCore: Core = { ...base, status: 'not_assessable', reason: 'undefined' }
  const rates = counted.values.map(({ value }) => value / 100)
  const k = rates.length
  const m = schedule.end - t
  if (k === 0 || rates.some((rate) => rate <= -1)) return undefinedCore
  const grown = rates.reduce((sum, rate) => sum + Math.log1p(rate), 0)
  const mean = finite(Math.expm1(grown / k) * 100)
  const end = wholeBound(laid)
  const bounds = schedule.whole?.bounds
  if (!end || !bounds || mean === null) return { ...undefinedCore, actual: mean }
  const asked = Math.log1p(end.bound / 100)
  if (!Number.isFinite(asked) || asked === 0)
    return { ...undefinedCore, actual: mean, planned: end.bound }

  // Growth asked for and a fall asked for have a pace; a rate to stay below or above has none.
  const asksChange = end.sense === 'up' ? asked > 0 : end.sense === 'down' && asked < 0
  const pace = asksChange ? finite(grown / (k * asked)) : null
  const away = asked > 0 ? below(Math.exp(grown), 1) : above(Math.exp(grown), 1)
  const byPace = pace === null ? null : statusOfPace(pace, away)
  const rate = m > 0 ? finite(Math.expm1(((k + m) * asked - grown) / m)) : null
  const compare = { actual: mean, planned: end.bound, sense: end.sense }
  const over = judge(mean, bounds, input.direction).attained ? 'reached' : 'missed'
  return {
    ...base,
    status: m > 0 ? statusSoFar(laid, t, byPace, compare) : over,
    pace,
    needed: rate === null ? null : { value: rate, kind: 'rate' },
    forecast: m > 0 ? { year: schedule.end, value: mean, low: null, high: null } : null,
    actual: mean,
    planned: end.bound,
  }
}
