import { AssessmentCase, firstIssue } from '@tien-do/contract'
import { assess, type Assessment } from '@tien-do/domain'
import { expectNoWords, type Command } from './command.ts'
import { jsonLine, linesOf, writeLines } from './lines.ts'

interface Refused {
  line: number
  error: string
}

/** Cases, one JSON object a line, to one result a line; the method is progress-method.md. */
export const command: Command = {
  async run(words, { input, output, errors }) {
    expectNoWords(words)
    let [read, refused, firstRefused] = [0, 0, 0]
    for await (const lines of linesOf(input)) {
      const answers = lines.map((line) => {
        read += 1
        const answer = answerTo(line, read)
        if ('error' in answer) {
          refused += 1
          firstRefused ||= read
        }
        return jsonLine(answer)
      })
      await writeLines(output, answers)
    }
    if (refused === 0) return 0
    errors.write(
      `${refused} of ${read} lines could not be judged, the first is line ${firstRefused}\n`,
    )
    return 1
  },
}

function answerTo(text: string, line: number): Assessment | Refused {
  const json = jsonOf(text)
  if (json === undefined) return { line, error: text.trim() === '' ? 'empty line' : 'not JSON' }
  const parsed = AssessmentCase.safeParse(json)
  if (!parsed.success) return { line, error: firstIssue(parsed.error) }
  try {
    return assess(parsed.data)
  } catch (error) {
    // The other lines are still worth judging; this one says what went wrong.
    return { line, error: error instanceof Error ? error.message : String(error) }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
