import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Period, Slug, type PublicCommune } from '@tien-do/contract'
import { Router, type Request, type Response } from 'express'
import { contentTag } from '../../http/mount.ts'
import { notFound, Refusal } from '../../http/refusal.ts'
import {
  emptyBody,
  indicatorBody,
  indicatorPath,
  listBody,
  missingBody,
  placeWords,
  roundBody,
  roundWords,
} from './page-bodies.ts'
import { pageDocument, type ServedPage } from './page-document.ts'
import type { PublicPageService } from './public-pages.service.ts'
import { robotsText, siteIndex, siteMap } from './site-map.ts'

interface Site {
  origin: string
  /** A demonstration stays out of search engines as a whole. */
  demo: boolean
}

type PageOf = (req: Request) => Promise<ServedPage>

const api = '/api/v1/public/communes'
const demoWords = (demo: boolean) => (demo ? 'Số liệu minh họa. ' : '')

/** The pages for everybody, whole in the HTML that is served, and what tells crawlers of them. */
export function publicSite(pages: PublicPageService, site: Site, webFolder: string): Router {
  const router = Router()
  const template = async () => readFile(join(webFolder, 'index.html'), 'utf8')

  const serve = (path: string, pageOf: PageOf) =>
    router.get(path, async (req, res) => {
      // The names of its scripts change with each release, so browsers ask each time.
      res.setHeader('Cache-Control', 'no-cache')
      try {
        const page = await pageOf(req)
        const demo = page.demo || site.demo
        if (demo) res.setHeader('X-Robots-Tag', 'noindex')
        sendHtml(req, res, pageDocument(await template(), { ...page, demo }, site.origin))
      } catch (error) {
        if (!(error instanceof Refusal) || error.type !== 'not-found') throw error
        res.setHeader('X-Robots-Tag', 'noindex')
        res.status(404)
        res.type('html').send(pageDocument(await template(), missing(req.path), site.origin))
      }
    })

  serve('/p', async (req) => {
    const asked = /^\d{5}$/.exec(one(req.query['cursor']))?.[0]
    const query = { limit: 200, ...(asked ? { cursor: asked } : {}) }
    const answer = await pages.communes(query)
    return {
      title: 'Số liệu công khai · Tiến Độ',
      description: `${demoWords(site.demo)}Kết quả thực hiện kế hoạch năm năm mà các xã, phường, đặc khu đã công bố.`,
      path: asked ? `/p?cursor=${asked}` : '/p',
      body: listBody(answer.items, answer.nextCursor),
      answers: { [`${api}?limit=${query.limit}${asked ? `&cursor=${asked}` : ''}`]: answer },
      demo: answer.items.length > 0 && answer.items.every((it) => it.rounds.every((r) => r.demo)),
    }
  })

  serve('/p/:slug', async (req) => {
    const slug = wanted(Slug.safeParse(req.params['slug']))
    const commune = await pages.commune({ slug })
    const answers = { [`${api}/${slug}`]: commune }
    const [latest] = commune.rounds
    const asked = req.query['round']
    const period = asked === undefined ? latest?.period : wanted(Period.safeParse(asked))
    if (period === undefined) return emptyPage(commune, answers)
    const round = await pages.round({ slug, period })
    return {
      title: `${placeWords(round)}: kết quả thực hiện ${roundWords(period)} · Tiến Độ`,
      description: `${demoWords(round.demo)}${placeWords(round)}: ${round.finding.vi}`,
      path: `/p/${slug}${period === latest?.period ? '' : `?round=${period}`}`,
      body: roundBody(round, commune.rounds),
      answers: { ...answers, [`${api}/${slug}/rounds/${period}`]: round },
      demo: round.demo,
    }
  })

  serve('/p/:slug/:code', async (req) => {
    const slug = wanted(Slug.safeParse(req.params['slug']))
    const code = String(req.params['code'])
    const planNo = /^[1-9]\d{0,3}$/.exec(one(req.query['plan']))?.[0]
    const plan = planNo === undefined ? undefined : Number(planNo)
    const it = await pages.indicator({ slug, code, plan })
    const query = plan === undefined ? '' : `?plan=${plan}`
    return {
      title: `${it.name}, ${it.commune.kind} ${it.commune.name} · Tiến Độ`,
      description: `${demoWords(it.demo)}${placeWords(it)}, chỉ tiêu ${it.code}: ${it.name}. ${it.finding.vi}`,
      path: indicatorPath(slug, it.code, plan ?? null),
      body: indicatorBody(it),
      answers: { [`${api}/${slug}/indicators/${encodeURIComponent(code)}${query}`]: it },
      demo: it.demo,
    }
  })

  router.get('/robots.txt', (_req, res) => {
    res.type('text/plain').send(robotsText(site.origin))
  })
  router.get('/sitemap.xml', async (_req, res) => {
    res.type('application/xml').send(siteIndex(site, await pages.siteMapPages()))
  })
  router.get('/sitemap-:no.xml', async (req, res) => {
    const no = Number(req.params['no'])
    if (!Number.isInteger(no) || no < 1 || no > (await pages.siteMapPages())) throw notFound()
    const listed = site.demo ? null : await pages.siteMap(no)
    res.type('application/xml').send(siteMap(site, no, listed))
  })
  return router
}

const emptyPage = (commune: PublicCommune, answers: Record<string, unknown>): ServedPage => ({
  title: `${placeWords(commune)} · Tiến Độ`,
  description: `${placeWords(commune)} chưa công bố kỳ báo cáo nào.`,
  path: `/p/${commune.commune.slug}`,
  body: emptyBody(commune),
  answers,
  demo: true,
})

/** The app says it in its own words and language, where it runs. */
const missing = (path: string): ServedPage => ({
  title: 'Không có trang công khai này · Tiến Độ',
  description: 'Địa chỉ có thể đã đổi, hoặc số liệu đã được rút lại.',
  path,
  body: missingBody,
  answers: {},
  demo: true,
})

/** A part of the query that stands there once. */
const one = (value: unknown) => (typeof value === 'string' ? value : '')

/** An address that is not even written rightly is none. */
function wanted<T>(read: { success: true; data: T } | { success: false }): T {
  if (!read.success) throw notFound()
  return read.data
}

function sendHtml(req: Request, res: Response, html: string) {
  res.setHeader('ETag', contentTag(html))
  if (req.fresh) res.status(304).end()
  else res.type('html').send(html)
}
