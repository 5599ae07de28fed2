import {
  addEvidence,
  addFigureComment,
  evidenceLimits,
  getFigureHistory,
  getSession,
  listEvidence,
  listFigureComments,
  removeEvidence,
  type Evidence,
  type FigureVersion,
  type Session,
} from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { FigureRecord } from './figure-record.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [entering, supporting, elsewhere] = [idOf(1), idOf(2), idOf(3)]

const aFile = (n: number, name: string, given: Partial<Evidence> = {}): Evidence => ({
  id: idOf(n),
  name,
  kind: 'pdf',
  mediaType: 'application/pdf',
  size: 1_310_720,
  by: 'Cán bộ phòng Kinh tế',
  at: '2028-01-20T02:00:00Z',
  mayRemove: true,
  demo: false,
  ...given,
})

const aVersion = (version: number, given: Partial<FigureVersion> = {}): FigureVersion => ({
  observationId: idOf(50),
  period: '2027',
  version,
  state: 'draft',
  value: 41,
  numerator: null,
  denominator: null,
  verdict: null,
  notApplicable: false,
  grade: 'official',
  note: null,
  reason: null,
  by: 'Cán bộ phòng Kinh tế',
  role: 'office_editor',
  office: 'Phòng Kinh tế',
  onBehalf: false,
  ownApproval: false,
  correction: false,
  at: '2028-01-20T02:00:00Z',
  address: null,
  before: null,
  demo: false,
  ...given,
})

const commune = { code: '11749', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' as const }
const editorOf = (office: string): Session => ({
  user: { id: idOf(9), name: 'Cán bộ', login: 'can.bo', demo: false },
  memberships: [
    { role: 'office_editor', commune, office: { id: office, name: 'Phòng', type: 'economy' } },
  ],
  today: '2028-01-31',
})

let figures = 0

/** The panel of a figure of its own, with a server that keeps what it is sent. */
async function open(office = entering, files: Evidence[] = []) {
  const api = fakeApi()
  const indicatorId = idOf(1000 + figures++) // what is being sent is kept for a figure
  api.on(getSession, () => editorOf(office))
  api.on(listEvidence, () => ({ items: [...files], may: { add: office === entering } }))
  api.on(addEvidence, ({ input }) => {
    const file = aFile(100 + files.length, input.name)
    files.push(file)
    return file
  })
  api.on(listFigureComments, () => ({ items: [], nextCursor: null }))
  api.on(getFigureHistory, () => ({ items: [], nextCursor: null }))
  const page = () => (
    <FigureRecord
      indicatorId={indicatorId}
      period="2027"
      unit="%"
      slug="kien-hai"
      enteringOfficeId={entering}
      supportOfficeIds={[supporting]}
    />
  )
  vi.stubGlobal('XMLHttpRequest', api.XMLHttpRequest)
  await renderPage({ page, path: '/', at: '/', api })
  return { api, files }
}

const choose = async (...files: File[]) => fireEvent.change(await picker(), { target: { files } })
const textOf = (it: Element | undefined) => it?.textContent?.replaceAll('\u00a0', ' ')
const picker = () => screen.findByLabelText('Thêm tệp', { selector: 'input' })
const lines = () =>
  within(screen.getByRole('list', { name: 'Minh chứng' })).getAllByRole('listitem')

test('a chosen file is sent under its name and stands in the list', async () => {
  await open()
  await screen.findByText('Chưa có tệp minh chứng nào.')
  await choose(new File(['%PDF'], 'Báo cáo quý I.pdf'))
  const link = await screen.findByRole('link', { name: 'Báo cáo quý I.pdf' })
  expect(link.getAttribute('href')).toBe(`/api/v1/evidence/${idOf(100)}/content`)
  expect(textOf(lines()[0])).toContain('1,3 MB · Cán bộ phòng Kinh tế')
})

test('a refused file says why in its own place, and the others arrive', async () => {
  const { api, files } = await open()
  const detail = 'Tệp Office có macro nên không được nhận.'
  api.on(addEvidence, ({ input }) => {
    if (input.name.endsWith('.docm')) return new Refused('file-refused', { detail })
    const file = aFile(100, input.name)
    files.push(file)
    return file
  })
  await choose(new File(['x'], 'a.docm'), new File(['%PDF'], 'b.pdf'))
  await screen.findByRole('link', { name: 'b.pdf' })
  const refused = lines().find((it) => within(it).queryByText('a.docm'))
  expect(textOf(refused)).toContain(`Chưa lưu. ${detail}`)
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua tệp này' }))
  expect(screen.queryByText('a.docm')).toBeNull()
})

test('a file goes on being sent while another figure is looked at, and its error waits', async () => {
  const { api } = await open()
  let refuse = () => undefined as void
  const waits = new Promise<void>((resolve) => {
    refuse = resolve
  })
  api.on(addEvidence, async () => {
    await waits
    return new Refused('file-refused', { detail: 'Không nhận.' })
  })
  await choose(new File(['x'], 'đang gửi.pdf'))
  await screen.findByText('đang gửi.pdf')
  fireEvent.click(screen.getByRole('tab', { name: 'Lịch sử' }))
  expect(screen.queryByText('đang gửi.pdf')).toBeNull()
  refuse()
  fireEvent.click(screen.getByRole('tab', { name: 'Minh chứng' }))
  await screen.findByText('Chưa lưu. Không nhận.')
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua tệp này' }))
})

test('a file that is too large is not even sent', async () => {
  const { api } = await open()
  let sent = 0
  api.on(addEvidence, () => {
    sent++
    return new Refused('file-too-large')
  })
  const large = new File(['x'], 'lớn.pdf')
  Object.defineProperty(large, 'size', { value: evidenceLimits.bytesPerFile + 1 })
  await choose(large)
  await screen.findByText(/Mỗi tệp tối đa 20 MB/, { selector: '[role=alert]' })
  expect(sent).toBe(0)
})

test('a file is taken away only after asking', async () => {
  const { api, files } = await open(entering, [aFile(100, 'a.pdf')])
  api.on(removeEvidence, ({ input }) => {
    files.splice(
      files.findIndex((it) => it.id === input.id),
      1,
    )
    return null
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Gỡ tệp a.pdf' }))
  expect(files).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'Gỡ tệp' }))
  await waitFor(() => expect(screen.queryByText('a.pdf')).toBeNull())
})

