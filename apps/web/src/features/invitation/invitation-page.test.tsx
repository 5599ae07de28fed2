import { acceptInvitation, readInvitation, type OutputOf } from '@tien-do/contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { InvitationPage } from './invitation-page.tsx'

const commune = { code: '10960', slug: 'tan-ky', name: 'Tân Kỳ', kind: 'xã' as const }
const membership = { role: 'leader' as const, commune, office: null }
const token = 'mot-lien-ket-dai-hon-hai-muoi-chu'

async function open(answer: OutputOf<typeof readInvitation> | Refused) {
  const api = fakeApi()
  api.on(readInvitation, () => answer)
  const path = '/invitation/:token'
  const view = await renderPage({ page: InvitationPage, path, at: `/invitation/${token}`, api })
  await screen.findByRole('heading', { level: 1 })
  return { api, ...view }
}

test('who is invited is told where, sets a password by the rule, and is led to the commune', async () => {
  const { api, router } = await open({
    state: 'open',
    invited: {
      name: 'Đỗ Thị Ước',
      login: 'tan-ky.uoc',
      memberships: [membership],
      expiresAt: '2028-02-07T02:00:00Z',
      renews: false,
    },
  })
  const sent: string[] = []
  api.on(acceptInvitation, ({ input }) => {
    sent.push(input.password)
    return {
      user: {
        id: '00000000-0000-4000-8000-000000000001',
        login: 'tan-ky.uoc',
        name: 'Đỗ Thị Ước',
        demo: false,
      },
      memberships: [membership],
      today: '2028-01-31',
    }
  })
  expect(screen.getByText('Lãnh đạo · Xã Tân Kỳ')).toBeTruthy()
  const submit = screen.getByRole('button', { name: 'Lưu mật khẩu và đăng nhập' })
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  type('Mật khẩu mới', 'ngắn quá')
  type('Nhập lại mật khẩu mới', 'ngắn qua')
  fireEvent.click(submit)
  expect(screen.getByText('Mật khẩu chưa đạt yêu cầu nêu dưới đây.')).toBeTruthy()
  expect(screen.getByText('Hai lần nhập chưa giống nhau.')).toBeTruthy()
  expect(sent).toEqual([])
  type('Mật khẩu mới', 'một câu dài dễ nhớ')
  type('Nhập lại mật khẩu mới', 'một câu dài dễ nhớ')
  fireEvent.click(submit)
  await waitFor(() => expect(router.state.location.pathname).toBe('/c/tan-ky'))
  expect(sent).toEqual(['một câu dài dễ nhớ'])
})

test.for([
  [{ state: 'used', invited: null }, 'Liên kết này đã được dùng'],
  [{ state: 'ended', invited: null }, 'Liên kết này không còn hiệu lực'],
  [new Refused('not-found'), 'Không có liên kết này'],
] as const)('a link that opens nothing says why: %#', async ([answer, title]) => {
  await open(answer)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
  expect(screen.queryByRole('button', { name: 'Lưu mật khẩu và đăng nhập' })).toBeNull()
})
