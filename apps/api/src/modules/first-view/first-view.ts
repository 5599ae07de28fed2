import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Router, type Request, type Response } from 'express'
import { contentTag } from '../../http/mount.ts'
import { dataOf } from '../public-pages/page-document.ts'
import { headersOf } from '../sessions/sessions.routes.ts'
import type { SessionService } from '../sessions/sessions.service.ts'
import { fits } from './first-answers.ts'

interface Page {
  path: string
  files: string[]
}

/**
 * The page of the app, with the files that the address needs named in its head and the first answers of the
 * API in a data block: two ways to the server and back that a slow line does not have to go.
 */
export function firstView(
  folder: string,
  sessions: SessionService,
  answersTo: (req: Request) => Promise<Record<string, unknown>>,
): Router {
  const router = Router()
  const page = join(folder, 'index.html')
  const listed = join(folder, 'page-files.json')
  router.get('/{*any}', async (req, res, next) => {
    if (req.path.startsWith('/api/') || !existsSync(page)) return next()
    const [head = '', body = ''] = (await readFile(page, 'utf8')).split('</head>')
    const pages: Page[] = existsSync(listed) ? JSON.parse(await readFile(listed, 'utf8')) : []
    const start = head + linksTo(pages.find(({ path }) => fits(path, req.path))?.files ?? [])
    const rest = async () => `${dataBlock(await answersTo(req))}</head>${body}`
    if (req.headers.cookie?.includes('tiendo.')) return sendOwn(req, res, start, rest)
    const html = start + (await rest())
    // The names of its scripts change with each release, so browsers ask each time.
    res.setHeader('Cache-Control', 'no-cache')
    res.setHeader('ETag', contentTag(html))
    if (req.fresh) res.status(304).end()
    else res.type('html').send(html)
  })
  return router

  /** What one person sees is kept nowhere; the head goes out before the answers are there. */
  async function sendOwn(req: Request, res: Response, start: string, rest: () => Promise<string>) {
    res.setHeader('Cache-Control', 'no-store')
    res.type('html').write(start)
    res.flush()
    // The page comes whether or not there is a database: the app says what is wrong.
    const signedIn = await sessions.read(headersOf(req)).catch(() => null)
    if (signedIn) req.signedIn = signedIn
    res.end(await rest())
  }
}

const linksTo = (files: readonly string[]) =>
  files
    .map((file) =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="/${file}">`
        : `<link rel="modulepreload" crossorigin href="/${file}">`,
    )
    .join('')

const dataBlock = (answers: Record<string, unknown>) =>
  `<script type="application/json" id="served-answers">${dataOf(answers)}</script>`
