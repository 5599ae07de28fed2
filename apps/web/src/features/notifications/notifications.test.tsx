import { listNotifications, readNotifications, type Notification } from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { NotificationBell } from './notification-bell.tsx'
import { NotificationsPage } from './notifications-page.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const returned = (n: number, readAt: string | null = null): Notification => ({
  id: idOf(n),
  commune: { code: '11749', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' },
  notice: {
    kind: 'figure_returned',
    about: { period: '2027', office: `Phòng ${n}`, codes: ['4', '7'], reason: 'Thiếu nguồn' },
  },
  at: '2028-01-30T02:00:00.000Z',
  readAt,
  demo: false,
})

/** A server that remembers what was read, and answers two at a time. */
function keeping(items: Notification[]) {
  const api = fakeApi()
  const unread = () => items.filter(({ readAt }) => readAt === null).length
  api.on(listNotifications, ({ input: { cursor } }) => {
    const from = cursor === undefined ? 0 : items.findIndex(({ id }) => id === cursor) + 1
    const page = items.slice(from, from + 2)
    const nextCursor = from + 2 < items.length ? (page.at(-1)?.id ?? null) : null
    return { items: page, nextCursor, unread: unread() }
  })
  api.on(readNotifications, ({ input: { ids } }) => {
    for (const it of items)
      if (!ids || ids.includes(it.id)) it.readAt ??= '2028-01-31T02:00:00.000Z'
    return { unread: unread() }
  })
  return api
}

const page = { page: NotificationsPage, path: '/me/notifications', at: '/me/notifications' }
const bell = { page: () => <NotificationBell />, path: '/', at: '/' }
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent

test('the page says how much is unread, names what is new, and shows the rest on demand', async () => {
  await renderPage({
    ...page,
    api: keeping([returned(1), returned(2, '2028-01-30T08:00:00.000Z'), returned(3)]),
  })
  expect(await heading()).toBe('2 thông báo chưa đọc.')
  const [first, second] = screen.getAllByRole('listitem')
  expect(first?.textContent).toContain('Mới2 số liệu cả năm 2027 của Phòng 1 bị trả lại')
  expect(first?.textContent).toContain('Chỉ tiêu 4, 7. Lý do: Thiếu nguồn.')
  expect(second?.textContent).not.toContain('Mới')
  fireEvent.click(screen.getByRole('button', { name: 'Xem thêm' }))
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3))
})

test('following a notification leads to the entry sheet of its round, and it is read', async () => {
  const items = [returned(1)]
  const { router } = await renderPage({ ...page, api: keeping(items) })
  fireEvent.click(await screen.findByRole('link', { name: /bị trả lại/ }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/c/kien-hai/entry'))
  expect(router.state.location.search).toBe('?round=2027')
  await waitFor(() => expect(items[0]?.readAt).not.toBeNull())
})

test('all is marked as read at once', async () => {
  await renderPage({ ...page, api: keeping([returned(1), returned(2)]) })
  expect(await heading()).toBe('2 thông báo chưa đọc.')
  fireEvent.click(screen.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }))
  await waitFor(async () => expect(await heading()).toBe('Đã đọc hết thông báo.'))
  expect(screen.queryByText('Mới')).toBeNull()
})

test('who was told nothing reads what would be told', async () => {
  await renderPage({ ...page, api: keeping([]) })
  expect(await heading()).toBe('Chưa có thông báo')
})

test('the bell says the count in words, and opens the latest', async () => {
  await renderPage({ ...bell, api: keeping([returned(1), returned(2)]) })
  const button = await screen.findByRole('button', { name: 'Thông báo, 2 chưa đọc' })
  fireEvent.click(button)
  const opened = await screen.findByRole('dialog', { name: 'Thông báo' })
  expect(within(opened).getAllByRole('listitem')).toHaveLength(2)
  expect(within(opened).getByRole('link', { name: 'Xem tất cả thông báo' })).toBeTruthy()
  fireEvent.click(within(opened).getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }))
  await screen.findByRole('button', { name: 'Thông báo, không có thông báo chưa đọc' })
})
