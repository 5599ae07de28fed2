import {
  importEntryForm,
  previewEntryForm,
  type EntryFormPreview,
  type EntryFormRow,
} from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Refused } from '../../../testing/fake-api.ts'
import { renderPage } from '../../../testing/render-page.tsx'
import { EntryPage } from '../entry-page.tsx'
import { anObservation, aRow, idOf, sheetApi } from '../testing-sheet.ts'

const figure = {
  value: null,
  numerator: null,
  denominator: null,
  verdict: null,
  notApplicable: false,
  grade: 'official' as const,
  note: null,
}

const aFormRow = (n: number, given: Partial<EntryFormRow> = {}): EntryFormRow => ({
  row: 6 + n,
  indicatorId: idOf(n),
  code: String(n),
  name: `Chỉ tiêu số ${n}`,
  unit: '%',
  before: null,
  after: { ...figure, value: 90 + n },
  state: 'change',
  why: null,
  unusual: [],
  ...given,
})

function aPreview(token: string, rows: EntryFormRow[]): EntryFormPreview {
  const count = (state: EntryFormRow['state']) => rows.filter((it) => it.state === state).length
  return {
    token,
    rows,
    totals: {
      change: count('change'),
      same: count('same'),
      blank: count('blank'),
      refused: count('refused'),
      conflict: count('conflict'),
    },
  }
}

async function open(answer: EntryFormRow[] | Refused, width?: number) {
  const server = sheetApi([aRow(1), aRow(2), aRow(3)])
  server.api.on(previewEntryForm, () =>
    answer instanceof Refused ? answer : aPreview('a', answer),
  )
  const place = { path: '/c/:slug/entry', at: '/c/kien-hai/entry?round=2027' }
  await renderPage({ page: EntryPage, ...place, api: server.api, ...(width ? { width } : {}) })
  vi.stubGlobal('XMLHttpRequest', server.api.XMLHttpRequest)
  await screen.findByRole('heading', { level: 1 })
  fireEvent.click(screen.getByRole('button', { name: 'Nạp từ Excel' }))
  const dialog = await screen.findByRole('dialog')
  const input = dialog.querySelector('input[type="file"]')
  if (!input) throw new Error('nowhere to choose a file')
  fireEvent.change(input, { target: { files: [new File(['PK'], 'biểu nhập.xlsx')] } })
  return { ...server, dialog: within(dialog) }
}

test('the sheet offers its form as a file of the same round', async () => {
  await open([aFormRow(1)])
  const link = screen.getByRole('link', { name: 'Tải biểu Excel', hidden: true })
  expect(link.getAttribute('href')).toBe('/api/v1/communes/kien-hai/entry.xlsx?round=2027')
})

test('a form is looked at row by row, then written, and the sheet shows what came in', async () => {
  const { api, kept, dialog } = await open([
    aFormRow(1, {
      before: { ...figure, value: 90 },
      after: { ...figure, value: 91, note: 'bổ sung' },
    }),
    aFormRow(2, {
      unusual: [{ code: 'jump_year', value: 92, against: 60, period: '2026', verdicts: null }],
    }),
    aFormRow(3, { state: 'same' }),
  ])
  await dialog.findByText(/2 số liệu sẽ được ghi\./)
  expect(dialog.getByText('“bổ sung”')).toBeTruthy()
  expect(dialog.getByText(/Tăng|cao hơn|so với/i)).toBeTruthy()
  // What does not change is not in the way.
  expect(dialog.queryByText('Chỉ tiêu số 3')).toBeNull()

  const asked: unknown[] = []
  api.on(importEntryForm, ({ input }) => {
    asked.push(input)
    kept.set(idOf(1), anObservation(1, { value: 91 }))
    return { written: 2, left: 0 }
  })
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi 2 số liệu' }))
  await dialog.findByText('Đã ghi 2 số liệu thành bản nháp.')
  expect(asked).toEqual([
    { slug: 'kien-hai', round: '2027', token: 'a', name: 'biểu nhập.xlsx', rows: 'all' },
  ])
  fireEvent.click(dialog.getByRole('button', { name: 'Về bảng nhập' }))
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^1 .*thực hiện/ }).value).toBe(
      '91',
    ),
  )
})

test('rows that cannot be written are told with their reason, and are left out only knowingly', async () => {
  const { api, dialog } = await open([
    aFormRow(1),
    aFormRow(2, { state: 'refused', after: null, why: 'Tỷ lệ phải từ 0 đến 100.' }),
    aFormRow(3, { state: 'conflict', why: 'Cán bộ thứ hai đã sửa số này.' }),
  ])
  const button = await dialog.findByRole<HTMLButtonElement>('button', { name: 'Ghi 1 số liệu' })
  expect(button.disabled).toBe(true)
  fireEvent.click(dialog.getByRole('radio', { name: 'Bị từ chối (1)' }))
  expect(dialog.getByText('Tỷ lệ phải từ 0 đến 100.')).toBeTruthy()
  fireEvent.click(dialog.getByRole('radio', { name: 'Trùng sửa (1)' }))
  expect(dialog.getByText('Cán bộ thứ hai đã sửa số này.')).toBeTruthy()

  const asked: string[] = []
  api.on(importEntryForm, ({ input }) => {
    asked.push(input.rows)
    return { written: 1, left: 2 }
  })
  fireEvent.click(dialog.getByRole('checkbox', { name: /^Chỉ ghi các dòng hợp lệ/ }))
  fireEvent.click(button)
  await dialog.findByText('Đã ghi 1 số liệu thành bản nháp. 2 dòng không ghi.')
  expect(asked).toEqual(['valid'])
})

test('what changed after the preview is shown anew, and nothing is taken for written', async () => {
  const { api, dialog } = await open([aFormRow(1), aFormRow(2)])
  const button = await dialog.findByRole('button', { name: 'Ghi 2 số liệu' })
  const now = aPreview('b', [
    aFormRow(1),
    aFormRow(2, { state: 'conflict', why: 'Người khác đã sửa số này.' }),
  ])
  api.on(importEntryForm, () => new Refused('edit-conflict', { current: now }))
  fireEvent.click(button)
  await dialog.findByText(/^Số liệu đã thay đổi sau khi xem trước/)
  expect(dialog.getByRole('button', { name: 'Ghi 1 số liệu' })).toBeTruthy()
  expect(dialog.queryByText(/^Đã ghi/)).toBeNull()
})

test('a file that is refused as a whole says why, and another can be chosen', async () => {
  const { dialog } = await open(new Refused('file-refused', { detail: 'Biểu này là của xã khác.' }))
  await dialog.findByText(/Biểu này là của xã khác\./)
  expect(dialog.getByRole('button', { name: 'Chọn tệp Excel' })).toBeTruthy()
})

test('on a phone the rows are cards, with what stands and what is in the file', async () => {
  const { dialog } = await open([aFormRow(1, { before: { ...figure, value: 90 } })], 390)
  await dialog.findByText('Dòng 7 của biểu')
  expect(dialog.queryByRole('table')).toBeNull()
  expect(dialog.getByText('90')).toBeTruthy()
  expect(dialog.getByText('91')).toBeTruthy()
})
