import { useEffect, useState } from 'react'

const attribute = 'data-mantine-color-scheme'

/** A projector wants dark words on white, whatever theme the presenter works in; a switch turns it. */
export function useLight() {
  const [dark, setDark] = useState(false)
  useEffect(() => {
    const root = document.documentElement
    const before = root.getAttribute(attribute)
    root.setAttribute(attribute, dark ? 'dark' : 'light')
    return () => {
      if (before !== null) root.setAttribute(attribute, before)
    }
  }, [dark])
  return { dark, turn: () => setDark(!dark) }
}
