import type { PlanDocument } from '@tien-do/contract'
import { parseTarget } from '@tien-do/domain'
import { communes, planDocuments } from '@tien-do/plans'
import { expect, test } from 'vitest'
import { inventDocument } from './invent-document.ts'
import { inventedCommune, mostInvented } from './invented-communes.ts'

const seed = 2028
const numbers = Array.from({ length: mostInvented }, (_, i) => i + 1)
const all = numbers.map((no) => {
  const invented = inventedCommune(no)
  return { ...invented, document: inventDocument(invented, seed) }
})

/** Each target of an invented plan beside the one it was made from. */
const pairs = all.flatMap(({ document, shape }) =>
  document.indicators.flatMap((row, i) =>
    row.targets.flatMap((target, j) => {
      const was = shape.indicators[i]?.targets[j]
      return was ? [{ row, target, was }] : []
    }),
  ),
)
const isMoved = ({ target, was }: (typeof pairs)[number]) =>
  target.value !== was.value || target.max !== was.max

test('no real commune has the code or the address of an invented one', () => {
  const places = all.map(({ document }) => document.commune)
  const real = new Set(communes.flatMap(({ code, slug }) => [code, slug]))
  expect(places.filter(({ code, slug }) => real.has(code) || real.has(slug))).toEqual([])
  expect(new Set(places.map(({ code }) => code)).size).toBe(mostInvented)
  expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(['xã', 'phường', 'đặc khu']))
})

test('the five plans are taken in turn, with all their indicators and their gaps', () => {
  const told = ({ indicators }: PlanDocument) =>
    indicators.map(({ code, unit, measure, direction, definition, parent, sameAs, targets }) => ({
      ...{ code, unit, measure, direction, definition, parent, sameAs },
      targets: targets.map(({ year, every, period, op }) => ({ year, every, period, op })),
    }))
  for (const [i, shape] of planDocuments.entries())
    expect(told(all[i + 5]?.document ?? shape)).toEqual(told(shape))
})

test('what is printed of a changed target says the number that is stored', () => {
  const moved = pairs.filter(isMoved)
  expect(moved.length).toBeGreaterThan(pairs.length / 4)
  for (const { target } of moved) {
    const { op, value, max } = parseTarget(target.text)
    expect({ op, value, max }, target.text).toEqual({
      op: target.op,
      value: target.value,
      max: target.max,
    })
  }
})

test('zeros and hundreds stay, no percentage goes beyond, and years keep their order', () => {
  for (const { row, target, was } of pairs) {
    if (was.value === 0 || (row.unit === '%' && was.value === 100))
      expect(target.value, row.name).toBe(was.value)
    if (row.unit === '%')
      for (const n of [target.value, target.max]) expect(n ?? 0, row.name).toBeLessThanOrEqual(100)
  }
  for (const { document, shape } of all)
    for (const [i, { name, targets }] of document.indicators.entries()) {
      const was = shape.indicators[i]?.targets ?? []
      for (let j = 1; j < targets.length; j++) {
        const step = (of: typeof targets) =>
          Math.sign((of[j]?.value ?? 0) - (of[j - 1]?.value ?? 0))
        const isNumbers = targets[j]?.value !== null && targets[j - 1]?.value !== null
        if (isNumbers) expect(step(targets), name).toBe(step(was))
      }
    }
})

test('the same seed is the same plan, another seed another', () => {
  const first = inventedCommune(1)
  expect(inventDocument(first, seed)).toEqual(inventDocument(first, seed))
  expect(inventDocument(first, 7)).not.toEqual(inventDocument(first, seed))
  expect(inventDocument(inventedCommune(6), seed).indicators).not.toEqual(
    inventDocument(first, seed).indicators,
  )
})

test('no real person, commune or own paper is in an invented plan, and its title says what it is', () => {
  for (const { document, shape } of all) {
    const text = JSON.stringify(document)
    const people = [shape.plan.signer, ...shape.tasks.map(({ leader }) => leader)]
    for (const name of [shape.commune.name, ...people.flatMap((p) => p?.name ?? [])])
      expect(text, document.commune.slug).not.toContain(name)
    expect(document.plan.title).toMatch(/^Minh họa: /)
    expect(document.plan.issuer).toContain(document.commune.name.slice(0, 8))
  }
})

test('a ward calls itself a ward wherever its plan names the unit', () => {
  const ward = all.find(({ document }) => document.commune.kind === 'phường')?.document
  const names = ward?.offices.map(({ name }) => name).join('; ')
  expect(names).toContain('Ủy ban nhân dân phường')
  expect(names).toContain('chính trị - xã hội')
  expect(names).not.toMatch(/nhân dân xã/)
})
