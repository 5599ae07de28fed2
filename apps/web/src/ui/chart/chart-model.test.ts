import { expect, test } from 'vitest'
import { aChart, aTarget } from '../../testing/chart-makers.ts'
import type { ChartData } from './chart-data.ts'
import { chartModel, isInWords, isNotApplicable } from './chart-model.ts'
import { plannedSteps } from './planned-steps.ts'
import { shortTarget } from './target-words.ts'
import { yearInside, yearModel } from './year-model.ts'

test('a yearly plan is one step a year, and a year without target has none', () => {
  const data = aChart({
    chart: { targets: [aTarget(2026, 96), aTarget(2028, 97.5), aTarget(2030, 98, 'gt')] },
  })
  expect(plannedSteps(data).map(({ from, value, op }) => [from, value, op])).toEqual([
    [2026, 96, 'eq'],
    [2028, 97.5, 'eq'],
    [2030, 98, 'gt'],
  ])
})

test('a target of every year fills the years that have none of their own', () => {
  const every = { ...aTarget(null, 90, 'gte'), every: true }
  const data = aChart({ measure: 'annual', chart: { targets: [every, aTarget(2027, 92)] } })
  expect(plannedSteps(data).map((it) => it.value)).toEqual([90, 92, 90, 90, 90])
})

test('a total runs up by its shares, and the share that is not printed is the rest', () => {
  const shares = [210, 213, 213, 214].map((value, index) => aTarget(2026 + index, value))
  const total = aTarget(null, 1064)
  const data = aChart({ measure: 'cumulative', chart: { targets: [...shares, total] } })
  const steps = plannedSteps(data)
  expect(steps.map((it) => it.value)).toEqual([210, 423, 636, 850, 1064])
  expect(steps.map((it) => it.implied)).toEqual([false, false, false, false, true])
})

test('a target without a year stands at the end of the period, an average over all of it', () => {
  const whole = aTarget(null, 13.5, 'gte')
  expect(plannedSteps(aChart({ chart: { targets: [whole] } }))).toMatchObject([{ from: 2030 }])
  expect(
    plannedSteps(aChart({ measure: 'average_rate', chart: { targets: [whole] } })),
  ).toMatchObject([{ from: 2026, to: 2031 }])
})

test('"at most" is met below even where more is wanted', () => {
  const data = aChart({ direction: 'up', chart: { targets: [aTarget(2026, 3, 'lte')] } })
  expect(plannedSteps(data)).toMatchObject([{ way: 'down' }])
})

test('actuals are joined from the baseline, but never over a year without a figure', () => {
  const data = aChart({ baseline: 94, actuals: [95.2, null, 96.9] })
  const { runs, dots, missing } = chartModel(data)
  expect(runs).toEqual([
    [
      { at: 2026, value: 94 },
      { at: 2027, value: 95.2 },
    ],
  ])
  expect(dots.map((it) => it.at)).toEqual([2027, 2029])
  // Between its neighbours: a ring on the axis would be read as zero.
  expect(missing).toEqual([{ at: 2028, value: (95.2 + 96.9) / 2 }])
})

test('yearly figures each stand for themselves', () => {
  expect(chartModel(aChart({ measure: 'annual', baseline: 11, actuals: [12, 13] })).runs).toEqual(
    [],
  )
})

test('nothing is joined across a series break', () => {
  const data = aChart({
    baseline: 1.4,
    actuals: [1, 3, 2.5],
    chart: { seriesBreak: { year: 2027, reason: { vi: 'chuẩn mới', en: 'new line' } } },
  })
  expect(chartModel(data).runs.map((run) => run.map((it) => it.at))).toEqual([
    [2026, 2027],
    [2028, 2029],
  ])
})

test('zero is a figure and null is none', () => {
  const { dots } = chartModel(aChart({ actuals: [0, null] }))
  expect(dots.map((it) => it.value)).toEqual([0])
})

test('words have no value axis', () => {
  const target = { ...aTarget(2027, null, 'text'), text: 'Đạt' }
  expect(isInWords(aChart({ measure: 'milestone', chart: { targets: [target] } }))).toBe(true)
  expect(isInWords(aChart({ chart: { targets: [target] } }))).toBe(true)
  expect(isInWords(aChart({ chart: { targets: [aTarget(2027, 1)] } }))).toBe(false)
})

