import {
  getRound,
  getSession,
  listPlans,
  listRounds,
  makeYear,
  proposeYear,
  type CoverageRow,
  type ListedRound,
  type OutputOf,
  type ProposedRound,
} from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { RoundsPage } from './rounds-page.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const commune = { code: '11806', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' as const }
const plan = { id: idOf(1), title: 'Kế hoạch 5 năm' }
const span = { year: 2028, from: '2027-12-15', to: '2028-03-14' }
const days = { opensOn: '2028-02-29', deadline: '2028-03-14', closesOn: '2028-03-20' }

const aRound = (n: number, given: Partial<ListedRound> = {}): ListedRound => ({
  id: idOf(n),
  kind: 'quarter',
  period: '2028-Q1',
  ...span,
  ...days,
  lockedAt: null,
  publishedAt: null,
  state: 'open',
  etag: '"1"',
  counts: { due: 36, entered: 2, submitted: 3, returned: 0, approved: 12 },
  exceptions: [],
  ...given,
})

const proposed = (given: Partial<ProposedRound>): ProposedRound => ({
  key: '2028-Q1',
  kind: 'quarter',
  period: '2028-Q1',
  ...span,
  ...days,
  namedBy: [plan],
  byDecree: [],
  existing: null,
  ...given,
})

async function open(items: ListedRound[], role: 'coordinator' | 'leader' = 'coordinator') {
  const api = fakeApi()
  const list: OutputOf<typeof listRounds> = { commune, items, today: '2028-03-10' }
  api.on(listRounds, () => list)
  api.on(listPlans, () => ({ items: [], nextCursor: null }))
  api.on(getSession, () => ({
    user: { id: idOf(7), login: 'van-phong', name: 'Văn phòng', demo: true },
    memberships: [{ role, commune, office: null }],
    today: '2028-03-10',
  }))
  const at = '/c/kien-hai/rounds?year=2028'
  await renderPage({ page: RoundsPage, path: '/c/:slug/rounds', at, api })
  await screen.findByRole('heading', { level: 1 })
  return api
}

test('the page says how the rounds of the year stand, each with its days and counts', async () => {
  const office = { id: idOf(9), name: 'Phòng Kinh tế', type: 'economy' }
  await open([
    aRound(11),
    aRound(12, {
      kind: 'annual',
      period: '2028',
      state: 'closed',
      exceptions: [
        {
          id: idOf(20),
          office,
          until: '2028-03-12',
          reason: 'chờ số của ngành',
          by: 'Văn phòng',
          at: '2028-03-09T02:00:00Z',
          endedAt: null,
          active: true,
        },
      ],
    }),
  ])
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Năm 2028: 1 kỳ đang mở, 1 kỳ đã đóng.',
  )
  const quarter = screen.getByRole('article', { name: 'Quý I/2028' })
  expect(quarter.textContent).toContain('29/02/2028')
  expect(quarter.textContent?.replaceAll('\u00a0', ' ')).toContain(
    '12/36 đã duyệt · 3 chờ duyệt · 2 nháp · 19 chưa nhập',
  )
  expect(screen.getByRole('article', { name: 'Năm 2028' }).textContent).toContain(
    'Phòng Kinh tế: mở lại đến hết 12/03/2028',
  )
})

test('the leader reads the rounds and changes none', async () => {
  await open([aRound(11)], 'leader')
  expect(screen.queryByRole('button', { name: /Lập kỳ/ })).toBeNull()
  expect(screen.queryByRole('button', { name: /Việc khác/ })).toBeNull()
})

test('the year is made in one step: what is chosen, with the days as changed', async () => {
  const api = await open([])
  api.on(proposeYear, () => ({
    year: 2028,
    plans: [plan],
    items: [
      proposed({ existing: aRound(11) }),
      proposed({ key: '2028-H1', kind: 'half_year', period: '2028-H1' }),
      proposed({ key: '2028', kind: 'annual', period: '2028', namedBy: [], byDecree: [plan] }),
      proposed({ key: '2028-mid_term', kind: 'mid_term', period: '2028' }),
    ],
  }))
  const sent: unknown[] = []
  api.on(makeYear, ({ input }) => {
    sent.push(input.rounds)
    return sent.length === 1
      ? new Refused('wrong-state', { detail: 'Thử lại.' })
      : { made: [aRound(12), aRound(13)], kept: [] }
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Lập kỳ cho năm 2028' }))
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByText(/đề xuất theo Nghị định 09\/2019\/NĐ-CP/)
  expect(within(dialog).queryByRole('checkbox', { name: 'Quý I/2028' })).toBeNull()
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Sơ kết giữa kỳ, năm 2028' }))

  const deadline = within(dialog).getByLabelText('Hạn nộp, Năm 2028')
  fireEvent.change(deadline, { target: { value: '1/2/2028' } })
  const send = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Lập 2 kỳ' })
  expect(send.disabled).toBe(true)
  expect(within(dialog).getByText('Hạn nộp không được trước ngày mở.')).toBeTruthy()
  fireEvent.change(deadline, { target: { value: '16/3/2028' } })
  fireEvent.click(send)
  // A refusal stays in the dialog, with what was chosen.
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Thử lại.')
  fireEvent.click(send)
  await screen.findByText('Đã lập 2 kỳ báo cáo năm 2028.')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent[1]).toEqual([
    { period: '2028-H1', kind: 'half_year', ...days },
    { period: '2028', kind: 'annual', ...days, deadline: '2028-03-16' },
  ])
})

test('a closed round is opened again only for an office that enters figures in it', async () => {
  const economy = { id: idOf(9), name: 'Phòng Kinh tế', type: 'economy' }
  const round = aRound(12, { kind: 'annual', period: '2028', state: 'closed' })
  const row = (n: number, given: Pick<CoverageRow, 'office'>): CoverageRow => ({
    indicatorId: idOf(n),
    code: String(n),
    name: 'Chỉ tiêu',
    group: 'Kinh tế',
    unit: '%',
    figures: [{ period: '2028', actual: null, underWay: null, whyNot: 'closed' }],
    ...given,
  })
  const api = await open([round])
  const rows = [row(1, { office: economy }), row(2, { office: economy }), row(3, { office: null })]
  const may = { change: true, enter: true, lock: false }
  const answer = { commune, round, periods: ['2028'], rows, may, today: '2028-03-10', demo: true }
  api.on(getRound, () => answer)
  fireEvent.click(screen.getByRole('button', { name: 'Việc khác với Năm 2028' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Mở lại cho một đơn vị' }))
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByRole('option', { name: 'Phòng Kinh tế' })
  expect(within(dialog).getAllByRole('option')).toHaveLength(2)
})
