/** A file on its way, or one that did not arrive. */
export interface Sending {
  key: number
  file: File
  share: number
  /** Why it is not kept; null while it is on its way. */
  trouble: string | null
  /** Trying again may help: the file itself is all right. */
  mayRetry: boolean
}

const none: readonly Sending[] = []
const places = new Map<string, readonly Sending[]>()
const listeners = new Set<() => void>()
let last = 0
let queue = Promise.resolve()

const set = (place: string, to: readonly Sending[]) => {
  if (to.length > 0) places.set(place, to)
  else places.delete(place)
  for (const tell of listeners) tell()
}
const of = (place: string) => places.get(place) ?? none

/** The files that are being sent, by the figure they are for; one at a time over all of them. */
export const sendingFiles = {
  of,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  add: (place: string, file: File, trouble: string | null) => {
    const key = ++last
    set(place, [...of(place), { key, file, share: 0, trouble, mayRetry: false }])
    return key
  },
  change: (place: string, key: number, to: Partial<Sending>) =>
    set(
      place,
      of(place).map((one) => (one.key === key ? { ...one, ...to } : one)),
    ),
  forget: (place: string, key: number) =>
    set(
      place,
      of(place).filter((one) => one.key !== key),
    ),
  /** `send` catches its own troubles. */
  enqueue: (send: () => Promise<void>) => {
    queue = queue.then(send)
  },
}
