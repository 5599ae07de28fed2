import { expect, test } from 'vitest'
import { noticePath, noticeWords, type Notice } from './notices.ts'

const round = { period: '2027', deadline: '2028-01-20', closesOn: '2028-02-29' }

const late: Notice = {
  kind: 'round_late',
  about: { ...round, office: 'Phòng Kinh tế', count: 5, returned: 2 },
}
const opened = (about: Partial<Extract<Notice, { kind: 'round_opened' }>['about']>): Notice => ({
  kind: 'round_opened',
  about: {
    ...round,
    office: 'Phòng Kinh tế',
    count: 12,
    offices: null,
    unassigned: null,
    reason: null,
    ...about,
  },
})

test('an office reads how much it has to enter, and until when', () => {
  expect(noticeWords(opened({})).vi).toEqual({
    title: 'Kỳ báo cáo cả năm 2027 đã mở',
    text: 'Phòng Kinh tế có 12 chỉ tiêu cần nhập; hạn nộp 20/01/2028.',
  })
})

test('a coordinator reads how many offices enter, and what none of them does', () => {
  const { vi, en } = noticeWords(opened({ office: null, count: 1, offices: 8, unassigned: 3 }))
  expect(vi.text).toBe(
    '8 đơn vị có 1 chỉ tiêu cần nhập; hạn nộp 20/01/2028. 3 chỉ tiêu chưa phân công đơn vị nhập.',
  )
  expect(en.text).toBe(
    '1 indicator to enter by 8 offices; due 20/01/2028. Not yet assigned to an office: 3 indicators.',
  )
})

test('a round that is open again says why, and its new last day', () => {
  const { vi } = noticeWords(opened({ closesOn: '2028-03-10', reason: 'Chờ số của Thuế' }))
  expect(vi.title).toBe('Kỳ báo cáo cả năm 2027 mở lại cho Phòng Kinh tế')
  expect(vi.text).toBe('Nhập được đến hết ngày 10/03/2028. Lý do: Chờ số của Thuế.')
})

test('a late office reads what is left, and what of it came back', () => {
  expect(noticeWords(late).vi).toEqual({
    title: 'Số liệu cả năm 2027 đã quá hạn nộp',
    text: 'Phòng Kinh tế còn 5 chỉ tiêu chưa gửi, trong đó 2 bị trả lại; hạn nộp 20/01/2028, kỳ đóng sau ngày 29/02/2028.',
  })
})

test('of many figures that came back the first are named and the rest is counted', () => {
  const codes = Array.from({ length: 15 }, (_, i) => String(i + 1))
  const about = { period: '2028-Q1', office: 'Trạm Y tế', codes, reason: 'Sai nguồn.' }
  const { vi } = noticeWords({ kind: 'figure_returned', about })
  expect(vi.title).toBe('15 số liệu quý I/2028 của Trạm Y tế bị trả lại')
  expect(vi.text).toBe(
    'Chỉ tiêu 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 và 3 chỉ tiêu khác. Lý do: Sai nguồn.',
  )
})

test('a notice leads to the place where the work is', () => {
  expect(noticePath(late, 'kien-hai')).toBe('/c/kien-hai/entry?round=2027')
  const about = {
    office: 'Trạm Y tế',
    code: '7.1',
    name: 'Tỷ lệ tiêm chủng',
    period: '2027',
    question: 'Vì sao giảm?',
    dueOn: '2028-02-05',
  }
  const asked: Notice = { kind: 'explanation_asked', about }
  expect(noticePath(asked, 'kien-hai')).toBe('/c/kien-hai/indicators/7.1#explanations')
  expect(noticeWords(asked).vi.text).toBe(
    'Tỷ lệ tiêm chủng, cả năm 2027: Vì sao giảm? Trả lời chậm nhất ngày 05/02/2028.',
  )
})
