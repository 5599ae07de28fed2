import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const app = join(import.meta.dirname, '../src/app')
const rows = /path: '([^']+)',\s+area: '(\w+)',[^{]*?load: async[^']*?import\('([^']+)'\)/g

/** What the router fetches around a page, by where it stands (app/router.tsx). */
const around = (area: string) =>
  area === 'bare'
    ? []
    : area === 'public'
      ? ['shell/public-shell.tsx']
      : area === 'screen'
        ? ['require-session.tsx']
        : ['shell/shell.tsx', 'require-session.tsx']

/**
 * Writes down which files each page needs beside those of index.html, for the server to name them in the
 * page's head: else the browser learns of them only when the first script has run.
 */
export function pageFiles(): Plugin {
  return {
    name: 'page-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((it) => it.type === 'chunk')
      const first = new Set(chunks.filter((it) => it.isEntry).flatMap((it) => filesOf(it, bundle)))
      const code = readFileSync(join(app, 'pages.ts'), 'utf8')
      const pages = [...code.matchAll(rows)].map(([, path = '', area = '', module = '']) => {
        const files = [module, ...around(area)].flatMap((it) => {
          const id = join(app, it)
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === id)
          if (!chunk) return this.error(`No chunk of ${id}, which the page ${path} needs.`)
          return filesOf(chunk, bundle)
        })
        return { path, files: [...new Set(files)].filter((file) => !first.has(file)) }
      })
      const source = JSON.stringify(pages)
      this.emitFile({ type: 'asset', fileName: 'page-files.json', source })
    },
  }
}

/** A chunk, what it imports, and the styles of all of them. */
function filesOf(start: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>()
  const next = [start.fileName]
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    const chunk = bundle[name]
    if (found.has(name) || chunk?.type !== 'chunk') continue
    found.add(name)
    next.push(...chunk.imports)
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(sheet)
  }
  return [...found]
}
