import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  getEntryForm,
  type EntryFormPreview,
  type importEntryForm,
  type ParsedOf,
  type previewEntryForm,
} from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { KeptFile, SentFile } from '../../http/mount.ts'
import { Refusal } from '../../http/refusal.ts'
import { writeXlsx } from '../../lib/xlsx.ts'
import type { EntryService } from '../entry/entry.service.ts'
import { cleanName } from '../evidence/evidence-name.ts'
import type { ObservationService } from '../observations/observations.service.ts'
import type { EntrySheet } from './entry-sheet.ts'
import { questionsOf } from './form-questions.ts'
import { nothingToWrite, notAllValid, notAsSeen } from './form-refusals.ts'
import { formOf } from './form-sheet.ts'
import { rowsOfForm } from './read-form.ts'
import { receiveForm, type ReceivedForm } from './receive-form.ts'
import { outcomesOf, type Outcome } from './row-outcome.ts'

export type EntryFormService = ReturnType<typeof entryFormService>

/** The entry sheet as a workbook: out, looked at, and in again. */
export const entryFormService = (
  entry: EntryService,
  observations: ObservationService,
  clock: Clock,
) => {
  const form = async (input: ParsedOf<typeof getEntryForm>, asking: Asking): Promise<KeptFile> => {
    const sheet = await entry.sheet(input, asking)
    const bytes = await writeXlsx(formOf(sheet), clock.now())
    return {
      name: fileName(sheet),
      mediaType: getEntryForm.media,
      size: bytes.length,
      bytes: Readable.from([bytes]),
    }
  }

  const preview = async (
    input: ParsedOf<typeof previewEntryForm>,
    asking: Asking,
    sent: SentFile,
  ): Promise<EntryFormPreview> => {
    // Who may not see the sheet is told so before a byte is read.
    const sheet = await entry.sheet(input, asking)
    const received = await receiveForm(sent)
    return shown(outcomesOf(rowsOfForm(received.sheets, sheet), sheet), sheet, received, asking)
  }

  const write = async (
    { token, name, rows, ...place }: ParsedOf<typeof importEntryForm>,
    asking: Asking,
    sent: SentFile,
  ) => {
    const sheet = await entry.sheet(place, asking)
    const received = await receiveForm(sent)
    const outcomes = outcomesOf(rowsOfForm(received.sheets, sheet), sheet)
    const seen = shown(outcomes, sheet, received, asking)
    if (seen.token !== token) throw notAsSeen(seen)
    const left = seen.totals.refused + seen.totals.conflict
    if (left > 0 && rows !== 'valid') throw notAllValid(left)
    const figures = changesIn(outcomes, sheet)
    if (figures.length === 0) throw nothingToWrite()
    const facts = { file: cleanName(name, ['xlsx']), office: sheet.office?.name ?? null }
    try {
      await observations.enter(figures, asking, [
        {
          action: 'entry.imported',
          subjectType: 'round',
          subjectId: sheet.round.id,
          communeCode: sheet.commune.code,
          after: { period: sheet.round.period, ...facts, written: figures.length, left },
        },
      ])
    } catch (error) {
      if (!(error instanceof Refusal) || error.type !== 'edit-conflict') throw error
      const now = await entry.sheet(place, asking)
      throw notAsSeen(
        shown(outcomesOf(rowsOfForm(received.sheets, now), now), now, received, asking),
      )
    }
    return { written: figures.length, left }
  }

  return { form, preview, write }
}

const fileName = ({ commune, round, office, demo }: EntrySheet) =>
  [
    'bieu-nhap',
    commune.slug,
    round.period,
    ...(office ? [office.type] : []),
    ...(demo ? ['so-lieu-minh-hoa'] : []),
  ].join('-') + '.xlsx'

/** The outcomes as they are told, with the token of exactly these. */
function shown(
  outcomes: readonly Outcome[],
  sheet: EntrySheet,
  { sha256 }: ReceivedForm,
  { actor, language }: Asking,
): EntryFormPreview {
  const count = (state: Outcome['state']) => outcomes.filter((it) => it.state === state).length
  const told = outcomes.map(({ row, state, before, after, entry }) => [
    row,
    state,
    before,
    after,
    entry?.indicatorId,
    entry?.observation?.etag,
  ])
  const seen = [sha256, actor.id, sheet.round.id, sheet.round.period, sheet.office?.id, told]
  return {
    token: createHash('sha256').update(JSON.stringify(seen)).digest('hex'),
    rows: outcomes.map((it) => ({
      row: it.row,
      indicatorId: it.indicatorId,
      code: it.code,
      name: it.name,
      unit: it.unit,
      before: it.before,
      after: it.after,
      state: it.state,
      why: it.why && it.why[language],
      unusual: questionsOf(it, sheet, outcomes),
    })),
    totals: {
      change: count('change'),
      same: count('same'),
      blank: count('blank'),
      refused: count('refused'),
      conflict: count('conflict'),
    },
  }
}

const changesIn = (outcomes: readonly Outcome[], { round }: EntrySheet) =>
  outcomes.flatMap(({ entry, after, state }) =>
    entry && after && state === 'change'
      ? [
          {
            id: entry.indicatorId,
            period: round.period,
            ...after,
            basis: {
              ifMatch: entry.observation?.etag ?? null,
              ifNoneMatch: entry.observation ? null : '*',
            },
          },
        ]
      : [],
  )
