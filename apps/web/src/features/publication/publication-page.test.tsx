import {
  getPublication,
  listRounds,
  putPublication,
  type Publication,
  type PublicationItem,
  type PublicFigure,
} from '@tien-do/contract'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { PublicationPage } from './publication-page.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const round: Publication['round'] = {
  id: idOf(800),
  kind: 'annual',
  period: '2026',
  year: 2026,
  from: '2025-12-15',
  to: '2026-12-14',
  opensOn: '2026-12-15',
  deadline: '2027-01-20',
  closesOn: '2027-02-20',
  lockedAt: '2027-03-21T03:00:00.000Z',
  publishedAt: null,
  state: 'locked',
}

const figure = (n: number, given: Partial<PublicFigure> = {}): PublicFigure => ({
  indicatorId: idOf(n),
  planId: idOf(700),
  code: String(n),
  name: `Chỉ tiêu số ${n}`,
  group: 'Kinh tế',
  unit: '%',
  target: 'từ 95% trở lên',
  value: 96.4,
  said: null,
  notApplicable: false,
  grade: 'official',
  verdict: 'exceeded',
  section: 'II.1',
  day: '2028-01-31',
  demo: false,
  ...given,
})

const item = (n: number, given: Partial<PublicationItem> = {}): PublicationItem => ({
  figure: figure(n),
  published: null,
  corrected: false,
  proposed: true,
  ...given,
})

const out = (n: number, value: number) => ({
  figure: figure(n, { value, day: '2027-03-28' }),
  at: '2027-03-28T03:00:00.000Z',
})

async function open(items: PublicationItem[], given: Partial<Publication> = {}) {
  const api = fakeApi()
  const publication: Publication = {
    commune: { code: '11749', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' },
    round,
    plans: [
      {
        id: idOf(700),
        no: 1,
        title: 'Kế hoạch phát triển 2026–2030',
        docType: 'Kế hoạch',
        number: null,
        date: null,
        issuer: 'UBND xã Kiến Hải',
        issuerKind: 'government',
        periodStart: 2026,
        periodEnd: 2030,
      },
    ],
    items,
    may: { publish: true },
    demo: false,
    today: '2028-01-31',
    ...given,
  }
  const sent: string[][] = []
  api.on(listRounds, () => ({
    commune: publication.commune,
    items: [{ ...publication.round, etag: '"1"', counts: null, exceptions: [] }],
    today: publication.today,
  }))
  api.on(getPublication, () => publication)
  api.on(putPublication, ({ input }) => {
    sent.push(input.indicatorIds)
    return publication
  })
  await renderPage({
    page: PublicationPage,
    path: '/c/:slug/publication',
    at: '/c/kien-hai/publication?round=2026',
    api,
  })
  await screen.findByRole('heading', { level: 1 })
  return { api, sent }
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const preview = () => within(screen.getByRole('region', { name: 'Người dân sẽ thấy' }))
const choice = () => within(screen.getByRole('region', { name: 'Chọn chỉ tiêu công bố' }))

test('what is proposed is ticked, and the preview holds what is ticked and nothing else', async () => {
  await open([item(1), item(2, { proposed: false })])
  expect(title()).toBe('Chưa công bố chỉ tiêu nào của năm 2026; 2 chỉ tiêu có số đã duyệt.')
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /Kỳ báo cáo/ }).value).toBe('2026')
  expect(preview().getByText('từ 95% trở lên')).toBeTruthy()
  expect(preview().getByText('96,4%')).toBeTruthy()
  expect(preview().getByText('Vượt')).toBeTruthy()
  expect(preview().queryByText(/Chỉ tiêu số 2/)).toBeNull()
  fireEvent.click(choice().getByRole('checkbox', { name: /Chỉ tiêu số 2/ }))
  expect(preview().getByText(/Chỉ tiêu số 2/)).toBeTruthy()
})

test('before anything goes out the dialog says what becomes public, changes and goes', async () => {
  const { sent } = await open(
    [
      item(1),
      item(2, { published: out(2, 90), corrected: true }),
      item(3, { published: out(3, 96.4) }),
    ],
    { round: { ...round, publishedAt: '2027-03-28T03:00:00.000Z' } },
  )
  expect(title()).toBe('Đang công bố 2 trên 3 chỉ tiêu có số đã duyệt của năm 2026.')
  expect(
    choice().getByText(/Đang công khai 90% từ 28\/03\/2027; số hiện tại là 96,4%/),
  ).toBeTruthy()
  fireEvent.click(choice().getByRole('checkbox', { name: /Chỉ tiêu số 1/ }))
  fireEvent.click(choice().getByRole('checkbox', { name: /Chỉ tiêu số 3/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Công bố 2 chỉ tiêu' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('Công khai mới 1 chỉ tiêu: 1.')
  expect(dialog.textContent).toContain('Thay bằng số mới ở 1 chỉ tiêu: 2.')
  expect(dialog.textContent).toContain('Gỡ khỏi công khai 1 chỉ tiêu: 3.')
  expect(sent).toEqual([])
  fireEvent.click(within(dialog).getByRole('button', { name: 'Công bố' }))
  await screen.findByText('Đã công bố 2 chỉ tiêu năm 2026.')
  expect(sent).toEqual([[idOf(1), idOf(2)]])
})

test('a choice that changes nothing cannot be sent', async () => {
  await open([item(1, { published: out(1, 96.4) })], {
    round: { ...round, publishedAt: '2027-03-28T03:00:00.000Z' },
  })
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Công bố 1 chỉ tiêu' })
  expect(button.disabled).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ chọn tất cả' }))
  expect(screen.getByRole('button', { name: 'Gỡ toàn bộ khỏi công khai' })).toBeTruthy()
})

test('an invented figure is marked where the public will read it', async () => {
  await open([item(1, { figure: figure(1, { demo: true }) })])
  expect(preview().getByText(/không phải kết quả thật/)).toBeTruthy()
})

test('a round that is not signed off says so, and where to sign it', async () => {
  await open([], { round: { ...round, lockedAt: null, state: 'closed' } })
  expect(title()).toBe('Chưa công bố được số liệu năm 2026: kỳ chưa ký, khóa.')
  expect(screen.getByRole('link', { name: 'Mở trang duyệt số liệu' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Công bố/ })).toBeNull()
})

test('the leader reads and does not choose', async () => {
  await open([item(1)], { may: { publish: false } })
  expect(choice().getByRole<HTMLInputElement>('checkbox', { name: /Chỉ tiêu số 1/ }).disabled).toBe(
    true,
  )
  expect(screen.queryByRole('button', { name: /^Công bố/ })).toBeNull()
})

test('what has changed meanwhile is told, and nothing is said to be published', async () => {
  const { api } = await open([item(1)])
  const detail = 'Số liệu vừa thay đổi.'
  api.on(putPublication, () => new Refused('edit-conflict', { detail }))
  fireEvent.click(screen.getByRole('button', { name: 'Công bố 1 chỉ tiêu' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Công bố' }))
  await screen.findByText('Chưa thực hiện được. Số liệu vừa thay đổi.')
})

test('where nothing is out, nothing can be withdrawn', async () => {
  await open([item(1, {})])
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ chọn tất cả' }))
  expect(screen.queryByRole('button', { name: 'Gỡ toàn bộ khỏi công khai' })).toBeNull()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Công bố' }).disabled).toBe(true)
})
