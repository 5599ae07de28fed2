import {
  getComparison,
  getComparisonSeries,
  listDefinitions,
  type CommuneSeries,
  type Comparison,
  type ComparisonRow,
} from '@tien-do/contract'
import type { Direction } from '@tien-do/domain'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { ComparisonPage } from './comparison-page.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const words = (text: string) => ({ vi: text, en: text })
const defined = {
  ...{ slug: 'bhyt', name: words('Tham gia bảo hiểm y tế'), shortName: null, unit: '%' },
  ...{ group: words('Xã hội'), definition: words('Số người có thẻ') },
  ...{ authority: null, confirmed: true, comparabilityNote: null },
}

const aRow = (n: number, given: Partial<ComparisonRow> = {}): ComparisonRow => ({
  commune: { code: String(n), slug: `xa-${n}`, name: `Số ${n}`, kind: 'xã' },
  ...{ size: 'unknown', indicator: { id: idOf(n), code: '11' }, actual: 90 + n, grade: 'official' },
  ...{ target: '95', targetValue: 95, endTarget: { year: 2030, text: '98' }, difference: n - 5 },
  ...{ verdict: 'nearly_met', status: 'on_track', rank: n, rankTo: n, whyNot: null, demo: false },
  ...given,
})

const aSeries = (n: number): CommuneSeries => ({
  indicator: { id: idOf(n), code: '11' },
  period: { start: 2026, end: 2030 },
  ...{ measure: 'level', direction: 'up', interim: 'snapshot', seriesBreak: null, baseline: null },
  targets: [2027, 2030].map((year) => ({
    ...{ year, every: false, period: null, op: 'eq' as const, value: year === 2027 ? 95 : 98 },
    ...{ max: null, text: year === 2027 ? '95' : '98', flags: [], original: null },
  })),
  years: [
    { year: 2026, verdict: 'no_target', actual: 89 + n, grade: 'official' },
    { year: 2027, verdict: 'nearly_met', actual: 90 + n, grade: 'official' },
  ],
})

async function open(
  rows: ComparisonRow[],
  query = '',
  {
    direction = 'up',
    median = null,
    width = 1440,
  }: { direction?: Direction; median?: number | null; width?: number } = {},
) {
  const api = fakeApi()
  const definition = { ...defined, direction }
  api.on(listDefinitions, () => ({ items: [definition] }))
  const comparison: Comparison = {
    ...{ definition, unit: '%', year: 2027, years: [2026, 2027], median, medianCount: 1 },
    ...{ grade: 'official', smallDifference: null, total: null, rows },
    peers: [{ kind: 'xã', all: rows.length, ranked: 2, median, medianCount: 1 }],
    sizes: { small: 0, medium: 0, large: 0, unknown: rows.length },
    ...{ asOf: '2028-01-31', demo: false },
  }
  api.on(getComparison, () => comparison)
  api.on(getComparisonSeries, () => ({
    ...{ definition: 'bhyt', unit: '%', year: 2027, asOf: '2028-01-31' },
    items: rows.map((_, at) => aSeries(at + 1)),
  }))
  const at = `/city/compare${query}`
  await renderPage({ page: ComparisonPage, path: '/city/compare', at, api, width })
  await screen.findByRole('heading', { level: 1, name: /bảo hiểm y tế/ })
}

/** Its lines may break elsewhere than between a number and its noun. */
const headline = () =>
  screen.getByRole('heading', { level: 1 }).textContent.replaceAll('\u00a0', ' ')

const only = aRow(3, { rank: null, rankTo: null, grade: 'estimate', whyNot: 'other_grade' })

test('over the years each commune has its chart, in the order of the ranking, told in a sentence', async () => {
  await open(
    [aRow(2, { rank: 1, rankTo: 1 }), aRow(1, { rank: 2, rankTo: 2 }), only],
    '?view=multiples',
  )
  const charts = await screen.findAllByRole('img', { name: /^Xã Số/ })
  expect(charts.map((it) => it.getAttribute('aria-label'))).toEqual([
    'Xã Số 2: năm 2026 91%; năm 2027 92%, kế hoạch 95, xấp xỉ. Hạng 1.',
    'Xã Số 1: năm 2026 90%; năm 2027 91%, kế hoạch 95, xấp xỉ. Hạng 2.',
    'Xã Số 3: năm 2026 92%; năm 2027 93%, kế hoạch 95, xấp xỉ. Không xếp hạng: Mới có số ước.',
  ])
  expect(screen.getByText('Không xếp hạng (1)')).toBeTruthy()
  const table = screen.getByText('Xem bảng số liệu').closest('details')
  if (!table) throw new Error('there is no table')
  table.open = true
  fireEvent(table, new Event('toggle'))
  const row = within(await screen.findByRole('row', { name: /Xã Số 2/ }))
  expect(row.getAllByRole('cell').map((it) => it.textContent)).toContain('92 / 95')
})

