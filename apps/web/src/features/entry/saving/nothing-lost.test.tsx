import 'fake-indexeddb/auto'
import { getSession, putObservation, signIn, type EntryRow } from '@tien-do/contract'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { closeDatabase, keptOf } from '../../../lib/kept/kept-figures.ts'
import { noAnswer, Refused } from '../../../testing/fake-api.ts'
import { renderPage } from '../../../testing/render-page.tsx'
import { EntryPage } from '../entry-page.tsx'
import { anObservation, aRow, idOf, session, sheetApi } from '../testing-sheet.ts'

beforeEach(async () => {
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
})

type Server = ReturnType<typeof sheetApi>
async function open(server: Server) {
  const place = { path: '/c/:slug/entry', at: '/c/kien-hai/entry?round=2027' }
  await renderPage({ page: EntryPage, ...place, api: server.api })
  await screen.findByRole('heading', { level: 1 })
}
const serverOf = (rows: readonly EntryRow[]) => sheetApi(rows)
const cell = (n: number) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${n} .*thực hiện`) })
const type = (n: number, value: string) => {
  cell(n).focus()
  fireEvent.change(cell(n), { target: { value } })
}
const enter = (n: number) => fireEvent.keyDown(cell(n), { key: 'Enter' })
const mine = session.user.id
const keptFigures = () => keptOf(mine)

/** A server whose network can be pulled. */
function withNetwork(rows: readonly EntryRow[]) {
  const server = serverOf(rows)
  const { api } = server
  const asked: (string | null)[] = []
  let down = true
  const answers = server.put
  api.on(putObservation, (it) => {
    asked.push(it.headers.get('idempotency-key'))
    return down ? noAnswer : answers(it)
  })
  return { ...server, asked, up: () => (down = false) }
}

test('figures typed without a connection survive the page and are sent once, in order', async () => {
  const server = withNetwork([aRow(1), aRow(2), aRow(3)])
  await open(server)
  type(2, '97')
  enter(2)
  type(1, '96,5')
  enter(1)
  await waitFor(async () => expect(await keptFigures()).toHaveLength(2))
  await screen.findByText(/2 số chờ gửi được giữ trên máy này/)
  const keys = new Map((await keptFigures()).map((it) => [it.code, it.key]))
  cleanup()

  server.up()
  await open(server)
  await waitFor(() => expect(server.kept.size).toBe(2))
  expect(server.puts.map((it) => it.id)).toEqual([idOf(2), idOf(1)])
  expect(server.puts.map((it) => it.headers.get('idempotency-key'))).toEqual([
    keys.get('2'),
    keys.get('1'),
  ])
  expect(server.kept.get(idOf(1))).toMatchObject({ value: 96.5, version: 1 })
  expect(cell(1).value).toBe('96,5')
  await waitFor(async () => expect(await keptFigures()).toHaveLength(0))
})

test('a text that is no number, and one half typed, are there again', async () => {
  const server = serverOf([aRow(1), aRow(2)])
  await open(server)
  type(1, 'chưa rõ')
  enter(1)
  type(2, '95')
  await waitFor(async () => expect(await keptFigures()).toHaveLength(2))
  await waitFor(async () =>
    expect(new Set((await keptFigures()).map((it) => it.texts?.value))).toEqual(
      new Set(['95', 'chưa rõ']),
    ),
  )
  cleanup()

  await open(server)
  expect(cell(1).value).toBe('chưa rõ')
  expect(screen.getByText(/“chưa rõ” không phải là số/)).toBeTruthy()
  expect(cell(2).value).toBe('95')
  expect(screen.getByText(/“95” được gõ dở/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Lấy 95' }))
  await waitFor(() => expect(server.kept.get(idOf(2))?.value).toBe(95))
})

test('a kept figure whose cell was changed meanwhile is a choice of two', async () => {
  const server = withNetwork([aRow(1)])
  await open(server)
  type(1, '54')
  enter(1)
  await screen.findByText(/1 số chờ gửi được giữ trên máy này/)
  cleanup()

  server.up()
  server.kept.set(idOf(1), anObservation(1, { value: 53.6 }))
  await open(server)
  const message = await screen.findByText(/Cán bộ thứ hai lưu/)
  expect(message.textContent).toContain('bạn gõ 54')
  expect(server.puts).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: 'Giữ 54' }))
  await waitFor(() => expect(server.kept.get(idOf(1))).toMatchObject({ value: 54, version: 2 }))
})

test('a figure that arrived although its answer was lost is neither sent again nor a conflict', async () => {
  const server = withNetwork([aRow(1)])
  await open(server)
  type(1, '54')
  enter(1)
  await screen.findByText(/1 số chờ gửi được giữ trên máy này/)
  cleanup()

  server.up()
  server.kept.set(idOf(1), anObservation(1, { value: 54 }))
  await open(server)
  expect(cell(1).value).toBe('54')
  await waitFor(async () => expect(await keptFigures()).toHaveLength(0))
  expect(server.puts).toHaveLength(0)
})

test('what can no longer be entered is shown, until its person throws it away', async () => {
  const server = withNetwork([aRow(1)])
  await open(server)
  type(1, '54')
  enter(1)
  await screen.findByText(/1 số chờ gửi được giữ trên máy này/)
  cleanup()

  const shut = serverOf([aRow(1, { may: false, whyNot: 'locked' })])
  await open(shut)
  expect(await screen.findByText(/1 số giữ trên máy này chưa gửi được/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Lấy 54' })).toBeNull()
  expect(await keptFigures()).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ số này' }))
  await waitFor(async () => expect(await keptFigures()).toHaveLength(0))
})

test('the next person at the same computer neither sees nor sends it', async () => {
  const server = withNetwork([aRow(1)])
  await open(server)
  type(1, '54')
  enter(1)
  await screen.findByText(/1 số chờ gửi được giữ trên máy này/)
  cleanup()

  server.up()
  server.api.on(getSession, () => ({ ...session, user: { ...session.user, id: idOf(701) } }))
  await open(server)
  expect(cell(1).value).toBe('')
  expect(server.puts).toHaveLength(0)
  expect(await keptFigures()).toHaveLength(1)
})

test('when the session ends, signing in where one stands sends what waits', async () => {
  const server = serverOf([aRow(1), aRow(2)])
  const answers = server.put
  let over = true
  server.api.on(putObservation, (it) => (over ? new Refused('signed-out') : answers(it)))
  server.api.on(signIn, () => {
    over = false
    return session
  })
  await open(server)
  type(1, '97')
  enter(1)
  const dialog = await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' })
  expect(dialog.textContent).toContain('1 số chờ gửi được giữ trên máy này')
  type(2, '98')
  enter(2)
  fireEvent.change(screen.getByLabelText('Mật khẩu'), { target: { value: 'mật khẩu' } })
  fireEvent.submit(screen.getByLabelText('Mật khẩu'))
  await waitFor(() => expect(server.kept.size).toBe(2))
  expect(server.puts.every((it) => it.headers.get('x-person') === mine)).toBe(true)
  expect(server.kept.get(idOf(1))).toMatchObject({ value: 97, version: 1 })
})

test('somebody else who signs in is told that the figures wait for the first', async () => {
  const server = serverOf([aRow(1)])
  server.api.on(putObservation, () => new Refused('signed-out'))
  const other = { ...session.user, id: idOf(701), name: 'Người khác' }
  server.api.on(signIn, () => ({ ...session, user: other }))
  await open(server)
  type(1, '97')
  enter(1)
  await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' })
  fireEvent.change(screen.getByLabelText('Mật khẩu'), { target: { value: 'mật khẩu' } })
  fireEvent.submit(screen.getByLabelText('Mật khẩu'))
  const told = await screen.findByText(/1 số trên máy này là của Cán bộ/)
  expect(told.textContent).toContain('Người khác không thấy và không gửi các số đó')
  expect(await keptFigures()).toHaveLength(1)
})
