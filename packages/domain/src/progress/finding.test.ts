import { expect, test } from 'vitest'
import type { Verdict } from '../vocabulary.ts'
import { finding } from './finding.ts'
import { countOutlooks, countVerdicts } from './roll-up.ts'

const said = (...list: Verdict[]) =>
  finding(2026, 2030, countVerdicts(list), countOutlooks([]), 'headlines')

test.for<[Verdict[], string, string]>([
  [
    ['in_progress', 'not_due', 'not_due'],
    'Năm 2026 chưa kết thúc: 1 chỉ tiêu đang thực hiện, 2 chỉ tiêu chưa đến hạn.',
    '2026 is not over: 1 indicator in progress, 2 not due.',
  ],
  [
    ['not_due', 'not_due'],
    'Năm 2026 chưa kết thúc: 2 chỉ tiêu chưa đến hạn.',
    '2026 is not over: 2 indicators not due.',
  ],
  [
    ['in_progress', 'in_progress'],
    'Năm 2026 chưa kết thúc: 2 chỉ tiêu đang thực hiện.',
    '2026 is not over: 2 indicators in progress.',
  ],
])('a year that is not over says what there is, and no zeros: %j', ([verdicts, vi, en]) => {
  const sentence = said(...verdicts)
  expect(sentence.vi.replaceAll('\u00a0', ' ')).toBe(vi)
  expect(sentence.en).toBe(en)
})

test('what is due without figures is said before all else but figures', () => {
  expect(said('no_data', 'not_due').en).toBe('No data yet for the 1 indicator due in 2026.')
  expect(said('met', 'no_data', 'not_due').en).toBe(
    '1 of 1 indicators met or exceeded the 2026 target.',
  )
})
