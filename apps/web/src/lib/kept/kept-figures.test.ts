import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { isOld, type KeptFigure } from './kept-figure.ts'
import { closeDatabase, keptOf, onKeptChange, writeKept } from './kept-figures.ts'
import { takeTurn } from './one-sender.ts'
import { unsentSheets } from './unsent-sheets.ts'

const figure = {
  ...{ value: 5, numerator: null, denominator: null, verdict: null, notApplicable: false },
  ...{ grade: 'official' as const, note: null },
}
const kept = (given: Partial<KeptFigure> = {}): KeptFigure => ({
  person: 'an',
  commune: 'kien-hai',
  period: '2027',
  indicator: 'i1',
  office: null,
  code: '1',
  name: 'Chỉ tiêu số 1',
  unit: '%',
  figure,
  texts: null,
  base: { etag: null, figure: { ...figure, value: null } },
  key: 'k1',
  doubtful: [],
  at: 1000,
  ...given,
})

beforeEach(async () => {
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
})

test('what is kept is there after the page is opened anew, in the order it was typed', async () => {
  await writeKept(
    { keep: [kept({ at: 2000 }), kept({ indicator: 'i2', at: 1500 })], letGo: [] },
    true,
  )
  await closeDatabase()
  expect((await keptOf('an')).map((it) => it.indicator)).toEqual(['i2', 'i1'])
})

test('another person at the same computer sees nothing of it', async () => {
  await writeKept({ keep: [kept()], letGo: [] }, true)
  expect(await keptOf('binh')).toEqual([])
})

test('a figure that was typed since is not let go with the older one', async () => {
  await writeKept({ keep: [kept({ at: 1000 })], letGo: [] }, true)
  await writeKept({ keep: [kept({ at: 1200, key: 'k2' })], letGo: [] }, true)
  await writeKept({ keep: [], letGo: [kept({ at: 1000 })] }, true)
  expect((await keptOf('an')).map((it) => it.key)).toEqual(['k2'])
  await writeKept({ keep: [], letGo: [kept({ at: 1200 })] }, true)
  expect(await keptOf('an')).toEqual([])
})

test('a browser that keeps nothing says so', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('not here', 'SecurityError')
    },
  } as unknown as IDBFactory
  expect(await writeKept({ keep: [kept()], letGo: [] }, true)).toBe(false)
  expect(await keptOf('an')).toEqual([])
})

test('a change is heard, so that the list of what waits is right', async () => {
  let heard = 0
  const stop = onKeptChange(() => heard++)
  await writeKept({ keep: [kept()], letGo: [] }, true)
  stop()
  await writeKept({ keep: [], letGo: [kept()] }, true)
  expect(heard).toBe(1)
})

test('without locks one tab sends at a time, and a tab that died holds the others up for seconds only', async () => {
  expect(await takeTurn('s', 'a', 0)).toBe(true)
  expect(await takeTurn('s', 'b', 100)).toBe(false)
  expect(await takeTurn('s', 'a', 5_000)).toBe(true)
  expect(await takeTurn('s', 'b', 10_100)).toBe(false)
  expect(await takeTurn('s', 'b', 15_001)).toBe(true)
})

test('sixty days later a kept figure is looked at before it goes', () => {
  const day = 24 * 60 * 60_000
  expect(isOld({ at: 0 }, 59 * day)).toBe(false)
  expect(isOld({ at: 0 }, 61 * day)).toBe(true)
})

test('what waits is told by the sheet that sends it', () => {
  const sheets = unsentSheets([
    kept({ code: '1' }),
    kept({ code: '2', indicator: 'i2' }),
    kept({ code: '3', indicator: 'i3', office: 'o1', period: '2028-Q1' }),
  ])
  expect(sheets).toEqual([
    { to: '/c/kien-hai/entry?round=2027', period: '2027', codes: ['1', '2'] },
    { to: '/c/kien-hai/entry?round=2028-Q1&office=o1', period: '2028-Q1', codes: ['3'] },
  ])
})
