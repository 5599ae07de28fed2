import type { Session } from '@tien-do/contract'
import { expect, test } from 'vitest'
import { homeOf } from './session.ts'

const commune = { code: '11755', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' } as const
const homeAs = (...roles: Session['memberships'][number]['role'][]) =>
  homeOf({
    user: { id: '1', login: 'a', name: 'A', demo: true },
    memberships: roles.map((role) => ({
      role,
      commune: role.startsWith('city') ? null : commune,
      office: null,
    })),
    today: '2028-01-31',
  })

test('who enters or collects figures starts with what is owed, a leader with the overview', () => {
  expect(homeAs('office_editor')).toBe('/me')
  expect(homeAs('coordinator')).toBe('/me')
  expect(homeAs('leader')).toBe('/c/kien-hai')
  expect(homeAs('leader', 'coordinator')).toBe('/me')
})

test('the city starts at the city', () => {
  expect(homeAs('city_analyst')).toBe('/city')
})

test('who belongs nowhere finds the method', () => {
  expect(homeAs()).toBe('/method')
})
