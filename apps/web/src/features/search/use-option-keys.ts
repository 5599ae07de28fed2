import { useState, type KeyboardEvent } from 'react'

/** Which option of a list below a text field is meant: the arrows move it, Enter takes it. */
export function useOptionKeys(count: number, onTake: (index: number) => void) {
  const [asked, setAsked] = useState(0)
  const active = Math.min(asked, count - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    // An unfinished word of an input method takes its own Enter and arrows.
    if (count === 0 || event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAsked((active + step + count) % count)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onTake(active)
    }
  }
  return { active, onKeyDown, reset: () => setAsked(0) }
}
