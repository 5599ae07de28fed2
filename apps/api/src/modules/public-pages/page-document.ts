import { escapeHtml as text } from '../../http/escape-html.ts'

/** A page for everybody as it is served: readable before a script has run, or without any. */
export interface ServedPage {
  title: string
  description: string
  /** Where it is, after the origin. */
  path: string
  /** Plain HTML, escaped already. */
  body: string
  /** What the page would ask the API for, by the address it asks. */
  answers: Record<string, unknown>
  /** Invented figures stand in it: search engines are to leave it out. */
  demo: boolean
}

/**
 * The web app's own page with the head of this one and its content in the place that React fills.
 * A data block is no script: the browser runs nothing of it, whatever it holds.
 */
export function pageDocument(template: string, page: ServedPage, origin: string): string {
  const url = text(origin + page.path)
  const title = text(page.title)
  const description = text(page.description)
  const head = `<link rel="canonical" href="${url}" />
    ${page.demo ? '<meta name="robots" content="noindex" />' : ''}
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Tiến Độ" />
    <meta property="og:locale" content="vi_VN" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${url}" />
    <script type="application/json" id="served-answers">${dataOf(page.answers)}</script>
  </head>`
  // Functions, not texts: a `$` in a name is no pattern.
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(
      /<meta\s+name="description"[^>]*>/,
      () => `<meta name="description" content="${description}" />`,
    )
    .replace(/<noscript[^>]*>[^]*?<\/noscript\s*>/, '')
    .replace('</head>', () => head)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root"><p class="served-head"><b>Tiến Độ</b> Số liệu công khai</p><main class="served">${page.body}</main></div>`,
    )
}

/** JSON that ends no element it stands in. */
export const dataOf = (value: unknown) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
