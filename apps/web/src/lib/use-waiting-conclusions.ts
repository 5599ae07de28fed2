import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { onStored, readStored } from './browser-store.ts'
import { conclusionQueries } from './conclusions.ts'
import { useReason } from './use-reason.ts'
import { sendWaiting, waitingConclusions } from './waiting-conclusions.ts'

const again = 5000

/** What this person concluded and the server does not have yet. */
export function useWaitingConclusions(person: string) {
  const text = useSyncExternalStore(onStored, () => readStored(`conclusions.${person}`))
  // oxlint-disable-next-line react/exhaustive-deps -- the text is what is read anew
  return useMemo(() => waitingConclusions(person), [person, text])
}

/** Sends them: at once, when the line comes back, and every few seconds until all have arrived. */
export function useSendConclusions(person: string): void {
  const client = useQueryClient()
  const reason = useReason()
  const open = useWaitingConclusions(person).some(({ refused }) => refused === null)
  useEffect(() => {
    if (!open) return
    const send = () =>
      void sendWaiting(person, reason).then((arrived) => {
        if (arrived) void client.invalidateQueries({ queryKey: conclusionQueries.all })
      })
    send()
    const timer = setInterval(send, again)
    window.addEventListener('online', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
    }
    // The words of a refusal are those of the language it was refused in.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [person, open, client])
}
