import {
  getPublicCommune,
  getPublicIndicator,
  getPublicRound,
  listPublicCommunes,
} from '@tien-do/contract'
import { Router } from 'express'
import { mountCached } from '../../http/mount.ts'
import type { PublicPageService } from './public-pages.service.ts'

export function publicPageRoutes(pages: PublicPageService): Router {
  const router = Router()
  mountCached(router, listPublicCommunes, pages.communes)
  mountCached(router, getPublicCommune, pages.commune)
  mountCached(router, getPublicRound, pages.round)
  mountCached(router, getPublicIndicator, pages.indicator)
  return router
}
