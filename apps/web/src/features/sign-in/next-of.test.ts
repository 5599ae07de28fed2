import { expect, test } from 'vitest'
import { nextOf } from './next-of.ts'

test('an address asked for before is only taken inside this site', () => {
  const next = (to: string) => nextOf(new URLSearchParams({ next: to }))
  expect(next('/c/kien-hai/plan?x=1')).toBe('/c/kien-hai/plan?x=1')
  for (const to of ['https://elsewhere.vn', '//elsewhere.vn', '/\\elsewhere.vn', '/sign-in'])
    expect(next(to)).toBeNull()
})
