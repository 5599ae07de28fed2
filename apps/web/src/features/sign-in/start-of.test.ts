import type { Session } from '@tien-do/contract'
import { expect, test } from 'vitest'
import { nextOf, startOf } from './start-of.ts'

const commune = { code: '11755', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' } as const
const sessionAs = (membership: Session['memberships'][number]): Session => ({
  user: { id: '1', login: 'a', name: 'A', demo: true },
  memberships: [membership],
  today: '2028-01-31',
})

test('who enters or collects figures starts at the entry page, a leader at the overview', () => {
  const start = (role: 'coordinator' | 'office_editor' | 'leader') =>
    startOf(sessionAs({ role, commune, office: null }))
  expect(start('office_editor')).toBe('/c/kien-hai/entry')
  expect(start('coordinator')).toBe('/c/kien-hai/entry')
  expect(start('leader')).toBe('/c/kien-hai')
})

test('the city starts at the city', () => {
  expect(startOf(sessionAs({ role: 'city_analyst', commune: null, office: null }))).toBe('/city')
})

test('an address asked for before is only taken inside this site', () => {
  const next = (to: string) => nextOf(new URLSearchParams({ next: to }))
  expect(next('/c/kien-hai/plan?x=1')).toBe('/c/kien-hai/plan?x=1')
  for (const to of ['https://elsewhere.vn', '//elsewhere.vn', '/\\elsewhere.vn', '/sign-in'])
    expect(next(to)).toBeNull()
})
