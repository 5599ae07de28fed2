import { planDocuments } from '@tien-do/plans'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Prisma } from './database/prisma.ts'
import { loadDemonstrationOnce } from './demo/load-demonstration.ts'
import { importInto } from './modules/plans/plan-import.service.ts'
import { anyPlan } from './modules/plans/plan-import.repository.ts'
import { loadReference } from './modules/reference/reference.service.ts'
import { readSetting, waitToLoad, writeSetting } from './modules/settings/settings.repository.ts'

interface FirstContent {
  db: Prisma
  clock: Clock
  config: Pick<Config, 'demo' | 'demoAsOf'>
  report?: (line: string) => void
}

/**
 * Brings an empty database to its first content: the city, the five plans, the demonstration where
 * it is on. Each step is one transaction with its mark, so that a start that was killed is
 * completed by the next one, and a start with nothing to do costs three short queries.
 */
export async function loadFirstContent(content: FirstContent): Promise<void> {
  const { db, report = () => undefined } = content
  if (await loadReference(db)) report('Communes, office types and the indicator catalogue are in.')
  await loadPlansOnce(content)
  await loadDemonstrationOnce(content)
}

async function loadPlansOnce({ db, clock, report = () => undefined }: FirstContent) {
  if ((await readSetting(db, 'plans')) !== null) return
  await db.$transaction(
    async (tx) => {
      await waitToLoad(tx)
      if ((await readSetting(tx, 'plans')) !== null) return
      const plans = (await anyPlan(tx)) ? [] : planDocuments
      if (plans.length > 0) report(`Loading the plans of ${plans.length} communes …`)
      for (const document of plans) await importInto(tx, clock, document)
      await writeSetting(tx, 'plans', {
        at: clock.now().toISOString(),
        communes: plans.map(({ commune }) => commune.slug),
      })
    },
    { timeout: 120_000, maxWait: 120_000 },
  )
}
