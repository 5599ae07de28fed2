import type { Observation } from '@tien-do/contract'
import { isNumber, isText, looksLike } from './looks-like.ts'

/** A figure as the server keeps it: what lost a race to it, or another tab, says which it is. */
export const isObservation = looksLike<Observation>({
  id: isText,
  indicatorId: isText,
  period: isText,
  version: isNumber,
  state: isText,
  enteredBy: isText,
  at: isText,
  etag: isText,
})
