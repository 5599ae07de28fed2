import { getPublication, putPublication } from '@tien-do/contract'
import { Router } from 'express'
import { mountVersioned } from '../../http/mount.ts'
import type { PublicationService } from './publications.service.ts'

export function publicationRoutes(publications: PublicationService): Router {
  const router = Router()
  mountVersioned(router, getPublication, publications.get)
  mountVersioned(router, putPublication, publications.publish)
  return router
}
