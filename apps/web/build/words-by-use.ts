import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const locales = join(import.meta.dirname, '../src/locales/vi')
const heldWords = join(import.meta.dirname, '../src/lib/held-words.ts')
const prefix = 'words:'

/** Every group of words and its file, as `locales/vi/index.ts` has them. */
export function wordFiles(index = readFileSync(join(locales, 'index.ts'), 'utf8')) {
  const files = [...index.matchAll(/^import (\w+) from '\.\/([\w-]+\.json)'/gm)]
  // Where the import goes by another name, the default export says which key it is.
  const keyOf = (name: string) => new RegExp(`^ {2}(\\w+): ${name},$`, 'm').exec(index)?.[1] ?? name
  return new Map(files.map(([, name = '', file = '']) => [keyOf(name), file]))
}

/** The groups that a module names: any text in it that begins like a key of theirs. */
export function wordsUsedIn(code: string, groups: Iterable<string>): string[] {
  const named = new Set([...code.matchAll(/['"`]([a-zA-Z]+)\.[\w$]/g)].map(([, name]) => name))
  return [...groups].filter((group) => named.has(group))
}

/**
 * Brings the words of the screens with the modules that say them: a page's words come in the page's own
 * chunk, and nobody keeps a list. In development and in tests all words are there from the start.
 */
export function wordsByUse(): Plugin {
  const files = wordFiles()
  return {
    name: 'words-by-use',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^words:/ }, handler: (id) => id },
    load: {
      filter: { id: [/^words:/, /\/src\/locales\/vi\/index\.ts$/] },
      handler(id) {
        if (!id.startsWith(prefix)) return `export { held as default } from '${heldWords}'`
        const group = id.slice(prefix.length)
        const code = `import { hold } from '${heldWords}'
import words from '${join(locales, files.get(group) ?? '')}'
hold('${group}', words)`
        return { code, moduleSideEffects: true }
      },
    },
    transform: {
      filter: { id: { include: /\/apps\/web\/src\/.*\.tsx?$/, exclude: /\/locales\// } },
      handler(code) {
        const used = wordsUsedIn(code, files.keys())
        if (used.length === 0) return null
        // On the first line, so that the others keep their numbers.
        return {
          code: used.map((group) => `import '${prefix}${group}';`).join('') + code,
          map: null,
        }
      },
    },
  }
}
