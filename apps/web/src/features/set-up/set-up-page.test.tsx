import {
  assignMany,
  getSetUp,
  putAssignment,
  putBaseline,
  putShortName,
  type ParsedOf,
} from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { SetUpPage } from './set-up-page.tsx'
import type { SetUp, SetUpRow } from './set-up-queries.ts'
import { aSetUpRow, idOf, notAssigned } from './testing-set-up.ts'

const economy = { id: idOf(901), name: 'Phòng Kinh tế', type: 'economy' }
const culture = { id: idOf(902), name: 'Phòng Văn hóa - Xã hội', type: 'culture' }

/** Keeps what it is told, as the real one does. */
async function open(first: SetUpRow[], { change = true, query = '' } = {}) {
  const api = fakeApi()
  let rows = first
  api.on(getSetUp, (): SetUp => ({
    commune: { code: '10960', slug: 'tan-ky', name: 'Tân Kỳ', kind: 'xã' },
    plan: { id: idOf(1000), title: 'Kế hoạch 5 năm', periodStart: 2026, periodEnd: 2030 },
    offices: [economy, culture],
    missing: {
      assignments: rows.filter((it) => it.assignment.enters === null).length,
      baselines: rows.filter((it) => it.needsBaseline && !it.baseline).length,
      toConfirm: rows.filter((it) => it.assignment.toConfirm).length,
    },
    rows,
    may: { change },
    demo: false,
  }))
  const many: ParsedOf<typeof assignMany>[] = []
  api.on(assignMany, ({ input }) => {
    many.push(input)
    const assignment = { ...notAssigned, enters: economy, origin: 'assigned' as const }
    rows = rows.map((it) =>
      input.indicatorIds.includes(it.indicatorId) ? { ...it, assignment } : it,
    )
    return { changed: input.indicatorIds.length }
  })
  const baselines: ParsedOf<typeof putBaseline>[] = []
  api.on(putBaseline, ({ input }) => {
    baselines.push(input)
    const { year, value = 0, source } = input
    const baseline = { year, value, source, origin: 'entered' as const, demo: false }
    rows = rows.map((it) => (it.indicatorId === input.id ? { ...it, baseline } : it))
    return { ...baseline, grade: input.grade }
  })
  api.on(putShortName, ({ input: { id, shortName } }) => {
    rows = rows.map((it) => (it.indicatorId === id ? { ...it, shortName } : it))
    return { shortName }
  })
  const at = `/c/tan-ky/settings${query}`
  await renderPage({ page: SetUpPage, path: '/c/:slug/settings', at, api })
  await screen.findByRole('heading', { level: 1 })
  return { api, many, baselines }
}

test('several indicators get one office in one request, and stay in sight', async () => {
  const { many } = await open([aSetUpRow(1), aSetUpRow(2), aSetUpRow(3)], {
    query: '?show=unassigned',
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Còn 3 chỉ tiêu chưa phân công đơn vị.',
  )
  fireEvent.click(screen.getByRole('checkbox', { name: /^Chọn 1 / }))
  fireEvent.click(screen.getByRole('checkbox', { name: /^Chọn 3 / }))
  const bar = screen.getByRole('region', { name: 'Phân công các chỉ tiêu đã chọn' })
  fireEvent.click(within(bar).getByRole('button', { name: 'Phân công 2 chỉ tiêu' }))
  expect(within(bar).getByText('Chọn đơn vị nhập số liệu.')).toBeTruthy()
  fireEvent.change(within(bar).getByRole('combobox', { name: 'Đơn vị nhập số liệu' }), {
    target: { value: economy.id },
  })
  fireEvent.click(within(bar).getByRole('button', { name: 'Phân công 2 chỉ tiêu' }))
  await screen.findByText('Đã phân công 2 chỉ tiêu.')
  expect(many).toMatchObject([
    { slug: 'tan-ky', indicatorIds: [idOf(1), idOf(3)], enteringOfficeId: economy.id },
  ])
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Còn 1 chỉ tiêu/),
  )
  expect(screen.getByText('Chỉ tiêu số 1')).toBeTruthy()
  expect(screen.getAllByText('Đã lưu')).toHaveLength(2)
})