test('a target at the end of a line is short and keeps its sign', () => {
  expect(shortTarget(aTarget(2030, 98, 'gt'), 'vi')).toBe('>\u00a098')
  expect(shortTarget(aTarget(2030, 1064), 'vi')).toBe('1.064')
  expect(shortTarget({ ...aTarget(2030, 15, 'range'), max: 17 }, 'vi')).toBe('15–17')
})

const inside = (period: string, value: number): ChartData['chart']['actuals'][number] => ({
  ...{ period, year: Number(period.slice(0, 4)), value, verdict: null, notApplicable: false },
  ...{ grade: 'official', demo: false },
})

test('what is counted from the start of a year stands on the total of the years before', () => {
  const actuals = [inside('2026-H1', 90), inside('2027-Q1', 50)]
  const data = { measure: 'cumulative', interim: 'accumulates', chart: { actuals } } as const
  expect(chartModel(aChart({ ...data, actuals: [210] })).interims).toMatchObject([
    { at: 2026.5, value: 90 },
    { at: 2027.25, value: 260 },
  ])
  expect(chartModel(aChart({ ...data, actuals: [null] })).interims).toHaveLength(1)
})

test('a yearly count from inside a year is drawn in its own year, a standing figure in both', () => {
  const chart = { actuals: [inside('2027-Q1', 20)], targets: [aTarget(2027, 100)] }
  const counted = aChart({ measure: 'annual', interim: 'accumulates', chart })
  expect(chartModel(counted).interims).toEqual([])
  expect(yearInside(counted)).toBe(2027)
  expect(yearModel(counted, 2027).points).toMatchObject([{ at: 0.25, value: 20, expected: 25 }])
  const standing = aChart({ measure: 'annual', chart })
  expect(chartModel(standing).interims).toHaveLength(1)
  expect(yearModel(standing, 2027).points).toMatchObject([{ expected: 100 }])
})

test('a target without a year is that of the last year, of which a period of its own may be earlier', () => {
  const own = { ...aTarget(null, 80), period: '2026-2028' }
  const data = aChart({ chart: { targets: [aTarget(null, 95), own] } })
  expect([2027, 2028, 2030].map((year) => yearModel(data, year).target?.value)).toEqual([
    undefined,
    80,
    95,
  ])
  expect(plannedSteps(data)).toMatchObject([
    { year: 2028, value: 80 },
    { year: 2030, value: 95 },
  ])
  expect(yearModel({ ...data, measure: 'cumulative' }, 2030).target).toBeNull()
})

test('what the city sets is a line of its own, and its shares of a total are added up', () => {
  const of = (year: number, value: number) => ({ year, value, source: 'QĐ 1', demo: false })
  const assigned = [of(2026, 100), of(2027, 120)]
  const lines = (measure: 'level' | 'cumulative') =>
    chartModel(aChart({ measure, chart: { assigned } })).assigned.map((it) => it.value)
  expect(lines('level')).toEqual([100, 120])
  expect(lines('cumulative')).toEqual([100, 220])
  expect(plannedSteps(aChart({ chart: { assigned } }))).toEqual([])
})

test('an amended plan keeps its former line only where that was another', () => {
  const was = { op: 'eq' as const, value: 97, max: null, text: '97' }
  const targets = [{ ...aTarget(2026, 96), original: { ...was, value: 96 } }]
  const amended = [...targets, { ...aTarget(2027, 96.5), original: was }]
  const data = aChart({ chart: { targets: amended } })
  expect(chartModel(data).originals).toMatchObject([{ from: 2027, value: 97 }])
})

test('behind the path without a moment to point at, the gap is still drawn', () => {
  const path = [94, 96].map((value, index) => ({ year: 2025 + index, value }))
  const outlook = { forecast: null, months: null, needed: null, marks: [] }
  const at = (value: number, chart = {}) =>
    chartModel(aChart({ baseline: 94, actuals: [value], outlook, chart: { path, ...chart } }))
  expect(at(93).expected).toEqual({ at: 2027, value: 96 })
  expect(at(96).expected).toBeNull()
  const seriesBreak = { year: 2026, reason: { vi: 'mới', en: 'new' } }
  expect(at(93, { seriesBreak })).toMatchObject({ expected: null, paths: [] })
})

test('what applies in no year has no axis', () => {
  const verdicts = ['not_applicable', 'not_due', 'not_due', 'not_due', 'not_due'] as const
  expect(isNotApplicable(aChart({ verdicts }))).toBe(true)
  expect(isNotApplicable(aChart({ verdicts, actuals: [null, 3] }))).toBe(false)
})
