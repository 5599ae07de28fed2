import { addOfficeType, getSession, listOfficeTypes, type ParsedOf } from '@tien-do/contract'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { OfficeTypesPage } from './office-types-page.tsx'

async function open(role: 'city_admin' | 'city_analyst') {
  const api = fakeApi()
  api.on(getSession, () => ({
    user: { id: crypto.randomUUID(), login: 'a', name: 'A', demo: false },
    memberships: [{ role, commune: null, office: null }],
    today: '2028-01-31',
  }))
  api.on(listOfficeTypes, () => ({
    items: [
      { slug: 'economy', name: { vi: 'Phòng Kinh tế', en: 'Economy' }, order: 4, offices: 5 },
    ],
  }))
  const added: ParsedOf<typeof addOfficeType>[] = []
  api.on(addOfficeType, ({ input: { slug, nameVi, nameEn, order } }) => {
    added.push({ slug, nameVi, nameEn, order })
    return { slug, name: { vi: nameVi, en: nameEn }, order }
  })
  const at = '/city/office-types'
  await renderPage({ page: OfficeTypesPage, path: at, at, api })
  await screen.findByRole('heading', { level: 1, name: /1 loại đơn vị .* 5 đơn vị/ })
  return { added }
}

test('a type is added after the last, under a key from its English name', async () => {
  const { added } = await open('city_admin')
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm loại' }))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByLabelText('Tên tiếng Việt'), { target: { value: 'Trạm Y tế' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm loại' }))
  expect(dialog.getByText('Không để trống.')).toBeTruthy()
  fireEvent.change(dialog.getByLabelText('Tên tiếng Anh'), { target: { value: 'Health station' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm loại' }))
  await screen.findByText('Đã lưu Trạm Y tế.')
  expect(added).toEqual([
    { slug: 'health-station', nameVi: 'Trạm Y tế', nameEn: 'Health station', order: 5 },
  ])
})

test('the analyst reads the types and changes none', async () => {
  await open('city_analyst')
  await screen.findByText(/^Quản trị viên thành phố/)
  expect(screen.queryByRole('button', { name: /Thêm loại|Sửa/ })).toBeNull()
})
