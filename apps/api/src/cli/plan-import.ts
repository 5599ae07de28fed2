import { readFile } from 'node:fs/promises'
import { readDocument } from '../modules/plans/check-document.ts'
import { planImport } from '../modules/plans/plan-import.service.ts'
import { codeOf, messageOf } from '../startup-error.ts'
import { UsageError, type Command } from './command.ts'
import { writeLines } from './lines.ts'
import { oneWord, readWords } from './options.ts'
import { withDatabase } from './with-database.ts'

/** Takes a plan document in, and says what it added, changed and withdrew. */
export const command: Command = {
  async run(words, { output }) {
    const { values, positionals } = readWords(words, {
      commune: { type: 'string' },
      'dry-run': { type: 'boolean' },
      create: { type: 'boolean' },
    })
    const file = oneWord(positionals, 'the file')
    const communeSlug = values.commune
    if (!communeSlug) throw new UsageError('--commune is missing')
    const document = readDocument(await textOf(file))
    const result = await withDatabase(async (db, clock) =>
      planImport(db, clock).importDocument(document, {
        communeSlug,
        dryRun: values['dry-run'] ?? false,
        create: values.create ?? false,
      }),
    )
    await writeLines(output, [JSON.stringify(result, null, 2)])
    return 0
  },
}

async function textOf(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[codeOf(error) ?? '']
    throw new Error(`${file} cannot be read: ${why ?? messageOf(error)}`)
  }
}
