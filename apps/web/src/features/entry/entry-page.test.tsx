import { getEntrySheet, putObservation, type EntryRow } from '@tien-do/contract'
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noAnswer, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { aTarget } from '../../testing/chart-makers.ts'
import { EntryPage } from './entry-page.tsx'
import { anObservation, aRow, idOf, sheetApi } from './testing-sheet.ts'

const count = { unit: 'lượt', share: false, target: aTarget(2027, 1500) }

async function open(rows: readonly EntryRow[], width?: number) {
  const server = sheetApi(rows)
  const place = { path: '/c/:slug/entry', at: '/c/kien-hai/entry?round=2027' }
  await renderPage({ page: EntryPage, ...place, api: server.api, ...(width ? { width } : {}) })
  await screen.findByRole('heading', { level: 1 })
  return server
}
const cell = (n: number) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${n} .*thực hiện`) })
const type = (input: HTMLInputElement, value: string) =>
  fireEvent.change(input, { target: { value } })
const enter = (input: HTMLElement, key = 'Enter', more = {}) =>
  fireEvent.keyDown(input, { key, ...more })

function paste(input: HTMLElement, text: string) {
  const event = createEvent.paste(input, { clipboardData: { getData: () => text } })
  fireEvent(input, event)
}

test('the sheet opens with what is left, and each figure typed is saved by itself', async () => {
  const { puts, kept } = await open([aRow(1), aRow(2)])
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Còn 2 việc trước khi gửi/)
  cell(1).focus()
  type(cell(1), '97,5')
  enter(cell(1))
  expect(document.activeElement).toBe(cell(2))
  await screen.findByText('Đã lưu 1: 97,5')
  expect(kept.get(idOf(1))).toMatchObject({ value: 97.5, grade: 'official' })
  expect(puts[0]?.headers.get('if-none-match')).toBe('*')
  expect(puts[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Còn 1 việc/)

  cell(1).focus()
  type(cell(1), '98')
  enter(cell(1))
  await waitFor(() => expect(kept.get(idOf(1))?.value).toBe(98))
  expect(puts[1]?.headers.get('if-match')).toBe('"1"')
  expect(puts[1]?.headers.get('idempotency-key')).not.toBe(puts[0]?.headers.get('idempotency-key'))
})

test('arrows, Enter and Shift Enter move through the grid as in a spreadsheet', async () => {
  await open([aRow(1), aRow(2), aRow(3)])
  cell(1).focus()
  enter(cell(1), 'ArrowDown')
  expect(document.activeElement).toBe(cell(2))
  enter(cell(2))
  expect(document.activeElement).toBe(cell(3))
  enter(cell(3), 'Enter', { shiftKey: true })
  expect(document.activeElement).toBe(cell(2))
  enter(cell(2), 'ArrowRight')
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Mức số liệu của 2 / }))
  if (document.activeElement) enter(document.activeElement as HTMLElement, 'ArrowUp')
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Mức số liệu của 1 / }))
})

test('Esc takes back what is being typed; F2 goes on with what is there', async () => {
  const { puts } = await open([aRow(1, { observation: anObservation(1, { value: 95 }) })])
  cell(1).focus()
  type(cell(1), '12')
  enter(cell(1), 'Escape')
  expect(cell(1).value).toBe('95')
  enter(cell(1), 'F2')
  type(cell(1), '95,5')
  enter(cell(1), 'ArrowLeft')
  expect(document.activeElement).toBe(cell(1))
  fireEvent.blur(cell(1))
  await screen.findByText('Đã lưu 1: 95,5')
  expect(puts).toHaveLength(1)
})

test('a share beyond the whole stays in its cell, says why, and is not sent', async () => {
  const { puts } = await open([aRow(1), aRow(2)])
  cell(1).focus()
  type(cell(1), '152')
  enter(cell(1))
  expect(cell(1).value).toBe('152')
  expect(cell(1).getAttribute('aria-invalid')).toBe('true')
  const row = screen.getByText('Tỷ lệ phải từ 0 đến 100.', { exact: false })
  expect(row.textContent).toBe('Chưa lưu. Tỷ lệ phải từ 0 đến 100. Số bạn gõ vẫn được giữ trong ô.')
  expect(puts).toHaveLength(0)
  const send = screen.getByRole('button', { name: 'Gửi Văn phòng duyệt' })
  expect(send.getAttribute('aria-disabled')).toBe('true')
  expect(screen.getByText(/^Gửi được khi không còn ô chưa lưu/)).toBeTruthy()
})

test('zero, blank and "không áp dụng" are three things', async () => {
  const { kept } = await open([aRow(1), aRow(2), aRow(3)])
  cell(1).focus()
  type(cell(1), '0')
  enter(cell(1))
  type(cell(2), 'k')
  expect(screen.getByText(/^Ghi “Không áp dụng” cho chỉ tiêu này/)).toBeTruthy()
  enter(cell(2))
  await waitFor(() => expect(kept.size).toBe(2))
  expect(kept.get(idOf(1))).toMatchObject({ value: 0, notApplicable: false })
  expect(kept.get(idOf(2))).toMatchObject({ value: null, notApplicable: true })
  expect(cell(2).value).toBe('Không áp dụng')
  expect(cell(3).value).toBe('')
})

test('a block from Excel goes down the column, and what is ambiguous is asked', async () => {
  const { kept } = await open([
    aRow(1),
    aRow(2, count),
    aRow(3, count),
    aRow(4, { may: false, whyNot: 'other_office' }),
    aRow(5),
    aRow(6),
  ])
  cell(1).focus()
  paste(cell(1), '97,5\tSơ bộ\r\n1.064\r\n1,500\r\n99\r\nchưa rõ\r\n97.5\r\n88\r\n')
  await waitFor(() => expect(kept.size).toBe(3))
  expect(kept.get(idOf(1))).toMatchObject({ value: 97.5, grade: 'preliminary' })
  expect(kept.get(idOf(2))?.value).toBe(1064)
  expect(kept.get(idOf(6))?.value).toBe(97.5)
  expect(kept.has(idOf(3))).toBe(false)
  expect(cell(3).value).toBe('1,500')
  expect(cell(5).value).toBe('chưa rõ')
  expect(
    screen.getAllByText(
      'Đã dán 5 ô. 1 ô chưa đọc được. 1 ô cần chọn cách đọc. Bỏ qua 1 ô không nhập được (4). 1 dòng thừa ở dưới không dán.',
    ).length,
  ).toBeGreaterThan(0)

  expect(screen.getByRole('button', { name: 'Lấy 1,5 (số thập phân)' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Lấy 1.500 (hàng nghìn)' }))
  await waitFor(() => expect(kept.get(idOf(3))?.value).toBe(1500))
})

test('Ctrl Z takes a whole paste back, but a saved figure is never silently emptied', async () => {
  const { kept } = await open([
    aRow(1, { observation: anObservation(1, { value: 90 }) }),
    aRow(2, { observation: anObservation(2, { value: 80 }) }),
  ])
  cell(1).focus()
  paste(cell(1), '91\n81\n')
  await waitFor(() => expect(kept.get(idOf(2))?.value).toBe(81))
  enter(cell(1), 'z', { ctrlKey: true })
  await waitFor(() => expect(kept.get(idOf(2))?.value).toBe(80))
  expect(kept.get(idOf(1))?.value).toBe(90)

  type(cell(1), '')
  enter(cell(1))
  expect(screen.getByText(/Số đã lưu không xóa trống được/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Trở lại số đã lưu' }))
  expect(cell(1).value).toBe('90')
})

test('of two who save, the second sees both figures and chooses', async () => {
  const { kept } = await open([aRow(1, { observation: anObservation(1, { value: 95 }) })])
  kept.set(idOf(1), anObservation(1, { value: 53.6, version: 2, etag: '"2"' }))
  cell(1).focus()
  type(cell(1), '54')
  enter(cell(1))
  const message = await screen.findByText(/Cán bộ thứ hai lưu/)
  expect(message.textContent).toBe(
    'Cán bộ thứ hai lưu 53,6 lúc 14:28 31/01/2028; bạn gõ 54. Chọn một số:',
  )
  expect(kept.get(idOf(1))?.value).toBe(53.6)
  expect(screen.getByRole('button', { name: 'Lấy 53,6' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Giữ 54' }))
  await waitFor(() => expect(kept.get(idOf(1))).toMatchObject({ value: 54, version: 3 }))
})

test('the other figure can be taken instead', async () => {
  const { kept } = await open([aRow(1, { observation: anObservation(1, { value: 95 }) })])
  kept.set(idOf(1), anObservation(1, { value: 53.6, version: 2, etag: '"2"' }))
  type(cell(1), '54')
  enter(cell(1))
  fireEvent.click(await screen.findByRole('button', { name: 'Lấy 53,6' }))
  expect(cell(1).value).toBe('53,6')
  expect(kept.get(idOf(1))?.version).toBe(2)
})

test('without a connection the figure waits in its cell and is sent once, when it is back', async () => {
  const { api, kept } = await open([aRow(1)])
  const keys: (string | null)[] = []
  let down = true
  api.on(putObservation, ({ input, headers }) => {
    keys.push(headers.get('idempotency-key'))
    if (down) return noAnswer
    const now = anObservation(1, { value: input.value ?? null })
    kept.set(input.id, now)
    return now
  })
  type(cell(1), '97')
  enter(cell(1))
  await screen.findByText(/1 số chờ gửi vẫn được giữ trong ô/)
  expect(cell(1).value).toBe('97')
  expect(within(screen.getByRole('list', { name: /Số ô theo/ })).getByText(/Chờ gửi/)).toBeTruthy()
  down = false
  fireEvent(window, new Event('online'))
  await screen.findByText('Đã lưu 1: 97')
  expect(new Set(keys).size).toBe(1)
  expect(keys.length).toBeGreaterThan(1)
})

test('what is locked or of another office can be read and not typed', async () => {
  await open([
    aRow(1, {
      may: false,
      whyNot: 'other_office',
      enters: { id: idOf(901), name: 'Phòng Kinh tế', type: 'economy' },
    }),
    aRow(2, { observation: anObservation(2, { value: 80, state: 'submitted' }) }),
    aRow(3),
  ])
  expect(cell(1).readOnly).toBe(true)
  expect(screen.getByText('Phòng Kinh tế nhập')).toBeTruthy()
  expect(cell(2).readOnly).toBe(true)
  expect(screen.getByText('Chờ duyệt')).toBeTruthy()
})

test('an indicator in words takes a recorded result', async () => {
  const { kept } = await open([
    aRow(1, {
      measure: 'milestone',
      unit: null,
      share: false,
      target: { ...aTarget(2027, null, 'text'), text: 'Hoàn thành' },
    }),
  ])
  const list = screen.getByRole('combobox', { name: /^1 Chỉ tiêu số 1, thực hiện/ })
  fireEvent.change(list, { target: { value: 'met' } })
  await waitFor(() => expect(kept.get(idOf(1))).toMatchObject({ verdict: 'met', value: null }))
})

test('numerator and denominator give the share; a part greater than its whole is refused', async () => {
  const { kept } = await open([aRow(1)])
  const above = await screen.findByRole('textbox', { name: 'Tử số' })
  const below = screen.getByRole('textbox', { name: 'Mẫu số' })
  fireEvent.change(above, { target: { value: '14.600' } })
  fireEvent.change(below, { target: { value: '14.500' } })
  fireEvent.blur(below)
  expect(screen.getAllByText(/Tử số không được lớn hơn mẫu số/).length).toBeGreaterThan(0)
  expect(kept.size).toBe(0)
  fireEvent.change(above, { target: { value: '13.804' } })
  fireEvent.blur(above)
  await waitFor(() =>
    expect(kept.get(idOf(1))).toMatchObject({ numerator: 13804, denominator: 14500, value: null }),
  )
  expect(cell(1).value).toBe('95,2')
})

test('a sheet with blanks goes after a question that names them', async () => {
  const { kept } = await open([aRow(1, { observation: anObservation(1, { value: 97 }) }), aRow(2)])
  fireEvent.click(screen.getByRole('button', { name: 'Gửi Văn phòng duyệt' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Chỉ tiêu số 2', { exact: false })).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Gửi 1 số liệu' }))
  expect(
    (await screen.findAllByText('Đã gửi 1 số liệu cho Văn phòng duyệt.')).length,
  ).toBeGreaterThan(0)
  expect(kept.get(idOf(1))?.state).toBe('submitted')
})

test('on a phone one indicator is open, and "Số tiếp theo" opens the next that is left', async () => {
  const { kept } = await open([aRow(1), aRow(2), aRow(3)], 390)
  expect(screen.getAllByRole('textbox')).toHaveLength(1)
  type(cell(1), '97')
  fireEvent.blur(cell(1))
  await waitFor(() => expect(kept.get(idOf(1))?.value).toBe(97))
  fireEvent.click(screen.getByRole('button', { name: 'Số tiếp theo' }))
  expect(cell(2).getAttribute('inputmode')).toBe('decimal')
  expect(screen.getAllByRole('textbox')).toHaveLength(1)
})

test('a task approved with words alone is not left to give', async () => {
  const observation = anObservation(1, { state: 'approved', value: null, note: 'Đã phân công.' })
  await open([aRow(1, { measure: 'milestone', unit: null, share: false, observation }), aRow(2)])
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Còn 1 việc trước khi gửi/)
})

test.each([
  ['kien-hai', 'Chưa có kỳ báo cáo'],
  ['tan-ky', 'Không có trang này'],
])('where no round is found, %s is told: %s', async (slug, title) => {
  const { api } = sheetApi([])
  api.on(getEntrySheet, () => new Refused('not-found'))
  await renderPage({ page: EntryPage, path: '/c/:slug/entry', at: `/c/${slug}/entry`, api })
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(title)
})
