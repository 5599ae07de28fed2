import type { Observation } from '@tien-do/contract'
import type { KeptFigure } from '../../../lib/kept/kept-figure.ts'
import type { Keep } from './keep-cells.ts'
import type { Send, TakeTurn } from './save-queue.ts'

/** What surrounds a store: the server, the browser's store, the other tabs. */
export interface Surroundings {
  send: Send
  keep?: Keep
  takeTurn?: TakeTurn
  /** Tells the other tabs what was saved. */
  announce?: (saved: Observation) => void
  /** Reads again what is kept, another tab's too. */
  kept?: () => Promise<readonly KeptFigure[]>
  /** Throws a kept figure away. */
  letGo?: (kept: KeptFigure) => Promise<unknown>
  now?: () => number
}
