import type { DemoRound } from './demo-rounds.ts'
import { isToldInWords } from '@tien-do/domain'
import { characters, type Character, type DemoSeries } from './demo-series.ts'
import {
  inWords,
  interimValue,
  notApplicable,
  ofParts,
  ofValue,
  type FigureValue,
} from './figure-values.ts'
import { randomOf, type Random } from './random.ts'
import { versionsOf, type DemoVersion } from './workflow.ts'
import { yearlyValues } from './yearly-values.ts'

interface DemoFigures {
  /** Of 2025; null where it has none to say. */
  baseline: number | null
  figures: { period: string; versions: DemoVersion[] }[]
}

/**
 * Invents the figures of a series up to a day: pure, and the same for the same seed. Every figure
 * depends on the series alone, so that another day shows the same past.
 */
export function generateFigures(
  it: DemoSeries,
  { seed, asOf, rounds }: { seed: number; asOf: string; rounds: readonly DemoRound[] },
): DemoFigures {
  const random = randomOf(seed, it.key)
  const character = random.pick(characters)
  const silent = random.chance(0.02)
  const past = rounds.filter(({ cutOff }) => cutOff < asOf)
  const { baseline, values } = isToldInWords(it.measure)
    ? wordsOf(it, past, character, seed)
    : numbersOf(it, past, character, random, seed)
  return {
    baseline,
    figures: silent
      ? []
      : past.flatMap((round) => {
          const value = values.get(round.period)
          const own = randomOf(seed, it.key, round.period, 'work')
          const versions = value ? versionsOf(value, round, asOf, own) : []
          return versions.length > 0 ? [{ period: round.period, versions }] : []
        }),
  }
}

interface Values {
  baseline: number | null
  values: Map<string, FigureValue>
}

function wordsOf(
  it: DemoSeries,
  rounds: readonly DemoRound[],
  character: Character,
  seed: number,
): Values {
  const said = rounds
    .filter(({ kind }) => kind === 'year')
    .flatMap(({ year, period }) => {
      const value = inWords(it, year, character, randomOf(seed, it.key, period))
      return value ? [[period, value] as const] : []
    })
  return { baseline: null, values: new Map(said) }
}

/** Enough years for any day the demonstration may take for today, whatever that day is. */
const years = Array.from({ length: 20 }, (_, i) => 2026 + i)

function numbersOf(
  it: DemoSeries,
  rounds: readonly DemoRound[],
  character: Character,
  random: Random,
  seed: number,
): Values {
  const { baseline, byYear } = yearlyValues(it, years, character, random)
  // Only of many: a share of twelve villages cannot be any percentage.
  const counts = it.share && /hộ|người|dân|lao động|hồ sơ|học sinh/i.test(it.name)
  const whole = counts && random.chance(0.5) ? random.whole(300, 9000) : null
  const interims = it.interim === 'accumulates' || random.chance(0.65)
  const skipped = random.chance(0.03) ? 2026 : null
  const values = rounds.flatMap(({ year, kind, period }): [string, FigureValue][] => {
    const end = byYear.get(year)
    if (end === undefined || (kind !== 'year' && !interims)) return []
    if (year === skipped) return kind === 'year' ? [[period, notApplicable(year)]] : []
    if (kind === 'year') return [[period, whole ? ofParts(end, whole, it) : ofValue(end)]]
    const before = byYear.get(year - 1) ?? baseline
    const own = randomOf(seed, it.key, period)
    return [[period, interimValue(it, kind, { before, year: end }, own)]]
  })
  return { baseline, values: new Map(values) }
}
