import {
  addAnswerFile,
  answerExplanation,
  askExplanation,
  closeExplanation,
  listIndicatorExplanations,
  listOffices,
  type InputOf,
} from '@tien-do/contract'
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../lib/call.ts'
import { myWorkQueries } from '../../lib/my-work.ts'
import { upload } from '../../lib/upload.ts'

export const explanationQueries = {
  all: ['explanations'] as const,

  ofIndicator: (id: string) =>
    infiniteQueryOptions({
      queryKey: [...explanationQueries.all, id],
      queryFn: ({ signal, pageParam }) =>
        call(
          listIndicatorExplanations,
          { id, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) },
          { signal },
        ),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      staleTime: 0,
    }),

  offices: (slug: string) =>
    queryOptions({
      queryKey: ['offices', slug],
      queryFn: ({ signal }) => call(listOffices, { slug }, { signal }),
    }),
}

/** Asking, answering and closing change what people owe: my work is asked again too. */
export function useExplanationSteps() {
  const client = useQueryClient()
  const onSettled = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: explanationQueries.all }),
      client.invalidateQueries({ queryKey: myWorkQueries.all }),
    ])
  }
  return {
    asking: useMutation({
      mutationFn: (it: InputOf<typeof askExplanation>) => call(askExplanation, it),
      onSettled,
    }),
    answering: useMutation({
      mutationFn: (it: InputOf<typeof answerExplanation>) => call(answerExplanation, it),
      onSettled,
    }),
    /** One file after another; the first that is refused stops the rest; what came before stays. */
    attaching: useMutation({
      mutationFn: async (it: { id: string; answerId: string; files: readonly File[] }) => {
        for (const file of it.files)
          await upload(
            addAnswerFile,
            { id: it.id, answerId: it.answerId, name: file.name },
            file,
            () => undefined,
          )
      },
      onSettled,
    }),
    closing: useMutation({
      mutationFn: (id: string) => call(closeExplanation, { id }),
      onSettled,
    }),
  }
}
