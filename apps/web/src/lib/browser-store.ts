const held = new Map<string, string>()
const listeners = new Set<() => void>()
const prefix = 'tien-do.'

/** A text of this browser; kept in memory alone where the browser keeps nothing (a private window). */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name) ?? held.get(name) ?? null
  } catch {
    return held.get(name) ?? null
  }
}

/** Null takes it away. */
export function writeStored(name: string, text: string | null): void {
  if (text === null) held.delete(name)
  else held.set(name, text)
  try {
    if (text === null) localStorage.removeItem(prefix + name)
    else localStorage.setItem(prefix + name, text)
  } catch {
    // The copy in memory lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

/** The same read as JSON; what cannot be read is as good as not there. */
export function readStoredJson(name: string): unknown {
  const text = readStored(name)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Hears of every change, of this tab and of others. */
export function onStored(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
