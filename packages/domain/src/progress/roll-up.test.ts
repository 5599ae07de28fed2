import { expect, test } from 'vitest'
import type { OutlookStatus, Verdict } from '../vocabulary.ts'
import { rankByActual, type RankEntry } from './rank.ts'
import {
  countByOffice,
  countVerdicts,
  countedHeadlines,
  countedRows,
  coverage,
  type RollUpRow,
} from './roll-up.ts'

const row = (
  code: string,
  verdict: Verdict,
  more: Partial<RollUpRow> & { status?: OutlookStatus } = {},
): RollUpRow => ({
  ...{ code, headline: code.replace(/[a-z]$/, ''), parent: null, sameAs: null },
  ...{ verdict, status: 'on_track', ...more },
})

test('attained stands over what has data, and coverage over what is due', () => {
  const tally = countVerdicts([
    ...(['exceeded', 'met', 'met', 'nearly_met', 'not_met', 'no_data', 'unjudged'] as const),
    ...(['in_progress', 'not_due', 'no_target', 'not_applicable'] as const),
  ])
  expect(tally).toMatchObject({ attained: 3, withData: 5, due: 7 })
  expect(coverage(tally)).toBeCloseTo(5 / 7)
  expect(coverage(countVerdicts(['not_due']))).toBeNull()
})

test('a headline that only gathers rows takes the worst of its due rows', () => {
  const gathered = [
    row('9a', 'exceeded', { status: 'reached' }),
    row('9b', 'no_data', { status: 'no_data' }),
    row('9c', 'nearly_met', { status: 'moving_away' }),
    row('9d', 'no_target', { status: 'not_due' }),
  ]
  expect(countedHeadlines(gathered)).toMatchObject([
    { code: '9', verdict: 'no_data', status: 'moving_away' },
  ])
  expect(countedHeadlines([row('9a', 'not_due'), row('9b', 'met')])[0]?.verdict).toBe('met')
})

test.each<[Verdict[], Verdict]>([
  [['not_met', 'no_data'], 'not_met'],
  [['no_data', 'unjudged'], 'no_data'],
  [['unjudged', 'nearly_met'], 'unjudged'],
  [['nearly_met', 'met'], 'nearly_met'],
  [['met', 'exceeded'], 'met'],
  [['exceeded', 'not_due', 'no_target'], 'exceeded'],
])('the worst of %j is %s', (verdicts, worst) => {
  const rows = verdicts.map((verdict, i) => row(`3${'abc'[i] ?? 'd'}`, verdict))
  expect(countedHeadlines(rows)[0]?.verdict).toBe(worst)
})

test('a row with a target of its own counts by its own verdict, not by its parts', () => {
  const grdp = [
    row('1', 'met', { headline: '1', status: 'at_risk' }),
    row('1.1', 'not_met', { headline: '1', parent: '1', status: 'missed' }),
    row('1.2', 'no_data', { headline: '1', parent: '1' }),
  ]
  expect(countedHeadlines(grdp)).toMatchObject([{ code: '1', verdict: 'met', status: 'at_risk' }])
  expect(countedRows(grdp)).toHaveLength(3)
})

test('a series that a plan prints twice counts once', () => {
  const twice = [row('2', 'met'), row('7', 'met', { sameAs: '2' }), row('8', 'not_met')]
  expect(countedRows(twice).map(({ code }) => code)).toEqual(['2', '8'])
  expect(countedHeadlines(twice).map(({ code }) => code)).toEqual(['2', '8'])
  const circle = [row('2', 'met', { sameAs: '7' }), row('7', 'met', { sameAs: '2' })]
  expect(countedRows(circle)).toHaveLength(1)
})

test('an indicator counts once for each office, lead and support apart', () => {
  const counted = countedHeadlines([row('4a', 'met'), row('4b', 'not_met'), row('5', 'exceeded')])
  const offices = countByOffice(counted, (code) => {
    if (code === '5') return [{ officeId: 'kt', role: 'support' }]
    if (code === '4a') return [{ officeId: 'kt', role: 'lead' }]
    if (code === '4b') return [{ officeId: 'kt', role: 'support' }]
    return []
  })
  expect(offices).toHaveLength(1)
  expect(offices[0]?.lead).toMatchObject({ due: 1, attained: 0 })
  expect(offices[0]?.support).toMatchObject({ due: 1, attained: 1 })
})

const entry = (id: string, actual: number | null, more: Partial<RankEntry> = {}): RankEntry => ({
  ...{ id, actual, grade: 'official', unit: '%', verdict: 'met', ...more },
})

test('communes are ranked in the direction, ties share a rank, the rest says why not', () => {
  const ranking = rankByActual(
    [
      entry('a', 2),
      entry('b', 0),
      entry('c', 2),
      entry('d', 3),
      entry('e', 1, { grade: 'estimate' }),
      entry('f', null, { grade: null, verdict: 'no_data' }),
      entry('g', null, { verdict: 'not_applicable' }),
      entry('h', 40, { unit: 'hộ' }),
    ],
    'down',
  )
  expect(ranking.rows.map(({ rank }) => rank)).toEqual([2, 1, 2, 4, null, null, null, null])
  expect(ranking.rows.slice(4).map(({ whyNot }) => whyNot)).toEqual([
    'other_grade',
    'no_data',
    'not_applicable',
    'other_unit',
  ])
  expect(ranking).toMatchObject({ median: 2, grade: 'official', unit: '%' })
})

test('without an official figure the best grade there is ranks', () => {
  const ranking = rankByActual(
    [entry('a', 5, { grade: 'estimate' }), entry('b', 7, { grade: 'estimate' })],
    'up',
  )
  expect(ranking.rows.map(({ rank }) => rank)).toEqual([2, 1])
  expect(ranking.median).toBe(6)
})

test('a band has no order to rank by', () => {
  const ranking = rankByActual([entry('a', 1)], 'band')
  expect(ranking.rows).toEqual([{ id: 'a', rank: null, whyNot: 'no_direction' }])
})

test('a target found among the tasks is no headline of a plan that numbers its indicators', () => {
  const row = (code: string) => ({
    ...{ code, headline: code, parent: null, sameAs: null },
    ...{ verdict: 'met' as const, status: 'on_track' as const },
  })
  expect(countedHeadlines([row('1'), row('2'), row('III.2a')]).map((h) => h.code)).toEqual([
    '1',
    '2',
  ])
  expect(countedHeadlines([row('B.I.1-1'), row('B.I.3-1')])).toHaveLength(2)
})
