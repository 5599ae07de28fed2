import type { Session } from '@tien-do/contract'
import { expect, test } from 'vitest'
import { navigationOf, tabsOf } from './navigation.ts'

const commune = { code: '11749', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' as const }
const place = { slug: commune.slug, code: commune.code }
const all = () => true

const sessionOf = (role: Session['memberships'][number]['role']): Session => ({
  user: { id: crypto.randomUUID(), login: 'a', name: 'A', demo: true },
  memberships: [{ role, commune: role.startsWith('city') ? null : commune, office: null }],
  today: '2028-01-31',
})
const labels = (session: Session | null, at: typeof place | null = place) =>
  navigationOf(session, at, all).flatMap(({ entries }) => entries.map(({ label }) => label))

test('an editor enters figures and neither approves them nor sets the commune up', () => {
  const menu = labels(sessionOf('office_editor'))
  expect(menu).toContain('entry')
  expect(menu).not.toContain('review')
  expect(menu).not.toContain('settings')
})

test('a coordinator does all three, a leader reviews', () => {
  expect(labels(sessionOf('coordinator'))).toEqual(
    expect.arrayContaining(['entry', 'review', 'settings']),
  )
  expect(labels(sessionOf('leader'))).toContain('review')
  expect(labels(sessionOf('leader'))).not.toContain('settings')
})

test('city people read a commune and change nothing there', () => {
  const menu = labels(sessionOf('city_analyst'))
  expect(menu).toEqual(expect.arrayContaining(['overview', 'indicators', 'cityOverview']))
  expect(menu).not.toContain('entry')
})

test('who is not signed in finds the method', () => {
  expect(labels(null, null)).toEqual(['method'])
})

test('what has no page yet is not in the menu', () => {
  const sections = navigationOf(sessionOf('leader'), place, (path) => path === '/c/:slug')
  expect(sections).toHaveLength(1)
  expect(tabsOf(sections).map(({ to }) => to)).toEqual(['/c/kien-hai'])
})

test('on a phone the city has its own places one step away, in words that fit', () => {
  const tabs = tabsOf(navigationOf(sessionOf('city_analyst'), null, all))
  expect(tabs.map(({ to, label }) => [to, label])).toEqual([
    ['/city', 'overview'],
    ['/city/compare', 'compareShort'],
    ['/city/matrix', 'matrixShort'],
    ['/me', 'myWork'],
  ])
})

test('a phone has room for four places', () => {
  expect(tabsOf(navigationOf(sessionOf('coordinator'), place, all)).map((it) => it.label)).toEqual([
    'overview',
    'indicators',
    'tasks',
    'myWork',
  ])
})
