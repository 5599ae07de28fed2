import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { messageOf } from '../startup-error.ts'
import { UsageError } from './command.ts'

/** Reads a command's words; what it does not know, or what lacks its value, is wrong usage. */
export function readWords<T extends ParseArgsOptionsConfig>(words: string[], options: T) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(messageOf(error).split('. To ')[0] ?? '')
  }
}

/** The one word that a command takes besides its options. */
export function oneWord(words: string[], what: string): string {
  const [word, extra] = words
  if (word === undefined || word === '') throw new UsageError(`${what} is missing`)
  if (extra !== undefined) throw new UsageError(`unexpected argument: ${extra}`)
  return word
}
