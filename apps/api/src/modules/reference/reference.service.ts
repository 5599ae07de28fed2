import { createHash } from 'node:crypto'
import { catalogue, communes, officeTypes, province } from '@tien-do/plans'
import type { Prisma } from '../../database/prisma.ts'
import { readSetting, waitToLoad, writeSetting } from '../settings/settings.repository.ts'
import {
  keepCatalogue,
  keepCommunes,
  keepOfficeTypes,
  keepProvince,
} from './reference.repository.ts'

const content = JSON.stringify([province, communes, officeTypes, catalogue])

/**
 * Brings city, communes, office types and catalogue to what this version ships. Costs one query
 * where nothing has changed since. True where it wrote.
 */
export async function loadReference(db: Prisma): Promise<boolean> {
  const hash = createHash('sha256').update(content).digest('hex')
  if ((await readSetting(db, 'reference')) === hash) return false
  await db.$transaction(
    async (tx) => {
      await waitToLoad(tx)
      if ((await readSetting(tx, 'reference')) === hash) return
      await keepProvince(tx, province)
      await keepCommunes(tx, communes)
      await keepOfficeTypes(tx, officeTypes)
      await keepCatalogue(tx, catalogue)
      await writeSetting(tx, 'reference', hash)
    },
    { timeout: 60_000, maxWait: 60_000 },
  )
  return true
}
