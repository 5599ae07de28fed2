import { listRounds, lockRound, openRound } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { RoundService } from './rounds.service.ts'

export function roundRoutes(rounds: RoundService): Router {
  const router = Router()
  mount(router, listRounds, rounds.list)
  mount(router, openRound, rounds.open)
  mount(router, lockRound, rounds.signOff)
  return router
}
