import { messageOf } from '../startup-error.ts'
import { UsageError, type Command, type ExitStatus, type Streams } from './command.ts'

interface Entry {
  usage: string
  /** Loaded when it is asked for: reading a target must not wait for Prisma or Express. */
  load: () => Promise<{ command: Command }>
}

/** The commands that exist, by name. A command whose issue has not come yet is not here. */
const commands: Record<string, Entry> = {
  'target parse': {
    usage: 'target parse < expressions',
    load: () => import('./target-parse.ts'),
  },
  'progress assess': {
    usage: 'progress assess < cases',
    load: () => import('./progress-assess.ts'),
  },
  'plan export': {
    usage: 'plan export SLUG [--plan N]',
    load: () => import('./plan-export.ts'),
  },
  'plan import': {
    usage: 'plan import FILE --commune SLUG [--dry-run] [--create]',
    load: () => import('./plan-import.ts'),
  },
  'user add': {
    usage:
      'user add --login L --name N --role ROLE [--commune SLUG] [--office NAME] [--email E] [< password]',
    load: () => import('./user-add.ts'),
  },
  generate: {
    usage: 'generate --communes N [--seed S] [--as-of DAY]',
    load: () => import('./generate.ts'),
  },
  'demo clear': {
    usage: 'demo clear',
    load: () => import('./demo-clear.ts'),
  },
}

/** Runs the command that the words name. Bad input never ends in a stack trace. */
export async function runCli(
  words: string[],
  streams: Streams,
  table: Record<string, Entry> = commands,
): Promise<ExitStatus> {
  const say = (line: string) => streams.errors.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`)
  const name = [2, 1].map((n) => words.slice(0, n).join(' ')).find((it) => Object.hasOwn(table, it))
  const entry = name === undefined ? undefined : table[name]
  if (name === undefined || entry === undefined) {
    say(`Usage: npm run -s cli -- <${Object.keys(table).join(' | ')}>`)
    return 2
  }
  try {
    const { command } = await entry.load()
    return await command.run(words.slice(name.split(' ').length), streams)
  } catch (error) {
    if (!(error instanceof UsageError)) {
      say(messageOf(error))
      return 1
    }
    say(`${error.message}. Usage: npm run -s cli -- ${entry.usage}`)
    return 2
  }
}
