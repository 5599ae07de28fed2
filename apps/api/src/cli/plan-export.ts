import { planExport } from '../modules/plans/plan-export.service.ts'
import { planToExport } from '../modules/plans/plan-export.repository.ts'
import { UsageError, type Command } from './command.ts'
import { writeLines } from './lines.ts'
import { oneWord, readWords } from './options.ts'
import { withDatabase } from './with-database.ts'

/** One plan of a commune as a plan document: the numbered one, or the newest active one. */
export const command: Command = {
  async run(words, { output }) {
    const { values, positionals } = readWords(words, { plan: { type: 'string' } })
    const slug = oneWord(positionals, 'the commune')
    const no = values.plan === undefined ? null : Number(values.plan)
    if (no !== null && !(Number.isInteger(no) && no > 0))
      throw new UsageError(`--plan takes a number from 1, not "${values.plan}"`)
    const document = await withDatabase(async (db) =>
      planExport(db)(await planToExport(db, slug, no)),
    )
    await writeLines(output, [JSON.stringify(document, null, 2)])
    return 0
  },
}
