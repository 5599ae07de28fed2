import { unusual, type Unusual, type Verdict } from '@tien-do/domain'
import type { IndicatorMaterial } from '../assessment/assessment.repository.ts'
import {
  assessed,
  countingByPeriod,
  targetOfYear,
  valueOf,
} from '../assessment/assessment.service.ts'
import type { FigureAt } from './entry.repository.ts'

/** A part of a whole: its indicator, and its figure of the round as it stands. */
export interface Part {
  indicator: IndicatorMaterial
  figure: FigureAt | null
}

/** What approving a figure would say: the verdict of its year, and what is unusual about it. */
export function checksOf(
  it: IndicatorMaterial,
  given: FigureAt,
  { year, parts, today }: { year: number; parts: readonly Part[]; today: string },
): { verdict: Verdict | null; unusual: Unusual[] } {
  const { value, numerator, denominator, verdict, notApplicable, grade, note } = given
  const { versionId, period, at, demo } = given
  const figure = { value, numerator, denominator, verdict, notApplicable, grade, note }
  const approved = [...it.approved, { ...figure, versionId, period, at, demo }]
  const { years } = assessed({ ...it, approved }, today).assessment
  const verdictOf = (period: string) =>
    years.find((y) => String(y.year) === period)?.verdict ?? null
  const asked = targetOfYear(it, year)
  const ofParts = parts
    .filter(({ indicator }) => indicator.unit === it.unit)
    .map(({ indicator, figure }) => ({
      value: figure && valueOf(figure, indicator.unit),
      target: targetOfYear(indicator, year)?.value ?? null,
    }))
  return {
    verdict: verdictOf(String(year)),
    unusual: unusual(
      { period, value, numerator, denominator, verdict: verdictOf(period) },
      {
        unit: it.unit,
        measure: it.measure,
        interim: it.interim,
        // `gấp 2 lần` is asked of a count: the two cannot be held together here.
        target: asked?.flags.includes('multiple') ? null : asked,
        // The parts of a percentage do not add up, and half of the parts make no whole.
        parts: ofParts.length === parts.length ? ofParts : [],
        earlier: [...countingByPeriod(it.approved).values()].map((f) => ({
          period: f.period,
          value: f.value,
          numerator: f.numerator,
          denominator: f.denominator,
          verdict: verdictOf(f.period),
        })),
      },
    ),
  }
}
