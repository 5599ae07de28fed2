// Run by tests as a process of its own: opens the database of DATA_DIR and holds it until stopped.
import { openDatabase } from '../database/database.ts'
import { Lifecycle } from '../lifecycle.ts'

const lifecycle = new Lifecycle((line) => process.stderr.write(`${line}\n`))
const config = { dataDir: process.env['DATA_DIR'] ?? '', databaseUrl: null }
try {
  const durable = process.env['DURABLE'] !== '0'
  const database = openDatabase(config, undefined, durable)
  const { url } = await lifecycle.hold('the database', database)
  process.stdout.write(`${url}\n`)
  setInterval(() => undefined, 60_000)
} catch (error) {
  await lifecycle.fail(error)
}
