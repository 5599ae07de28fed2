import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from './config.ts'
import { codeOf, messageOf, StartupError } from './startup-error.ts'

interface Listening {
  url: string
  stop: () => Promise<void>
}

/** Serves over HTTP; stopping lets requests that are under way finish. */
export async function listen(
  app: RequestListener,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Listening> {
  const server = createServer(app)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve)
    })
  } catch (error) {
    throw reasonNotToListen(error, host, port)
  }
  const { port: used } = server.address() as AddressInfo
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)
  return {
    url: `http://${isLocal ? 'localhost' : host}:${used}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      // Browsers keep a connection open after its last answer; it need not be waited for.
      const idle = setInterval(() => server.closeIdleConnections(), 50)
      await Promise.race([closed, wait(5_000, null, { ref: false })])
      clearInterval(idle)
      server.closeAllConnections()
    },
  }
}

function reasonNotToListen(error: unknown, host: string, port: number): StartupError {
  const free = 'Start with another one, for example: PORT=3001 npm start'
  if (codeOf(error) === 'EADDRINUSE')
    return new StartupError(`Port ${port} is in use by another program.`, free)
  if (codeOf(error) === 'EACCES')
    return new StartupError(`This user may not listen on port ${port}.`, free)
  return new StartupError(
    `Cannot listen on ${host}:${port} (${messageOf(error)}).`,
    'Set HOST to an address of this machine, for example 127.0.0.1.',
  )
}
