import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const ofContract = /\/packages\/contract\/src\/[^/]+\.ts$/
const ofZod = /\/node_modules\/zod\//
const sent = 'contract:sent'
/** What the client goes by; the rest of an endpoint speaks to the server and to readers. */
const clientFields = ['method', 'path', 'takes'] as const

interface Addressed {
  method: string
  path: string
  takes?: string
  output?: unknown
}

/**
 * Leaves zod and the schemas out of the build: of each file of the contract that makes schemas only
 * its endpoints' addresses and its plain lists and numbers remain. The server has parsed an answer by the
 * same schema before it sent it (`mount`), so here it is taken as it was sent; in development and in
 * tests it is parsed again. See docs/adr/0017. Asking the build for a schema fails it: the name is not exported.
 */
export function contractWithoutSchemas(): Plugin {
  return {
    name: 'contract-without-schemas',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^contract:sent$/ }, handler: (id) => id },
    load: {
      filter: { id: [ofContract, /^contract:sent$/] },
      async handler(id) {
        if (id === sent)
          return `const sent = { parse: (value) => value, safeParse: (data) => ({ success: true, data }) }
export default sent`
        if (!/from 'zod'/.test((await readFile(id, 'utf8')).replace(/^import type .*$/gm, '')))
          return null
        const values = (await import(pathToFileURL(id).href)) as Record<string, unknown>
        const lines = Object.entries(values).flatMap(([name, value]) => {
          const text = written(value)
          return text === null ? [] : [`export const ${name} = ${text}`]
        })
        return { code: [`import sent from '${sent}'`, ...lines].join('\n'), moduleType: 'js' }
      },
    },
    generateBundle() {
      const zod = [...this.getModuleIds()].find((id) => ofZod.test(id))
      if (!zod) return
      const by = this.getModuleInfo(zod)?.importers.join(', ')
      this.error(`zod stays out of the browser's build (docs/adr/0017), but ${by} imports it.`)
    },
  }
}

/** An endpoint's address or a plain value as code; null for schemas and functions. */
function written(value: unknown): string | null {
  if (isEndpoint(value)) {
    const fields = clientFields.flatMap((name) =>
      value[name] === undefined ? [] : [`${name}: ${JSON.stringify(value[name])}`],
    )
    return `{ ${[...fields, ...(value.output ? ['output: sent'] : [])].join(', ')} }`
  }
  return isPlain(value) ? JSON.stringify(value) : null
}

const isEndpoint = (value: unknown): value is Addressed =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value

/** Texts, numbers, and lists and objects of them; a schema is an object of a class. */
function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every(isPlain)
}
