import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const locales = join(import.meta.dirname, '../src/locales/vi')
const index = join(locales, 'index.ts')
const prefix = 'words:'
const plural = /_(zero|one|two|few|many|other)$/

const textsOf = (file = ''): Record<string, unknown> =>
  JSON.parse(readFileSync(join(locales, file), 'utf8'))

/** Every group of words and its file, as `locales/vi/index.ts` has them. */
export function wordFiles() {
  const code = readFileSync(index, 'utf8')
  const files = [...code.matchAll(/^import (\w+) from '\.\/([\w-]+\.json)'/gm)]
  // Where the import goes by another name, the default export says which key it is.
  const keyOf = (name: string) => new RegExp(`^ {2}(\\w+): ${name},$`, 'm').exec(code)?.[1] ?? name
  return new Map(files.map(([, name = '', file = '']) => [keyOf(name), file]))
}

/**
 * What a module names: any text in it that begins like a key. `nav.main` brings that text; what a variable
 * ends (`verdict.${it}`) brings all of its group; a plural is named without its ending.
 */
export function wordsUsedIn(code: string, groups: ReadonlyMap<string, unknown>): string[] {
  const named = [...code.matchAll(/['"`]([a-zA-Z]+)\.(\w*)(\$\{)?/g)].flatMap(
    ([, group = '', own = '', variable]) =>
      groups.has(group) ? [own === '' || variable ? group : `${group}.${own}`] : [],
  )
  return [...new Set(named)]
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
        // What has come so far; each group adds itself before the modules that say it run.
        if (!id.startsWith(prefix)) return 'export default {}'
        const [group = '', own] = id.slice(prefix.length).split('.')
        const all = Object.entries(textsOf(files.get(group)))
        const texts = all.filter(([key]) => !own || key === own || key.replace(plural, '') === own)
        const lines = texts.map(
          ([key, text]) => `words[${JSON.stringify(key)}] = ${JSON.stringify(text)}`,
        )
        const code = [`import held from '${index}'`, `const words = held.${group} ??= {}`, ...lines]
        return { code: code.join('\n'), moduleSideEffects: true }
      },
    },
    transform: {
      filter: { id: { include: /\/apps\/web\/src\/.*\.tsx?$/, exclude: /\/locales\// } },
      handler(code) {
        const used = wordsUsedIn(code, files)
        if (used.length === 0) return null
        // On the first line, so that the others keep their numbers.
        return {
          code: used.map((it) => `import '${prefix}${it}';`).join('') + code,
          map: null,
        }
      },
    },
  }
}
