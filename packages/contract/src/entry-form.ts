import { z } from 'zod'
import { Figure } from './assessment.ts'
import { endpoint, fileEndpoint } from './endpoint.ts'
import { getEntrySheet } from './rounds.ts'
import { Unusual } from './unusual.ts'

/** What an entry form that is sent back may hold: the one place that says so. */
export const entryFormLimits = {
  bytes: 2 * 1024 * 1024,
  /** Of all that is packed in it. */
  unpacked: 20 * 1024 * 1024,
  rows: 500,
} as const

/** What a file picker offers; the server decides by the content. */
export const entryFormAccept = '.xlsx'

/**
 * What becomes of a row: `change` is written; `same` says what stands already; `blank` says nothing;
 * `refused` cannot be written; of `conflict` somebody else has changed the figure since the form was made.
 */
export const entryFormStates = ['change', 'same', 'blank', 'refused', 'conflict'] as const
export const EntryFormState = z.enum(entryFormStates)
export type EntryFormState = z.infer<typeof EntryFormState>

/** A row of a form that came back, and what would become of it. */
export const EntryFormRow = z.object({
  /** As the sheet counts its rows. */
  row: z.int(),
  /** Null: a row that the form did not have. */
  indicatorId: z.uuid().nullable(),
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  /** The figure that stands now. */
  before: Figure.nullable(),
  /** The figure as the file has it; null where it cannot be read. */
  after: Figure.nullable(),
  state: EntryFormState,
  /** Why it is refused or in conflict, in the asker's language. */
  why: z.string().nullable(),
  /** Why to look at it twice; it is written nevertheless. */
  unusual: z.array(Unusual),
})
export type EntryFormRow = z.infer<typeof EntryFormRow>

/** A form that came back, looked at; nothing of it is written yet. */
export const EntryFormPreview = z.object({
  /** Sent with the same file to write what was seen, and nothing else. */
  token: z.string(),
  rows: z.array(EntryFormRow),
  totals: z.record(EntryFormState, z.int()),
})
export type EntryFormPreview = z.infer<typeof EntryFormPreview>

export const getEntryForm = fileEndpoint({
  method: 'get',
  path: '/communes/:slug/entry.xlsx',
  summary: 'The entry sheet as a workbook, to be filled in without the network',
  access: 'signed-in',
  rule: 'Who opens the entry sheet, with the rows and figures of that sheet.',
  input: getEntrySheet.input,
  media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})

export const previewEntryForm = endpoint({
  method: 'post',
  path: '/communes/:slug/entry/preview',
  summary: 'What a filled-in form would change, row by row; nothing is written',
  access: 'signed-in',
  rule: 'Who opens the entry sheet. A form of another commune, round or office is refused as a whole.',
  takes: 'file',
  input: getEntrySheet.input,
  output: EntryFormPreview,
})

export const importEntryForm = endpoint({
  method: 'post',
  path: '/communes/:slug/entry/import',
  summary: 'Write what the preview showed, as drafts: all of it, or nothing',
  access: 'signed-in',
  rule: 'As entering each figure. 412 with the new preview where anything is different from what was seen; 409 where rows are not valid and `rows` is not `valid`.',
  takes: 'file',
  input: getEntrySheet.input.extend({
    token: z.string().max(200),
    /** The file's name, for the record. */
    name: z.string().max(1000),
    /** `valid`: rows that are refused or in conflict are left out. */
    rows: z.enum(['all', 'valid']).default('all'),
  }),
  output: z.object({
    written: z.int(),
    /** Refused or in conflict. */
    left: z.int(),
  }),
})
