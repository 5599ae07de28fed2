import { writeConclusion, type ParsedOf } from '@tien-do/contract'
import { readStoredJson, writeStored } from './browser-store.ts'
import { call } from './call.ts'
import { oneSender } from './kept/one-sender.ts'
import { isListOf, isText, isTextOrNull, looksLike } from './looks-like.ts'
import { ProblemError } from './problem-error.ts'

type Input = ParsedOf<typeof writeConclusion>

export interface WaitingConclusion {
  /** The idempotency key: sent twice, it is one conclusion. */
  key: string
  code: string
  input: Input
  /** Why the server would not have it; it waits for the person then, not for the line. */
  refused: string | null
}
const isWaiting = looksLike<WaitingConclusion>({
  key: isText,
  code: isText,
  input: looksLike<Input>({ id: isText, text: isText, supportOfficeIds: isListOf(isText) }),
  refused: isTextOrNull,
})

const nameOf = (person: string) => `conclusions.${person}`

/** Conclusions of this person that the server does not have yet, the oldest first. */
export function waitingConclusions(person: string): WaitingConclusion[] {
  const kept = readStoredJson(nameOf(person))
  return Array.isArray(kept) && kept.every(isWaiting) ? kept : []
}

const write = (person: string, all: readonly WaitingConclusion[]) =>
  writeStored(nameOf(person), all.length > 0 ? JSON.stringify(all) : null)

export const addWaiting = (person: string, it: WaitingConclusion) =>
  write(person, [...waitingConclusions(person), it])

export const dropWaiting = (person: string, key: string) =>
  write(
    person,
    waitingConclusions(person).filter((it) => it.key !== key),
  )

const refuse = (person: string, key: string, refused: string) =>
  write(
    person,
    waitingConclusions(person).map((it) => (it.key === key ? { ...it, refused } : it)),
  )

/** What passes by itself: no line, a server that is down, a session that has ended. */
const passes = (error: unknown) =>
  !(error instanceof ProblemError) ||
  error.problem.status >= 500 ||
  error.problem.status === 429 ||
  error.type === 'signed-out'

/** Sends what waits, one after the other and from one tab only. True where something arrived. */
export async function sendWaiting(
  person: string,
  reasonOf: (error: ProblemError) => string,
): Promise<boolean> {
  let arrived = false
  await oneSender(`conclusions.${person}`, async () => {
    for (const it of waitingConclusions(person).filter(({ refused }) => refused === null)) {
      try {
        await call(writeConclusion, it.input, { idempotencyKey: it.key, person })
        dropWaiting(person, it.key)
        arrived = true
      } catch (error) {
        if (passes(error)) return
        refuse(person, it.key, error instanceof ProblemError ? reasonOf(error) : String(error))
      }
    }
  })
  return arrived
}
