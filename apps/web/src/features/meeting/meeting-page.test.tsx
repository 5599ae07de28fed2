import {
  getMeeting,
  getOverview,
  getSession,
  writeConclusion,
  type Conclusion,
  type Meeting,
} from '@tien-do/contract'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeApi, noAnswer, Refused } from '../../testing/fake-api.ts'
import { anOverview, anOverviewRow, commune, idOf, office } from '../../testing/overview-makers.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { MeetingPage } from './meeting-page.tsx'

const round: NonNullable<Meeting['round']> = {
  id: idOf(80),
  kind: 'annual',
  period: '2027',
  year: 2027,
  from: '2026-12-15',
  to: '2027-12-14',
  opensOn: '2027-12-15',
  deadline: '2028-01-31',
  closesOn: '2028-01-31',
  lockedAt: null,
  publishedAt: null,
  state: 'late',
}

const conclusion = (input: { id: string; text: string }): Conclusion => ({
  id: idOf(70),
  indicator: { id: input.id, code: '2', name: 'Chỉ tiêu số 2' },
  round: '2027',
  text: input.text,
  lead: office,
  supports: [],
  dueOn: null,
  by: 'leader',
  at: '2028-01-31T03:00:00Z',
  demo: false,
})

beforeEach(() => localStorage.clear())

async function openMeeting(at = '') {
  const api = fakeApi()
  const kept: Conclusion[] = []
  const overview = anOverview({
    indicators: [
      anOverviewRow(1),
      anOverviewRow(2, { verdict: 'not_met', attainment: 0.5 }),
      anOverviewRow(3, { verdict: 'nearly_met' }),
      anOverviewRow(4, { verdict: 'no_data', actual: null }),
    ],
  })
  api.on(getSession, () => ({
    user: { id: idOf(99), name: 'Lãnh đạo', login: 'kien-hai.leader', demo: false },
    memberships: [{ role: 'leader' as const, commune, office: null }],
    today: '2028-01-31',
  }))
  api.on(getOverview, () => overview)
  api.on(getMeeting, () => ({
    commune,
    asOf: '2028-01-31',
    round,
    rounds: [round],
    explanations: [],
    conclusions: kept,
    offices: [office],
    may: { conclude: true },
  }))
  const view = await renderPage({
    page: MeetingPage,
    path: '/c/:slug/meeting',
    at: `/c/kien-hai/meeting${at}`,
    api,
    width: 390,
  })
  return { ...view, api, kept }
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const press = (key: string, on: Element = document.body, more = {}) =>
  fireEvent.keyDown(on, { key, ...more })

test('a meeting opens with the finding and goes through the worst first', async () => {
  const { router } = await openMeeting()
  await title('Phát hiện của trang.')
  for (const name of ['Chỉ tiêu số 2', 'Chỉ tiêu số 4', 'Chỉ tiêu số 3']) {
    press('ArrowRight')
    await title(name)
  }
  press('PageDown')
  await title('Cuộc họp chưa ghi kết luận nào.')
  expect(router.state.location.search).toBe('?at=end')
  press('Home')
  await title('Phát hiện của trang.')
})

test('a remote clicker turns the page while somebody types, arrows stay in the field', async () => {
  await openMeeting('?at=2')
  await title('Chỉ tiêu số 2')
  const box = screen.getByRole('textbox', { name: 'Kết luận về chỉ tiêu 2' })
  act(() => box.focus())
  press('ArrowRight', box)
  press('j', box)
  await title('Chỉ tiêu số 2')
  press('PageDown', box)
  await title('Chỉ tiêu số 4')
})

test('Esc leaves the field first, then the meeting', async () => {
  const { router } = await openMeeting('?at=2')
  const box = await screen.findByRole('textbox', { name: 'Kết luận về chỉ tiêu 2' })
  act(() => box.focus())
  press('Escape', box)
  expect(document.activeElement).not.toBe(box)
  expect(router.state.location.pathname).toBe('/c/kien-hai/meeting')
  press('Escape')
  await waitFor(() => expect(router.state.location.pathname).toBe('/c/kien-hai'))
})

test('what is typed outlives a reload, and Ctrl Enter keeps it with its indicator', async () => {
  const first = await openMeeting('?at=2')
  const name = { name: 'Kết luận về chỉ tiêu 2' }
  fireEvent.change(await screen.findByRole('textbox', name), {
    target: { value: 'Rà soát dự án chậm' },
  })
  first.unmount()
  const { api, kept } = await openMeeting('?at=2')
  const sent: string[] = []
  api.on(writeConclusion, ({ input, headers }) => {
    sent.push(headers.get('idempotency-key') ?? '')
    // The line breaks before the answer comes: it arrived, and nobody knows.
    if (sent.length === 1) return noAnswer
    kept.push(conclusion(input))
    return conclusion(input)
  })
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', name)
  expect(box.value).toBe('Rà soát dự án chậm')
  press('Enter', box, { ctrlKey: true })
  await screen.findByText('Chờ gửi; sẽ tự gửi khi có kết nối.')
  expect(box.value).toBe('')
  fireEvent(window, new Event('online'))
  await waitFor(() => expect(kept).toHaveLength(1))
  expect(kept[0]?.text).toBe('Rà soát dự án chậm')
  expect(new Set(sent).size).toBe(1)
  await waitFor(() => expect(screen.queryByText(/Chờ gửi/)).toBeNull())
  expect(screen.getByText('Rà soát dự án chậm')).toBeTruthy()
})

test('a conclusion that is refused stays readable with its reason', async () => {
  const { api } = await openMeeting('?at=2')
  api.on(writeConclusion, () => new Refused('forbidden', { detail: 'Vai trò đã đổi.' }))
  const box = await screen.findByRole('textbox', { name: 'Kết luận về chỉ tiêu 2' })
  press('Enter', box, { ctrlKey: true })
  expect(screen.getByRole('alert').textContent).toContain('Gõ nội dung kết luận rồi ghi.')
  fireEvent.change(box, { target: { value: 'Giao việc' } })
  fireEvent.click(screen.getByRole('button', { name: 'Ghi kết luận' }))
  await screen.findByText(/Vai trò đã đổi/)
  expect(screen.getByText('Giao việc')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /Bỏ kết luận chưa ghi được/ }))
  expect(screen.queryByText('Giao việc')).toBeNull()
})
