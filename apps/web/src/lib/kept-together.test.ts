import { expect, test } from 'vitest'
import { keptTogether } from './kept-together.ts'

const shown = (sentence: string) => keptTogether(sentence).replaceAll('\u00a0', '_')

test('a line breaks neither between a number and its unit nor before a year', () => {
  expect(shown('cần thêm 1,03 điểm % mỗi năm để đạt trên 98% vào năm 2030.')).toBe(
    'cần thêm 1,03_điểm_% mỗi năm để đạt trên 98% vào năm_2030.',
  )
  expect(shown('9 trên 19 chỉ tiêu đạt hoặc vượt kế hoạch năm 2027')).toBe(
    '9 trên 19_chỉ tiêu đạt hoặc vượt kế_hoạch năm_2027',
  )
})

test('a count stays with what is counted, and a comparison in one piece', () => {
  expect(shown('đạt 1.465 / kế hoạch 1.700 lượt (thiếu 235 lượt). 94,9 < 97 nên chưa đạt')).toBe(
    'đạt 1.465 / kế_hoạch 1.700_lượt (thiếu 235_lượt). 94,9_<_97 nên chưa đạt',
  )
  expect(shown('the sum of 2026–2027 is 426.3 billion VND')).toBe(
    'the sum of 2026–2027 is 426.3_billion VND',
  )
})

test('an English number keeps its unit', () => {
  expect(shown('2.1 percentage points short; 13.5 months behind in 2027')).toBe(
    '2.1_percentage points short; 13.5_months behind in_2027',
  )
})
