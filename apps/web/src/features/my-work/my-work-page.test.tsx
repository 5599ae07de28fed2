import { getMyCalendar, getMyWork, type OfficeRound, type WorkRound } from '@tien-do/contract'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import type { MyWork } from './my-work.ts'
import { MyWorkPage } from './my-work-page.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const commune = { code: '11806', slug: 'truong-tan', name: 'Trường Tân', kind: 'xã' as const }
const office = { id: idOf(900), name: 'Phòng Kinh tế', type: 'economy' }

const aRound = (given: Partial<WorkRound> = {}): WorkRound => ({
  key: '2026',
  kind: 'annual',
  period: '2026',
  deadline: '2026-12-14',
  lastDay: '2026-12-20',
  state: 'open',
  ...given,
})
const figure = (n: number) => ({
  indicatorId: idOf(n),
  code: String(n),
  name: `Chỉ tiêu số ${n}`,
  unit: '%',
  target: '80',
})
const anOfficeRound = (blank: number, round = aRound()): OfficeRound => ({
  round,
  period: round.period,
  due: blank + 7,
  approved: 6,
  submitted: 0,
  returned: 1,
  drafts: 0,
  blank,
  inTime: { given: 6, by: 6 },
  owed: Array.from({ length: blank }, (_, n) => ({ ...figure(n + 1), state: 'blank' as const })),
})
const nothing: MyWork = {
  today: '2026-12-11',
  count: {
    returned: 0,
    explanations: 0,
    figures: 0,
    approvals: 0,
    signOffs: 0,
    answers: 0,
    all: 0,
  },
  returned: { count: 0, items: [] },
  explanations: { count: 0, items: [] },
  answers: { count: 0, items: [] },
  offices: [],
  communes: [],
  city: null,
  helpers: [],
}

async function open(work: Partial<MyWork>) {
  const api = fakeApi()
  api.on(getMyWork, () => ({ ...nothing, ...work }))
  api.on(getMyCalendar, ({ input }) => ({
    items: [
      {
        day: `${input.month}-14`,
        kind: 'deadline' as const,
        commune,
        office: null,
        period: '2026',
        roundKind: 'annual' as const,
        code: null,
        tasks: [],
        demo: false,
      },
    ],
    today: '2026-12-11',
  }))
  await renderPage({ page: MyWorkPage, path: '/me', at: '/me', api })
  return (await screen.findByRole('heading', { level: 1 })).textContent
}

const withFigures: Partial<MyWork> = {
  count: { ...nothing.count, figures: 3, returned: 1, all: 4 },
  returned: {
    count: 1,
    items: [
      {
        ...figure(9),
        commune,
        office,
        round: aRound(),
        period: '2026',
        figure: {
          value: 11.8,
          numerator: null,
          denominator: null,
          verdict: null,
          notApplicable: false,
          grade: 'official',
          note: null,
        },
        reason: 'Chưa trừ tiền sử dụng đất',
        at: '2026-12-10T02:00:00Z',
      },
    ],
  },
  offices: [
    {
      commune,
      office,
      rounds: [
        anOfficeRound(3),
        anOfficeRound(
          5,
          aRound({ key: '2027-Q1', kind: 'quarter', period: '2027-Q1', deadline: '2027-03-24' }),
        ),
      ],
      tasks: { count: 0, overdue: 0, items: [] },
    },
  ],
  helpers: [{ commune, office: 'Văn phòng HĐND và UBND xã' }],
}

test('the page says by when what is owed and how long it takes, and what comes after', async () => {
  expect(await open(withFigures)).toBe(
    'Trước ngày 14/12/2026: nhập 3\u00a0số\u00a0liệu, sửa 1\u00a0số bị trả lại, khoảng 5 phút.',
  )
  expect(screen.getByText('Sau đó: nhập 5 số liệu quý I/2027 trước 24/03/2027.')).toBeTruthy()
  expect(screen.getAllByText('đúng hạn 6/6')).toHaveLength(2)
})

