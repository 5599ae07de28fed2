import type { Endpoint } from '@tien-do/contract'
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { addressOf, call } from './call.ts'
import { servedAt, takeServed } from './served.ts'

const minute = 60_000
const arrived = Date.now()

/** What came with the page for a query that is asked at once: it is drawn without a moment of waiting. */
export function cameWithPage<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: z.input<I>,
): z.output<O> | undefined {
  const answer = takeServed(addressOf(endpoint, input))
  const read = answer === null ? null : endpoint.output.safeParse(answer)
  return read?.success ? read.data : undefined
}

/** A public read: what came with the page is shown at once, and asked for again after a minute. */
export function publicQuery<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: z.input<I>,
) {
  const address = addressOf(endpoint, input)
  return queryOptions({
    queryKey: ['public', address],
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
    initialData: (): z.output<O> | undefined => {
      const answer = servedAt(address)
      const read = answer === null ? null : endpoint.output.safeParse(answer)
      return read?.success ? read.data : undefined
    },
    initialDataUpdatedAt: arrived,
    staleTime: minute,
  })
}
