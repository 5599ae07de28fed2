import { readdirSync, readFileSync } from 'node:fs'
import { PlanDocument } from '@tien-do/contract'

export { catalogue, sharesUnit, yesOrNo, type CatalogueEntry } from './catalogue.ts'
export * from './communes.ts'
export { officeTypes, type OfficeTypeSlug } from './office-types.ts'

const folder = new URL('./documents/', import.meta.url)

/** The plans of the five communes, as printed: the product's first content. */
export const planDocuments: PlanDocument[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => PlanDocument.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
