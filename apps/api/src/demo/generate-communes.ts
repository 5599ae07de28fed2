import { hashPassword } from 'better-auth/crypto'
import { clockOn } from '../clock.ts'
import type { Prisma, Transaction } from '../database/prisma.ts'
import { recordAudit } from '../modules/audit/audit.repository.ts'
import { importInto } from '../modules/plans/plan-import.service.ts'
import { readSetting, waitToLoad, writeSetting } from '../modules/settings/settings.repository.ts'
import { demoPassword } from './demo-accounts.ts'
import type { Settings } from './demo-rows.ts'
import {
  anyInvented,
  communeWithCode,
  hasRealFigures,
  plansToShow,
} from './demo-world.repository.ts'
import { inventDocument } from './invent-document.ts'
import { inventedCommune, inventedSize, type InventedCommune } from './invented-communes.ts'
import { demoSeed } from './load-demonstration.ts'
import { writeSize } from './demo-write.repository.ts'
import { writePlaces } from './write-places.ts'

interface Generated {
  /** What this run made. */
  communes: number
  plans: number
  indicators: number
  targets: number
  people: number
  figures: number
  /** Communes that an earlier run had made. */
  already: number
}

interface GenerateOptions {
  communes: number
  /** Default: that of the invented communes that are there, else a fixed one. */
  seed?: number | undefined
  /** Default: the same, else the day of the demonstration. */
  asOf?: string | undefined
  report?: (line: string) => void
}

/**
 * Makes the invented communes from 1 to a number that are missing, each whole in a transaction of
 * its own: a run that was killed is completed by the next one.
 */
export async function generateCommunes(
  db: Prisma,
  { communes, report = () => undefined, ...wanted }: GenerateOptions,
): Promise<Generated> {
  const settings = await settle(db, wanted)
  const passwordHash = await hashPassword(demoPassword)
  const made = { communes: 0, plans: 0, indicators: 0, targets: 0, people: 0, figures: 0 }
  for (let no = 1; no <= communes; no++) {
    const invented = inventedCommune(no)
    const one = await db.$transaction((tx) => make(tx, invented, settings, passwordHash), {
      timeout: 60_000,
      maxWait: 60_000,
    })
    if (!one) continue
    made.communes += 1
    made.plans += 1
    made.indicators += one.indicators
    made.targets += one.targets
    made.people += one.people
    made.figures += one.figures
    report(`${no}/${communes} ${invented.commune.kind} ${invented.commune.name}`)
  }
  return { ...made, already: communes - made.communes }
}

/** One commune with everything in it; null where it is there already, which is then whole. */
async function make(
  tx: Transaction,
  invented: InventedCommune,
  { asOf, seed }: Settings,
  passwordHash: string,
) {
  await waitToLoad(tx)
  await expectDemonstration(tx) // it may have been cleared since the last one
  const { code, slug } = invented.commune
  const there = await communeWithCode(tx, code)
  if (there?.demo) return null
  if (there) throw new Error(`${code} is ${there.name}, a real commune: nothing was invented in it`)
  const clock = clockOn(asOf)
  const { counts } = await importInto(tx, clock, inventDocument(invented, seed), {
    create: true,
    demo: true,
  })
  const size = inventedSize(invented.commune, { seed, asOf })
  if (size) await writeSize(tx, code, size)
  const [place] = await plansToShow(tx, [code])
  if (!place) throw new Error(`the plan of ${slug} was not kept`)
  const { people, figures } = await writePlaces(
    tx,
    [{ ...place, shape: invented.shape.commune.slug }],
    { asOf, seed, now: clock.now(), passwordHash },
  )
  const made = { indicators: counts.indicators, targets: counts.targets, people, figures }
  await recordAudit(tx, clock.now(), { actor: null, demo: true, requestId: null, address: null }, [
    {
      action: 'demonstration.generated',
      subjectType: 'demonstration',
      subjectId: slug,
      communeCode: code,
      after: { seed, asOf, ...made },
    },
  ])
  return made
}

/** One seed and one day for all invented communes of a database, or the same seed is not the same. */
async function settle(
  db: Prisma,
  wanted: Pick<GenerateOptions, 'seed' | 'asOf'>,
): Promise<Settings> {
  return db.$transaction(async (tx) => {
    await waitToLoad(tx)
    const loaded = await expectDemonstration(tx)
    if (await hasRealFigures(tx))
      throw new Error('The database holds real figures: no communes are invented beside them.')
    const known = (await anyInvented(tx)) ? settingsOf(await readSetting(tx, 'generated')) : null
    const seed = wanted.seed ?? known?.seed ?? demoSeed
    const asOf = wanted.asOf ?? known?.asOf ?? loaded.asOf
    if (known && (known.seed !== seed || known.asOf !== asOf))
      throw new Error(
        `The invented communes here were made with --seed ${known.seed} --as-of ${known.asOf}: ` +
          'give the same, or remove them first with "demo clear".',
      )
    await writeSetting(tx, 'generated', { seed, asOf })
    return { seed, asOf }
  })
}

async function expectDemonstration(tx: Transaction): Promise<Settings> {
  const loaded = settingsOf(await readSetting(tx, 'demonstration'))
  if (!loaded)
    throw new Error(
      'The database holds no demonstration, and communes are invented only beside one: ' +
        'use a new database with DEMO=1.',
    )
  return loaded
}

const settingsOf = (value: unknown): Settings | null =>
  typeof value === 'object' &&
  value !== null &&
  'asOf' in value &&
  typeof value.asOf === 'string' &&
  'seed' in value &&
  typeof value.seed === 'number'
    ? { asOf: value.asOf, seed: value.seed }
    : null
