import { useEffect, useRef } from 'react'

interface Keys {
  /** One slide on or back. */
  step: (by: 1 | -1) => void
  /** To the first or the last one. */
  jump: (to: 'first' | 'last') => void
  leave: () => void
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable="true"]') ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"]') !== null

/**
 * The keys of a meeting. Page Up and Page Down work while somebody types too: they are what a remote
 * clicker sends. Arrows do not, and no letter is a key. Esc leaves the field first, then the meeting.
 */
export function useMeetingKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      const { step, jump, leave } = latest.current
      const typing = isField(event.target) || isInDialog(event.target)
      const act = {
        PageDown: () => step(1),
        PageUp: () => step(-1),
        ...(typing
          ? {}
          : {
              ArrowRight: () => step(1),
              ArrowLeft: () => step(-1),
              Home: () => jump('first'),
              End: () => jump('last'),
            }),
        Escape: () =>
          typing && event.target instanceof HTMLElement ? event.target.blur() : leave(),
      }[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** Ctrl Enter keeps what is typed, wherever the focus is. */
export function useKeepKey(keep: () => void): void {
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
