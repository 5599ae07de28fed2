import type { PeriodKind, RecordedVerdict } from '@tien-do/domain'
import { decimalsOf, endOf, roundTo, type Character, type DemoSeries } from './demo-series.ts'
import type { Random } from './random.ts'

/** What is said of one series for one period: one of value, fraction, verdict, or none of these. */
export interface FigureValue {
  value: number | null
  numerator: number | null
  denominator: number | null
  verdict: RecordedVerdict | null
  notApplicable: boolean
  note: string | null
}

const nothing: FigureValue = {
  value: null,
  numerator: null,
  denominator: null,
  verdict: null,
  notApplicable: false,
  note: null,
}

export const ofValue = (value: number): FigureValue => ({ ...nothing, value })

export const notApplicable = (year: number): FigureValue => ({
  ...nothing,
  notApplicable: true,
  note: `Năm ${year} không phát sinh trên địa bàn.`,
})

/** A share told by its parts; rounded towards the better side, so that what is attained stays so. */
export function ofParts(value: number, whole: number, { direction }: DemoSeries): FigureValue {
  const part = (value * whole) / 100
  const numerator = direction === 'down' ? Math.floor(part) : Math.ceil(part - 1e-9)
  return { ...nothing, numerator, denominator: whole }
}

const partOfYear = { Q1: 0.25, H1: 0.5, '9M': 0.75 }

/** The figure some months into a year that ends at `year`, after one that ended at `before`. */
export function interimValue(
  it: DemoSeries,
  kind: Exclude<PeriodKind, 'year'>,
  { before, year }: { before: number | null; year: number },
  random: Random,
): FigureValue {
  const part = partOfYear[kind]
  const raw =
    it.interim === 'accumulates'
      ? year * (part - random.between(0, 0.09))
      : it.measure === 'level' && before !== null
        ? before + (year - before) * part
        : year * random.between(0.94, 1.02)
  const value = roundTo(it.share ? Math.min(raw, 100) : raw, decimalsOf(it))
  return ofValue(it.name.startsWith('Mức') ? value : Math.max(value, 0))
}

const stages = [
  'Đang triển khai; đã hoàn thành hồ sơ, chờ thẩm định.',
  'Đang rà soát các tiêu chí, hoàn thành khoảng 60%.',
  'Đã ban hành kế hoạch thực hiện và phân công các đơn vị.',
]

/** How a target in words stands in a year; null where there is nothing to say yet. */
export function inWords(
  it: DemoSeries,
  year: number,
  character: Character,
  random: Random,
): FigureValue | null {
  const yearly = it.measure === 'qualitative' || it.targets.some((t) => t.every || t.year === year)
  const first = Math.min(...it.targets.map((t) => endOf(t, it)))
  const stage = { ...nothing, note: stages[random.whole(0, stages.length - 1)] ?? '' }
  if (!yearly && year < first)
    return character === 'exceeding' && first - year <= 1
      ? { ...nothing, verdict: 'met' }
      : random.chance(0.5)
        ? stage
        : null
  if (it.measure === 'milestone')
    return {
      ...nothing,
      verdict: character === 'behind' || character === 'away' ? 'not_met' : 'met',
    }
  const verdicts = {
    exceeding: 'exceeded',
    on_track: 'met',
    nearly: 'nearly_met',
    behind: 'not_met',
  } as const
  return character === 'away' ? stage : { ...nothing, verdict: verdicts[character] }
}