test('what several offices owe of a later round is told as one number', async () => {
  const [work] = withFigures.offices ?? []
  if (!work) throw new Error('no office')
  const police = { ...office, id: idOf(901), name: 'Công an' }
  await open({ ...withFigures, offices: [work, { ...work, office: police }] })
  expect(screen.getByText('Sau đó: nhập 10 số liệu quý I/2027 trước 24/03/2027.')).toBeTruthy()
})

test('what came back stands first with its reason, and one button is the next step', async () => {
  await open(withFigures)
  const [first] = screen.getAllByRole('region')
  if (!first) throw new Error('no section')
  expect(within(first).getByRole('heading').textContent).toBe('Bị trả lại')
  expect(first.textContent).toContain('Đã gửi năm 2026: 11,8%; kế hoạch 80%.')
  expect(first.textContent).toContain('“Chưa trừ tiền sử dụng đất”')
  const mend = within(first).getByRole('link', { name: 'Sửa lại' })
  expect(mend.getAttribute('href')).toBe(
    `/c/truong-tan/entry?round=2026&office=${office.id}&at=${idOf(9)}`,
  )
  const filled = document.querySelectorAll(
    'main a[data-variant="filled"], a[data-variant="filled"]',
  )
  expect([...filled]).toEqual([mend])
})

test('of a later round the first figures are named, the rest is a link to the sheet', async () => {
  await open(withFigures)
  const later = screen.getByRole('region', { name: 'Số liệu phải nhập quý I/2027' })
  expect(within(later).getAllByRole('listitem')).toHaveLength(3)
  expect(within(later).getByRole('link', { name: 'và 2 số liệu nữa' })).toBeTruthy()
})

test('figures that are late are told as late', async () => {
  const late = aRound({ deadline: '2026-12-01', state: 'late' })
  const said = await open({
    count: { ...nothing.count, figures: 1, all: 1 },
    offices: [
      {
        commune,
        office,
        rounds: [anOfficeRound(1, late)],
        tasks: { count: 0, overdue: 0, items: [] },
      },
    ],
  })
  expect(said).toBe('Quá hạn từ 01/12/2026: nhập 1\u00a0số\u00a0liệu, khoảng 1 phút.')
  expect(screen.getByText('quá 10 ngày')).toBeTruthy()
  expect(screen.getByText('nhận đến 20/12/2026')).toBeTruthy()
})

test('a coordinator approves first, then reminds', async () => {
  const said = await open({
    count: { ...nothing.count, approvals: 5, all: 5 },
    communes: [
      {
        commune,
        as: 'coordinator',
        unassigned: 0,
        toConfirm: 0,
        rounds: [
          {
            round: aRound({ deadline: '2026-12-01', state: 'late' }),
            due: 10,
            approved: 2,
            submitted: 6,
            ownEntries: 1,
            returned: 0,
            missing: 2,
            lateOffices: [{ office, missing: 2 }],
            ready: false,
          },
        ],
      },
    ],
  })
  expect(said).toBe('5\u00a0số\u00a0liệu chờ duyệt, khoảng 2 phút.')
  expect(screen.getByText('Sau đó: nhắc 1 đơn vị chậm nộp.')).toBeTruthy()
  expect(screen.getByText(/1 số do chính bạn nhập/)).toBeTruthy()
  expect(screen.getByText(/Phòng Kinh tế thiếu 2/)).toBeTruthy()
})

test('where the session has ended the page leads to signing in and back', async () => {
  const api = fakeApi()
  api.on(getMyWork, () => new Refused('signed-out'))
  await renderPage({ page: MyWorkPage, path: '/me', at: '/me?x=1', api })
  const link = await screen.findByRole('link', { name: 'Đăng nhập' })
  expect(link.getAttribute('href')).toBe('/sign-in?next=%2Fme%3Fx%3D1')
})

test('where nothing is owed the page says so', async () => {
  expect(await open({})).toBe('Không có việc nào đang chờ.')
  expect(screen.getByText('Không còn việc phải làm')).toBeTruthy()
})

test('the month names its deadlines, and another month can be looked at', async () => {
  await open(withFigures)
  expect(await screen.findByText('Hạn nộp số liệu năm 2026')).toBeTruthy()
  expect(screen.getByText('14/12')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Tháng sau' }))
  expect(await screen.findByText('14/01')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Tháng 1/2027' })).toBeTruthy()
})
