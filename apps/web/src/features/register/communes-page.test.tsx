import {
  addCommune,
  listCommuneRegister,
  putCommuneFacts,
  renameCommune,
  type ParsedOf,
} from '@tien-do/contract'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import type { RegisteredCommune } from './communes-queries.ts'
import { CommunesPage } from './communes-page.tsx'

const known: RegisteredCommune = {
  code: '11113',
  slug: 'tan-ky',
  name: 'Tân Kỳ',
  kind: 'xã',
  plans: 1,
  people: 6,
  signedOff: { period: '2026', kind: 'annual' },
  facts: null,
  size: 'unknown',
}

async function open(keep = true) {
  const api = fakeApi()
  api.on(listCommuneRegister, () => ({
    items: [known],
    nextCursor: null,
    counts: {
      ...{ total: 1, withPlan: 1, withPopulation: 0, invented: 0 },
      kinds: { xã: 1, phường: 0, 'đặc khu': 0 },
    },
    may: { keep },
  }))
  const renamed: ParsedOf<typeof renameCommune>[] = []
  api.on(renameCommune, ({ input }) => {
    renamed.push(input)
    return { ...known, name: input.name ?? known.name }
  })
  const measured: ParsedOf<typeof putCommuneFacts>[] = []
  api.on(putCommuneFacts, ({ input }) => {
    measured.push(input)
    return { ...known, facts: null, size: 'unknown' as const }
  })
  const detail = 'Mã 11113 là của xã Tân Kỳ.'
  api.on(
    addCommune,
    () => new Refused('invalid-input', { detail, errors: [{ pointer: '#/code', detail }] }),
  )
  await renderPage({ page: CommunesPage, path: '/city/communes', at: '/city/communes', api })
  await screen.findByRole('heading', { level: 1 })
  return { renamed, measured }
}

test('a commune is renamed and keeps its address; a taken code is told beside its field', async () => {
  const { renamed } = await open()
  expect(screen.getByText('Năm 2026')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Đổi tên Tân Kỳ, mã 11113' }))
  const rename = within(await screen.findByRole('dialog'))
  expect(rename.queryByLabelText('Mã đơn vị hành chính')).toBeNull()
  fireEvent.change(rename.getByLabelText('Tên'), { target: { value: ' Tân Kỳ Mới ' } })
  fireEvent.click(rename.getByRole('button', { name: 'Lưu' }))
  await screen.findByText('Đã lưu Xã Tân Kỳ Mới.')
  expect(renamed).toEqual([{ slug: 'tan-ky', name: 'Tân Kỳ Mới', kind: 'xã' }])

  fireEvent.click(screen.getByRole('button', { name: 'Thêm đơn vị' }))
  const add = within(await screen.findByRole('dialog'))
  fireEvent.change(add.getByLabelText('Tên'), { target: { value: 'Tân Lập' } })
  fireEvent.change(add.getByLabelText('Mã đơn vị hành chính'), { target: { value: '1111' } })
  fireEvent.click(add.getByRole('button', { name: 'Thêm đơn vị' }))
  expect(add.getByText('Mã gồm đúng năm chữ số.')).toBeTruthy()
  fireEvent.change(add.getByLabelText('Mã đơn vị hành chính'), { target: { value: '11113' } })
  fireEvent.click(add.getByRole('button', { name: 'Thêm đơn vị' }))
  expect(await add.findByText('Mã 11113 là của xã Tân Kỳ.')).toBeTruthy()
})

test('the analyst reads the communes and changes none', async () => {
  await open(false)
  expect(screen.getByRole('link', { name: 'Xã Tân Kỳ' })).toBeTruthy()
  expect(screen.getByText('Chưa nhập')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Thêm đơn vị|Đổi tên|Dân số/ })).toBeNull()
})

test('a population is kept with its year and source, and never without them', async () => {
  const { measured } = await open()
  fireEvent.click(screen.getByRole('button', { name: /dân số, diện tích của Tân Kỳ, mã 11113$/ }))
  const form = within(await screen.findByRole('dialog'))
  const type = (label: string, value: string) =>
    fireEvent.change(form.getByLabelText(label), { target: { value } })
  type('Dân số (người)', '21.500')
  type('Diện tích (km²)', '30,25')
  fireEvent.click(form.getByRole('button', { name: 'Lưu' }))
  expect(form.getByText('Nhập năm bốn chữ số.')).toBeTruthy()
  expect(form.getByText('Ghi nguồn của số liệu.')).toBeTruthy()
  type('Năm của số liệu', '2025')
  type('Nguồn', 'Niên giám thống kê 2025')
  fireEvent.click(form.getByRole('button', { name: 'Lưu' }))
  await screen.findByText('Đã lưu Xã Tân Kỳ.')
  expect(measured).toEqual([
    {
      slug: 'tan-ky',
      population: 21_500,
      areaKm2: 30.25,
      year: 2025,
      source: 'Niên giám thống kê 2025',
    },
  ])
})
