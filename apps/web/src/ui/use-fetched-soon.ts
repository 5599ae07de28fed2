import { useEffect } from 'react'

/**
 * Fetches a part of the page that the first view does without: before somebody wants it, and before the
 * line may fail. What fails here is asked for again when it is drawn, and said there.
 */
export function useFetchedSoon(fetchIt: () => Promise<unknown>): void {
  useEffect(() => {
    fetchIt().catch(() => undefined)
  }, [fetchIt])
}
