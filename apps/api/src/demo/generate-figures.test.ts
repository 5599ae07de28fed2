import { catalogue, planDocuments } from '@tien-do/plans'
import { expect, test } from 'vitest'
import { demoRounds } from './demo-rounds.ts'
import { isToldInWords } from '@tien-do/domain'
import type { DemoSeries } from './demo-series.ts'
import { generateFigures } from './generate-figures.ts'

const shares = new Set(catalogue.filter((c) => c.share).map((c) => c.slug))

const allSeries: DemoSeries[] = planDocuments.flatMap(({ commune, plan, indicators }) =>
  indicators.map((it) => ({
    key: `${commune.slug}/1/${it.code}`,
    name: it.name,
    unit: it.unit,
    measure: it.measure,
    direction: it.direction,
    interim: it.interim,
    path: it.path,
    share: shares.has(it.definition ?? '') || (it.unit === '%' && !it.name.startsWith('Mức')),
    periodEnd: plan.periodEnd,
    targets: it.targets.map((t) => ({
      year: t.year,
      every: t.every ?? false,
      period: t.period ?? null,
      op: t.op,
      value: t.value,
      max: t.max,
    })),
  })),
)

const invent = (asOf: string, seed = 2026) => {
  const rounds = demoRounds(asOf, { publishes: true })
  return allSeries.map((it) => ({ it, ...generateFigures(it, { seed, asOf, rounds }) }))
}
const days = ['2028-01-31', '2026-06-30', '2027-01-10', '2029-09-15', '2026-03-15', '2025-12-01']

test('the same seed and day invent the same figures, another seed others', () => {
  expect(invent('2028-01-31')).toEqual(invent('2028-01-31'))
  expect(invent('2028-01-31')).not.toEqual(invent('2028-01-31', 7))
})

test('a later day shows the same past', () => {
  const valueOf = (asOf: string) =>
    invent(asOf).map((one) => {
      const figure = one.figures.find(({ period }) => period === '2026-H1')
      return figure?.versions[0]?.value ?? null
    })
  const [sooner, later] = [valueOf('2026-12-01'), valueOf('2029-01-31')]
  for (const [i, value] of sooner.entries()) if (value !== null) expect(later[i]).toBe(value)
})

test.each(days)(
  'as of %s only periods that are over have figures, told before that day',
  (asOf) => {
    for (const { figures } of invent(asOf)) {
      for (const { period, versions } of figures) {
        const round = demoRounds(asOf, { publishes: false }).find((r) => r.period === period)
        expect(round && round.cutOff < asOf).toBe(true)
        const times = versions.map((v) => Date.parse(v.at))
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect((versions.at(-1)?.at ?? '') < asOf).toBe(true)
        if (round?.lockedOn) expect((versions.at(-1)?.at ?? '') < round.lockedOn).toBe(true)
      }
    }
  },
)

test('as of June 2026 there are the first quarter and the half-year, and no year', () => {
  const periods = new Set(invent('2026-06-30').flatMap((one) => one.figures.map((f) => f.period)))
  expect([...periods].toSorted()).toEqual(['2026-H1', '2026-Q1'])
})

test('values are what an official would write', () => {
  for (const { it, baseline, figures } of invent('2029-09-15')) {
    const values = figures.flatMap(({ versions }) => versions.map((v) => v.value))
    for (const value of [...values, baseline]) {
      if (value === null) continue
      expect(Number.isFinite(value)).toBe(true)
      expect(Number(value.toFixed(4))).toBe(value)
      if (it.share) expect(value >= 0 && value <= 100).toBe(true)
      if (/^(lượt|cơ sở|doanh nghiệp|vụ|lao động)$/.test(it.unit ?? ''))
        expect(Number.isInteger(value)).toBe(true)
    }
    for (const v of figures.flatMap(({ versions }) => versions)) {
      if (v.numerator !== null && v.denominator !== null)
        expect(v.numerator >= 0 && v.numerator <= v.denominator).toBe(true)
      const said = [v.value, v.numerator, v.verdict].filter((x) => x !== null).length
      expect(said + Number(v.notApplicable)).toBeLessThanOrEqual(1)
      expect(said + Number(v.notApplicable) === 1 || v.note !== null).toBe(true)
      if (isToldInWords(it.measure)) expect([v.value, v.numerator]).toEqual([null, null])
    }
  }
})

test('a figure goes from draft to submitted to approved or returned, never otherwise', () => {
  const after = {
    draft: ['submitted'],
    submitted: ['approved', 'returned'],
    approved: ['draft'],
    returned: ['draft'],
  }
  for (const { figures } of invent('2028-01-31'))
    for (const { versions } of figures) {
      expect(versions[0]?.state).toBe('draft')
      for (const [i, { state, reason }] of versions.entries()) {
        const next = versions[i + 1]
        if (next) expect(after[state]).toContain(next.state)
        expect(reason !== null).toBe(state === 'returned')
      }
    }
})

test('every kind of case is there to be seen', () => {
  const figures = invent('2028-01-31').flatMap((one) => one.figures)
  const last = figures.map(({ versions }) => versions.at(-1))
  for (const state of ['draft', 'submitted', 'approved', 'returned'])
    expect(last.filter((v) => v?.state === state).length).toBeGreaterThan(2)
  const versions = figures.flatMap((f) => f.versions)
  for (const grade of ['estimate', 'preliminary', 'official'])
    expect(versions.some((v) => v.grade === grade)).toBe(true)
  for (const verdict of ['exceeded', 'met', 'nearly_met', 'not_met'])
    expect(versions.some((v) => v.verdict === verdict)).toBe(true)
  expect(versions.some((v) => v.notApplicable)).toBe(true)
  expect(versions.some((v) => v.onBehalf && v.ownApproval)).toBe(true)
})
