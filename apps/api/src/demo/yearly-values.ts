import {
  boundOf,
  decimalsOf,
  endOf,
  roundTo,
  sense,
  type Character,
  type DemoSeries,
  type DemoTarget,
} from './demo-series.ts'
import type { Random } from './random.ts'

const baselineYear = 2025

interface YearlyValues {
  /** The figure of 2025; null where the series has none to say. */
  baseline: number | null
  byYear: Map<number, number>
}

/** The yearly figures of a series in numbers, as its character has them. */
export function yearlyValues(
  it: DemoSeries,
  years: readonly number[],
  character: Character,
  random: Random,
): YearlyValues {
  const levels = it.measure === 'level'
  return levels
    ? levelValues(it, years, character, random)
    : flowValues(it, years, character, random)
}

// ── A stock: from a baseline towards the printed way-points ─────────────────

interface WayPoint {
  year: number
  value: number
}

function wayPoints(it: DemoSeries): WayPoint[] {
  const points = it.targets.flatMap((t) => {
    const value = boundOf(t, it)
    return value === null ? [] : [{ year: t.every ? baselineYear + 1 : endOf(t, it), value }]
  })
  return points.toSorted((a, b) => a.year - b.year)
}

function levelValues(
  it: DemoSeries,
  years: readonly number[],
  character: Character,
  random: Random,
): YearlyValues {
  const points = wayPoints(it)
  const decimals = decimalsOf(it)
  const start = roundTo(bounded(startOf(it, points, random), it), decimals)
  const path = [{ year: baselineYear, value: start }, ...points]
  const pace = paceOf(character, random)
  const last = points.at(-1)
  const byYear = new Map(
    years.map((year) => {
      const growth = start * 0.04 * (year - baselineYear) // where no number is printed
      const planned = last ? valueAt(path, year) - start : growth
      const drift = planned === 0 ? holding(start, character, random) : 0
      const raw = start + planned * pace * random.between(0.97, 1.03) + drift
      return [year, settle(it, year, raw, character)]
    }),
  )
  // A multiple of today's level starts from 1 by what it means; nobody enters that.
  return { baseline: it.unit?.startsWith('lần') ? null : start, byYear }
}

const paceOf = (character: Character, random: Random) =>
  ({
    exceeding: random.between(1.08, 1.3),
    on_track: random.between(1, 1.06),
    nearly: random.between(0.7, 0.92),
    behind: random.between(0.28, 0.55),
    away: random.between(-0.4, -0.12),
  })[character]

const holding = (level: number, character: Character, random: Random) =>
  level *
  { exceeding: 0.01, on_track: 0, nearly: -random.between(0.01, 0.04), behind: -0.08, away: -0.1 }[
    character
  ]

/** A plausible figure of the year before the plan: the plans print almost none. */
function startOf(it: DemoSeries, points: readonly WayPoint[], random: Random): number {
  const first = points[0]
  const last = points.at(-1)
  if (it.unit?.startsWith('lần')) return 1
  if (!first || !last) return it.share ? random.between(60, 85) : random.whole(60, 120)
  if (it.direction === 'down') {
    if (last.value > 0) return last.value * random.between(1.15, 1.6)
    if (first.value > 0) return first.value * random.between(1.15, 1.5)
    return fromNothing(it.unit, random)
  }
  const span = last.year - baselineYear
  if (it.path === 'geometric')
    return first.value / random.between(1.07, 1.14) ** (first.year - baselineYear)
  if (last.year > first.year && last.value > first.value) {
    const slope = (last.value - first.value) / (last.year - first.year)
    return Math.max(
      first.value * 0.4,
      first.value - slope * (first.year - baselineYear) * random.between(0.8, 1.5),
    )
  }
  if (it.share)
    return last.value - Math.min(last.value * 0.45, random.between(2, last.value >= 95 ? 14 : 30))
  if (/tuổi|năm$/.test(it.unit ?? '')) return last.value - random.between(0.8, 1.8)
  if (it.unit === null) return last.value * random.between(0.94, 0.975)
  if (last.value <= 3) return 0
  return last.value * random.between(Math.max(0.4, 1 - span * 0.1), 0.8)
}

