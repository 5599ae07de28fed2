import { getIndicatorByCode, getMatrix, type CommuneRef } from '@tien-do/contract'
import type { SizeGroup, StandingView } from '@tien-do/domain'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export interface MatrixQuestion {
  year: number | null
  peer: CommuneRef['kind'] | null
  size: SizeGroup | null
  view: StandingView
}

export const matrixQueries = {
  of: ({ year, peer, size, view }: MatrixQuestion) =>
    queryOptions({
      queryKey: ['matrix', year, peer, size, view],
      queryFn: ({ signal }) =>
        call(
          getMatrix,
          {
            view,
            ...(year === null ? {} : { year }),
            ...(peer === null ? {} : { peer }),
            ...(size === null ? {} : { size }),
          },
          { signal },
        ),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),

  /** The sentence and the offices of one cell. */
  cell: (slug: string, code: string) =>
    queryOptions({
      queryKey: ['matrix', 'cell', slug, code],
      queryFn: ({ signal }) => call(getIndicatorByCode, { slug, code }, { signal }),
      staleTime: 60_000,
    }),
}
