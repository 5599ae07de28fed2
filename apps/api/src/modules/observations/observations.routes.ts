import {
  approveObservation,
  approveObservations,
  correctObservation,
  putObservation,
  returnObservation,
  returnObservations,
  submitObservation,
  submitObservations,
  type Observation,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount, mountVersioned } from '../../http/mount.ts'
import { notFound } from '../../http/refusal.ts'
import type { ObservationService } from './observations.service.ts'

const only = (items: readonly Observation[]) => {
  const [item] = items
  if (!item) throw notFound()
  return { body: item, etag: item.etag }
}

export function observationRoutes(observations: ObservationService): Router {
  const router = Router()
  mountVersioned(router, putObservation, observations.put)
  mountVersioned(router, correctObservation, observations.correct)
  mountVersioned(router, submitObservation, async ({ id }, asking) =>
    only(await observations.submit([id], asking)),
  )
  mountVersioned(router, approveObservation, async ({ id }, asking) =>
    only(await observations.approve([id], asking)),
  )
  mountVersioned(router, returnObservation, async ({ id, reason }, asking) =>
    only(await observations.giveBack([id], reason, asking)),
  )
  mount(router, submitObservations, async ({ ids }, asking) => ({
    items: await observations.submit(ids, asking),
  }))
  mount(router, approveObservations, async ({ ids }, asking) => ({
    items: await observations.approve(ids, asking),
  }))
  mount(router, returnObservations, async ({ ids, reason }, asking) => ({
    items: await observations.giveBack(ids, reason, asking),
  }))
  return router
}
