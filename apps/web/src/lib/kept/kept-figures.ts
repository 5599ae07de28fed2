import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import {
  databaseName,
  keyOf,
  type KeptFigure,
  type KeptPlace,
  type PlaceKey,
} from './kept-figure.ts'

interface Shape extends DBSchema {
  figures: { key: PlaceKey; value: KeptFigure; indexes: { person: string } }
  /** Who sends just now, where the browser has no locks of its own. */
  turns: { key: string; value: { name: string; holder: string; until: number } }
}
type KeptDatabase = IDBPDatabase<Shape>

/** A figure that is let go: only as it was at that time, never one that was typed since. */
interface LetGo extends KeptPlace {
  at: number
}

let opened: Promise<KeptDatabase | null> | null = null

/** The browser's own store; null where it gives none (a private window, a full disk). */
export function database(): Promise<KeptDatabase | null> {
  opened ??= open().catch(() => null)
  return opened
}

async function open(): Promise<KeptDatabase | null> {
  if (typeof indexedDB === 'undefined') return null
  return openDB<Shape>(databaseName, 1, {
    upgrade(db) {
      const keyPath = ['person', 'commune', 'period', 'indicator']
      db.createObjectStore('figures', { keyPath }).createIndex('person', 'person')
      db.createObjectStore('turns', { keyPath: 'name' })
    },
    // A newer version of the app in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      opened = null
    },
    terminated: () => {
      opened = null
    },
  })
}

/** For tests: the next use opens the store anew. */
export async function closeDatabase(): Promise<void> {
  const db = await opened
  db?.close()
  opened = null
}

type Change = { keep: readonly KeptFigure[]; letGo: readonly LetGo[] }

/**
 * Keeps and lets go in one step; false where the browser would not. A figure that was typed is to
 * outlive the machine's power as well, so its write waits for the disk; half-typed text does not.
 */
export async function writeKept({ keep, letGo }: Change, safely: boolean): Promise<boolean> {
  try {
    const db = await database()
    if (!db) return false
    const durability = safely ? 'strict' : 'relaxed'
    const change = db.transaction('figures', 'readwrite', { durability })
    await Promise.all([
      ...keep.map(async (it) => change.store.put(it)),
      ...letGo.map(async (it) => {
        const there = await change.store.get(keyOf(it))
        if (there && there.at <= it.at) await change.store.delete(keyOf(it))
      }),
      change.done,
    ])
  } catch {
    return false
  }
  tellChanged()
  return true
}

/** All that this person has unsent in this browser, oldest first. */
export async function keptOf(person: string): Promise<KeptFigure[]> {
  try {
    const db = await database()
    const all = (await db?.getAllFromIndex('figures', 'person', person)) ?? []
    return all.toSorted((a, b) => a.at - b.at)
  } catch {
    return []
  }
}

const channelName = 'tien-do.kept'
const listeners = new Set<() => void>()
let channel: BroadcastChannel | null = null

function tellChanged(): void {
  for (const listener of listeners) listener()
  channelOf()?.postMessage(null)
}

function channelOf(): BroadcastChannel | null {
  if (channel || typeof BroadcastChannel === 'undefined') return channel
  channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', () => {
    for (const listener of listeners) listener()
  })
  return channel
}

/** Hears of every change of what is kept, of this tab and of others. */
export function onKeptChange(listener: () => void): () => void {
  channelOf()
  listeners.add(listener)
  return () => listeners.delete(listener)
}