test('offices printed without a role are confirmed as they were taken over', async () => {
  const assignment = {
    ...notAssigned,
    enters: economy,
    supports: [culture],
    origin: 'printed' as const,
    toConfirm: true,
  }
  const { api } = await open([
    aSetUpRow(1, {
      assignment,
      printedOffices: [
        { name: economy.name, role: null },
        { name: culture.name, role: null },
      ],
    }),
  ])
  const confirmed: ParsedOf<typeof putAssignment>[] = []
  api.on(putAssignment, ({ input }) => {
    confirmed.push(input)
    return { ...assignment, origin: 'assigned' as const, toConfirm: false }
  })
  expect(screen.getByText('Phòng Kinh tế; Phòng Văn hóa - Xã hội')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Xác nhận đơn vị của 1 Chỉ tiêu số 1' }))
  await waitFor(() =>
    expect(confirmed).toMatchObject([
      { enteringOfficeId: economy.id, supportOfficeIds: [culture.id] },
    ]),
  )
})

test('a baseline wants a number and a source, and the next one follows', async () => {
  const { baselines } = await open([
    aSetUpRow(1, { needsBaseline: true }),
    aSetUpRow(2, { needsBaseline: true }),
  ])
  fireEvent.click(screen.getByRole('button', { name: 'Nhập giá trị gốc của 1 Chỉ tiêu số 1' }))
  const form = screen.getByRole('form', { name: 'Giá trị gốc của 1' })
  const field = (name: string) => within(form).getByRole('textbox', { name })
  fireEvent.change(field('Giá trị'), { target: { value: '1,500' } })
  expect(within(form).getByText(/^“1,500” có thể là 1,5 hoặc 1\.500/)).toBeTruthy()
  fireEvent.click(within(form).getByRole('button', { name: 'Lưu, sang chỉ tiêu sau' }))
  expect(within(form).getByText('Ghi nguồn của giá trị gốc.')).toBeTruthy()
  expect(baselines).toEqual([])
  fireEvent.change(field('Giá trị'), { target: { value: '94,1' } })
  fireEvent.change(field('Nguồn'), { target: { value: 'Báo cáo năm 2025' } })
  fireEvent.click(within(form).getByRole('button', { name: 'Lưu, sang chỉ tiêu sau' }))
  await screen.findByRole('form', { name: 'Giá trị gốc của 2' })
  expect(baselines).toMatchObject([{ year: 2025, value: 94.1, source: 'Báo cáo năm 2025' }])
})

test('the leader reads and changes nothing', async () => {
  await open([aSetUpRow(1, { needsBaseline: true })], { change: false })
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.queryByRole('button', { name: /^Nhập giá trị gốc/ })).toBeNull()
})

test('a merged commune shows how its baseline is computed from the former communes', async () => {
  const { baselines } = await open([aSetUpRow(1, { needsBaseline: true, unit: '%' })])
  fireEvent.click(screen.getByRole('button', { name: 'Nhập giá trị gốc của 1 Chỉ tiêu số 1' }))
  const form = screen.getByRole('form', { name: 'Giá trị gốc của 1' })
  fireEvent.click(within(form).getByRole('checkbox', { name: /^Gộp từ các xã cũ/ }))
  const put = (name: string, at: number, value: string) =>
    fireEvent.change(within(form).getAllByRole('textbox', { name }).at(at) ?? form, {
      target: { value },
    })
  fireEvent.change(within(form).getByRole('combobox', { name: 'Cách gộp' }), {
    target: { value: 'weighted_mean' },
  })
  put('Xã cũ 1', 0, 'Đông Hưng')
  put('Xã cũ 2', 0, 'Tây Hưng')
  // The first `Giá trị` is the field of the baseline itself.
  put('Giá trị', 1, '2,1')
  put('Giá trị', 2, '3,4')
  put('Quyền số', 0, '1.200')
  put('Quyền số', 1, '800')
  expect(within(form).getByText('(1.200 × 2,1 + 800 × 3,4) / 2.000 = 2,62')).toBeTruthy()
  put('Nguồn', 0, 'Báo cáo rà soát')
  fireEvent.click(within(form).getByRole('button', { name: /^Lưu giá trị gốc/ }))
  await waitFor(() => expect(baselines).toHaveLength(1))
  expect(baselines).toMatchObject([
    { formula: 'weighted_mean', parts: [{ name: 'Đông Hưng', weight: 1200 }, { value: 3.4 }] },
  ])
})

test('a long name gets a short one beside it; a name that is short needs none', async () => {
  const name = 'Tỷ lệ hộ dân được sử dụng nước sạch theo tiêu chuẩn, quy chuẩn'
  await open([aSetUpRow(1, { name }), aSetUpRow(2)])
  fireEvent.click(screen.getByRole('button', { name: /^Đặt tên ngắn cho/ }))
  fireEvent.change(screen.getByLabelText('Tên ngắn của chỉ tiêu 1'), {
    target: { value: ' Nước sạch ' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Lưu tên ngắn' }))
  expect(await screen.findByText('Tên ngắn: Nước sạch')).toBeTruthy()
  expect(screen.getByText(name)).toBeTruthy()
})
