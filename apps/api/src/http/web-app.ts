import { existsSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { Router, type RequestHandler } from 'express'

const aYear = 365 * 24 * 60 * 60 * 1000

/** The forms that the build stores beside a file (apps/web/build/compressed-files.ts), smallest first. */
const forms = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

/** The files of the built SPA: those with a hash in their name are kept by browsers for a year. */
export function webApp(folder: string): Router {
  const assets = join(folder, 'assets')
  const router = Router()
  router.use(
    '/assets',
    storedForm(assets),
    express.static(assets, { immutable: true, maxAge: aYear, index: false }),
  )
  router.use(express.static(folder, { index: false, maxAge: 0 }))
  return router
}

/**
 * Sends the request on to the compressed file that the build stored, where there is one and the client takes
 * it: a thousand browsers that open the page on the deadline's day cost the processor nothing.
 */
function storedForm(assets: string): RequestHandler {
  const stored = new Set(existsSync(assets) ? readdirSync(assets) : [])
  return (req, res, next) => {
    const name = req.path.slice(1)
    const there = forms.filter(({ ending }) => stored.has(name + ending))
    if (there.length === 0 || (req.method !== 'GET' && req.method !== 'HEAD')) return next()
    res.vary('Accept-Encoding')
    const taken = req.acceptsEncodings()
    const form = there.find(({ encoding }) => taken.includes(encoding))
    if (!form) return next()
    res.type(extname(name)).setHeader('Content-Encoding', form.encoding)
    req.url = `/${name}${form.ending}`
    next()
  }
}