test('a size that nobody can belong to yet says so, and asks for the population', async () => {
  await open([], '?size=small')
  expect(screen.getByText('Không có đơn vị nào trong nhóm này')).toBeTruthy()
  expect(screen.queryByText(/Chưa nhập dân số/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
  expect(await screen.findByText('Chưa có xã, phường, đặc khu nào để so sánh')).toBeTruthy()
})

test('where only estimates stand beside ranked figures, they are said to be that', async () => {
  await open(
    [aRow(2, { rank: 1, rankTo: 1 }), aRow(1, { rank: 2, rankTo: 2 }), only],
    '?size=unknown',
  )
  expect(screen.getByText('Mới có số ước')).toBeTruthy()
  expect(screen.getByText(/Chưa nhập dân số của đơn vị nào/)).toBeTruthy()
  const switchTo = screen.getByRole('radiogroup', { name: 'Xếp hạng theo số liệu' })
  expect(within(switchTo).getAllByRole('radio')).toHaveLength(2)
})

test('what is judged in words is told by its verdicts, and there is no grade to rank by', async () => {
  const inWords = { rank: null, rankTo: null, actual: null, difference: null } as const
  await open([
    aRow(1, { ...inWords, grade: 'estimate', verdict: 'not_met', whyNot: 'words' }),
    aRow(2, { ...inWords, grade: null, verdict: 'no_target', whyNot: 'no_data' }),
  ])
  expect(headline()).toContain('0 trên 1 xã, phường đạt kế hoạch năm 2027')
  expect(screen.queryByText(/mới có số ước/i)).toBeNull()
  expect(screen.queryByRole('radiogroup', { name: 'Xếp hạng theo số liệu' })).toBeNull()
})

test('of a ceiling nobody falls short, and a median is the same wherever it stands', async () => {
  const over = [
    aRow(1, { actual: 1.2, difference: 0.2 }),
    aRow(2, { actual: 0.9, difference: -0.1, verdict: 'exceeded' }),
  ]
  await open(over, '', { direction: 'down', median: 1.055 })
  expect(headline()).toContain(
    '1 trên 2 xã, phường đạt kế hoạch năm 2027; nơi cao hơn kế hoạch nhiều',
  )
  expect(screen.getAllByText(/Trung vị 1,06/)).toHaveLength(2)
})

test('one commune alone is named, and not counted as one of one', async () => {
  await open([aRow(1)])
  expect(
    screen.getByRole('heading', {
      name: /^Tham gia bảo hiểm y tế: Xã Số 1 thiếu 4\sđiểm\s% so với kế hoạch năm\s2027; chưa đơn vị nào khác/,
    }),
  ).toBeTruthy()
})

test('on a phone a long ranking shows its beginning, and the rest when it is asked for', async () => {
  const many = Array.from({ length: 40 }, (_, i) => aRow(i + 1, { rank: i + 1, rankTo: i + 1 }))
  await open(many, '', { width: 390 })
  expect(screen.getAllByText(/^Xã Số/)).toHaveLength(30)
  fireEvent.click(screen.getByRole('button', { name: 'Xem 10 đơn vị còn lại' }))
  expect(screen.getAllByText(/^Xã Số/)).toHaveLength(40)
  expect(screen.queryByRole('button', { name: /còn lại$/ })).toBeNull()
})

test('a figure a little above its target does not seem to stand on it', async () => {
  const over = { actual: 95.004, difference: 0.004, verdict: 'exceeded' } as const
  await open([aRow(1, over), aRow(2)])
  const row = screen.getByRole('row', { name: /Xã Số 1 / })
  expect(row.textContent).toContain('95,004')
  expect(row.textContent).toContain('+0,004')
})
