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

type AnswerInput = InputOf<typeof answerExplanation> & { files: readonly File[] }

export interface Answered {
  /** Why a file of the answer was not taken. */
  refusedFile: unknown
}

/** One file after another; the first that is refused stops the rest; what came before stays. */
async function attach(it: { id: string; answerId: string; files: readonly File[] }) {
  const { id, answerId } = it
  for (const file of it.files)
    await upload(addAnswerFile, { id, answerId, name: file.name }, file, () => undefined)
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
    /** The answer, then its files; an answer that is kept stays so when a file is refused. */
    answering: useMutation({
      mutationFn: async ({ files, ...it }: AnswerInput): Promise<Answered> => {
        const { answers } = await call(answerExplanation, it)
        const own = answers.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)
        try {
          if (own) await attach({ id: it.id, answerId: own.id, files })
          return { refusedFile: null }
        } catch (error) {
          return { refusedFile: error }
        }
      },
      onSettled,
    }),
    attaching: useMutation({ mutationFn: attach, onSettled }),
    closing: useMutation({
      mutationFn: (id: string) => call(closeExplanation, { id }),
      onSettled,
    }),
  }
}
