import type { Plugin } from 'vite'

/** What the first text is written with: src/app/fonts.css, src/lib/letters.ts. */
const letters = /(be-vietnam-pro-(latin|vietnamese)-(400|600)-normal|so-(400|600))[^/]*\.woff2$/

/**
 * Names the letters in the head of index.html: the browser fetches them beside the scripts, of which
 * the first waits for them, and behind them on a slow line.
 */
export function lettersInHead(): Plugin {
  return {
    name: 'letters-in-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.keys(bundle).filter((file) => letters.test(file))
        if (files.length !== 6) throw new Error(`Six files of letters are wanted: ${files.join()}`)
        return files.map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            fetchpriority: 'low',
            href: `/${file}`,
          },
          injectTo: 'head' as const,
        }))
      },
    },
  }
}
