import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'

const aYear = 365 * 24 * 60 * 60 * 1000

/** The built SPA: hashed files are kept by browsers for a year, the page itself is asked for each time. */
export function webApp(folder: string): Router {
  const router = Router()
  const page = join(folder, 'index.html')
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: aYear, index: false }),
  )
  router.use(express.static(folder, { index: false, maxAge: 0 }))
  router.get('/{*any}', (req, res, next) => {
    if (req.path.startsWith('/api/') || !existsSync(page)) return next()
    res.setHeader('Cache-Control', 'no-cache')
    res.sendFile(page)
  })
  return router
}
