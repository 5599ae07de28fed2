import { useSyncExternalStore } from 'react'
import { onStored, readStored, writeStored } from './browser-store.ts'

const name = 'step-keys'

/** Whether J and K step through indicators in this browser; a screen reader may need the letters. */
export function useStepKeysOn() {
  const on = useSyncExternalStore(onStored, () => readStored(name) !== 'off')
  return { on, turn: () => writeStored(name, on ? 'off' : null) }
}
