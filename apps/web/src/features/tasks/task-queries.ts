import { listTasks } from '@tien-do/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const taskQueries = {
  all: ['tasks'] as const,

  ofCommune: (commune: string) =>
    queryOptions({
      queryKey: [...taskQueries.all, commune],
      queryFn: ({ signal }) => call(listTasks, { commune, limit: 200 }, { signal }),
    }),
}
