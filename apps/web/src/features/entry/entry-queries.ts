import {
  getEntrySheet,
  listPlans,
  putObservation,
  submitObservations,
  type InputOf,
  type OutputOf,
} from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'
import type { Send } from './saving/save-queue.ts'

export type EntrySheet = OutputOf<typeof getEntrySheet>
type SheetQuestion = InputOf<typeof getEntrySheet>

/** The choice of office in the address: all of them, for those who may. */
export const allOffices = 'all'

export const entryQueries = {
  all: ['entry'] as const,

  sheet: (question: SheetQuestion) =>
    queryOptions({
      queryKey: [
        ...entryQueries.all,
        question.slug,
        question.round,
        question.period,
        question.office,
      ],
      queryFn: ({ signal }) => call(getEntrySheet, question, { signal }),
      // Figures of others may have come in since.
      staleTime: 0,
    }),

  /** The years of the newest active plan, which the sheet does not carry. */
  planSpan: (slug: string) =>
    queryOptions({
      queryKey: ['plans', slug, 'span'],
      queryFn: async ({ signal }) => {
        const plan = (await call(listPlans, { slug }, { signal })).items[0]
        return plan ? { start: plan.periodStart, end: plan.periodEnd } : null
      },
      staleTime: Infinity,
    }),
}

/** A request without an answer for so long is taken for lost, and sent again under the same key. */
const patience = 30_000

export const sendFigure =
  (period: string, person: string): Send =>
  (id, figure, etag, idempotencyKey) =>
    call(
      putObservation,
      { id, period, ...figure },
      {
        ...(etag === null ? { ifNoneMatch: '*' } : { ifMatch: etag }),
        idempotencyKey,
        person,
        signal: AbortSignal.timeout(patience),
      },
    )

/** All saved drafts of the sheet, in one request: all of them, or none. */
export function useSubmission() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ids: string[]) => call(submitObservations, { ids }),
    // Submitting changes what the review, the overview and the menus count.
    onSettled: () => client.invalidateQueries(),
  })
}
