import type { Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'

/** What the product has loaded, so that the next start does none of it again. */
type SettingKey = 'reference' | 'plans' | 'demonstration' | 'generated'

export const readSetting = async (db: Pick<Transaction, 'setting'>, key: SettingKey) =>
  (await db.setting.findUnique({ where: { key } }))?.value ?? null

export const writeSetting = async (tx: Transaction, key: SettingKey, value: Where.InputJsonValue) =>
  void (await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } }))

export const dropSetting = async (tx: Transaction, key: SettingKey) =>
  void (await tx.setting.deleteMany({ where: { key } }))

/** Instances that start together load one after the other; the second finds it done. */
export const waitToLoad = async (tx: Transaction) =>
  void (await tx.$executeRaw`SELECT pg_advisory_xact_lock(8291102028)`)
