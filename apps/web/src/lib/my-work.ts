import { getMyCalendar, getMyWork, getMyWorkCount, getOfficeWork } from '@tien-do/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

const all = ['my-work'] as const

/** For the counter in the menu: asked again now and then, and when the window comes to the front. */
const count = queryOptions({
  queryKey: [...all, 'count'],
  queryFn: ({ signal }) => call(getMyWorkCount, {}, { signal }),
  staleTime: 60_000,
  refetchInterval: 5 * 60_000,
  refetchOnWindowFocus: true,
})

/** What waits for the person who is signed in; steps elsewhere ask for it again by `all`. */
export const myWorkQueries = {
  all,
  count,

  work: queryOptions({
    queryKey: [...all, 'work'],
    queryFn: async ({ signal, client }) => {
      const work = await call(getMyWork, {}, { signal })
      // The menu never counts otherwise than the page.
      client.setQueryData(count.queryKey, work.count)
      return work
    },
    staleTime: 0,
  }),

  ofOffice: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...all, 'office', slug, id],
      queryFn: ({ signal }) => call(getOfficeWork, { slug, id }, { signal }),
      staleTime: 0,
    }),

  month: (month: string) =>
    queryOptions({
      queryKey: [...all, 'calendar', month],
      queryFn: ({ signal }) => call(getMyCalendar, { month }, { signal }),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
}
