import { randomUUIDv7 } from 'node:crypto'
import type { PlanDocument } from '@tien-do/contract'
import type { Transaction } from '../../database/prisma.ts'
import { kindWords } from '../communes/communes.repository.ts'
import {
  communesNamed,
  makeCommune,
  makeOffices,
  officesAsPrinted,
  officesOf,
  provinceNamed,
  setOfficeType,
} from './plan-import.repository.ts'
import { PlanRefusal } from './plan-refusal.ts'

export interface Placing {
  /** The commune it is meant for; another commune's document is refused. */
  communeSlug?: string
  /** Makes the commune where it is not known. */
  create?: boolean
  /** What is made is invented, and marked so. */
  demo?: boolean
}

/** Sees that the document's commune is there, and is the one asked for. True where it was made. */
export async function placeInCommune(
  tx: Transaction,
  { commune }: PlanDocument,
  { communeSlug, create, demo = false }: Placing,
): Promise<boolean> {
  if (communeSlug !== undefined && communeSlug !== commune.slug)
    throw new PlanRefusal([
      `the document is of commune "${commune.slug}" (${commune.code} ${commune.name}), not of "${communeSlug}"; name that one`,
    ])
  const found = await communesNamed(tx, commune.code, commune.slug)
  const [known] = found
  if (known) {
    const ours = {
      code: known.code,
      name: known.name,
      slug: known.slug,
      kind: kindWords[known.kind],
      province: known.province.name,
    }
    for (const field of ['code', 'slug', 'name', 'kind', 'province'] as const)
      if (ours[field] !== commune[field])
        throw new PlanRefusal([
          `commune: ${field} "${commune[field]}" does not fit ${ours.code} ${ours.name}, which has "${ours[field]}"; correct the document`,
        ])
    return false
  }
  if (!create)
    throw new PlanRefusal([
      `there is no commune "${commune.slug}" (${commune.code} ${commune.name}); add --create to make it`,
    ])
  const province = await provinceNamed(tx, commune.province)
  if (!province)
    throw new PlanRefusal([`commune: province "${commune.province}" is not known; correct it`])
  await makeCommune(tx, commune, { provinceCode: province.code, demo })
  return true
}

/** Ids of the commune's offices by name; those that the document names are made where missing. */
export async function placeInOffices(
  tx: Transaction,
  document: PlanDocument,
  demo: boolean,
): Promise<Map<string, string>> {
  const communeCode = document.commune.code
  const types = new Map(document.offices.map(({ name, type }) => [name, type]))
  const named = [
    ...types.keys(),
    ...document.indicators.flatMap((row) => row.offices.map(({ name }) => name)),
  ]
  const known = await officesOf(tx, communeCode)
  for (const { id, name, typeSlug, _count } of known) {
    const type = types.get(name)
    if (type === undefined || type === typeSlug) continue
    if (_count.planOffices > 0)
      throw new PlanRefusal([
        `offices: "${name}" is of type "${type}" here and "${typeSlug}" in the commune; make them the same`,
      ])
    await setOfficeType(tx, id, type)
  }
  // A renamed office is still the one that is printed; a merged one is its successor.
  const successors = new Map(known.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  const working = (id: string): string => {
    const next = successors.get(id)
    return next ? working(next) : id
  }
  const ids = new Map([
    ...[...(await officesAsPrinted(tx, communeCode))].map(
      ([name, id]) => [name, working(id)] as const,
    ),
    ...known.map(({ id, name }) => [name, working(id)] as const),
  ])
  const missing = [...new Set(named)]
    .filter((name) => !ids.has(name))
    .map((name) => ({
      id: randomUUIDv7(),
      communeCode,
      name,
      typeSlug: types.get(name) ?? 'other',
      demo,
    }))
  await makeOffices(tx, missing)
  return new Map([...ids, ...missing.map(({ id, name }) => [name, id] as const)])
}
