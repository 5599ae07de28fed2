import type { AssessmentActual, AssessmentCase, Direction, Measure } from '@tien-do/domain'
import { planDocuments } from '@tien-do/plans'

const rows = planDocuments.flatMap((plan) => plan.indicators)

/** A small generator of numbers from 0 to 1 that gives the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const verdicts = ['met', 'met', 'exceeded', 'nearly_met', 'not_met'] as const
const grades = ['estimate', 'preliminary', 'official', 'official'] as const

/**
 * The cases of a city, one by one and never all at once: rows of the five plans dealt out to each
 * commune, with five years of made-up figures, some late, some missing.
 */
export function* cityCases(
  communes: number,
  indicators: number,
  years: number,
): Generator<AssessmentCase> {
  const random = randomFrom(communes)
  for (let commune = 0; commune < communes; commune++)
    for (let at = 0; at < indicators; at++) {
      const row = rows[(commune * 7 + at) % rows.length]
      if (!row) continue
      const goal = row.targets.findLast(({ value }) => value !== null)?.value ?? null
      yield {
        id: `${commune}-${row.code}`,
        asOf: '2031-01-31',
        unit: row.unit,
        measure: row.measure satisfies Measure,
        direction: row.direction satisfies Direction,
        interim: row.interim ?? 'snapshot',
        path: row.path,
        period: { start: 2026, end: 2030 },
        baseline: goal === null || random() < 0.5 ? null : { year: 2025, value: goal * 0.8 },
        targets: row.targets,
        actuals: figures(years, goal, random),
      }
    }
}

function figures(years: number, goal: number | null, random: () => number): AssessmentActual[] {
  const found: AssessmentActual[] = []
  for (let year = 2026; year < 2026 + years; year++) {
    if (random() < 0.1) continue
    const grade = grades[Math.floor(random() * grades.length)] ?? null
    const verdict = verdicts[Math.floor(random() * verdicts.length)] ?? null
    const value = goal === null ? null : goal * (0.8 + 0.06 * (year - 2026) + 0.1 * random())
    found.push(value === null ? { year, verdict, grade } : { year, value, grade })
  }
  return found
}
