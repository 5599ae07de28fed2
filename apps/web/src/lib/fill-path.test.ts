import { expect, test } from 'vitest'
import { fillPath, toQuery } from './fill-path.ts'

test('named parts of the path are taken from the input, escaped, and not sent twice', () => {
  const filled = fillPath('/communes/:slug/indicators/:code', {
    slug: 'kien-hai',
    code: '1/2',
    year: 2026,
  })
  expect(filled).toEqual({ url: '/communes/kien-hai/indicators/1%2F2', rest: { year: 2026 } })
})

test('a path that lacks a part is a mistake of ours and never sent', () => {
  expect(() => fillPath('/communes/:slug', {})).toThrow('needs slug')
})

test('what is not set is left out of the query, a list repeats its name', () => {
  expect(toQuery({ year: 2026, office: undefined, status: ['met', 'not_met'], q: null })).toBe(
    '?year=2026&status=met&status=not_met',
  )
  expect(toQuery({})).toBe('')
})
