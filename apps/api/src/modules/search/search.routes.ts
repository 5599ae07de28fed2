import { search } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { SearchService } from './search.service.ts'

export function searchRoutes(service: SearchService): Router {
  const router = Router()
  mount(router, search, service.search)
  return router
}
