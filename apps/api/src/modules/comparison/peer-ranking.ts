import type { ComparisonRow } from '@tien-do/contract'
import {
  communeKinds,
  rankByActual,
  rankRanges,
  type Direction,
  type Grade,
  type RankEntry,
} from '@tien-do/domain'
import type { Assessed } from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'

export interface Place {
  from: number | null
  to: number | null
  whyNot: ComparisonRow['whyNot']
}

export const kindOf = ({ indicator }: Assessed) => toCommuneRef(indicator.commune).kind

export const yearOf = ({ assessment }: Assessed, year: number) =>
  assessment.years.find((y) => y.year === year)

/**
 * Each kind ranked by the actual, all in one unit and one grade: the one asked for, else the best
 * that any of them has. By estimates alone nobody is ranked unless that is asked for.
 */
export function rankPeers(
  all: readonly Assessed[],
  {
    year,
    direction,
    small,
    askedGrade,
  }: {
    year: number
    direction: Direction
    small: number | null
    askedGrade: Grade | undefined
  },
) {
  const { grade: best, unit } = rankByActual(
    all.map((a) => entryOf(a, year)),
    direction,
  )
  const grade = askedGrade ?? (best === 'estimate' ? null : best)
  const asked = { unit, grade: grade ?? 'official' }
  const places = new Map<string, Place>()
  const peers = communeKinds.flatMap((kind) => {
    const entries = all.filter((a) => kindOf(a) === kind).map((a) => entryOf(a, year))
    if (entries.length === 0) return []
    const { rows } = rankByActual(entries, direction, asked)
    for (const { id, whyNot } of rows) places.set(id, { from: null, to: null, whyNot })
    const ranked = rows.flatMap(({ id, rank }, at) => {
      const actual = entries[at]?.actual ?? null
      return rank === null || actual === null ? [] : [{ id, actual }]
    })
    // The first of one is no rank.
    const [alone] = ranked
    if (ranked.length === 1 && alone)
      places.set(alone.id, { from: null, to: null, whyNot: 'alone' })
    else
      for (const { id, from, to } of rankRanges(ranked, direction, small))
        places.set(id, { from, to, whyNot: null })
    return [{ kind, all: entries.length, ranked: ranked.length === 1 ? 0 : ranked.length }]
  })
  return { grade, peers, placeOf: ({ indicator }: Assessed) => places.get(indicator.id) ?? null }
}

const entryOf = (a: Assessed, year: number): RankEntry => {
  const of = yearOf(a, year)
  return {
    id: a.indicator.id,
    actual: of?.actual ?? null,
    grade: of?.grade ?? null,
    unit: a.indicator.unit,
    verdict: of?.verdict ?? 'no_target',
  }
}
