import { z } from 'zod'
import { generateCommunes } from '../demo/generate-communes.ts'
import { mostInvented } from '../demo/invented-communes.ts'
import { UsageError, type Command } from './command.ts'
import { jsonLine, writeLines } from './lines.ts'
import { readWords } from './options.ts'
import { withDatabase } from './with-database.ts'

const text = { type: 'string' } as const

/** Invents communes beside the demonstration, and says in one line of JSON what was made. */
export const command: Command = {
  async run(words, { output, errors }) {
    const { values, positionals } = readWords(words, { communes: text, seed: text, 'as-of': text })
    if (positionals.length > 0) throw new UsageError(`unexpected argument: ${positionals[0]}`)
    if (values.communes === undefined) throw new UsageError('--communes is missing')
    const communes = whole('communes', values.communes, 1, mostInvented)
    const seed =
      values.seed === undefined ? undefined : whole('seed', values.seed, 0, 4_294_967_295)
    const asOf = dayOf(values['as-of'])
    const report = (line: string) => void errors.write(`${line}\n`)
    const made = await withDatabase(async (db) =>
      generateCommunes(db, { communes, seed, asOf, report }),
    )
    await writeLines(output, [jsonLine(made)])
    return 0
  },
}

function whole(option: string, word: string, least: number, most: number): number {
  const value = Number(word)
  if (!/^\d+$/.test(word) || value < least || value > most)
    throw new UsageError(`--${option} takes a whole number from ${least} to ${most}`)
  return value
}

/** The plans begin in 2026, and figures are invented for twenty years. */
function dayOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  const year = Number(word.slice(0, 4))
  if (!z.iso.date().safeParse(word).success || year < 2026 || year > 2045)
    throw new UsageError('--as-of takes a day from 2026 to 2045, as in 2028-01-31')
  return word
}
