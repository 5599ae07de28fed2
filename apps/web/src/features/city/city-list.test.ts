import type { CommuneStanding } from '@tien-do/contract'
import { expect, test } from 'vitest'
import { cityList, type CityFilters } from './city-list.ts'

const standing = (
  name: string,
  kind: CommuneStanding['commune']['kind'],
  counts: CommuneStanding['counts'],
): CommuneStanding => ({
  commune: { code: name, slug: name, name, kind },
  plan: { id: name, title: name, periodStart: 2026, periodEnd: 2030 },
  year: 2027,
  finding: { vi: '', en: '' },
  counts,
  due: 0,
  withData: 0,
  outlook: {},
  tasks: 0,
  programmes: 0,
  demo: false,
})

const items = [
  standing('Ngũ Phúc', 'xã', { not_met: 1 }),
  standing('Ấp Bắc', 'phường', { not_met: 4, no_data: 1 }),
  standing('Đồ Sơn', 'phường', { no_data: 6 }),
]
const shown = (filters: Partial<CityFilters>) =>
  cityList(items, { order: 'name', kind: null, search: '', ...filters }).map(
    ({ commune }) => commune.name,
  )

test('communes stand by name in the order of the Vietnamese alphabet', () => {
  expect(shown({})).toEqual(['Ấp Bắc', 'Đồ Sơn', 'Ngũ Phúc'])
})

test('those with most indicators of the chosen verdict come first, the others by name', () => {
  expect(shown({ order: 'not_met' })).toEqual(['Ấp Bắc', 'Ngũ Phúc', 'Đồ Sơn'])
  expect(shown({ order: 'no_data' })).toEqual(['Đồ Sơn', 'Ấp Bắc', 'Ngũ Phúc'])
})

test('a kind and a part of the name, typed without diacritics, narrow the list', () => {
  expect(shown({ kind: 'phường' })).toEqual(['Ấp Bắc', 'Đồ Sơn'])
  expect(shown({ search: 'do s' })).toEqual(['Đồ Sơn'])
})
