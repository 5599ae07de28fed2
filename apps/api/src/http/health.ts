import { getHealth } from '@tien-do/contract'
import { Router } from 'express'
import { mountOpen } from './mount.ts'

/** 200 while the database answers, 503 with what is down. */
export function healthRoutes(databaseAnswers: () => Promise<unknown>): Router {
  const router = Router()
  mountOpen(router, getHealth, async (_input, _req, res) => {
    try {
      await databaseAnswers()
      return { status: 'ok' as const, down: [] }
    } catch {
      res.status(503)
      return { status: 'down' as const, down: ['database'] }
    }
  })
  return router
}
