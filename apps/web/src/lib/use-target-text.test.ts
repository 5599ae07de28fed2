import { expect, test } from 'vitest'
import { inEnglishMarks, withoutYear } from './use-target-text.ts'

test.each([
  ['1.700', '1,700'],
  ['≥4,5', '≥4.5'],
  ['1.064,5 tỷ đồng', '1,064.5 tỷ đồng'],
  ['15–17', '15–17'],
  ['trên 98%, vào năm 2030.', 'trên 98%, vào năm 2030.'],
])('%s is read in English as %s', (printed, read) => {
  expect(inEnglishMarks(printed)).toBe(read)
})

test.each([
  ['lên 96% vào năm 2026', 2026, 'lên 96%'],
  ['bao phủ toàn dân vào năm 2030', 2030, 'bao phủ toàn dân'],
  ['100% đến cuối năm 2030', 2030, '100%'],
  ['trên 98%', 2030, 'trên 98%'],
  ['lên 96% vào năm 2026', 2027, 'lên 96% vào năm 2026'],
])('%s under a head of %i is %s', (printed, year, read) => {
  expect(withoutYear(printed, year)).toBe(read)
})
