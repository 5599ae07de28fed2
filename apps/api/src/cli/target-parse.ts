import { parseTarget } from '@tien-do/domain'
import { expectNoWords, type Command } from './command.ts'
import { jsonLine, linesOf, writeLines } from './lines.ts'

/** Printed expressions, one a line, to one JSON object a line (interfaces.md). */
export const command: Command = {
  async run(words, { input, output }) {
    expectNoWords(words)
    for await (const lines of linesOf(input))
      await writeLines(
        output,
        lines.map((line) => jsonLine(parseTarget(line))),
      )
    return 0
  },
}
