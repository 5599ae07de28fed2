import {
  getOfficeWork,
  getOverview,
  getSession,
  listExplanations,
  listTasks,
  type OfficeProgress,
} from '@tien-do/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { anOverview, anOverviewRow, commune, idOf, office } from '../../testing/overview-makers.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { OfficePage } from './office-page.tsx'

const other = { id: idOf(91), name: 'Công an xã', type: 'police' }

const progress = (given: Partial<OfficeProgress> = {}): OfficeProgress => ({
  ...office,
  ...{ counts: { met: 1, not_met: 1 }, due: 2, withData: 2, outlook: { on_track: 2 } },
  ...{ assigned: 2, supports: 1 },
  years: [
    { year: 2026, counts: { exceeded: 1, met: 1, nearly_met: 1 }, due: 3, withData: 3 },
    { year: 2027, counts: { met: 1, not_met: 1 }, due: 2, withData: 2 },
    { year: 2028, counts: { not_due: 2 }, due: 0, withData: 0 },
  ],
  ...given,
})

async function open(at: string, offices: OfficeProgress[], role: 'leader' | 'city_analyst') {
  const api = fakeApi()
  const asked: string[] = []
  api.on(getSession, () => ({
    user: { id: idOf(99), name: 'Người đọc', login: 'reader', demo: false },
    memberships: [{ role, commune: role === 'leader' ? commune : null, office: null }],
    today: '2028-01-31',
  }))
  api.on(getOverview, () =>
    anOverview({
      count: 'rows',
      offices,
      indicators: [
        anOverviewRow(1),
        anOverviewRow(2, { verdict: 'not_met' }),
        anOverviewRow(3, { sameAs: '1' }),
        anOverviewRow(4, {
          offices: [
            { ...other, role: 'lead' },
            { ...office, role: 'support' },
          ],
        }),
        anOverviewRow(5, { offices: [] }),
      ],
    }),
  )
  api.on(getOfficeWork, () => {
    asked.push('work')
    const round = {
      ...{ key: '2027', kind: 'annual' as const, period: '2027', state: 'late' as const },
      ...{ deadline: '2028-01-20', lastDay: '2028-02-29' },
    }
    const counts = { approved: 1, submitted: 0, returned: 0, drafts: 0, blank: 1 }
    const owed = {
      ...{ indicatorId: idOf(2), code: '2', name: 'Chỉ tiêu số 2', unit: '%' },
      ...{ target: '90', state: 'blank' as const },
    }
    const inTime = { given: 1, by: 1 }
    return {
      today: '2028-01-31',
      returned: [],
      work: {
        ...{ commune, office, tasks: { count: 0, overdue: 0, items: [] } },
        rounds: [{ round, period: '2027', due: 2, ...counts, inTime, owed: [owed] }],
      },
    }
  })
  api.on(listExplanations, () => {
    asked.push('explanations')
    return { items: [], nextCursor: null }
  })
  api.on(listTasks, () => ({ items: [], nextCursor: null }))
  await renderPage({ page: OfficePage, path: '/c/:slug/offices/:office', at, api })
  await screen.findByRole('heading', { level: 1 })
  return asked
}

const part = async (name: string | RegExp) => screen.findByRole('region', { name })
const rowsOf = (section: HTMLElement) =>
  within(section)
    .getAllByRole('link', { name: /Chỉ tiêu số/ })
    .map((it) => it.textContent)

test('the leader reads what the office still owes, how its years went, what it leads and supports', async () => {
  await open(`/c/kien-hai/offices/${office.id}`, [progress()], 'leader')
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading.textContent).toBe(
    'Phòng Kinh tế: 1 trên 2 chỉ\u00a0tiêu thành\u00a0phần đạt hoặc vượt kế hoạch năm 2027.',
  )
  const owed = await part(/Số liệu phải nhập năm 2027/)
  expect(owed.textContent).toMatch(/Chỉ tiêu số 2.*quá 11 ngày/)
  const trend = await part('Kết quả từng năm')
  expect(trend.textContent).toContain(
    'Năm 2026: 2 trên 3 chỉ tiêu thành phần đến hạn có số liệu đạt hoặc vượt (67%). Năm 2027: 1 trên 2',
  )
  // What the plan prints twice is one figure.
  expect(rowsOf(await part('Chỉ tiêu phụ trách'))).toEqual(['Chỉ tiêu số 1', 'Chỉ tiêu số 2'])
  expect(rowsOf(await part('Chỉ tiêu phối hợp'))).toEqual(['Chỉ tiêu số 4'])
})

test('the city reads the verdicts, and asks for nothing that is on its way to approval', async () => {
  const asked = await open(`/c/kien-hai/offices/${office.id}`, [progress()], 'city_analyst')
  await part('Kết quả từng năm')
  expect(asked).toEqual([])
  expect(screen.queryByText(/Số liệu phải nhập/)).toBeNull()
})

test('an office that only supports is not told that it has no results', async () => {
  const supporting = progress({ counts: {}, due: 0, withData: 0, assigned: 0, years: [] })
  await open(`/c/kien-hai/offices/${office.id}`, [supporting], 'city_analyst')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Phòng Kinh tế không phụ trách chỉ tiêu nào, phối hợp 1 chỉ tiêu thành phần.',
  )
  expect(screen.queryByRole('region', { name: 'Kết quả từng năm' })).toBeNull()
  await part('Chỉ tiêu phối hợp')
})

test('what has no office stands on a page of its own, without a word of responsibility', async () => {
  const none = progress({ id: null, name: '', counts: { no_data: 1 }, withData: 0, supports: 0 })
  await open('/c/kien-hai/offices/none', [none], 'leader')
  expect(rowsOf(await part('Chưa phân công'))).toEqual(['Chỉ tiêu số 5'])
  expect(screen.queryByText(/Phụ trách:/)).toBeNull()
  expect(screen.getByText('1 chưa có số liệu.')).toBeTruthy()
})
