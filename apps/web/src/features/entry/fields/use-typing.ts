import { useRef, useState } from 'react'

/**
 * The text of a cell while it is typed. The latest text is kept beside React's state too, because a
 * key that moves the focus blurs the cell within the same event.
 */
export function useTyping(
  commit: (text: string) => void,
  /** Hears every text on its way, and null when the typing ends: it is kept meanwhile. */
  onTyping: (text: string | null) => void,
) {
  const latest = useRef<string | null>(null)
  const [text, setText] = useState<string | null>(null)
  const set = (next: string | null) => {
    latest.current = next
    setText(next)
    onTyping(next)
  }
  return {
    text,
    isTyping: () => latest.current !== null,
    now: () => latest.current,
    set,
    end: () => {
      const typed = latest.current
      set(null)
      if (typed !== null) commit(typed)
    },
  }
}