/** What a unit is a lot of, where the plan wants none. */
function fromNothing(unit: string | null, random: Random): number {
  if (unit === '%') return random.between(0.6, 2.2)
  if (unit?.startsWith('tấn')) return random.whole(20_000, 60_000)
  return unit?.includes('đồng') ? random.between(0.8, 6) : random.whole(4, 12)
}

function valueAt(path: readonly WayPoint[], year: number): number {
  const after = path.find((p) => p.year >= year)
  if (!after) return path.at(-1)?.value ?? 0
  const before = path.findLast((p) => p.year < after.year && p.year <= year)
  if (!before) return after.value
  const part = (year - before.year) / (after.year - before.year)
  return before.value + (after.value - before.value) * part
}

// ── A flow: each year stands for itself, against what it is asked ───────────

function flowValues(
  it: DemoSeries,
  years: readonly number[],
  character: Character,
  random: Random,
): YearlyValues {
  const fall = character === 'away' ? 0.92 : 1
  const byYear = new Map(
    years.map((year, i) => {
      const asked = askedOf(it, year) ?? random.between(70, 96)
      const better = ratioOf(character, random) * fall ** i
      const down = it.direction === 'down'
      return [year, settle(it, year, asked * (down ? 2 - better : better), character)]
    }),
  )
  const asked = askedOf(it, baselineYear + 1)
  const known = it.measure === 'annual' && asked !== null && asked > 0
  const before = known ? asked * random.between(0.82, 0.99) : null
  return { baseline: before === null ? null : roundTo(bounded(before, it), decimalsOf(it)), byYear }
}

const ratioOf = (character: Character, random: Random) =>
  ({
    exceeding: random.between(1.02, 1.12),
    on_track: random.between(1, 1.015),
    nearly: random.between(0.955, 0.992),
    behind: random.between(0.74, 0.93),
    away: random.between(0.7, 0.88),
  })[character]

/** What one year is asked for; a total is spread over its years, less what is printed apart. */
function askedOf(it: DemoSeries, year: number): number | null {
  const own = targetOf(it, year)
  if (own) return boundOf(own, it)
  const any = it.targets.find((t) => boundOf(t, it) !== null)
  const value = any ? boundOf(any, it) : null
  if (!any || value === null || it.measure !== 'cumulative') return value
  const start = any.period ? Number(any.period.slice(0, 4)) : baselineYear + 1
  return value / (endOf(any, it) - start + 1)
}

const targetOf = (it: DemoSeries, year: number): DemoTarget | undefined =>
  it.targets.find((t) => t.year === year && t.value !== null) ??
  it.targets.find((t) => t.every && t.value !== null)

// ── What somebody would write down ──────────────────────────────────────────

function bounded(value: number, it: DemoSeries): number {
  const least = it.name.startsWith('Mức') ? -100 : 0
  return Math.min(Math.max(value, least), it.share ? 100 : Infinity)
}

/** Rounded as an official writes it, without losing to rounding a target that is to be attained. */
function settle(it: DemoSeries, year: number, raw: number, character: Character): number {
  const decimals = decimalsOf(it)
  const step = 10 ** -decimals
  const value = roundTo(bounded(raw, it), decimals)
  const target = targetOf(it, year)
  const bound = target ? boundOf(target, it) : null
  if (!target || bound === null || (character !== 'exceeding' && character !== 'on_track'))
    return value
  const way = sense(target, it)
  if (way === 'band') return target.max === null ? bound : value
  const sign = way === 'up' ? 1 : -1
  const beyond = target.op === 'gt' || target.op === 'lt' || character === 'exceeding' ? step : 0
  const least = bound + sign * beyond
  const attained = sign * (value - least) >= 0 ? value : least
  return roundTo(bounded(attained, it), decimals)
}
