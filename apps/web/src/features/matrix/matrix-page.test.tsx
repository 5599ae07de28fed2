import { getIndicatorByCode, getMatrix, type Matrix, type MatrixCell } from '@tien-do/contract'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { MatrixPage } from './matrix-page.tsx'

const cell = (verdict: MatrixCell[1], actual: number | null = 90): MatrixCell => [
  '4a',
  verdict,
  'on_track',
  actual,
  actual === null ? null : 'official',
  '≥ 90',
]

const definition = (n: number) => ({
  slug: `d${n}`,
  name: { vi: `Chỉ tiêu ${n}`, en: `Indicator ${n}` },
  shortName: null,
  unit: '%',
  direction: 'up' as const,
  group: { vi: n < 3 ? 'Kinh tế' : 'Môi trường', en: n < 3 ? 'Economy' : 'Environment' },
})

const row = (n: number, given: Partial<Matrix['rows'][number]> = {}): Matrix['rows'][number] => ({
  commune: { code: String(n), slug: `xa-${n}`, name: `Số ${n}`, kind: 'xã' },
  ...{ attained: 10, withData: 12, due: 12, rank: n, whyNot: null, demo: false },
  cells: [cell('met'), cell('exceeded'), cell('met'), null],
  ...given,
})

async function open(rows: Matrix['rows'], query = '', width = 1440) {
  const api = fakeApi()
  const matrix: Matrix = {
    ...{ asOf: '2028-01-31', year: 2027, years: [2026, 2027], view: 'verdict', communes: 114 },
    definitions: [0, 1, 2, 3].map(definition),
    rows,
  }
  api.on(getMatrix, () => matrix)
  api.on(getIndicatorByCode, () => {
    throw new Refused('not-found')
  })
  const view = await renderPage({
    page: MatrixPage,
    path: '/city/matrix',
    at: `/city/matrix${query}`,
    api,
    width,
  })
  await screen.findByRole('heading', { level: 1 })
  return view
}

const rowNames = () => screen.getAllByRole('rowheader').map((it) => it.textContent)
const press = (key: string, given = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...given })

test('the grid says how large it is; communes without a rank stand below with the reason', async () => {
  await open([row(2), row(1), row(3, { rank: null, whyNot: 'few_indicators' })])
  const grid = screen.getByRole('grid')
  expect(grid.getAttribute('aria-rowcount')).toBe('6')
  expect(grid.getAttribute('aria-colcount')).toBe('5')
  expect(rowNames()).toEqual([
    '1Xã Số 110/12',
    '2Xã Số 210/12',
    '–Xã Số 310/12',
    'Tỷ lệ đơn vị đạt (%)',
  ])
  expect(within(grid).getByText(/Không xếp hạng \(1\): độ phủ dưới 80%/)).toBeTruthy()
  expect(within(grid).getByLabelText('Không xếp hạng: dưới 10 chỉ tiêu chung')).toBeTruthy()
})

test('arrows, Home and End move one focus through the grid, and Enter opens the indicator', async () => {
  const { router } = await open([row(1), row(2, { cells: [cell('not_met'), null, null, null] })])
  const grid = screen.getByRole('grid')
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  fireEvent.click(screen.getAllByRole('gridcell', { name: 'Vượt' })[0] ?? grid)
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Vượt')
  press('ArrowDown')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Không có trong kế hoạch')
  press('ArrowLeft')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Không đạt')
  expect(screen.getByRole('complementary', { name: 'Chi tiết của ô' }).textContent).toMatch(
    /kế hoạch ≥\s90/,
  )
  press('Escape')
  expect(screen.queryByRole('complementary', { name: 'Chi tiết của ô' })).toBeNull()
  press('End')
  press('Home')
  expect(document.activeElement?.getAttribute('role')).toBe('rowheader')
  press('ArrowRight')
  press('Enter')
  expect(router.state.location.pathname).toBe('/c/xa-2/indicators/4a')
})

test('Enter on a head sorts by it, the second time from the worst', async () => {
  const { router } = await open([
    row(1, { cells: [cell('not_met'), null, null, null] }),
    row(2, { cells: [cell('met'), null, null, null] }),
  ])
  fireEvent.click(screen.getByRole('columnheader', { name: 'Chỉ tiêu 0' }))
  expect(rowNames().slice(0, 2)).toEqual(['2Xã Số 210/12', '1Xã Số 110/12'])
  press('Enter')
  expect(rowNames().slice(0, 2)).toEqual(['1Xã Số 110/12', '2Xã Số 210/12'])
  expect(router.state.location.search).toBe('?sort=d0&desc=1')
})

test('what the address narrows is narrowed: a field, a result, a name without diacritics', async () => {
  await open(
    [row(1), row(2, { cells: [cell('not_met'), null, null, null] })],
    `?word=not_met&group=${encodeURIComponent('Kinh tế')}`,
  )
  expect(rowNames()).toEqual(['2Xã Số 210/12', 'Tỷ lệ đơn vị đạt (%)'])
  expect(screen.getAllByRole('columnheader')).toHaveLength(4)
})

test('on a phone one commune is read, or one indicator', async () => {
  const { router } = await open([row(1), row(2)], '?commune=xa-2', 390)
  expect(screen.queryByRole('grid')).toBeNull()
  expect(screen.getByRole('heading', { level: 2, name: 'Xã Số 2' })).toBeTruthy()
  await router.navigate('/city/matrix?by=indicator&definition=d1')
  expect(await screen.findByRole('heading', { level: 2, name: 'Chỉ tiêu 1' })).toBeTruthy()
  expect(screen.getByText('Xã Số 1')).toBeTruthy()
})

test('on paper every column stands, with its filters in words, though the screen draws few', async () => {
  await open([row(1), row(2)], '?peer=xã')
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  const [sheet] = screen.getAllByRole('table')
  if (!sheet) throw new Error('no table on paper')
  expect(within(sheet).getAllByRole('columnheader')).toHaveLength(2 + 2 + 4)
  expect(within(sheet).getAllByRole('img', { name: 'Đạt' })).toHaveLength(4)
  expect(screen.getByText(/Nhóm: Xã; Xếp theo:/)).toBeTruthy()
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.queryByRole('table')).toBeNull()
})
