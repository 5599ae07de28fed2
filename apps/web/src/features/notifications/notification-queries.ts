import { listNotifications, readNotifications, type InputOf } from '@tien-do/contract'
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

const own = ['notifications'] as const
const latestShown = 8
const everyMinute = 60_000

export const notificationQueries = {
  /** What the bell shows; asked again while the page is looked at, and when one comes back to it. */
  latest: queryOptions({
    queryKey: [...own, 'latest'],
    queryFn: ({ signal }) => call(listNotifications, { limit: latestShown }, { signal }),
    refetchInterval: everyMinute,
    refetchOnWindowFocus: true,
  }),

  all: infiniteQueryOptions({
    queryKey: [...own, 'all'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call(listNotifications, pageParam === null ? {} : { cursor: pageParam }, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  }),
}

/** Marks some, or all, as read. */
export function useReading() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (which: InputOf<typeof readNotifications>) => call(readNotifications, which),
    onSuccess: () => client.invalidateQueries({ queryKey: own }),
  })
}
