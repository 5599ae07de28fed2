import {
  getCatalogue,
  getSession,
  listAssigned,
  putManyAssigned,
  type CatalogueEntry,
  type ParsedOf,
} from '@tien-do/contract'
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { AssignedPage } from './assigned-page.tsx'

const words = (text: string) => ({ vi: text, en: text })
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const growth: CatalogueEntry = {
  slug: 'growth',
  name: words('Mức tăng giá trị sản phẩm'),
  shortName: null,
  unit: '%',
  direction: 'up',
  group: words('Kinh tế'),
  definition: words('So với năm trước'),
  authority: null,
  confirmed: true,
  comparabilityNote: null,
  interim: 'snapshot',
  share: false,
  smallDifference: null,
  breaks: [],
  indicators: 3,
  otherUnit: 0,
  edited: false,
}
const rows = ['Kiến Hải', 'Tân Kỳ', 'Thái Tân'].map((name, i) => ({
  indicatorId: idOf(i),
  value: null,
  source: null,
  commune: { code: `1111${i}`, slug: `xa-${i}`, name, kind: 'xã' as const },
  code: '1',
  name: 'Tăng trưởng',
  unit: '%',
  target: '19',
}))

/** `page`: so many of the communes come at once. */
async function open({ page = rows.length } = {}) {
  const api = fakeApi()
  api.on(getSession, () => ({
    user: { id: idOf(9), login: 'a', name: 'A', demo: false },
    memberships: [{ role: 'city_analyst' as const, commune: null, office: null }],
    today: '2029-06-30',
  }))
  api.on(getCatalogue, () => ({ items: [growth] }))
  api.on(listAssigned, ({ input: { year, cursor, search = '' } }) => {
    const fit = rows.filter(({ commune }) => commune.name.includes(search))
    const from = fit.findIndex(({ indicatorId }) => indicatorId === cursor) + 1
    const items = fit.slice(from, from + page)
    return {
      definition: { slug: growth.slug, name: growth.name, unit: growth.unit },
      year,
      counts: { all: rows.length, set: 0 },
      items,
      nextCursor: from + page < fit.length ? (items.at(-1)?.indicatorId ?? null) : null,
    }
  })
  const sent: ParsedOf<typeof putManyAssigned>[] = []
  api.on(putManyAssigned, ({ input }) => {
    sent.push(input)
    return { changed: input.rows.length }
  })
  await renderPage({ page: AssignedPage, path: '/city/assigned', at: '/city/assigned', api })
  const fields = await screen.findAllByRole('textbox', { name: /^Số giao cho/ })
  const paste = (from: number, text: string) => {
    const field = fields[from]
    if (!field) throw new Error('no such field')
    fireEvent.paste(field, { clipboardData: { getData: () => text } })
  }
  return { sent, paste }
}

test('a column pasted from a spreadsheet fills the communes in order and is saved under its paper', async () => {
  const { sent, paste } = await open()
  paste(0, '19,5\n20\n')
  fireEvent.click(await screen.findByRole('button', { name: 'Lưu 2 số giao' }))
  expect(screen.getByText('Ghi văn bản giao.')).toBeTruthy()
  expect(sent).toEqual([])
  fireEvent.change(screen.getByLabelText('Căn cứ'), { target: { value: 'QĐ 12/QĐ-UBND' } })
  fireEvent.click(screen.getByRole('button', { name: 'Lưu 2 số giao' }))
  await screen.findByText('Đã lưu 2 số giao.')
  // The year that is reported now, where the address names none.
  expect(sent).toEqual([
    {
      year: 2029,
      source: 'QĐ 12/QĐ-UBND',
      rows: [
        { indicatorId: idOf(0), value: 19.5 },
        { indicatorId: idOf(1), value: 20 },
      ],
    },
  ])
})

test('a column longer than the list below it is told, and what is no number is not saved', async () => {
  const { sent, paste } = await open()
  paste(1, '19\nmột ít\n21\n')
  expect(await screen.findByText(/^Đã dán 2 trong 3 ô/)).toBeTruthy()
  expect(await screen.findByText('Không phải một số.')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Căn cứ'), { target: { value: 'QĐ 12/QĐ-UBND' } })
  fireEvent.click(screen.getByRole('button', { name: 'Lưu 2 số giao' }))
  expect(await screen.findByText(/^Chưa lưu. 1 ô không phải là số: Thái Tân/)).toBeTruthy()
  expect(sent).toEqual([])
})

test('a column longer than the first page brings the other communes before it fills them', async () => {
  const { sent, paste } = await open({ page: 1 })
  expect(screen.getByText('Đang hiện 1 trên 3 đơn vị.')).toBeTruthy()
  paste(0, '19\n20\n21\n')
  await screen.findByRole('button', { name: 'Lưu 3 số giao' })
  fireEvent.change(screen.getByLabelText('Căn cứ'), { target: { value: 'QĐ 12/QĐ-UBND' } })
  fireEvent.click(screen.getByRole('button', { name: 'Lưu 3 số giao' }))
  await screen.findByText('Đã lưu 3 số giao.')
  expect(sent[0]?.rows.map(({ value }) => value)).toEqual([19, 20, 21])
})

test('what is typed stays while another commune is looked for, and is counted', async () => {
  await open()
  fireEvent.change(screen.getByLabelText(/^Số giao cho Kiến Hải/), { target: { value: '18' } })
  fireEvent.change(screen.getByLabelText(/^Tìm theo tên/), { target: { value: 'Thái' } })
  expect(await screen.findByText(/^Kèm 1 số đã gõ/)).toBeTruthy()
  expect(screen.queryByLabelText(/^Số giao cho Kiến Hải/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Lưu 1 số giao' })).toBeTruthy()
})

test('another year would lose what is typed, so it is asked about first', async () => {
  await open()
  fireEvent.change(screen.getByLabelText(/^Số giao cho Kiến Hải/), { target: { value: '18' } })
  fireEvent.change(screen.getByLabelText('Năm'), { target: { value: '2030' } })
  expect(await screen.findByText(/^1 số giao đã gõ mà chưa lưu/)).toBeTruthy()
  fireEvent.click(screen.getByText('Ở lại'))
  expect(screen.getByLabelText(/^Số giao cho Kiến Hải/)).toHaveProperty('value', '18')
  expect(screen.getByLabelText('Năm')).toHaveProperty('value', '2029')
  fireEvent.change(screen.getByLabelText('Năm'), { target: { value: '2030' } })
  fireEvent.click(await screen.findByText('Rời đi'))
  expect(await screen.findByText(/^Năm 2030: thành phố chưa giao/)).toBeTruthy()
  expect(await screen.findByLabelText(/^Số giao cho Kiến Hải/)).toHaveProperty('value', '')
})
