import {
  addFigureComment,
  getFigureHistory,
  listEvidence,
  listFigureComments,
  removeEvidence,
} from '@tien-do/contract'
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

/** The figure of an indicator for a period: what its evidence, comments and history hang on. */
export interface FigureKey {
  indicatorId: string
  period: string
}

const next = ({ nextCursor }: { nextCursor: string | null }) => nextCursor ?? undefined
/** The first page has no cursor. */
const first = (): string | undefined => undefined

export const figureQueries = {
  all: ['figure'] as const,
  of: ({ indicatorId, period }: FigureKey) => [...figureQueries.all, indicatorId, period] as const,

  evidence: (it: FigureKey) =>
    queryOptions({
      queryKey: [...figureQueries.of(it), 'evidence'],
      queryFn: ({ signal }) =>
        call(listEvidence, { id: it.indicatorId, period: it.period }, { signal }),
      staleTime: 0,
    }),

  history: (it: FigureKey) =>
    infiniteQueryOptions({
      queryKey: [...figureQueries.of(it), 'history'],
      queryFn: ({ pageParam: cursor, signal }) =>
        call(
          getFigureHistory,
          { id: it.indicatorId, period: it.period, limit: 20, cursor },
          { signal },
        ),
      initialPageParam: first(),
      getNextPageParam: next,
      staleTime: 0,
    }),

  comments: (it: FigureKey) =>
    infiniteQueryOptions({
      queryKey: [...figureQueries.of(it), 'comments'],
      queryFn: ({ pageParam: cursor, signal }) =>
        call(
          listFigureComments,
          { id: it.indicatorId, period: it.period, limit: 20, cursor },
          { signal },
        ),
      initialPageParam: first(),
      getNextPageParam: next,
      staleTime: 0,
    }),
}

export function useComment(it: FigureKey) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (text: string) =>
      call(addFigureComment, { id: it.indicatorId, period: it.period, text }),
    onSuccess: () => client.invalidateQueries({ queryKey: figureQueries.comments(it).queryKey }),
  })
}

export function useRemoveEvidence(it: FigureKey) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(removeEvidence, { id }),
    onSettled: () => client.invalidateQueries({ queryKey: figureQueries.evidence(it).queryKey }),
  })
}
