import {
  changeRound,
  endException,
  getRound,
  listRounds,
  lockRound,
  makeException,
  makeYear,
  openRound,
  proposeYear,
  removeRound,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount, mountVersioned } from '../../http/mount.ts'
import type { CoverageService } from './round-coverage.service.ts'
import type { ExceptionService } from './round-exceptions.service.ts'
import type { RoundYearService } from './round-year.service.ts'
import type { RoundService } from './rounds.service.ts'

export function roundRoutes(
  rounds: RoundService,
  year: RoundYearService,
  exceptions: ExceptionService,
  coverage: CoverageService,
): Router {
  const router = Router()
  mount(router, listRounds, rounds.list)
  mount(router, openRound, rounds.open)
  mount(router, proposeYear, year.propose)
  mount(router, makeYear, year.make)
  mount(router, getRound, coverage.get)
  mountVersioned(router, changeRound, year.change)
  mount(router, removeRound, year.remove)
  mount(router, makeException, exceptions.make)
  mount(router, endException, exceptions.end)
  mount(router, lockRound, rounds.signOff)
  return router
}
