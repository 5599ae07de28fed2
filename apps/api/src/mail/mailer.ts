export interface MailSettings {
  /** smtp://user:password@host:587 or smtps://… */
  url: string
  from: string
}

export interface Letter {
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
}

/** What became of a letter: `refused` will be refused again, `later` is worth another attempt. */
export type Posted = 'accepted' | { refused: string } | { later: string }

export type Mailer = ReturnType<typeof createMailer>

const seconds = 1_000

/** The one place that speaks SMTP. Nothing of a letter or of the account reaches a log. */
export function createMailer(settings: MailSettings) {
  const domain = /@([^\s>]+)/.exec(settings.from)?.[1] ?? 'localhost'
  let opening: ReturnType<typeof open> | null = null
  return {
    /** `key` stays the same when a letter is sent once more: a server may then drop the second. */
    post: async (letter: Letter, key: string): Promise<Posted> => {
      opening ??= open(settings)
      const transport = await opening
      try {
        await transport.sendMail({
          ...letter,
          from: settings.from,
          messageId: `<${key}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        return 'accepted'
      } catch (error) {
        return outcomeOf(error)
      }
    },
    stop: async () => (await opening)?.close(),
  }
}

/** Loaded with the first letter: a start does not wait for it. */
async function open({ url }: MailSettings) {
  const { createTransport } = await import('nodemailer')
  const server = new URL(url)
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    // A password goes over an encrypted line or not at all, unless the address says otherwise.
    ...(server.username && !server.searchParams.has('requireTLS') && { requireTLS: true }),
  })
  transport.on('error', () => undefined) // an idle connection that the server closed
  return transport
}

/** By the server's codes alone: its words may hold the address. */
function outcomeOf(error: unknown): Exclude<Posted, 'accepted'> {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error ? String(error.code) : error.name
  const answer = 'responseCode' in error ? Number(error.responseCode) : null
  const why = answer === null ? code : `${code} ${answer}`
  const isForGood =
    answer !== null && answer >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return isForGood ? { refused: why } : { later: why }
}
