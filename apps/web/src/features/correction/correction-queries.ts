import {
  correctObservation,
  listRounds,
  submitObservation,
  type InputOf,
  type Observation,
} from '@tien-do/contract'
import { isSignedOff, type RoundFacts } from '@tien-do/domain'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const correctionQueries = {
  /** The rounds of a commune as far as they say what has been signed off. */
  signedOff: (slug: string) =>
    queryOptions({
      queryKey: ['rounds', slug, 'signed-off'],
      queryFn: async ({ signal }) => {
        const { items } = await call(listRounds, { slug }, { signal })
        return items.map(({ kind, period, opensOn, closesOn, lockedAt }): RoundFacts => ({
          kind,
          period,
          opensOn,
          closesOn,
          locked: lockedAt !== null,
          exceptions: [],
        }))
      },
      staleTime: 60_000,
    }),
}

/** Whether a figure changes by a correction only. */
export const isCorrected = (
  rounds: readonly RoundFacts[],
  { period, accepted, periodStart }: { period: string; accepted: boolean; periodStart: number },
) => isSignedOff({ period, accepted, periodStart, officeId: null }, rounds)

/** A correction is sent to be approved as soon as it is kept: the sheet of a locked round sends nothing. */
export function useCorrection() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({
      etag,
      ...said
    }: InputOf<typeof correctObservation> & { etag: string }): Promise<Observation> => {
      const kept = await call(correctObservation, said, { ifMatch: etag })
      return call(submitObservation, { id: kept.id }, { ifMatch: kept.etag })
    },
    onSettled: () => client.invalidateQueries(),
  })
}
