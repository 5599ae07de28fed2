import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { notCoordinator } from './round-refusals.ts'

/** The commune whose rounds the asker keeps; 404 where it is not theirs, 403 to its other people. */
export async function coordinated(communes: CommuneService, slug: string, asking: Asking) {
  const commune = await communes.seen(slug, asking)
  if (!can.coordinate(asking.actor, { communeCode: commune.code })) throw notCoordinator()
  return commune
}
