import { answerExplanation, closeExplanation, type Explanation } from '@tien-do/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
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
