import {
  type EntryFormPreview,
  importEntryForm,
  previewEntryForm,
  type InputOf,
  type OutputOf,
} from '@tien-do/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isListOf, isText, looksLike } from '../../../lib/looks-like.ts'
import { isProblem } from '../../../lib/problem-error.ts'
import { upload } from '../../../lib/upload.ts'

/** Whose sheet of which round: as the page that stands around it asks. */
export type SheetPlace = InputOf<typeof previewEntryForm>
export type Written = OutputOf<typeof importEntryForm>

/** A form as it was chosen: its bytes are held, so that what is looked at is what is written. */
interface ChosenForm {
  name: string
  bytes: Blob
}

async function chosenForm(file: File): Promise<ChosenForm> {
  return { name: file.name, bytes: new Blob([await file.arrayBuffer()]) }
}

const unmeasured = () => undefined

export const usePreview = (place: SheetPlace) =>
  useMutation({
    mutationFn: async (file: File) => {
      const form = await chosenForm(file)
      return { form, preview: await upload(previewEntryForm, place, form.bytes, unmeasured) }
    },
  })

interface Write {
  form: ChosenForm
  token: string
  rows: 'all' | 'valid'
}

export function useWrite(place: SheetPlace) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ form, token, rows }: Write) =>
      upload(importEntryForm, { ...place, token, name: form.name, rows }, form.bytes, unmeasured),
    // New drafts change the sheet, the own work and the counts of the menus.
    onSettled: () => client.invalidateQueries(),
  })
}

const isPreview = looksLike<EntryFormPreview>({ token: isText, rows: isListOf(looksLike({})) })

/** What is different now from what was seen; null where the write failed for another reason. */
export function newPreviewOf(error: unknown): EntryFormPreview | null {
  if (!isProblem(error, 'edit-conflict')) return null
  const { current } = error.problem
  return isPreview(current) ? current : null
}
