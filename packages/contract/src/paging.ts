import { z } from 'zod'

/** Lists page by cursor: hand `nextCursor` back as `cursor` until it is null. */
export const paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
})

/** One page of a list; `nextCursor` null: the last. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })
