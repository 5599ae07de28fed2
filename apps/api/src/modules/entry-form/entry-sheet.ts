import type { EntryRow, Figure } from '@tien-do/contract'
import { saidOf } from '@tien-do/domain'
import type { EntryService } from '../entry/entry.service.ts'

export type EntrySheet = Awaited<ReturnType<EntryService['sheet']>>

/** What is submitted must come back before it can change. */
export const isOpen = (row: EntryRow) => row.may && row.observation?.state !== 'submitted'

/** The figure that stands, without its version and state. */
export const figureStanding = ({ observation: it }: EntryRow): Figure | null => it && saidOf(it)
