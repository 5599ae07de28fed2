import type { Plugin } from 'vite'

const all = /^@mantine\/core\/styles\.layer\.css$/
const base = ['default-css-variables', 'baseline', 'global']
const classNames = /\/@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs$/

/**
 * The styles of a Mantine component come with the component: the build takes them where the component
 * takes its class names, instead of the styles of all components in the first sheet.
 */
export function mantineStyles(): Plugin {
  const sheet = (name: string) => `import '@mantine/core/styles/${name}.layer.css';`
  return {
    name: 'mantine-styles',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: all }, handler: () => '\0mantine-base' },
    load: {
      filter: { id: /^\0mantine-base$/ },
      handler: () => ({ code: base.map(sheet).join('\n'), moduleSideEffects: true }),
    },
    transform: {
      filter: { id: classNames },
      handler(code, id) {
        const [, name = ''] = classNames.exec(id) ?? []
        return { code: sheet(name) + code, map: null }
      },
    },
  }
}
