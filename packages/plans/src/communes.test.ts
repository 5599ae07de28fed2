import { expect, test } from 'vitest'
import { communes, province, slugOf } from './communes.ts'

test('Hải Phòng has 67 xã, 45 phường and 2 đặc khu', () => {
  const count = (kind: string) => communes.filter((commune) => commune.kind === kind).length
  expect(communes).toHaveLength(114)
  expect([count('xã'), count('phường'), count('đặc khu')]).toEqual([67, 45, 2])
  expect(communes.every((commune) => commune.provinceCode === province.code)).toBe(true)
})

test('codes and slugs are unique and well formed, names are NFC', () => {
  expect(new Set(communes.map((commune) => commune.code)).size).toBe(114)
  expect(new Set(communes.map((commune) => commune.slug)).size).toBe(114)
  for (const { code, name, slug } of communes) {
    expect(code).toMatch(/^\d{5}$/)
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(name).toBe(name.normalize('NFC').trim())
  }
})

test('the five communes of the project keep the plain slug, all others carry the code', () => {
  const plain = communes.filter((commune) => !commune.slug.endsWith(`-${commune.code}`))
  expect(plain.map((commune) => [commune.code, commune.slug])).toEqual([
    ['10642', 'thai-tan'],
    ['11065', 'truong-tan'],
    ['11113', 'tan-ky'],
    ['11749', 'kien-hai'],
    ['11779', 'tan-minh'],
  ])
})

test('slugOf folds diacritics, đ and white space', () => {
  expect(slugOf('Kiến Hải')).toBe('kien-hai')
  expect(slugOf('Đường An')).toBe('duong-an')
  expect(slugOf('Khúc Thừa Dụ')).toBe('khuc-thua-du')
  expect(slugOf('Cẩm Giàng'.normalize('NFD'))).toBe(slugOf('Cẩm Giang'))
  expect(slugOf(' Bạch  Long Vĩ ')).toBe('bach-long-vi')
})
