import { clearDemonstration } from '../demo/clear-demonstration.ts'
import { expectNoWords, type Command } from './command.ts'
import { writeLines } from './lines.ts'
import { withDatabase } from './with-database.ts'

/** Removes everything that was invented, and says what was removed and what had to stay. */
export const command: Command = {
  async run(words, { output }) {
    expectNoWords(words)
    const cleared = await withDatabase(clearDemonstration)
    await writeLines(output, [JSON.stringify(cleared, null, 2)])
    return 0
  },
}
