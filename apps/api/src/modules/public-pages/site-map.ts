import { escapeHtml as text } from '../../http/escape-html.ts'
import { indicatorPath } from './page-bodies.ts'
import type { PublicPageService } from './public-pages.service.ts'

interface Site {
  origin: string
  demo: boolean
}

/** Crawlers read what is public, and nothing that asks for a session. */
export const robotsText = (origin: string) => `User-agent: *
Allow: /p$
Allow: /p/
Allow: /p?
Allow: /method$
Allow: /assets/
Allow: /api/v1/public/
Disallow: /

Sitemap: ${origin}/sitemap.xml
`

const xml = (root: string, parts: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.join('\n')}
</${root}>
`
const entry = (name: string, url: string, day: string | null) =>
  `<${name}><loc>${text(url)}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}</${name}>`

export const siteIndex = ({ origin }: Site, pages: number) =>
  xml(
    'sitemapindex',
    Array.from({ length: pages }, (_, i) =>
      entry('sitemap', `${origin}/sitemap-${i + 1}.xml`, null),
    ),
  )

/** One page of the map; null: a demonstration, of which no figure is listed. */
export function siteMap(
  { origin }: Site,
  no: number,
  listed: Awaited<ReturnType<PublicPageService['siteMap']>> | null,
): string {
  const url = (path: string, day: string | null) => entry('url', origin + path, day)
  const general = no === 1 ? [url('/method', null), ...(listed ? [url('/p', null)] : [])] : []
  const rounds = (listed?.communes ?? []).flatMap(({ slug, latest, rounds: of }) =>
    of.map(({ period, day }) =>
      url(`/p/${slug}${period === latest ? '' : `?round=${period}`}`, day),
    ),
  )
  const indicators = (listed?.indicators ?? []).map(({ slug, code, planNo, newest, day }) =>
    url(indicatorPath(slug, code, newest ? null : planNo), day),
  )
  return xml('urlset', [...general, ...rounds, ...indicators])
}
