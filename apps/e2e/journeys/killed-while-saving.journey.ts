import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { EntryRow } from '../src/answers.ts'
import { startServer } from '../src/server.ts'
import { callerOf, type Caller } from '../src/caller.ts'

const slug = 'tan-minh'
const round = '2028-Q1'
const writers = 6
/** So many saves are acknowledged before each kill. */
const killedAfter = [40, 90, 60]
/** The figures that are submitted together while the rest is being saved. */
const inOneSubmission = 12

interface Write {
  value: number
  key: string
}

/** One cell as a client knows it. */
interface Cell {
  indicatorId: string
  observationId: string | null
  etag: string | null
  /** Every value whose save was acknowledged, in order. */
  acknowledged: number[]
  /** The save that got no answer. */
  doubtful: Write | null
}

const sheetOf = async (caller: Caller) => {
  const { body } = await caller('GET', `/communes/${slug}/entry?round=${round}&office=all`)
  return (body as { rows: EntryRow[] }).rows
}
const inNumbers = ({ measure }: EntryRow) => !['milestone', 'qualitative'].includes(measure)

let said = 0
/** Fits a share as well as a count, and is never said twice. */
const nextWrite = (): Write => ({ value: ++said / 100, key: `storm-${said}` })

async function save(caller: Caller, cell: Cell, write: Write) {
  const path = `/indicators/${cell.indicatorId}/observations/${round}`
  const { status, body, etag } = await caller(
    'PUT',
    path,
    { value: write.value, grade: 'official' },
    {
      'Idempotency-Key': write.key,
      ...(cell.etag ? { 'If-Match': cell.etag } : { 'If-None-Match': '*' }),
    },
  )
  return { status, etag, body: body as { id: string; current?: { value: number; etag: string } } }
}

function acknowledge(cell: Cell, { value }: Write, etag: string | null, id: string) {
  cell.acknowledged.push(value)
  cell.etag = etag
  cell.observationId = id
  cell.doubtful = null
}

/** Saves cell after cell until the connection breaks; the last save of each writer is in doubt. */
async function storm(caller: Caller, cells: Cell[], onSaved: () => void) {
  for (let at = 0; ; at++) {
    const cell = cells[at % cells.length]
    if (!cell) return
    const write = nextWrite()
    cell.doubtful = write
    const answer = await save(caller, cell, write).catch(() => null)
    if (!answer) return
    expect(answer.status).toBe(200)
    acknowledge(cell, write, answer.etag, answer.body.id)
    onSaved()
  }
}

/** What stands is what was acknowledged last, or the save that got no answer; nothing stands twice. */
async function compare(caller: Caller, cells: Cell[]) {
  const rows = new Map((await sheetOf(caller)).map((row) => [row.indicatorId, row]))
  for (const cell of cells) {
    const found = rows.get(cell.indicatorId)?.observation ?? null
    const last = cell.acknowledged.at(-1) ?? null
    const isDoubtful = cell.doubtful !== null && found?.value === cell.doubtful.value
    expect([last, cell.doubtful?.value], cell.indicatorId).toContain(found?.value ?? null)
    if (found) expect(found.version).toBe(cell.acknowledged.length + (isDoubtful ? 1 : 0))
  }
}

/** Sends what is in doubt once more, as the entry sheet does: it is there once, whoever wrote it. */
async function settle(caller: Caller, cells: Cell[]) {
  for (const cell of cells) {
    const { doubtful } = cell
    if (!doubtful) continue
    const { status, etag, body } = await save(caller, cell, doubtful)
    if (status === 200) acknowledge(cell, doubtful, etag, body.id)
    else {
      expect(status).toBe(412)
      expect(body.current?.value).toBe(doubtful.value)
      const there = (await sheetOf(caller)).find((it) => it.indicatorId === cell.indicatorId)
      acknowledge(cell, doubtful, body.current?.etag ?? null, there?.observation?.id ?? '')
    }
  }
}

test('killed while many save: what was acknowledged is there, nothing twice, no round half-submitted', async () => {
  let server = await startServer()
  try {
    let caller = callerOf(server.url)
    await caller.signIn(`${slug}.coordinator`)
    const free = (await sheetOf(caller)).filter(
      (row) => row.may && row.observation === null && inNumbers(row),
    )
    const cells = free.map(({ indicatorId }): Cell => {
      return { indicatorId, observationId: null, etag: null, acknowledged: [], doubtful: null }
    })
    const set = cells.splice(0, inOneSubmission)
    expect(cells.length).toBeGreaterThan(writers * 2)
    for (const cell of set) {
      const write = nextWrite()
      const { body, etag } = await save(caller, cell, write)
      acknowledge(cell, write, etag, body.id)
    }

    for (const [turn, wanted] of killedAfter.entries()) {
      let saved = 0
      let reached = () => {}
      const enough = new Promise<void>((resolve) => (reached = resolve))
      const storming = Array.from({ length: writers }, (_, writer) =>
        storm(
          caller,
          cells.filter((_cell, i) => i % writers === writer),
          () => ++saved === wanted && reached(),
        ),
      )
      await enough
      const ids = set.map(({ observationId }) => observationId)
      // The second kill falls into a submission of many figures at once.
      const submitting =
        turn === 1
          ? caller('POST', '/observations/submissions', { ids }).catch(() => null)
          : Promise.resolve(null)
      await server.kill()
      const [submitted] = await Promise.all([submitting, ...storming])

      server = await startServer(server.dataDir)
      caller = callerOf(server.url, caller.cookie())
      await compare(caller, [...cells, ...(turn === 0 ? set : [])])
      const states = new Set(
        (await sheetOf(caller))
          .filter((row) => set.some((cell) => cell.indicatorId === row.indicatorId))
          .map((row) => row.observation?.state),
      )
      expect(states.size, 'the submission went whole or not at all').toBe(1)
      if (submitted?.status === 200) expect([...states]).toEqual(['submitted'])
      await settle(caller, cells)
    }

    for (const cell of cells.filter(({ acknowledged }) => acknowledged.length > 0)) {
      const { body } = await caller(
        'GET',
        `/indicators/${cell.indicatorId}/observations/${round}/history?limit=200`,
      )
      const versions = (body as { items: { value: number | null }[] }).items
      expect(versions.map(({ value }) => value).toReversed()).toEqual(cell.acknowledged)
    }
  } finally {
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
})
