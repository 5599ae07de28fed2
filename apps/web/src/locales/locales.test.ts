import { expect, test } from 'vitest'
import en from './en/index.ts'
import vi from './vi/index.ts'

interface Tree {
  [key: string]: string | Tree
}

/** Flat keys; plural forms differ between languages, so their endings are cut off. */
function keysOf(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [prefix + key.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(value, `${prefix}${key}.`),
  )
}
const unique = (tree: Tree) => [...new Set(keysOf(tree))].toSorted()

test('every text is there in both languages', () => {
  expect(unique(en)).toEqual(unique(vi))
})

test('a text names the same values in both languages', () => {
  const holes = (tree: Tree): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'string'
          ? [[key, [...value.matchAll(/\{\{(\w+)/g)].map((m) => m[1] ?? '').toSorted()]]
          : Object.entries(holes(value)).map(([k, v]): [string, string[]] => [`${key}.${k}`, v]),
      ),
    )
  const english = holes(en)
  for (const [key, names] of Object.entries(holes(vi)))
    if (key in english) expect([key, english[key]]).toEqual([key, names])
})

test('no text is empty, and none shouts', () => {
  const texts = (tree: Tree): string[] =>
    Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : texts(value)))
  for (const text of [...texts(vi), ...texts(en)]) {
    expect(text.trim()).not.toBe('')
    expect(text).not.toContain('!')
  }
})
