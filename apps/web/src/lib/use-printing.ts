import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Is the page going to paper? True before it is laid out there, false again afterwards. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The sheet is laid out as soon as the listeners return: what changes has to stand by then.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

/** Is a list shown whole, and what shows it so; on paper, where no button works, it always is. */
export function useUnfolding(): readonly [whole: boolean, unfold: () => void] {
  const [open, setOpen] = useState(false)
  const printing = usePrinting()
  return [open || printing, () => setOpen(true)]
}
