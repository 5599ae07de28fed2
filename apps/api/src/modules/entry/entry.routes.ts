import { getEntrySheet, getReview } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { EntryService } from './entry.service.ts'
import type { ReviewService } from './review.service.ts'

export function entryRoutes(entry: EntryService, review: ReviewService): Router {
  const router = Router()
  mount(router, getEntrySheet, entry.sheet)
  mount(router, getReview, review.review)
  return router
}
