import { hashPassword } from 'better-auth/crypto'
import type { Clock } from '../clock.ts'
import type { Prisma, Transaction } from '../database/prisma.ts'
import { recordAudit } from '../modules/audit/audit.repository.ts'
import { readSetting, waitToLoad, writeSetting } from '../modules/settings/settings.repository.ts'
import { demoPassword } from './demo-accounts.ts'
import { cityPeople } from './demo-people.ts'
import type { Settings } from './demo-rows.ts'
import { hasRealFigures, plansToShow } from './demo-world.repository.ts'
import { writePlaces, type PlacesWritten } from './write-places.ts'

export const demoSeed = 2028

type Ways = Settings & { clock: Clock }

/** Loads the demonstration where it is on and was neither loaded nor cleared before. */
export async function loadDemonstrationOnce({
  db,
  clock,
  config,
  report = () => undefined,
}: {
  db: Prisma
  clock: Clock
  config: { demo: boolean; demoAsOf: string | null }
  report?: (line: string) => void
}): Promise<void> {
  if (!config.demo || config.demoAsOf === null) return
  const asOf = config.demoAsOf
  const known = await readSetting(db, 'demonstration')
  if (known !== null) {
    const loaded = typeof known === 'object' && 'asOf' in known ? known['asOf'] : null
    if (typeof loaded === 'string' && loaded !== asOf)
      report(`The demonstration was made as of ${loaded}; its figures stay those.`)
    return
  }
  report(`Loading the demonstration as of ${asOf} …`)
  const loaded = await loadDemonstration(db, { asOf, seed: demoSeed, clock })
  if (!loaded) report('No demonstration was loaded: the database holds real figures.')
}

/**
 * Invents users, assignments, baselines, rounds and figures for every plan, all marked, in one
 * transaction. Null, and nothing written, where real figures stand already.
 */
export async function loadDemonstration(db: Prisma, settings: Ways): Promise<PlacesWritten | null> {
  const passwordHash = await hashPassword(demoPassword)
  return db.$transaction(
    async (tx) => {
      await waitToLoad(tx)
      if ((await readSetting(tx, 'demonstration')) !== null || (await hasRealFigures(tx)))
        return null
      return write(tx, settings, passwordHash)
    },
    { timeout: 120_000, maxWait: 120_000 },
  )
}

async function write(tx: Transaction, settings: Ways, passwordHash: string) {
  const now = settings.clock.now()
  const places = await plansToShow(tx)
  const result = await writePlaces(tx, places, { ...settings, now, passwordHash, also: cityPeople })
  await recordAudit(tx, now, { actor: null, demo: true, requestId: null, address: null }, [
    {
      action: 'demonstration.loaded',
      subjectType: 'demonstration',
      subjectId: settings.asOf,
      communeCode: null,
      after: result,
    },
  ])
  const { asOf, seed } = settings
  await writeSetting(tx, 'demonstration', { asOf, seed, at: now.toISOString() })
  return result
}
