import { useEffect } from 'react'

const takesText =
  'input, textarea, select, [contenteditable="true"], [role="grid"], [role="dialog"]'

/** `/` opens the search, but where it is a letter to be typed. */
export function useSearchKey(onSearch: (() => void) | null): void {
  useEffect(() => {
    if (onSearch === null) return
    const press = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
      const { target } = event
      const typing = target instanceof Element && target.closest(takesText) !== null
      if (event.key !== '/' || !isPlain || typing) return
      if (document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      onSearch()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onSearch])
}
