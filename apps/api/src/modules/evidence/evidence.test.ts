import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evidenceLimits } from '@tien-do/contract'
import { expect } from 'vitest'
import { password } from '../../testing/makers.ts'
import { aCompoundFile, aDocx, anOdt, aPdf, aPng, aZip } from '../../testing/files.ts'
import type { Caller, TestApp } from '../../testing/test-app.ts'
import { test } from '../../testing/world.ts'

const pathOf = ({ id }: { id: string }, period = '2027') =>
  `/indicators/${id}/observations/${period}/evidence`

const add = (
  caller: Caller,
  indicator: { id: string },
  bytes: Buffer,
  name = 'báo cáo.pdf',
  period = '2027',
) => caller.upload(`${pathOf(indicator, period)}?name=${encodeURIComponent(name)}`, bytes)

const rowsOf = async ({ db }: TestApp, { seriesId }: { seriesId: string }) =>
  db.evidence.findMany({ where: { seriesId } })

/** Everything in the folder, of whatever part. */
const filesOf = async ({ evidenceDir }: TestApp) =>
  (await readdir(evidenceDir, { recursive: true, withFileTypes: true }))
    .filter((it) => it.isFile())
    .map((it) => it.name)

test('a file is kept as it was sent and comes back as an attachment under its own name', async ({
  app,
  world,
}) => {
  const editor = await world.a.as('editor')
  const indicator = await world.a.anIndicator()
  const bytes = aPdf('đúng như gửi')
  const name = 'Báo cáo số 12_BC-UBND về bảo hiểm y tế.pdf'
  const { body } = await add(editor, indicator, bytes, name).expect(201)
  expect(body).toMatchObject({ name, kind: 'pdf', size: bytes.length, mayRemove: true })
  const { body: list } = await editor.get(pathOf(indicator)).expect(200)
  expect(list).toEqual({ items: [body], may: { add: true } })

  const file = await editor.get(`/evidence/${body.id}/content`).expect(200).buffer()
  expect(file.body).toEqual(bytes)
  expect(file.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'no-store, no-transform',
  })
  const disposition = String(file.headers['content-disposition'])
  expect(disposition).toMatch(/^attachment; filename=/)
  expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`)

  const [row] = await rowsOf(app, indicator)
  const events = await app.db.auditEvent.findMany({ where: { subjectId: indicator.id } })
  expect(events).toMatchObject([
    { action: 'evidence.added', after: { evidenceId: body.id, name, sha256: row?.sha256 } },
  ])
})

test.for<[name: string, bytes: Buffer, kind: string, kept: string]>([
  ['ảnh.PNG', aPng(), 'image', 'ảnh.png'],
  ['quyết định.docx', aDocx(), 'document', 'quyết định.docx'],
  ['ghi chép.odt', anOdt(), 'document', 'ghi chép.odt'],
  ['cũ.doc', aCompoundFile('WordDocument'), 'document', 'cũ.doc'],
  ['bảng.xls', aCompoundFile('Workbook'), 'sheet', 'bảng.xls'],
  // The ending follows the content.
  ['quyết định.pdf', aDocx(), 'document', 'quyết định.pdf.docx'],
])('%s is taken for what it is', async ([name, bytes, kind, kept], { world }) => {
  const { body } = await add(await world.a.as('editor'), await world.a.anIndicator(), bytes, name)
  expect(body).toMatchObject({ kind, name: kept })
})

test.for<[what: string, bytes: Buffer]>([
  ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['a zip', aZip({ 'a.txt': 'a' })],
  ['a Word file with macros', aDocx({ 'word/vbaProject.bin': 'x' })],
  ['an OpenDocument file with macros', anOdt({ 'Basic/Standard/Module1.xml': 'x' })],
  ['an old Word file with macros', aCompoundFile('WordDocument', 'Macros')],
  ['an installer', aCompoundFile('SummaryInformation')],
  ['nothing', Buffer.alloc(0)],
])(
  '%s that calls itself PDF is refused and leaves nothing behind',
  async ([, bytes], { app, world }) => {
    const indicator = await world.a.anIndicator()
    const before = await filesOf(app)
    const refusal = await add(await world.a.as('editor'), indicator, bytes, 'bao-cao.pdf')
    expect([refusal.status, refusal.body.type]).toEqual([415, '/problems/file-refused'])
    expect(await rowsOf(app, indicator)).toEqual([])
    expect(await filesOf(app)).toEqual(before)
  },
)

test('a file over the limit is refused, whether it says its length or not', async ({
  app,
  world,
}) => {
  const indicator = await world.a.anIndicator()
  const before = await filesOf(app)
  const large = Buffer.concat([aPdf(), Buffer.alloc(evidenceLimits.bytesPerFile)])
  const editor = await world.a.as('editor')
  const said = await add(editor, indicator, large)
  expect([said.status, said.body.type]).toEqual([413, '/problems/file-too-large'])

  const { headers } = await app
    .guest()
    .post('/session', { login: world.a.users.editor.login, password })
  const unsaid = await fetch(`${app.url}/api/v1${pathOf(indicator)}?name=a.pdf`, {
    method: 'POST',
    headers: { cookie: String(headers['set-cookie']).split(';')[0] ?? '' },
    body: new Blob([large]).stream(),
    duplex: 'half',
  })
  expect(await unsaid.json()).toMatchObject({ type: '/problems/file-too-large', status: 413 })
  expect(await rowsOf(app, indicator)).toEqual([])
  expect(await filesOf(app)).toEqual(before)
})

test.for<[sent: string, kept: string]>([
  ['../../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Windows\\System32\\a.pdf', 'a.pdf'],
  ['bao\u202Efdp.exe', 'baofdp.exe.pdf'],
  ['dòng\r\nSet-Cookie: x=1.pdf', 'dòngSet-Cookie x=1.pdf'],
  ['..', 'minh-chung.pdf'],
  ['CON.pdf', '_CON.pdf'],
  // Composed letters, whatever system the name comes from.
  ['tờ trình.pdf'.normalize('NFD'), 'tờ trình.pdf'],
  [`${'dài '.repeat(120)}.pdf`, `${'dài '.repeat(38).slice(0, 150).trimEnd()}.pdf`],
])('a file called %j is kept as %j', async ([sent, kept], { app, world }) => {
  const { body } = await add(await world.a.as('editor'), await world.a.anIndicator(), aPdf(), sent)
  expect(body.name).toBe(kept)
  expect(await filesOf(app)).toContain(body.id)
})

test('a file is fetched by whom the figure is for, in the state that it has', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const indicator = await a.anIndicator()
  const editor = await a.as('editor')
  const { body: file } = await add(editor, indicator, aPdf('ai được xem')).expect(201)
  const readers: Record<string, Caller> = {
    editor,
    supportingEditor: await a.as('supportingEditor'),
    otherEditor: await a.as('otherEditor'),
    coordinator: await a.as('coordinator'),
    leader: await a.as('leader'),
    analyst: await world.as('analyst'),
    admin: await world.as('admin'),
    neighbour: await b.as('coordinator'),
    guest: app.guest(),
  }
  const whoFetches = async () => {
    const got: string[] = []
    for (const [who, caller] of Object.entries(readers)) {
      const { status } = await caller.get(`/evidence/${file.id}/content`)
      const list = await caller.get(pathOf(indicator))
      expect(list.body.items?.length ?? 0, `list to ${who}`).toBe(status === 200 ? 1 : 0)
      if (status === 200) got.push(who)
      else expect(status, who).toBe(who === 'guest' ? 401 : 404)
    }
    return got
  }
  const drafted = ['editor', 'coordinator']
  expect(await whoFetches()).toEqual(drafted)
  const { body: figure } = await editor.enter(indicator, '2027', { value: 61 }).expect(200)
  expect(await whoFetches()).toEqual(drafted)
  await editor.post(`/observations/${figure.id}/submission`).expect(200)
  expect(await whoFetches()).toEqual([...drafted, 'leader'])
  await readers['coordinator']?.post(`/observations/${figure.id}/approval`).expect(200)
  const all = Object.keys(readers).filter((who) => who !== 'neighbour' && who !== 'guest')
  expect(await whoFetches()).toEqual(all)

  // What comes with a change that nobody approved yet is as private as that change.
  await editor.change(indicator, '2027', '"3"', { value: 62 }).expect(200)
  const { body: later } = await add(editor, indicator, aPdf('kèm sửa đổi')).expect(201)
  expect((await readers['analyst']?.get(`/evidence/${later.id}/content`))?.status).toBe(404)
  expect(await whoFetches().catch(() => 'lists differ')).toBe('lists differ')
})

test('a file that is taken away is marked and kept; what was submitted keeps its files', async ({
  app,
  world,
}) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const editor = await a.as('editor')
  const { body: first } = await add(editor, indicator, aPdf('một')).expect(201)
  const { body: second } = await add(editor, indicator, aPdf('hai')).expect(201)
  await editor.delete(`/evidence/${first.id}`).expect(204)
  await editor.delete(`/evidence/${first.id}`).expect(404)
  await editor.get(`/evidence/${first.id}/content`).expect(404)
  expect(await filesOf(app)).toContain(first.id)
  const removed = await app.db.evidence.findUnique({ where: { id: first.id } })
  expect(removed?.removedById).toBe(a.users.editor.id)

  const { body: figure } = await editor.enter(indicator, '2027', { value: 61 }).expect(200)
  await editor.post(`/observations/${figure.id}/submission`).expect(200)
  const refusal = await editor.delete(`/evidence/${second.id}`)
  expect([refusal.status, refusal.body.type]).toEqual([409, '/problems/wrong-state'])
  const { body: list } = await editor.get(pathOf(indicator))
  expect(list.items).toMatchObject([{ id: second.id, mayRemove: false }])
})

test('a signed round takes no file, and gives none away', async ({ app, world }) => {
  const { a } = world
  const indicator = await a.anIndicator()
  const editor = await a.as('editor')
  const period = '2026-H1'
  const round = await app.make.aRound({ commune: a.commune, period })
  const { body: file } = await add(editor, indicator, aPdf(), 'a.pdf', period).expect(201)
  const lockedAt = new Date('2028-01-30T02:00:00Z')
  await app.db.reviewRound.update({ where: { id: round.id }, data: { lockedAt } })
  for (const answer of [
    await add(editor, indicator, aPdf('muộn'), 'b.pdf', period),
    await editor.delete(`/evidence/${file.id}`),
  ])
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/round-locked'])
  const { body: list } = await editor.get(pathOf(indicator, period))
  expect(list).toMatchObject({ items: [{ id: file.id, mayRemove: false }], may: { add: false } })
})

test('the same file again is the same one, and one too many is refused', async ({ app, world }) => {
  const indicator = await world.a.anIndicator()
  const editor = await world.a.as('editor')
  const ids = new Set<string>()
  for (let i = 0; i < evidenceLimits.filesPerFigure; i++)
    ids.add(String((await add(editor, indicator, aPdf(`tệp ${i}`)).expect(201)).body.id))
  ids.add(String((await add(editor, indicator, aPdf('tệp 3')).expect(201)).body.id))
  expect(ids.size).toBe(evidenceLimits.filesPerFigure)
  const before = await filesOf(app)
  await add(editor, indicator, aPdf('quá nhiều')).expect(409)
  expect(await rowsOf(app, indicator)).toHaveLength(evidenceLimits.filesPerFigure)
  expect(await filesOf(app)).toEqual(before)
})

test('what a crash left is set right, and no file with a row is touched', async ({
  app,
  world,
}) => {
  const { body } = await add(
    await world.a.as('editor'),
    await world.a.anIndicator(),
    aPdf('còn lại'),
  ).expect(201)
  const orphan = '01970000-0000-7000-8000-0000000000ff'
  const place = (id: string) => join(app.evidenceDir, 'files', id.slice(-2), id)
  const half = join(app.evidenceDir, 'incoming', 'dở dang')
  await mkdir(join(app.evidenceDir, 'files', 'ff'), { recursive: true })
  await writeFile(place(orphan), aPdf())
  await writeFile(half, 'dở')
  const old = new Date(Date.now() - 48 * 3600 * 1000)
  for (const path of [place(orphan), half, place(body.id)]) await utimes(path, old, old)
  expect(await app.evidence.tidy()).toEqual({ removed: 1, aside: 1 })
  expect(existsSync(half)).toBe(false)
  expect(existsSync(join(app.evidenceDir, 'unclaimed', orphan))).toBe(true)
  expect(existsSync(place(body.id))).toBe(true)
})

test('a file that the disk lost is said to be so', async ({ app, world }) => {
  const editor = await world.a.as('editor')
  const { body } = await add(editor, await world.a.anIndicator(), aPdf('mất')).expect(201)
  await rm(join(app.evidenceDir, 'files', String(body.id).slice(-2), String(body.id)))
  const answer = await editor.get(`/evidence/${body.id}/content`)
  expect([answer.status, answer.body.type]).toEqual([503, '/problems/file-unavailable'])
})

test('the entry sheet counts the files that its reader may see', async ({ world }) => {
  const { a } = world
  const indicator = await a.anIndicator()
  await add(await a.as('editor'), indicator, aPdf('đếm')).expect(201)
  const countFor = async (who: 'editor' | 'supportingEditor' | 'leader') => {
    const { body } = await (await a.as(who)).get(`/communes/${a.slug}/entry?round=2027`)
    const rows: { indicatorId: string; evidence: number }[] = body.rows
    return rows.find((row) => row.indicatorId === indicator.id)?.evidence
  }
  expect([await countFor('editor'), await countFor('supportingEditor')]).toEqual([1, 0])
  expect(await countFor('leader')).toBe(0)
})
