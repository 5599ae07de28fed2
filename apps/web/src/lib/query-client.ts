import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem-error.ts'

/** What the API refused stays refused: only a lost connection or a fault of ours is tried again. */
export function mayRetry(failures: number, error: unknown): boolean {
  if (error instanceof ProblemError && error.problem.status < 500) return false
  return failures < 2
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: mayRetry, staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
})
