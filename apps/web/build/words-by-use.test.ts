import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import vi from '../src/locales/vi/index.ts'
import { wordFiles, wordsUsedIn } from './words-by-use.ts'

const src = join(import.meta.dirname, '../src')
const modules = globSync('**/*.{ts,tsx}', { cwd: src }).map((name) => ({
  name,
  code: readFileSync(join(src, name), 'utf8'),
}))

test('every group of words has its file, under the key that the screens use', () => {
  const files = wordFiles()
  expect([...files.keys()].toSorted()).toEqual(Object.keys(vi).toSorted())
  for (const [group, file] of files)
    expect(JSON.parse(readFileSync(join(src, 'locales/vi', file), 'utf8')), group).toEqual(
      vi[group as keyof typeof vi],
    )
})

test('a key is seen as a text, as the head of a template and in a list of keys', () => {
  const code =
    "t('nav.main'); t(`verdict.${it}`); t(`role.as${it}`); const all = ['ui.download', 'no.group'] // table.sort"
  expect(wordsUsedIn(code, wordFiles())).toEqual(['nav.main', 'verdict', 'role', 'ui.download'])
})

test('every key that is said names its group where it stands, so that its words come along', () => {
  const groups = new Set(wordFiles().keys())
  for (const { name, code } of modules)
    for (const [, key = ''] of code.matchAll(/\bt\(\s*['"`]([^'"`]*)/g)) {
      const [group = ''] = key.split('.')
      expect(groups, `${name}: ${key}`).toContain(group)
    }
})

/** The flat keys of a group of words; a plural is said without its ending. */
const keysOf = (words: object, head = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object'
      ? keysOf(value, `${head}${key}.`)
      : [head + key.replace(/_(zero|one|two|few|many|other)$/, '')],
  )

test('no words are kept that nothing says: each key is named, or the head of it with a variable', () => {
  const code = modules
    .filter(({ name }) => !/\.test\.|^locales/.test(name))
    .map((it) => it.code)
    .join('\n')
  const whole = new Set([...code.matchAll(/['"`]([a-zA-Z]+\.[\w.]+)['"`]/g)].map(([, it]) => it))
  const heads = [...new Set([...code.matchAll(/`([a-zA-Z]+\.[\w.]*)\$\{/g)].map(([, it]) => it))]
  const unsaid = keysOf(vi).filter(
    (key) => !whole.has(key) && !heads.some((head = '') => key.startsWith(head)),
  )
  expect(unsaid).toEqual([])
})
