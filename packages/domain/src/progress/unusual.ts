import { comparePeriods, parsePeriod, type ReportPeriod } from './calendar.ts'
import { numericBounds } from './judge.ts'
import { partsPerWhole } from './reports.ts'
import { finite, same } from './tolerance.ts'
import { changesOf } from './unusual-changes.ts'
import {
  unusualCodes,
  type Known,
  type PeriodFigure,
  type Unusual,
  type UnusualContext,
} from './unusual-reason.ts'
import { slipOf } from './unusual-slip.ts'
import { farFromTarget, partsThatDoNotSum } from './unusual-plan.ts'

/**
 * Why a figure should be looked at twice before it counts. It asks and never refuses: every reason
 * may be answered by a note. Pure and total; a figure that repeats the ones before it has none.
 *
 * - `ten_fold`, `unit`: it lies within a quarter of 10, 100 or 1.000 times what was to be expected
 *   (a slip of the decimal), or the factor is that of a unit: 100 for a percentage (0,95 for 95%),
 *   thousands for money, a million or a milliard for anything. These take the place of the reasons
 *   that the same slip would give.
 * - `falls`: what accumulates from the start of the year is less than in an earlier round of it.
 * - `jump_round`: against the last earlier round of the year; what accumulates goes more than twice
 *   as fast as until then. `jump_year`: against the same round of the year before. A percentage
 *   jumps by 10 points, or by 2 points when it doubles or halves; anything else by half (1,5 times
 *   up, to two thirds down). One or two more or less of something counted in whole numbers is none.
 * - `denominator`: it changed by more than a fifth.
 * - `far_from_target`: a year's figure is beyond twice or half of its target (a percentage: 20
 *   points); an interim one that accumulates has more than the whole year, or not a quarter of its
 *   share; an interim state lies as far outside the way from the last year's figure to the target.
 * - `verdict_flip`: not met turns to met or exceeded, or the reverse. Between exceeded and nearly
 *   met a hair's breadth may lie, so that is none.
 * - `parts_sum`: the plan's own targets of the parts add up to the whole's, and the figures do not.
 */
export function unusual(figure: PeriodFigure, context: UnusualContext): Unusual[] {
  const period = parsePeriod(figure.period)
  if (!period) return []
  const earlier = context.earlier
    .filter((f) => isBefore(f.period, period))
    .toSorted((a, b) => orderOf(a.period, b.period))
  const flip = flipOf(figure, period, earlier, context.unit)
  const now = knownOf(figure, context.unit)
  if (!now) return flip
  const before = earlier.flatMap((f) => knownOf(f, context.unit) ?? [])
  const bounds = context.target && numericBounds(context.target)
  const slip = slipOf(now, before, bounds, context)
  const found = slip
    ? [slip]
    : [
        ...changesOf(now, before, context),
        ...farFromTarget(now, before, bounds, context),
        ...flip,
        ...partsThatDoNotSum(now, bounds, context),
      ]
  return found.toSorted((a, b) => unusualCodes.indexOf(a.code) - unusualCodes.indexOf(b.code))
}

function knownOf(figure: PeriodFigure, unit: string | null): Known | null {
  const period = parsePeriod(figure.period)
  const value = valueOf(figure, unit)
  if (!period || value === null) return null
  return { period, text: figure.period, value, denominator: finite(figure.denominator) }
}

function valueOf({ value, numerator, denominator }: PeriodFigure, unit: string | null) {
  const [above, below] = [finite(numerator), finite(denominator)]
  if (above === null || below === null) return finite(value)
  return below === 0 ? null : finite((above / below) * partsPerWhole(unit))
}

function orderOf(a: string, b: string): number {
  const [x, y] = [parsePeriod(a), parsePeriod(b)]
  return x && y ? comparePeriods(x, y) : 0
}

function isBefore(text: string, period: ReportPeriod): boolean {
  const other = parsePeriod(text)
  return other !== null && comparePeriods(other, period) < 0
}

const good: readonly unknown[] = ['met', 'exceeded']
const bad: readonly unknown[] = ['not_met']

/** Against the last year that was judged; a figure that stayed the same has not turned. */
function flipOf(
  figure: PeriodFigure,
  { kind, year }: ReportPeriod,
  earlier: readonly PeriodFigure[],
  unit: string | null,
): Unusual[] {
  if (kind !== 'year' || !figure.verdict) return []
  const years = earlier.filter((f) => f.period.length === 4 && Number(f.period) < year)
  const last = years.findLast((f) => good.includes(f.verdict) || bad.includes(f.verdict))
  if (!last?.verdict) return []
  const [was, is] = [valueOf(last, unit), valueOf(figure, unit)]
  if (was !== null && is !== null && same(was, is)) return []
  const turned =
    (good.includes(last.verdict) && bad.includes(figure.verdict)) ||
    (bad.includes(last.verdict) && good.includes(figure.verdict))
  if (!turned) return []
  const verdicts = { before: last.verdict, now: figure.verdict }
  return [{ code: 'verdict_flip', value: null, against: null, period: last.period, verdicts }]
}
