import { join } from 'node:path'
import express, { Router } from 'express'

const aYear = 365 * 24 * 60 * 60 * 1000

/** The files of the built SPA: those with a hash in their name are kept by browsers for a year. */
export function webApp(folder: string): Router {
  const router = Router()
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: aYear, index: false }),
  )
  router.use(express.static(folder, { index: false, maxAge: 0 }))
  return router
}
