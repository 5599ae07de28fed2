import { expect, test } from 'vitest'
import { inEnglishMarks } from './use-target-text.ts'

test.each([
  ['1.700', '1,700'],
  ['≥4,5', '≥4.5'],
  ['1.064,5 tỷ đồng', '1,064.5 tỷ đồng'],
  ['15–17', '15–17'],
  ['trên 98%, vào năm 2030.', 'trên 98%, vào năm 2030.'],
])('%s is read in English as %s', (printed, read) => {
  expect(inEnglishMarks(printed)).toBe(read)
})