test('a supporting office reads, comments, and adds no file', async () => {
  const { api } = await open(supporting)
  fireEvent.click(await screen.findByRole('tab', { name: 'Trao đổi' }))
  expect(screen.queryByRole('button', { name: 'Thêm tệp' })).toBeNull()
  const said: string[] = []
  const comment = (text: string) => ({
    id: idOf(60),
    text,
    by: 'Cán bộ',
    office: 'Phòng Văn hóa - Xã hội',
    at: '2028-01-20T02:00:00Z',
    demo: false,
  })
  api.on(addFigureComment, ({ input }) => {
    said.push(input.text)
    return comment(input.text)
  })
  api.on(listFigureComments, () => ({ items: said.map(comment), nextCursor: null }))
  const field = await screen.findByLabelText('Ý kiến về số liệu')
  fireEvent.change(field, { target: { value: 'Đã đối chiếu với cơ quan BHXH.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Gửi ý kiến' }))
  await screen.findByText('Đã đối chiếu với cơ quan BHXH.', { selector: 'p' })
  expect(field).toHaveProperty('value', '')
})

test('another office is not offered the comments', async () => {
  await open(elsewhere)
  await screen.findByRole('tab', { name: 'Lịch sử' })
  expect(screen.queryByRole('tab', { name: 'Trao đổi' })).toBeNull()
})

test('a history says what a figure was, what it became, who, from where and why', async () => {
  const { api } = await open()
  api.on(getFigureHistory, () => ({
    items: [
      aVersion(3, {
        state: 'returned',
        value: 44,
        by: 'Văn phòng',
        role: 'coordinator',
        reason: 'thiếu nguồn',
        before: aVersion(2, { value: 44 }),
        address: '10.1.2.3',
      }),
      aVersion(2, { value: 44, grade: 'official', before: aVersion(1, { grade: 'estimate' }) }),
      aVersion(1, { grade: 'estimate', onBehalf: true }),
    ],
    nextCursor: null,
  }))
  fireEvent.click(await screen.findByRole('tab', { name: 'Lịch sử' }))
  const list = await screen.findByRole('list', { name: 'Lịch sử' })
  const [returned, changed, first] = within(list).getAllByRole('listitem')
  expect(textOf(returned)).toMatch(
    /Trả lại.*44.*Văn phòng · Cán bộ tổng hợp.*10\.1\.2\.3.*thiếu nguồn/,
  )
  expect(textOf(changed)).toMatch(/Nhập số.*41% thành 44%.*ước thực hiện thành chính thức/)
  expect(textOf(first)).toContain('nhập thay')
})
