import { hashPassword } from 'better-auth/crypto'
import type { Clock } from '../clock.ts'
import type { Prisma, Transaction } from '../database/prisma.ts'
import { recordAudit } from '../modules/audit/audit.repository.ts'
import { readSetting, waitToLoad, writeSetting } from '../modules/settings/settings.repository.ts'
import { demoPassword } from './demo-accounts.ts'
import { demoPeople } from './demo-people.ts'
import { assignOffices, inventFigures, type Settings } from './demo-rows.ts'
import { hasRealFigures, plansToShow } from './demo-world.repository.ts'
import {
  knownBaselines,
  writeAssignments,
  writeFigures,
  writeOffices,
  writePeople,
} from './demo-write.repository.ts'

export const demoSeed = 2028

export interface DemonstrationLoaded {
  communes: number
  people: number
  figures: number
}

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
export async function loadDemonstration(
  db: Prisma,
  settings: Ways,
): Promise<DemonstrationLoaded | null> {
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

async function write(tx: Transaction, { asOf, seed, clock }: Ways, passwordHash: string) {
  const now = clock.now()
  const places = await plansToShow(tx)
  const assigned = places.map((place) => ({ place, ...assignOffices(place, { asOf, seed }) }))
  await writeOffices(tx, { offices: assigned.flatMap((a) => a.offices) })
  await writeAssignments(
    tx,
    {
      endedAssignments: assigned.flatMap((a) => a.endedAssignments),
      assignments: assigned.flatMap((a) => a.assignments),
    },
    now,
  )
  const people = demoPeople(assigned.map(({ place, inUse }) => ({ ...place, offices: inUse })))
  const ids = await writePeople(tx, people, { passwordHash, now })
  const idOf = (login: string) => ids.get(login) ?? ''
  const editors = new Map(
    people.flatMap(({ officeId, login }) => (officeId ? [[officeId, idOf(login)] as const] : [])),
  )
  const baselineKnown = await knownBaselines(tx)
  let figures = 0
  for (const one of assigned) {
    const { slug } = one.place
    const rows = inventFigures(
      one.place,
      one,
      { coordinator: idOf(`${slug}.coordinator`), leader: idOf(`${slug}.leader`), editors },
      { asOf, seed, baselineKnown },
    )
    figures += rows.observations.length
    await writeFigures(tx, rows)
  }
  const result = { communes: places.length, people: people.length, figures }
  await recordAudit(tx, now, { actor: null, demo: true, requestId: null, address: null }, [
    {
      action: 'demonstration.loaded',
      subjectType: 'demonstration',
      subjectId: asOf,
      communeCode: null,
      after: result,
    },
  ])
  await writeSetting(tx, 'demonstration', { asOf, seed, at: now.toISOString() })
  return result
}
