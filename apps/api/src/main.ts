import { join } from 'node:path'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { loadConfig } from './config.ts'
import { openDataFolder } from './data-folder.ts'
import { openDatabase } from './database/database.ts'
import { connectPrisma } from './database/prisma.ts'
import { clockOf, standingOf } from './demo/standing.ts'
import { createJobs } from './jobs/jobs.ts'
import { Lifecycle } from './lifecycle.ts'
import { listen } from './listen.ts'
import { loadFirstContent } from './load.ts'
import { createParts } from './parts.ts'
import { projectRoot } from './project-root.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const lifecycle = new Lifecycle((line) => process.stderr.write(`${line}\n`))

try {
  const config = loadConfig()
  const origin = config.publicUrl ?? `http://localhost:${config.port}`
  const database = await lifecycle.hold('the database', openDatabase(config, say))
  const connection = await lifecycle.hold(
    'the connections',
    Promise.resolve(connectPrisma(database.url)),
  )
  await loadFirstContent({ db: connection.db, clock: clockOf(config), config, report: say })
  const { clock, demo, demoAsOf } = await standingOf(connection.db, config)
  openDataFolder(config.evidenceDir)
  const parts = createParts(connection, clock, { ...config, demo, demoAsOf, origin })

  const logger = pino({ level: config.logLevel })
  const jobs = await lifecycle.hold(
    'the jobs',
    Promise.resolve(createJobs({ ...parts, databaseUrl: database.url, logger })),
  )

  const app = createApp(parts, {
    logger,
    webFolder: join(projectRoot, 'apps/web/dist'),
    trustProxy: config.trustProxy,
    https: origin.startsWith('https:'),
  })
  const { url } = await lifecycle.hold('the server', listen(app, config))
  const { removed, aside } = await parts.evidence.tidy()
  if (removed + aside > 0)
    say(`Evidence: ${removed} unfinished files removed, ${aside} without a row put aside.`)

  say('')
  say(`Tiến Độ is ready: ${config.publicUrl ?? url}`)
  if (demo) {
    const { accounts } = await parts.demonstration()
    say(`Demonstration as of ${demoAsOf}: every actual in it is invented ("số liệu minh họa").`)
    say('Accounts (the sign-in page lists them too):')
    for (const { login, password, name } of accounts)
      if (/\.(coordinator|leader|analyst|admin)$/.test(login))
        say(`  ${login}  ${password}  ${name}`)
    say(`  … and ${accounts.length} in all, one for each office that enters figures.`)
  }
  say('Stop with Ctrl-C.')
  await jobs.start()
} catch (error) {
  await lifecycle.fail(error)
}
