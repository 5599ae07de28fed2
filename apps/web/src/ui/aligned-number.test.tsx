import { expect, test } from 'vitest'
import { decimalsOf } from './aligned-number.tsx'

test('a column is as wide behind the comma as its longest figure', () => {
  expect(decimalsOf(['96', '97,5', null, '1.064', '> 98,25', '–'])).toBe(2)
  expect(decimalsOf(['96', '–'])).toBe(0)
})

test('a dot groups thousands in Vietnamese and marks decimals in English', () => {
  expect(decimalsOf(['1.064'], ',')).toBe(0)
  expect(decimalsOf(['97.5'], '.')).toBe(1)
})
