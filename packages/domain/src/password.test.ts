import { expect, test } from 'vitest'
import { passwordFaults } from './password.ts'

test('a sentence of fourteen letters may be used, whatever its letters are', () => {
  expect(passwordFaults('chiều nay trời mưa', 'an.binh')).toEqual([])
  expect(passwordFaults('14 chữ là đủ dài', 'an.binh')).toEqual([])
})

test('what is short, repeated, counted up or holds the user name is named', () => {
  expect(passwordFaults('ngắn quá', 'an.binh')).toEqual(['short'])
  expect(passwordFaults('aaaabbbbaaaabbbb', 'an.binh')).toEqual(['repetitive'])
  expect(passwordFaults('12345678901234567', 'an.binh')).toEqual(['repetitive'])
  expect(passwordFaults('của AN.BINH mùa thu', 'an.binh')).toEqual(['login'])
  expect(passwordFaults('một câu dài '.repeat(12), 'an.binh')).toEqual(['long'])
})
