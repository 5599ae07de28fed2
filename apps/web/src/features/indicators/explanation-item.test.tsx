import {
  addAnswerFile,
  answerExplanation,
  closeExplanation,
  type Evidence,
  type Explanation,
} from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeApi, Refused } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { ExplanationItem } from './explanation-item.tsx'

const id = '00000000-0000-4000-8000-000000000001'
const anAnswer = {
  id,
  text: 'Do mưa lũ.',
  at: '2028-01-30T02:00:00Z',
  onBehalf: true,
  files: [],
  demo: false,
}

const aRequest = (given: Partial<Explanation> = {}): Explanation => ({
  id,
  commune: { code: '11806', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' },
  indicator: { id, code: '4', name: 'Thu ngân sách' },
  office: { id, name: 'Phòng Kinh tế', type: 'economy' },
  period: '2027',
  question: 'Vì sao giảm?',
  dueOn: '2028-01-30',
  askedBy: 'leader',
  askedAt: '2028-01-25T02:00:00Z',
  state: 'open',
  overdue: true,
  closedAt: null,
  answers: [],
  may: { answer: true, close: false },
  demo: false,
  ...given,
})

async function open(given: Partial<Explanation>) {
  const api = fakeApi()
  vi.stubGlobal('XMLHttpRequest', api.XMLHttpRequest)
  const Page = () => <ExplanationItem explanation={aRequest(given)} />
  await renderPage({ page: Page, path: '/', at: '/', api })
  return api
}

test('who asks what by when is told by role, and the office answers in place', async () => {
  const api = await open({})
  const sent: string[] = []
  api.on(answerExplanation, ({ input }) => {
    sent.push(input.text)
    return aRequest({ state: 'answered', answers: [anAnswer] })
  })
  expect(screen.getByText('Quá hạn trả lời')).toBeTruthy()
  expect(screen.getByText(/Lãnh đạo xã hỏi Phòng Kinh tế về số liệu năm 2027/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Gửi trả lời' }))
  expect(screen.getByText('Ghi nội dung trả lời rồi gửi.')).toBeTruthy()
  expect(sent).toEqual([])
  fireEvent.change(screen.getByRole('textbox', { name: 'Trả lời của Phòng Kinh tế' }), {
    target: { value: ' Do mưa lũ. ' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Gửi trả lời' }))
  await waitFor(() => expect(sent).toEqual(['Do mưa lũ.']))
})

test('an answer that was refused stays where it was typed, with the reason', async () => {
  const api = await open({})
  api.on(answerExplanation, () => new Refused('wrong-state', { detail: 'Yêu cầu đã đóng.' }))
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  fireEvent.change(field, { target: { value: 'Do mưa lũ.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Gửi trả lời' }))
  await screen.findByText('Chưa thực hiện được. Yêu cầu đã đóng.')
  expect(field.value).toBe('Do mưa lũ.')
})

const aFile = (name: string): Evidence => ({
  id,
  name,
  kind: 'pdf',
  mediaType: 'application/pdf',
  size: 8,
  by: 'Cán bộ',
  at: anAnswer.at,
  mayRemove: true,
  demo: false,
})
const pdf = () => new File(['%PDF-1.4'], 'bien-ban.pdf', { type: 'application/pdf' })

function writeAnswerWithFile() {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Do mưa lũ.' } })
  const input = document.querySelector('input[type="file"]')
  fireEvent.change(input as HTMLInputElement, { target: { files: [pdf()] } })
  expect(screen.getByRole('button', { name: 'Bỏ tệp bien-ban.pdf' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Gửi trả lời' }))
}

test('a file chosen while the answer is written goes with it', async () => {
  const api = await open({})
  const sent: unknown[] = []
  api.on(answerExplanation, () => aRequest({ state: 'answered', answers: [anAnswer] }))
  api.on(addAnswerFile, ({ input }) => {
    sent.push([input.answerId, input.name])
    return aFile(input.name)
  })
  writeAnswerWithFile()
  await waitFor(() => expect(sent).toEqual([[id, 'bien-ban.pdf']]))
})

test('an answer whose file was refused is told as sent, with the reason for the file', async () => {
  const api = await open({})
  api.on(answerExplanation, () => aRequest({ state: 'answered', answers: [anAnswer] }))
  api.on(addAnswerFile, () => new Refused('file-refused', { detail: 'Tệp không mở được.' }))
  writeAnswerWithFile()
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('Đã gửi trả lời, nhưng có tệp chưa gửi được')
  expect(alert.textContent).toContain('Tệp không mở được.')
})

test('who asked closes what was answered, after being told that it ends there', async () => {
  const api = await open({
    state: 'answered',
    overdue: false,
    answers: [anAnswer],
    may: { answer: false, close: true },
  })
  let closed = false
  api.on(closeExplanation, () => {
    closed = true
    return aRequest({ state: 'closed' })
  })
  expect(screen.getByText(/Cán bộ tổng hợp trả lời thay Phòng Kinh tế/)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Đóng yêu cầu' }))
  const dialog = await screen.findByRole('dialog')
  expect(closed).toBe(false)
  fireEvent.click(within(dialog).getByRole('button', { name: 'Đóng yêu cầu' }))
  await waitFor(() => expect(closed).toBe(true))
})
