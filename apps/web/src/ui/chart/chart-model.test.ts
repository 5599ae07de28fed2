import { expect, test } from 'vitest'
import { aChart, aTarget } from '../../testing/chart-makers.ts'
import { chartModel, isInWords } from './chart-model.ts'
import { plannedSteps } from './planned-steps.ts'
import { shortTarget } from './target-words.ts'

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
  expect(missing).toEqual([2028])
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
    seriesBreak: { year: 2027, reason: 'chuẩn mới' },
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
