import { getPlanDocument, listPlans, type Plan, type PlanDocument } from '@tien-do/contract'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { PlanFindingsPage } from './plan-findings-page.tsx'
import { PlanPage } from './plan-page.tsx'
import { PlanRevisionsPage } from './plan-revisions-page.tsx'

const commune = { code: '11749', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' as const }
const facts = {
  ...{ docType: 'Kế hoạch', number: null, date: null, issuer: 'UBND xã' },
  ...{ issuerKind: 'government' as const, periodStart: 2026, periodEnd: 2030 },
}
const plan: Plan = {
  id: '00000000-0000-4000-8000-000000000001',
  ...{ commune, no: 1, title: 'Kế hoạch năm năm', horizon: 2030, status: 'active', ...facts },
  counts: {
    ...{ indicators: 3, targets: 9, tasks: 0, programmes: 0, directives: 0, offices: 1 },
    findings: 2,
  },
  revisions: [],
}
const document: PlanDocument = {
  format: 'plan-document/1',
  commune: { ...commune, province: 'Hải Phòng' },
  plan: { title: plan.title, signer: null, ...facts },
  offices: [
    { name: 'Phòng Kinh tế', type: 'economy', duties: 'Theo dõi ngân sách', indicatorCodes: ['4'] },
  ],
  ...{ directives: [], indicators: [], tasks: [], programmes: [], reviews: [] },
  findings: [
    { kind: 'contradiction', about: '4', note: 'Lời và bảng khác nhau.', quotes: ['từ 19%'] },
    { kind: 'missing', about: null, note: 'Số văn bản để trống.', quotes: [] },
  ],
}

const open = async (at: string, given: Partial<Plan> = {}) => {
  const api = fakeApi()
  api.on(listPlans, () => ({ items: [{ ...plan, ...given }], nextCursor: null }))
  api.on(getPlanDocument, () => document)
  const Pages = () => (
    <Routes>
      <Route index element={<PlanPage />} />
      <Route path="findings" element={<PlanFindingsPage />} />
      <Route path="revisions" element={<PlanRevisionsPage />} />
    </Routes>
  )
  return renderPage({ page: Pages, path: '/c/:slug/plan/*', at, api })
}
const heading = async (name: string) => screen.findByRole('heading', { level: 1, name })

test('what is to be cleared up has its own address, and the way back leads to the plan', async () => {
  const { router } = await open('/c/kien-hai/plan?no=1')
  await heading('Kế hoạch năm năm')
  const tabs = screen.getByRole('navigation', { name: 'Các trang về kế hoạch' })
  fireEvent.click(within(tabs).getByRole('link', { name: 'Điểm cần làm rõ 2' }))
  await heading('2 điểm trong kế hoạch cần làm rõ: 1\u00A0mâu\u00A0thuẫn, 1\u00A0chỗ\u00A0thiếu.')
  const { pathname, search } = router.state.location
  expect(pathname + search).toBe('/c/kien-hai/plan/findings?no=1')
  expect(screen.getByText('từ 19%')).toBeTruthy()
  await act(async () => router.navigate(-1))
  await heading('Kế hoạch năm năm')
})

test('a plan that was never revised says so', async () => {
  const { router } = await open('/c/kien-hai/plan/revisions')
  await heading('Kế hoạch chưa điều chỉnh lần nào.')
  expect(router.state.location.pathname).toBe('/c/kien-hai/plan/revisions')
})

test('the revisions of a plan stand with their reasons', async () => {
  const at = '2026-12-22T09:40:00.000Z'
  const revisions = [{ no: 1, at, reason: 'Theo nghị quyết của HĐND xã', by: 'Nguyễn Văn An' }]
  await open('/c/kien-hai/plan/revisions', { revisions })
  await heading('Kế hoạch đã điều chỉnh 1 lần, gần nhất lúc 16:40 22/12/2026.')
  expect(screen.getByText('Theo nghị quyết của HĐND xã')).toBeTruthy()
  expect(screen.getByText('16:40 22/12/2026 · Nguyễn Văn An')).toBeTruthy()
})
