import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** Whether the server can work, and what is down. */
export const Health = z.object({
  status: z.enum(['ok', 'down']),
  /** What is down, empty when all is well. */
  down: z.array(z.string()),
})

export const getHealth = endpoint({
  method: 'get',
  path: '/health',
  summary: 'Whether the product can serve (503 with what is down)',
  access: 'public',
  rule: 'Public; says nothing about data.',
  input: z.object({}),
  output: Health,
})
