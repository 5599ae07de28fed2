import {
  approveObservations,
  getReview,
  lockRound,
  returnObservations,
  type OutputOf,
} from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { ReviewPage } from './review-page.tsx'
import type { Review, ReviewRow } from './review-queries.ts'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
type Figure = NonNullable<ReviewRow['observation']>

const figure = (n: number, given: Partial<Figure> = {}): Figure => ({
  id: idOf(n + 100),
  indicatorId: idOf(n),
  period: '2027',
  version: 2,
  state: 'submitted',
  reason: null,
  etag: '"2"',
  enteredBy: 'Cán bộ Phòng Kinh tế',
  at: '2028-01-30T02:00:00.000Z',
  onBehalf: false,
  correction: false,
  value: 95.2,
  numerator: null,
  denominator: null,
  verdict: null,
  notApplicable: false,
  grade: 'official',
  note: null,
  ...given,
})

const aRow = (n: number, given: Partial<ReviewRow> = {}): ReviewRow => ({
  indicatorId: idOf(n),
  code: String(n),
  name: `Chỉ tiêu số ${n}`,
  unit: '%',
  target: null,
  office: { id: idOf(900), name: 'Phòng Kinh tế', type: 'economy' },
  observation: figure(n),
  by: 'Cán bộ Phòng Kinh tế',
  at: '2027-12-10T08:00:00+07:00',
  onBehalf: false,
  ownApproval: false,
  unusual: [],
  counting: null,
  returned: null,
  late: false,
  evidence: 0,
  comments: 0,
  why: null,
  since: null,
  exceptionUntil: null,
  before: {
    period: '2026',
    actual: {
      period: '2026',
      year: 2026,
      value: 94.1,
      verdict: null,
      notApplicable: false,
      grade: 'official',
      demo: false,
    },
  },
  verdict: 'nearly_met',
  mayApprove: true,
  ...given,
})

const round: Review['round'] = {
  id: idOf(800),
  kind: 'annual' as const,
  period: '2027',
  year: 2027,
  from: '2026-12-15',
  to: '2027-12-14',
  opensOn: '2027-12-01',
  deadline: '2027-12-14',
  closesOn: '2028-02-20',
  lockedAt: null,
  publishedAt: null,
  state: 'open',
}

async function open(given: Partial<Review>, query = '') {
  const api = fakeApi()
  const review: OutputOf<typeof getReview> = {
    commune: { code: '11806', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' },
    round,
    rounds: [round],
    offices: [],
    submitted: [],
    approved: [],
    returned: [],
    missing: [],
    may: { approve: true, lock: false },
    demo: false,
    today: '2027-12-11',
    ...given,
  }
  api.on(getReview, () => review)
  await renderPage({
    page: ReviewPage,
    path: '/c/:slug/review',
    at: `/c/kien-hai/review${query}`,
    api,
  })
  await screen.findByRole('heading', { level: 1 })
  return api
}

test('the page says what waits and what is missing, and shows each figure with its change', async () => {
  await open({
    submitted: [aRow(1)],
    missing: [aRow(2, { observation: null, office: null, why: 'not_assigned' })],
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    '1 số liệu chờ duyệt; 1\u00a0chỉ\u00a0tiêu còn phải gửi.',
  )
  const row = screen.getByRole('row', { name: /Chỉ tiêu số 1/ })
  expect(row.textContent).toContain('95,2')
  expect(row.textContent).toContain('+1,1\u00a0điểm\u00a0%')
  expect(within(row).getByText('Xấp xỉ')).toBeTruthy()
  expect(screen.getByRole('row', { name: /Chỉ tiêu số 2/ }).textContent).toContain(
    'Chưa phân công đơn vị',
  )
})

test('all that may be approved is approved in one request, an own entry is left out', async () => {
  const api = await open({ submitted: [aRow(1), aRow(2), aRow(3, { mayApprove: false })] })
  let sent: string[] = []
  api.on(approveObservations, ({ input }) => {
    sent = input.ids
    return { items: input.ids.map((id, at) => figure(at + 1, { id, state: 'approved' })) }
  })
  expect(screen.getByText('Bạn nhập số này; cán bộ tổng hợp khác duyệt.')).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }))
  fireEvent.click(screen.getByRole('button', { name: 'Duyệt 2 số liệu' }))
  await screen.findByText('Đã duyệt 2 số liệu.')
  expect(sent).toEqual([idOf(101), idOf(102)])
})

test('nothing goes back without a reason', async () => {
  const api = await open({ submitted: [aRow(1)] })
  const reasons: string[] = []
  api.on(returnObservations, ({ input }) => {
    reasons.push(input.reason)
    return { items: [figure(1, { state: 'returned', reason: input.reason })] }
  })
  fireEvent.click(screen.getByRole('checkbox', { name: /^Chọn 1 / }))
  fireEvent.click(screen.getByRole('button', { name: 'Trả lại' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Trả lại' }))
  expect(within(dialog).getByText(/^Ghi lý do để đơn vị biết/)).toBeTruthy()
  expect(reasons).toEqual([])
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Lý do' }), {
    target: { value: ' Đối chiếu với Thuế cơ sở ' },
  })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Trả lại' }))
  await screen.findByText('Đã trả lại 1 số liệu.')
  expect(reasons).toEqual(['Đối chiếu với Thuế cơ sở'])
})

test('a refusal is told, and the selection stays', async () => {
  const api = await open({ submitted: [aRow(1)] })
  api.on(approveObservations, () => new Refused('wrong-state', { detail: 'Số đã được trả lại.' }))
  fireEvent.click(screen.getByRole('checkbox', { name: /^Chọn 1 / }))
  fireEvent.click(screen.getByRole('button', { name: 'Duyệt 1 số liệu' }))
  await screen.findByText('Chưa thực hiện được. Số đã được trả lại.')
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Chọn 1 / }).checked).toBe(true)
})

test('the leader reads, and signs after hearing what is left out', async () => {
  const api = await open({
    submitted: [aRow(1, { mayApprove: false })],
    approved: [aRow(2, { observation: figure(2, { state: 'approved' }) })],
    may: { approve: false, lock: true },
  })
  let signed = ''
  api.on(lockRound, ({ input }) => {
    signed = input.key
    return { ...round, state: 'locked' as const, lockedAt: '2027-12-20T08:00:00+07:00' }
  })
  expect(screen.queryByRole('checkbox', { name: /^Chọn/ })).toBeNull()
  expect(screen.queryByText(/Bạn nhập số này/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Ký, khóa kỳ' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('Còn 1 số liệu chờ duyệt và 0 chỉ tiêu chưa gửi')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Ký, khóa' }))
  await waitFor(() => expect(signed).toBe('2027'))
})

const jump = {
  code: 'jump_year' as const,
  value: 95.2,
  against: 60.2,
  period: '2026',
  verdicts: null,
}

test('what is not unusual is approved in one press; what is says why, with both values', async () => {
  const api = await open({ submitted: [aRow(1), aRow(2, { unusual: [jump] }), aRow(3)] })
  let sent: string[] = []
  api.on(approveObservations, ({ input }) => {
    sent = input.ids
    return { items: input.ids.map((id, at) => figure(at + 1, { id, state: 'approved' })) }
  })
  expect(screen.getByRole('row', { name: /Chỉ tiêu số 2/ }).textContent).toContain(
    'Tăng 35\u00a0điểm\u00a0% so với năm 2026 (60,2%)',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Duyệt 2 số không bất thường' }))
  await screen.findByText('Đã duyệt 2 số liệu.')
  expect(sent).toEqual([idOf(101), idOf(103)])
})

test('more than two hundred are approved in slices', async () => {
  const api = await open({ submitted: Array.from({ length: 230 }, (_, i) => aRow(i)) })
  const sent: number[] = []
  api.on(approveObservations, ({ input }) => {
    sent.push(input.ids.length)
    return { items: input.ids.map((id, at) => figure(at, { id, state: 'approved' })) }
  })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }))
  fireEvent.click(screen.getByRole('button', { name: 'Duyệt 230 số liệu' }))
  await screen.findByText('Đã duyệt 230 số liệu.')
  expect(sent).toEqual([200, 30])
})

test('the address narrows the page to an office and to what is unusual', async () => {
  const other = { id: idOf(901), name: 'Công an xã', type: 'police' }
  await open(
    {
      submitted: [
        aRow(1, { unusual: [jump] }),
        aRow(2),
        aRow(3, { unusual: [jump], office: other }),
      ],
    },
    `?office=${idOf(900)}&unusual=1`,
  )
  expect(screen.getByRole('row', { name: /Chỉ tiêu số 1/ })).toBeTruthy()
  expect(screen.queryByRole('row', { name: /Chỉ tiêu số [23]/ })).toBeNull()
})

test('what comes again says what was sent back and what has changed', async () => {
  const returned = {
    figure: { ...figure(1), value: 90.1 },
    reason: 'đối chiếu Thuế',
    at: '2027-12-09T02:00:00.000Z',
  }
  await open({ submitted: [aRow(1, { returned })] })
  const row = screen.getByRole('row', { name: /Chỉ tiêu số 1/ })
  expect(row.textContent).toContain('“đối chiếu Thuế”')
  expect(row.textContent).toContain('Số đổi từ 90,1 thành 95,2')
})

test('after the signature nothing more is asked: what is without a figure, and what corrects one', async () => {
  const locked = { ...round, state: 'locked' as const, lockedAt: '2028-03-21T03:00:00.000Z' }
  const office = { id: idOf(900), name: 'Phòng Kinh tế', type: 'economy' }
  const standing = { office, asked: 3, entered: 2, returned: 0, missing: 1, unusual: 0 }
  await open({
    round: locked,
    rounds: [locked],
    offices: [
      { ...standing, submitted: 0, approved: 2 },
      { ...standing, office: { ...office, id: idOf(901) }, submitted: 1, approved: 2 },
    ],
    submitted: [aRow(1, { counting: { ...figure(1), value: 90.1 } })],
    approved: [aRow(1), aRow(2)],
    missing: [aRow(3, { observation: null, why: 'locked' })],
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Kỳ báo cáo đã ký, khóa: 2 số liệu đã duyệt; 1 đính chính chờ duyệt.',
  )
  expect(screen.getByText(/^Đã duyệt 2 trên 3 chỉ tiêu/)).toBeTruthy()
  expect(screen.getByText('1 chỉ tiêu không có số liệu')).toBeTruthy()
  expect(screen.queryByRole('columnheader', { name: 'Chưa gửi' })).toBeNull()
  expect(screen.getByText('1 đính chính chờ duyệt')).toBeTruthy()
  expect(screen.getByText('Số đã duyệt, đang tính: 90,1 %.')).toBeTruthy()
  expect(screen.getByText('Đến khi ký, khóa chưa có số được duyệt')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Nhập thay' })).toBeNull()
})

test('in a closed round the office is let in again; nobody enters in its place', async () => {
  const closed = { ...round, state: 'closed' as const }
  await open({
    round: closed,
    rounds: [closed],
    missing: [aRow(3, { observation: null, why: 'closed' })],
  })
  expect(screen.getByRole('link', { name: 'Mở lại kỳ' }).getAttribute('href')).toBe(
    '/c/kien-hai/rounds?year=2027',
  )
  expect(screen.queryByRole('link', { name: 'Nhập thay' })).toBeNull()
})
