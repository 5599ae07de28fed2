import { folderTrouble, openDataFolder } from '../data-folder.ts'
import { keptSecret } from '../kept-secret.ts'
import { StartupError } from '../startup-error.ts'
import { clusterIn, openCluster } from './cluster.ts'
import { FolderLock } from './folder-lock.ts'
import { launchPostgres } from './launch-postgres.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { postgresUser } from './postgres-user.ts'
import { postmasterOf, removeStalePid, stopPostmaster } from './postmaster.ts'

export interface RunningDatabase {
  url: string
  stop: () => Promise<void>
}

interface EmbeddedOptions {
  report?: (line: string) => void
  durable?: boolean // false: for tests, which do not mind losing everything in a power cut
}

/**
 * Starts the PostgreSQL of a data folder, or joins the one that another process of ours has
 * started there. Whoever leaves last stops it.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { report = () => undefined, durable = true }: EmbeddedOptions = {},
): Promise<RunningDatabase> {
  openDataFolder(dataDir)
  const binaries = await postgresBinaries()
  const user = postgresUser(binaries.postgres)
  const password = keptSecret(dataDir, 'database-password')
  const turn = lockIn(dataDir, 'starting.lock') // held while starting or stopping
  const use = lockIn(dataDir, 'in-use.lock') // shared by all that use the database

  const takeTurn = async () => {
    if (await turn.waitAlone(60_000)) return
    throw new StartupError(
      `Another process has been starting or stopping the database in ${dataDir} for a minute.`,
      'Wait for it or end it, and start again.',
    )
  }

  const start = async (): Promise<number> => {
    const cluster = await openCluster(dataDir, { ...binaries, user, password, durable })
    const running = postmasterOf(cluster)
    if (!use.takeAlone()) {
      if (running?.ready) return running.port
      throw new StartupError(
        `The database in ${dataDir} has ended while another process was using it.`,
        'Stop that process and start again.',
      )
    }
    if (running) await stopPostmaster(running.pid, cluster) // left behind by a kill -9 of ours
    removeStalePid(cluster)
    return launchPostgres({ postgres: binaries.postgres, user, dataDir, cluster, durable, report })
  }

  const stop = async () => {
    await takeTurn()
    const cluster = clusterIn(dataDir)
    const running = postmasterOf(cluster)
    if (use.takeAlone() && running) await stopPostmaster(running.pid, cluster)
    use.close()
    turn.close()
  }

  try {
    await takeTurn()
    const port = await start()
    use.share()
    turn.release()
    return { url: `postgresql://tiendo:${password}@127.0.0.1:${port}/tiendo`, stop }
  } catch (error) {
    use.close()
    turn.close()
    throw folderTrouble(dataDir, error)
  }
}

function lockIn(dataDir: string, name: string): FolderLock {
  try {
    return new FolderLock(dataDir, name)
  } catch (error) {
    throw folderTrouble(dataDir, error)
  }
}
