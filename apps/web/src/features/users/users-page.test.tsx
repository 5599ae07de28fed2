import {
  getSession,
  inviteToCommune,
  listCommuneUsers,
  listHandovers,
  listOffices,
  type ParsedOf,
  type RegisteredUser,
} from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { UsersPage } from './users-page.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const commune = { code: '10960', slug: 'tan-ky', name: 'Tân Kỳ', kind: 'xã' as const }
const typeName = { vi: 'Phòng', en: 'Office' }
const economy = { id: idOf(901), name: 'Phòng Kinh tế', type: 'economy' }
const culture = { id: idOf(902), name: 'Phòng Văn hóa - Xã hội', type: 'culture' }

const aUser = (n: number, more: Partial<RegisteredUser> = {}): RegisteredUser => ({
  id: idOf(n),
  name: `Người số ${n}`,
  login: `nguoi.${n}`,
  email: null,
  mailNotices: true,
  state: 'active',
  lockedUntil: null,
  memberships: [{ role: 'leader', commune, office: null }],
  elsewhere: false,
  lastSignIn: null,
  linkUntil: null,
  demo: false,
  may: { memberships: true, account: true },
  ...more,
})

async function open(users: RegisteredUser[], { keep = true } = {}) {
  const api = fakeApi()
  api.on(getSession, () => ({
    user: { id: idOf(1), login: 'nguoi.1', name: 'Người số 1', demo: false },
    memberships: [{ role: 'coordinator' as const, commune, office: null }],
    today: '2028-01-31',
  }))
  api.on(listOffices, () => ({
    items: [economy, culture].map((it) => ({ ...it, typeName })),
  }))
  api.on(listCommuneUsers, () => ({
    items: users,
    nextCursor: null,
    commune,
    counts: { active: users.length, invited: 0, disabled: 0 },
    withoutEditor: [culture],
    may: { keep },
  }))
  api.on(listHandovers, () => ({ items: [], nextCursor: null }))
  const at = '/c/tan-ky/settings/users'
  await renderPage({ page: UsersPage, path: '/c/:slug/settings/users', at, api })
  await screen.findByRole('heading', { level: 1 })
  return api
}

test('the page says how many there are, and which office nobody enters for', async () => {
  await open([aUser(1), aUser(2)])
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
    /^Xã Tân Kỳ có 2\sngười dùng\.$/,
  )
  expect(screen.getByText(/chưa có người nhập số liệu: Phòng Văn hóa/)).toBeTruthy()
})

test('an invitation names what is missing, keeps what was typed, and ends in a link', async () => {
  const api = await open([aUser(1)])
  const sent: ParsedOf<typeof inviteToCommune>[] = []
  const detail = 'Tên đăng nhập đã có người dùng.'
  api.on(inviteToCommune, ({ input }) => {
    sent.push(input)
    if (sent.length === 1)
      return new Refused('invalid-input', { errors: [{ pointer: '#/login', detail }] })
    const { name, login } = input
    return {
      user: aUser(3, { name, login, state: 'invited' }),
      link: {
        path: '/invitation/abc',
        expiresAt: '2028-02-07T02:00:00Z',
        posted: 'not-set-up' as const,
      },
    }
  })
  fireEvent.click(screen.getByRole('button', { name: 'Mời người dùng' }))
  const dialog = await screen.findByRole('dialog')
  const send = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Tạo lời mời' }))
  const field = (name: RegExp) => within(dialog).getByRole<HTMLInputElement>('textbox', { name })
  send()
  expect(within(dialog).getByText('Ghi họ và tên.')).toBeTruthy()
  expect(within(dialog).getByText(/^Chọn ít nhất một vai trò/)).toBeTruthy()
  expect(sent).toEqual([])

  fireEvent.change(field(/^Họ và tên/), { target: { value: 'Đỗ Thị Ước' } })
  expect(field(/^Tên đăng nhập/).value).toBe('tan-ky.uoc.dt')
  fireEvent.click(within(dialog).getByRole('checkbox', { name: /^Cán bộ tổng hợp/ }))
  send()
  await within(dialog).findByText(detail)
  expect(field(/^Họ và tên/).value).toBe('Đỗ Thị Ước')

  fireEvent.change(field(/^Tên đăng nhập/), { target: { value: 'tan-ky.uoc' } })
  send()
  const link = await within(dialog).findByRole<HTMLInputElement>('textbox', { name: 'Liên kết' })
  expect(link.value).toMatch(/\/invitation\/abc$/)
  expect(sent[1]).toMatchObject({
    slug: 'tan-ky',
    name: 'Đỗ Thị Ước',
    login: 'tan-ky.uoc',
    email: null,
    memberships: [{ role: 'coordinator', officeId: null }],
  })
})

test('of somebody with roles elsewhere only the roles here can be changed, and it is said why', async () => {
  await open([aUser(1, { elsewhere: true, may: { memberships: true, account: false } })])
  fireEvent.click(screen.getByRole('button', { name: 'Người số 1' }))
  const drawer = await screen.findByRole('dialog')
  expect(within(drawer).getByText(/^Người này còn vai trò ở nơi khác/)).toBeTruthy()
  expect(within(drawer).getByRole('button', { name: 'Lưu vai trò' })).toBeTruthy()
  expect(within(drawer).queryByRole('button', { name: 'Khóa tài khoản' })).toBeNull()
})

test('the leader reads and changes nothing', async () => {
  await open([aUser(1, { may: { memberships: false, account: false } })], { keep: false })
  expect(screen.queryByRole('button', { name: 'Mời người dùng' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Người số 1' }))
  const drawer = await screen.findByRole('dialog')
  await waitFor(() => expect(within(drawer).getByText('Lãnh đạo')).toBeTruthy())
  expect(within(drawer).queryByRole('button', { name: /Lưu|Khóa|Tạo/ })).toBeNull()
})
