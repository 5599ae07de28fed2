import {
  endOffice,
  listOfficeRegister,
  type ParsedOf,
  type RegisteredOffice,
} from '@tien-do/contract'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { OfficesPage } from './offices-page.tsx'
import type { OfficeRegister } from './offices-queries.ts'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const anOffice = (n: number, facts: Partial<RegisteredOffice> = {}): RegisteredOffice => ({
  id: idOf(n),
  name: `Phòng số ${n}`,
  type: 'economy',
  typeName: { vi: 'Phòng Kinh tế', en: 'Economy' },
  leads: 0,
  supports: 0,
  editors: 0,
  endedAt: null,
  mergedInto: null,
  ...facts,
})

async function open(keep = true) {
  const api = fakeApi()
  api.on(listOfficeRegister, (): OfficeRegister => ({
    commune: { code: '10960', slug: 'tan-ky', name: 'Tân Kỳ', kind: 'xã' },
    items: [anOffice(1, { leads: 3 }), anOffice(2, { editors: 1 })],
    types: [{ slug: 'economy', name: { vi: 'Phòng Kinh tế', en: 'Economy' }, order: 0 }],
    may: { keep },
  }))
  const ended: ParsedOf<typeof endOffice>[] = []
  api.on(endOffice, ({ input }) => {
    ended.push(input)
    const mergedInto = { id: idOf(2), name: 'Phòng số 2', type: 'economy' }
    return {
      office: anOffice(1, { endedAt: '2028-01-31T02:00:00Z', mergedInto }),
      moved: { indicators: 3, people: 0, tasks: 0, explanations: 0 },
    }
  })
  const at = '/c/tan-ky/settings/offices'
  await renderPage({ page: OfficesPage, path: '/c/:slug/settings/offices', at, api })
  await screen.findByRole('heading', { level: 1 })
  return { ended }
}

test('an office with work is merged only into one that takes it over', async () => {
  const { ended } = await open()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/1 đơn vị phụ trách/)
  fireEvent.click(screen.getByRole('button', { name: 'Sáp nhập, kết thúc Phòng số 1' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Sáp nhập' }))
  expect(within(dialog).getByText('Chọn đơn vị nhận lại công việc.')).toBeTruthy()
  expect(ended).toEqual([])
  fireEvent.change(within(dialog).getByRole('combobox', { name: 'Sáp nhập vào' }), {
    target: { value: idOf(2) },
  })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Sáp nhập' }))
  await screen.findByText(/^Đã sáp nhập Phòng số 1 vào Phòng số 2: chuyển 3 chỉ tiêu/)
  expect(ended).toMatchObject([{ id: idOf(1), intoOfficeId: idOf(2), decision: null }])
})

test('the leader reads the offices and changes none', async () => {
  await open(false)
  expect(screen.queryByRole('button', { name: /Thêm đơn vị|Sửa|Sáp nhập/ })).toBeNull()
})
