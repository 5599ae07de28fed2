import { expect, test } from 'vitest'
import { changeKind, sayChange, type Stand } from './change.ts'

const stand = (given: Partial<Stand>): Stand => ({
  verdict: 'no_target',
  status: 'no_data',
  value: null,
  ...given,
})

test('a verdict that became worse is a change down, said with both figures', () => {
  const before = stand({ verdict: 'met', status: 'on_track', value: 92 })
  const now = stand({ verdict: 'nearly_met', status: 'on_track', value: 93.5 })
  expect(changeKind(before, now)).toBe('down')
  expect(sayChange(before, now, '%')).toEqual({
    vi: 'Từ 92% lên 93,5%; từ đạt thành xấp xỉ.',
    en: 'From 92% up to 93.5%; from met to nearly met.',
  })
})

test('where a round has no verdict of the year, the outlook tells the change', () => {
  const before = stand({ verdict: 'in_progress', status: 'off_track', value: 10 })
  const now = stand({ verdict: 'in_progress', status: 'at_risk', value: 18 })
  expect(changeKind(before, now)).toBe('up')
  expect(sayChange(before, now, 'người').vi).toBe(
    'Từ 10 người lên 18 người; triển vọng từ chậm tiến độ thành có nguy cơ.',
  )
})

test('what is reported for the first time, and what is missing now, is said so', () => {
  const figure = stand({ verdict: 'met', status: 'on_track', value: 60 })
  const nothing = stand({ verdict: 'no_data' })
  expect(changeKind(nothing, figure)).toBe('reported')
  expect(sayChange(nothing, figure, '%').vi).toBe('Kỳ này có số liệu 60%; đạt.')
  expect(changeKind(figure, nothing)).toBe('missing')
  expect(sayChange(figure, nothing, '%').vi).toBe('Chưa có số liệu kỳ này; kỳ trước 60%; đạt.')
  expect(sayChange({ ...figure, value: null }, nothing, null)).toEqual({
    vi: 'Chưa có số liệu kỳ này; kỳ trước: đạt.',
    en: 'No data this time; before: met.',
  })
})

test('a figure that moves inside its verdict is a move, one that stays is nothing', () => {
  const before = stand({ verdict: 'met', status: 'on_track', value: 60 })
  expect(changeKind(before, { ...before, value: 75 })).toBe('moved')
  expect(changeKind(before, before)).toBe(null)
  expect(changeKind(stand({}), stand({ verdict: 'no_data' }))).toBe(null)
  expect(sayChange(before, { ...before, value: 55 }, '%').vi).toBe('Từ 60% xuống 55%; vẫn đạt.')
})
