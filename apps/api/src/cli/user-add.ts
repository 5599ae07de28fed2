import { roles, type Role } from '@tien-do/domain'
import { userRepository } from '../modules/users/users.repository.ts'
import { userService } from '../modules/users/users.service.ts'
import { UsageError, type Command } from './command.ts'
import { firstLine } from './first-line.ts'
import { writeLines } from './lines.ts'
import { readWords } from './options.ts'
import { withDatabase } from './with-database.ts'

const text = { type: 'string' } as const
const options = {
  login: text,
  name: text,
  role: text,
  commune: text,
  office: text,
  email: text,
}

/**
 * Adds a user with a role. The password is the first line of standard input; without one within
 * five seconds it is made up, and stands in the answer this once.
 */
export const command: Command = {
  async run(words, { input, output }) {
    const { values, positionals } = readWords(words, options)
    if (positionals.length > 0) throw new UsageError(`unexpected argument: ${positionals[0]}`)
    const { login, name } = values
    if (!login) throw new UsageError('--login is missing')
    if (!name?.trim()) throw new UsageError('--name is missing')
    const role = roleOf(values.role)
    checkScope(role, values)
    if (values.email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(values.email))
      throw new UsageError(`--email "${values.email}" is not an address`)
    const password = await firstLine(input)
    const added = await withDatabase(async (db, clock) =>
      userService(userRepository(db), clock).add({
        login,
        name: name.trim(),
        role,
        communeSlug: values.commune ?? null,
        officeName: values.office ?? null,
        email: values.email ?? null,
        password,
      }),
    )
    await writeLines(output, [JSON.stringify(added, null, 2)])
    return 0
  },
}

function roleOf(word: string | undefined): Role {
  const role = roles.find((it) => it === word?.replaceAll('-', '_'))
  if (!role) throw new UsageError(`--role has to be one of ${roles.join(', ')}`)
  return role
}

/** An editor is of an office, the commune's roles of a commune, the city's of neither. */
function checkScope(role: Role, { commune, office }: { commune?: string; office?: string }) {
  const ofCity = role === 'city_admin' || role === 'city_analyst'
  if (ofCity && (commune || office))
    throw new UsageError(`${role} takes neither --commune nor --office`)
  if (!ofCity && !commune) throw new UsageError(`${role} needs --commune`)
  if (role === 'office_editor' && !office) throw new UsageError('office_editor needs --office')
  if (!ofCity && role !== 'office_editor' && office)
    throw new UsageError(`${role} takes no --office`)
}
