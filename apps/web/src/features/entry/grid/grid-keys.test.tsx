import type { EntryRow } from '@tien-do/contract'
import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aTarget } from '../../../testing/chart-makers.ts'
import { renderPage } from '../../../testing/render-page.tsx'
import { EntryPage } from '../entry-page.tsx'
import { anObservation, aRow, idOf, sheetApi } from '../testing-sheet.ts'

async function open(rows: readonly EntryRow[]) {
  const server = sheetApi(rows)
  const place = { path: '/c/:slug/entry', at: '/c/kien-hai/entry?round=2027' }
  await renderPage({ page: EntryPage, ...place, api: server.api })
  await screen.findByRole('heading', { level: 1 })
  return server
}
const cell = (n: number) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${n} .*thực hiện`) })
const press = (n: number, key: string, more = {}) => fireEvent.keyDown(cell(n), { key, ...more })
const type = (n: number, value: string) => {
  cell(n).focus()
  fireEvent.change(cell(n), { target: { value } })
  press(n, 'Enter')
}
const saved = (n: number, value: number, given: Partial<EntryRow> = {}) =>
  aRow(n, {
    target: aTarget(2027, value),
    observation: anObservation(n, { value }),
    ...given,
  })

function copied(n: number, how: 'copy' | 'cut' = 'copy'): string {
  let text = ''
  const clipboardData = { setData: (_: string, it: string) => (text = it) }
  fireEvent(cell(n), createEvent[how](cell(n), { clipboardData }))
  return text
}
function paste(n: number, text: string) {
  fireEvent(cell(n), createEvent.paste(cell(n), { clipboardData: { getData: () => text } }))
}

test('a block is chosen with Shift and copied as a spreadsheet takes it', async () => {
  const count = { unit: 'lượt', share: false }
  await open([saved(1, 97.5), saved(2, 1064, count), aRow(3), saved(4, 90)])
  cell(1).focus()
  press(1, 'ArrowDown', { shiftKey: true })
  press(1, 'ArrowDown', { shiftKey: true })
  expect(copied(1)).toBe('97,5\r\n1064\r\n')
  press(1, 'ArrowUp', { shiftKey: true })
  expect(copied(1)).toBe('97,5\r\n1064')
  press(1, 'End', { ctrlKey: true, shiftKey: true })
  expect(copied(1)).toBe('97,5\r\n1064\r\n\r\n90')
  // Moving on ends the block.
  press(1, 'ArrowDown')
  expect(copied(2)).toBe('1064')
})

test('Ctrl D fills a block with its first figure, or a cell with the one above', async () => {
  const { kept } = await open([
    saved(1, 80),
    aRow(2),
    aRow(3, { may: false, whyNot: 'other_office' }),
    aRow(4),
    aRow(5),
  ])
  cell(1).focus()
  press(1, 'End', { ctrlKey: true, shiftKey: true })
  press(1, 'd', { ctrlKey: true })
  await waitFor(() => expect(kept.get(idOf(5))?.value).toBe(80))
  expect(kept.get(idOf(2))?.value).toBe(80)
  expect(kept.has(idOf(3))).toBe(false)
  expect(screen.getByText('Đã điền 3 ô. Bỏ qua 1 ô không nhận được số này (3).')).toBeTruthy()
  type(4, '81')
  cell(5).focus()
  press(5, 'd', { ctrlKey: true })
  await waitFor(() => expect(kept.get(idOf(5))?.value).toBe(81))
})

test('one copied cell over a block goes into all of it; words beside a figure are its note', async () => {
  const { kept } = await open([aRow(1), aRow(2), aRow(3)])
  cell(1).focus()
  press(1, 'ArrowDown', { shiftKey: true })
  paste(1, '95,5')
  await waitFor(() => expect(kept.size).toBe(2))
  expect([kept.get(idOf(1))?.value, kept.get(idOf(2))?.value]).toEqual([95.5, 95.5])

  cell(3).focus()
  paste(3, '96\tƯớc\tTheo báo cáo nhanh\t12')
  await waitFor(() => expect(kept.get(idOf(3))).toMatchObject({ value: 96, grade: 'estimate' }))
  expect(kept.get(idOf(3))?.note).toBe('Theo báo cáo nhanh')
})

test('Delete empties what was never saved, and says why the rest stays', async () => {
  const { kept } = await open([saved(1, 80), saved(2, 81), aRow(3)])
  type(3, 'sai')
  cell(1).focus()
  press(1, 'End', { ctrlKey: true, shiftKey: true })
  press(1, 'Delete')
  expect(cell(3).value).toBe('')
  expect(kept.get(idOf(1))?.value).toBe(80)
  expect(screen.getByText(/2 số đã lưu không xóa trống được \(1, 2\)/)).toBeTruthy()
  press(1, 'ArrowDown')
  press(2, 'Delete')
  expect(screen.getByText(/Số đã lưu không xóa trống được\. Sửa số/)).toBeTruthy()
})

test('Ctrl A chooses what stands in the cell: what is typed then goes nowhere else', async () => {
  const { kept } = await open([saved(1, 80), saved(2, 81)])
  cell(2).focus()
  const pressed = createEvent.keyDown(cell(2), { key: 'a', ctrlKey: true })
  fireEvent(cell(2), pressed)
  expect(pressed.defaultPrevented).toBe(false)
  expect(document.activeElement).toBe(cell(2))
  fireEvent.change(document.activeElement as HTMLElement, { target: { value: '90' } })
  press(2, 'Enter')
  await waitFor(() => expect(kept.get(idOf(2))?.value).toBe(90))
  expect(kept.get(idOf(1))?.value).toBe(80)
})

test('what was undone can be done again', async () => {
  const { kept } = await open([saved(1, 80)])
  type(1, '85')
  await waitFor(() => expect(kept.get(idOf(1))?.value).toBe(85))
  press(1, 'z', { ctrlKey: true })
  await waitFor(() => expect(kept.get(idOf(1))?.value).toBe(80))
  press(1, 'y', { ctrlKey: true })
  await waitFor(() => expect(kept.get(idOf(1))?.value).toBe(85))
})

test('Home, End, Page Up and Page Down go where a spreadsheet goes', async () => {
  await open(Array.from({ length: 40 }, (_, at) => aRow(at + 1)))
  cell(1).focus()
  press(1, 'PageDown')
  const [, code] = /^(\d+) /.exec(document.activeElement?.getAttribute('aria-label') ?? '') ?? []
  expect(Number(code)).toBeGreaterThan(5)
  press(Number(code), 'PageUp')
  expect(document.activeElement).toBe(cell(1))
  press(1, 'End', { ctrlKey: true })
  expect(document.activeElement).toBe(cell(40))
  press(40, 'End')
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Mức số liệu của 40 / }))
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Home' })
  expect(document.activeElement).toBe(cell(40))
})

test('an unusual figure is saved and asked about; a note answers', async () => {
  const approved = {
    ...{ period: '2026', value: 70, numerator: null, denominator: null, verdict: null },
    ...{ notApplicable: false, grade: 'official' as const, note: null },
  }
  const row = aRow(1)
  const { kept } = await open([aRow(1, { basis: { ...row.basis, approved: [approved] } }), aRow(2)])
  type(1, '95')
  const asked = await screen.findByText(
    /Tăng 25 điểm % so với năm 2026 \(70%\)\. Số đã lưu; ghi lý do/,
  )
  expect(asked).toBeTruthy()
  expect(kept.get(idOf(1))?.value).toBe(95)
  const reason = screen.getByRole('textbox', { name: /^Lý do của 1 / })
  fireEvent.change(reason, { target: { value: 'Đổi cách tính' } })
  fireEvent.blur(reason)
  await waitFor(() => expect(kept.get(idOf(1))?.note).toBe('Đổi cách tính'))
  expect(screen.queryByText(/ghi lý do để Văn phòng duyệt/)).toBeNull()
})

test('what was approved is not asked about again, only a change of it', async () => {
  const row = aRow(1)
  const approved = {
    ...{ period: '2026', value: 70, numerator: null, denominator: null, verdict: null },
    ...{ notApplicable: false, grade: 'official' as const, note: null },
  }
  const observation = anObservation(1, { state: 'approved', value: 95 })
  await open([aRow(1, { observation, basis: { ...row.basis, approved: [approved] } })])
  expect(screen.queryByText(/ghi lý do để Văn phòng duyệt/)).toBeNull()
  type(1, '96')
  expect(await screen.findByText(/Tăng 26 điểm %/)).toBeTruthy()
})

test('half a household is asked about, and not refused', async () => {
  const { kept } = await open([aRow(1, { unit: 'hộ', share: false, target: aTarget(2027, 10) })])
  type(1, '9,5')
  expect(await screen.findByText(/9,5 hộ không phải số nguyên\./)).toBeTruthy()
  await waitFor(() => expect(kept.get(idOf(1))?.value).toBe(9.5))
})
