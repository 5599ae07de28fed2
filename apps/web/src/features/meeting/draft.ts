import { readStoredJson, writeStored } from '../../lib/browser-store.ts'
import { isListOf, isText, isTextOrNull, looksLike } from '../../lib/looks-like.ts'

export interface Draft {
  text: string
  lead: string
  supports: string[]
  /** As it is typed. */
  dueOn: string | null
}
const isDraft = looksLike<Draft>({
  text: isText,
  lead: isText,
  supports: isListOf(isText),
  dueOn: isTextOrNull,
})

/** Where a half-written conclusion is kept: of a person, a round, an indicator. */
export const draftName = (person: string, round: string, indicatorId: string) =>
  `draft.${person}.${round}.${indicatorId}`

export function readDraft(name: string): Draft | null {
  const kept = readStoredJson(name)
  return isDraft(kept) ? kept : null
}

/** One without words is none. */
export const writeDraft = (name: string, draft: Draft | null) =>
  writeStored(name, draft && draft.text.trim() !== '' ? JSON.stringify(draft) : null)
