import { figureDigits } from '@tien-do/domain'
import { expect, test } from 'vitest'
import {
  formatDay,
  formatDifference,
  formatInstant,
  formatNumber,
  formatShare,
  formatValue,
  lowerFirst,
  readDay,
  unbrokenYears,
} from './format.ts'

test('figures are written as each language writes them, with a true minus', () => {
  expect(formatNumber(1064.5)).toBe('1.064,5')
  expect(formatNumber(1064.5, 'en')).toBe('1,064.5')
  expect(formatNumber(-0.8)).toBe('\u22120,8')
})

test('zero is a figure, nothing reported is a dash', () => {
  expect(formatNumber(0)).toBe('0')
  expect(formatNumber(null)).toBe('–')
  expect(formatNumber(-0.0001)).toBe('0')
})

test('a per cent sign stands close, a unit in words a no-break space away', () => {
  expect(formatValue(95.2, '%')).toBe('95,2%')
  expect(formatValue(182, 'triệu đồng')).toBe('182\u00a0triệu đồng')
  expect(formatValue(null, '%')).toBe('–')
})

test('a figure is rounded for reading, never onto a target or across it', () => {
  expect(figureDigits(94.902, '%', [97])).toBe(1)
  expect(figureDigits(1.188, '%', [0.8])).toBe(2)
  expect(figureDigits(211.6789, 'triệu đồng')).toBe(2)
  expect(figureDigits(96.98, '%', [96, 97])).toBe(2)
  expect(figureDigits(97, '%', [97])).toBe(1)
})

test('a difference carries its sign, and one of percentages is in points', () => {
  expect(formatDifference(-0.8, '%')).toBe('\u22120,8\u00a0điểm\u00a0%')
  expect(formatDifference(-2.098, '%')).toBe('\u22122,1\u00a0điểm\u00a0%')
  expect(formatDifference(7, 'cơ sở')).toBe('+7\u00a0cơ sở')
  expect(formatDifference(0, null)).toBe('0')
})

test('a day is a day whatever the time zone, a moment is told by the clock of Vietnam', () => {
  expect(formatDay('2026-12-14')).toBe('14/12/2026')
  expect(formatDay(null)).toBe('–')
  expect(formatInstant('2026-12-22T09:40:00Z')).toBe('16:40 22/12/2026')
})

test('shares are printed without decimals', () => {
  expect(formatShare(20 / 21)).toBe('95%')
  expect(formatShare(null)).toBe('–')
})

test('a word inside a line is in lower case, also with Đ', () => {
  expect(lowerFirst('Đạt')).toBe('đạt')
})

test('a day is read as it is written here, and only where there is such a day', () => {
  expect(readDay('7/2/2028')).toBe('2028-02-07')
  expect(readDay(' 07-02-2028 ')).toBe('2028-02-07')
  expect(readDay('29/02/2028')).toBe('2028-02-29')
  for (const none of ['30/02/2028', '2/13/2028', '2028-02-07', '7/2/28', ''])
    expect(readDay(none)).toBeNull()
})

test('the years of a period are never torn apart, the words around them stay as printed', () => {
  expect(unbrokenYears('nhiệm kỳ 2025 - 2030, tầm nhìn 2050')).toBe(
    'nhiệm kỳ 2025\u00a0\u2060-\u2060\u00a02030, tầm nhìn 2050',
  )
  expect(unbrokenYears('giai đoạn 2026-2030')).toBe('giai đoạn 2026\u2060-\u20602030')
})
