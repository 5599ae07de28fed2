import { useEffect, useState } from 'react'
import { useSession } from '../session.ts'
import type { KeptFigure } from './kept-figure.ts'
import { keptOf, onKeptChange } from './kept-figures.ts'

/**
 * Figures of the signed-in person that lie in this browser and that the server has not acknowledged.
 * Nobody else's: the next person at the same computer sees none of them.
 */
export function useUnsent(): readonly KeptFigure[] {
  const person = useSession()?.user.id
  const [unsent, setUnsent] = useState<readonly KeptFigure[]>([])
  useEffect(() => {
    let current = true
    const read = () => {
      if (person === undefined) setUnsent([])
      else void keptOf(person).then((it) => current && setUnsent(it))
    }
    read()
    const stop = onKeptChange(read)
    return () => {
      current = false
      stop()
    }
  }, [person])
  return unsent
}
