import { z } from 'zod'
import { readStoredJson, writeStored } from '../../lib/browser-store.ts'

const Draft = z.object({
  text: z.string(),
  lead: z.string(),
  supports: z.array(z.string()),
  /** As it is typed. */
  dueOn: z.string().nullable(),
})
export type Draft = z.infer<typeof Draft>

/** Where a half-written conclusion is kept: of a person, a round, an indicator. */
export const draftName = (person: string, round: string, indicatorId: string) =>
  `draft.${person}.${round}.${indicatorId}`

export function readDraft(name: string): Draft | null {
  const read = Draft.safeParse(readStoredJson(name))
  return read.success ? read.data : null
}

/** One without words is none. */
export const writeDraft = (name: string, draft: Draft | null) =>
  writeStored(name, draft && draft.text.trim() !== '' ? JSON.stringify(draft) : null)
