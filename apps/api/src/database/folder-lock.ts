import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * A lock on a folder that several processes share or one has alone. It is SQLite's lock on an empty
 * file, because the operating system takes that back whatever way the process ends, kill -9 too.
 */
export class FolderLock {
  readonly #file: DatabaseSync

  constructor(folder: string, name: string) {
    this.#file = new DatabaseSync(join(folder, name), { timeout: 0 })
  }

  share = () => this.#take('BEGIN; SELECT count(*) FROM sqlite_schema')
  takeAlone = () => this.#take('BEGIN EXCLUSIVE')

  /** Waits for the others to let go; false when they have not after so many milliseconds. */
  async waitAlone(patience: number): Promise<boolean> {
    const end = Date.now() + patience
    while (!this.takeAlone()) {
      if (Date.now() > end) return false
      await wait(50)
    }
    return true
  }

  release(): void {
    if (this.#file.isTransaction) this.#file.exec('ROLLBACK')
  }

  close(): void {
    this.#file.close()
  }

  #take(sql: string): boolean {
    this.release()
    try {
      this.#file.exec(sql)
      return true
    } catch (error) {
      this.release()
      if (error instanceof Error && 'errcode' in error && error.errcode === 5) return false // busy
      throw error
    }
  }
}
