import { clockOn, wallClock, type Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Transaction } from '../database/prisma.ts'
import { readSetting } from '../modules/settings/settings.repository.ts'

type Wanted = Pick<Config, 'demo' | 'demoAsOf'>
type Standing = Wanted & { clock: Clock }

/** The clock of a demonstration that is on: it stands on its day while the first content is loaded. */
export const clockOf = ({ demoAsOf }: Wanted) => (demoAsOf ? clockOn(demoAsOf) : wallClock)

/**
 * What holds once the first content is in. A demonstration that was cleared, or never loaded
 * beside real figures, has no day of its own: from then on today is today.
 */
export async function standingOf(
  db: Pick<Transaction, 'setting'>,
  wanted: Wanted,
): Promise<Standing> {
  const known = wanted.demo ? await readSetting(db, 'demonstration') : null
  const isLoaded = typeof known === 'object' && known !== null && 'asOf' in known
  const demonstration = isLoaded ? wanted : { demo: false, demoAsOf: null }
  return {
    demo: demonstration.demo,
    demoAsOf: demonstration.demoAsOf,
    clock: clockOf(demonstration),
  }
}
