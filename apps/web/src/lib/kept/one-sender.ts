import { randomKey } from '../random-key.ts'
import { database } from './kept-figures.ts'

const leaseLasts = 10_000
const askAgain = 250
const me = randomKey()

/**
 * Runs `work` when no other tab of this browser is at the same: two tabs with the same unsent figures
 * do not both send them. Plain http has no locks, so there a lease in the store stands in; without
 * either, the idempotency key still makes one write of two requests.
 */
export async function oneSender(name: string, work: () => Promise<void>): Promise<void> {
  // It is absent outside https, whatever its type says.
  const locks = navigator.locks as LockManager | undefined
  if (locks) return locks.request(`tien-do.send.${name}`, work)
  const mine = `${me}.${randomKey()}`
  while (!(await takeTurn(name, mine))) await new Promise((done) => setTimeout(done, askAgain))
  const renewal = setInterval(() => void takeTurn(name, mine), leaseLasts / 3)
  try {
    await work()
  } finally {
    clearInterval(renewal)
    await endTurn(name, mine)
  }
}

/** True where the turn is `mine` now, or nobody can say whose it is. */
export async function takeTurn(name: string, mine: string, now = Date.now()): Promise<boolean> {
  try {
    const db = await database()
    if (!db) return true
    const change = db.transaction('turns', 'readwrite')
    const there = await change.store.get(name)
    const free = !there || there.holder === mine || there.until < now
    if (free) await change.store.put({ name, holder: mine, until: now + leaseLasts })
    await change.done
    return free
  } catch {
    return true
  }
}

async function endTurn(name: string, mine: string): Promise<void> {
  try {
    const db = await database()
    if (!db) return
    const change = db.transaction('turns', 'readwrite')
    const there = await change.store.get(name)
    if (there?.holder === mine) await change.store.delete(name)
    await change.done
  } catch {
    // The lease ends by itself.
  }
}
