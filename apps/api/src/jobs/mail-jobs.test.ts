import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { PgBoss } from 'pg-boss'
import { pino } from 'pino'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { expect } from 'vitest'
import { createMailer } from '../mail/mailer.ts'
import { noticeMailService } from '../modules/notifications/notice-mail.service.ts'
import { notificationRepository } from '../modules/notifications/notifications.repository.ts'
import { test, today, type TestApp } from '../testing/test-app.ts'
import { mailQueues, startMailJobs } from './mail-jobs.ts'
import { morningOf } from '../testing/morning-of.ts'

const origin = 'https://tiendo.example.vn'

/** A mail server on a port of its own that keeps what it accepts. */
async function aMailServer(onRcptTo: SMTPServerOptions['onRcptTo'] = (_to, _s, done) => done()) {
  const received: { to: string[]; source: string }[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo,
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ to, source: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { received, url: `smtp://127.0.0.1:${port}`, stop: async () => server.close() }
}

/** Somebody with an address outside, who was told of something. */
async function aReader({ db, make }: TestApp, facts: { mailNotices?: boolean } = {}) {
  const commune = await make.aCommune({ name: 'Kiến Hải' })
  const office = await make.anOffice({ commune, name: 'Phòng Kinh tế' })
  const { id, login } = await make.aUser({ role: 'office_editor', commune, office })
  await db.user.update({ where: { id }, data: facts })
  const tell = async (key: string) =>
    db.notification.create({
      data: {
        userId: id,
        kind: 'figure_returned',
        key,
        communeCode: commune.code,
        about: { period: '2027', office: office.name, codes: ['4'], reason: 'Thiếu <nguồn>' },
        at: new Date(`${today}T02:00:00Z`),
      },
    })
  return { id, address: `${login}@tiendo.test`, tell }
}

/** Jobs at a quick pace over a mail server, until what was asked for has come about. */
async function whileMailing(
  { db }: TestApp,
  databaseUrl: string,
  smtp: string,
  done: (boss: PgBoss) => Promise<boolean>,
) {
  const mailer = createMailer({ url: smtp, from: 'Tiến Độ <tiendo@example.vn>' })
  const mail = noticeMailService(notificationRepository(db), mailer, morningOf(today), origin)
  const boss = new PgBoss({ connectionString: databaseUrl, max: 3, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  try {
    const quick = { pollingIntervalSeconds: 0.5, retryLimit: 2, retryDelay: 0, retryDelayMax: 1 }
    await startMailJobs(boss, mail, pino({ level: 'silent' }), quick)
    await expect.poll(() => done(boss), { interval: 100 }).toBe(true)
  } finally {
    await boss.stop({ graceful: true, timeout: 5_000 })
    await mailer.stop()
  }
}

/** A header's words as a reader sees them. */
const headerOf = (source: string, name: string) => {
  const [, raw = ''] = new RegExp(`^${name}: ((?:.*)(?:\\r\\n[ \\t].*)*)`, 'm').exec(source) ?? []
  return raw
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/g, (_all, kind: string, text: string) =>
      kind === 'B'
        ? Buffer.from(text, 'base64').toString()
        : Buffer.from(
            text
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/g, (_m, hex: string) =>
                String.fromCharCode(parseInt(hex, 16)),
              ),
            'latin1',
          ).toString(),
    )
}

test('what a person was told arrives as one letter in Vietnamese, and is written once', async ({
  app,
  db,
}) => {
  const server = await aMailServer()
  const [one, two] = [await aReader(app), await aReader(app)]
  await one.tell('a')
  await two.tell('a')
  await two.tell('b')
  const userId = { in: [one.id, two.id] }
  const unwritten = () => app.db.notification.count({ where: { userId, mailedAt: null } })
  await whileMailing(app, db.url, server.url, async () => (await unwritten()) === 0)
  await server.stop()

  const letterTo = (address: string) => server.received.filter(({ to }) => to.includes(address))
  expect(letterTo(one.address)).toHaveLength(1)
  expect(letterTo(two.address)).toHaveLength(1)
  const { source = '' } = letterTo(one.address)[0] ?? {}
  expect(headerOf(source, 'Subject')).toBe(
    '[Tiến Độ] 1 số liệu cả năm 2027 của Phòng Kinh tế bị trả lại',
  )
  expect(headerOf(source, 'From')).toBe('Tiến Độ <tiendo@example.vn>')
  const digest = letterTo(two.address)[0]?.source ?? ''
  expect(headerOf(digest, 'Subject')).toBe('[Tiến Độ] 2 thông báo mới về kế hoạch 5 năm')
})

test('a server that asks to come later gets the letter again, with the same number', async ({
  app,
  db,
}) => {
  let asked = 0
  const server = await aMailServer((_to, _session, done) => {
    asked++
    if (asked === 1) done(Object.assign(new Error('try later'), { responseCode: 451 }))
    else done()
  })
  const { address, tell } = await aReader(app)
  const { id } = await tell('later')
  const written = async () =>
    (await app.db.notification.findUnique({ where: { id } }))?.mailedAt !== null
  await whileMailing(app, db.url, server.url, written)
  await server.stop()
  expect(asked).toBe(2)
  expect(server.received.map(({ to }) => to)).toEqual([[address]])
})

test('an address that does not exist is not tried again, and the letter is kept to be looked at', async ({
  app,
  db,
}) => {
  let asked = 0
  const server = await aMailServer((_to, _session, done) => {
    asked++
    done(Object.assign(new Error('no such user'), { responseCode: 550 }))
  })
  const { id } = await (await aReader(app)).tell('nowhere')
  await whileMailing(app, db.url, server.url, async (boss) => {
    const failed = await boss.findJobs<{ ids: string[] }>(mailQueues.failed)
    return failed.some(({ data }) => data.ids.includes(id))
  })
  await server.stop()
  expect(asked).toBe(1)
  const kept = await app.db.notification.findUnique({ where: { id } })
  expect(kept).toMatchObject({ mailedAt: null, readAt: null })
})

test('nobody is written to who wants no letters, is disabled, has read it, or is not real', async ({
  app,
}) => {
  const { db } = app
  const reader = async (change: object) => {
    const { id, tell } = await aReader(app)
    await db.user.update({ where: { id }, data: change })
    return (await tell('silent')).id
  }
  const silent = [
    await reader({ mailNotices: false }),
    await reader({ disabledAt: new Date() }),
    await reader({ email: 'ai.do@tiendo.invalid' }),
    await reader({ demo: true }),
  ]
  const read = await (await aReader(app)).tell('read')
  await db.notification.update({ where: { id: read.id }, data: { readAt: new Date() } })
  const old = await (await aReader(app)).tell('old')
  await db.notification.update({ where: { id: old.id }, data: { at: new Date('2028-01-20') } })
  const wanted = (await (await aReader(app)).tell('wanted')).id

  const rows = notificationRepository(db)
  const mail = noticeMailService(
    rows,
    { post: async () => 'accepted', stop: async () => undefined },
    morningOf(today),
    origin,
  )
  const letters: string[][] = []
  await mail.collect(async (_tx, some) => letters.push(...some))
  const taken = letters.flat()
  expect(taken).toContain(wanted)
  for (const id of [...silent, read.id, old.id]) expect(taken).not.toContain(id)
  // Nor who changed their mind while the letter waited.
  for (const id of silent) expect(await mail.send([id], 'key')).toBe('nothing')
  expect(await mail.send([wanted], 'key')).toBe('accepted')
  expect(await mail.send([wanted], 'key')).toBe('nothing')
})
