import { useSyncExternalStore } from 'react'

const listen = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}

/** The page over the whole screen; `able` is false where the browser cannot (a telephone of Apple). */
export function useFullScreen() {
  const on = useSyncExternalStore(listen, () => document.fullscreenElement !== null)
  return {
    on,
    able: document.fullscreenEnabled,
    toggle: () =>
      void (on ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  }
}
