import {
  makeHandover,
  previewHandover,
  type ParsedOf,
  type RegisteredUser,
} from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { HandoverDialog } from './handover-dialog.tsx'
import type { Handover, HandoverPreview } from './handover-queries.ts'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const commune = { code: '10960', slug: 'tan-ky', name: 'Tân Kỳ', kind: 'xã' as const }
const office = { id: idOf(901), name: 'Phòng Kinh tế', type: 'economy' }
const owed = { figures: 1, returned: 1, explanations: 0, approvals: 0, signatures: 0 }

const leaver: RegisteredUser = {
  id: idOf(1),
  name: 'Lê Thị Cũ',
  login: 'tan-ky.cu',
  email: null,
  mailNotices: true,
  state: 'active',
  lockedUntil: null,
  memberships: [{ role: 'office_editor', commune, office }],
  elsewhere: false,
  lastSignIn: null,
  linkUntil: null,
  demo: false,
  may: { memberships: true, account: true },
}

test('what passes on is seen before it does, and nothing is sent without a successor', async () => {
  const api = fakeApi()
  const asked: ParsedOf<typeof previewHandover>[] = []
  api.on(previewHandover, ({ input }): HandoverPreview => {
    asked.push(input)
    return {
      from: { id: leaver.id, name: leaver.name },
      role: 'office_editor',
      office,
      owed,
      items: [
        { kind: 'returned', code: '4', name: 'Thu ngân sách', period: '2027', due: '2028-02-15' },
        { kind: 'figures', code: '5', name: 'Hộ nghèo', period: '2027', due: '2028-02-15' },
      ],
      notices: 3,
      stays: [],
      mayDisable: true,
      successors: [{ id: idOf(2), name: 'Lê Văn Mới', login: 'tan-ky.moi', state: 'invited' }],
    }
  })
  const sent: ParsedOf<typeof makeHandover>[] = []
  api.on(makeHandover, ({ input }): Handover => {
    sent.push(input)
    const person = { id: leaver.id, name: leaver.name }
    return {
      id: idOf(9),
      at: '2028-01-31T02:00:00Z',
      role: 'office_editor',
      office,
      from: person,
      to: person,
      by: person,
      note: null,
      owed,
      demo: false,
    }
  })
  const done: string[] = []
  const page = () => (
    <HandoverDialog
      user={leaver}
      commune={commune}
      onClose={() => undefined}
      onDone={(words) => done.push(words)}
    />
  )
  await renderPage({ page, path: '/', at: '/', api })
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByText(/^Còn phải làm: 1\ssố cần nhập, 1\ssố bị trả lại\.$/)
  expect(asked).toMatchObject([{ from: leaver.id, role: 'office_editor', office: office.id }])
  expect(within(dialog).getByText(/Thu ngân sách/)).toBeTruthy()
  expect(within(dialog).getByText(/vẫn ghi tên người đã làm/)).toBeTruthy()

  const send = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Bàn giao' }))
  send()
  expect(within(dialog).getByText('Chọn người nhận')).toBeTruthy()
  expect(sent).toEqual([])
  const select = within(dialog).getByRole('combobox', { name: /^Người nhận/ })
  fireEvent.click(select)
  fireEvent.click(
    await screen.findByRole('option', { name: 'Lê Văn Mới (tan-ky.moi)', hidden: true }),
  )
  expect(within(dialog).getByText(/^Lê Văn Mới chưa đặt mật khẩu/)).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('checkbox', { name: /^Khóa luôn tài khoản/ }))
  send()
  await waitFor(() => expect(done).toEqual(['Đã bàn giao từ Lê Thị Cũ sang Lê Văn Mới.']))
  expect(sent).toMatchObject([
    {
      slug: 'tan-ky',
      fromUserId: leaver.id,
      toUserId: idOf(2),
      role: 'office_editor',
      officeId: office.id,
      note: null,
      disableFrom: true,
    },
  ])
})
