import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem-error.ts'

/** What the API refused stays refused: only a lost connection or a fault of ours is tried again. */
export function mayRetry(failures: number, error: unknown): boolean {
  if (error instanceof ProblemError && error.problem.status < 500) return false
  return failures < 2
}

/**
 * Without a connection a question fails and the page says so; waiting for it, which is what the
 * library does by itself, would show an empty page for as long as that takes. Once it is back, what
 * failed is asked again.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: mayRetry,
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
