import { expect, test } from 'vitest'
import { aZip } from '../testing/files.ts'
import { cellName } from './xlsx-sheet.ts'
import { readXlsx, writeXlsx } from './xlsx.ts'

const limits = { unpacked: 1024 * 1024, rows: 500, milliseconds: 10_000 }

const aBook = async () =>
  writeXlsx(
    [
      {
        name: 'Số liệu',
        columns: [{ width: 10 }, { width: 10 }],
        rows: [
          {
            cells: [
              { value: '=1+1', look: 'cell' },
              { value: 97.5, look: 'input' },
            ],
          },
        ],
      },
    ],
    new Date('2028-01-31T00:00:00Z'),
  )

test('what is written is read again; a text that looks like a formula stays a text', async () => {
  expect(await readXlsx(await aBook(), limits)).toEqual({
    sheets: [
      {
        name: 'Số liệu',
        rows: [
          {
            number: 1,
            cells: {
              0: { kind: 'text', text: '=1+1' },
              1: { kind: 'number', value: 97.5, percent: false },
            },
          },
        ],
      },
    ],
  })
})

test('reading stops at its limits of time and size', async () => {
  const book = await aBook()
  expect(await readXlsx(book, { ...limits, milliseconds: 0 })).toEqual({ refused: 'too-long' })
  expect(await readXlsx(book, { ...limits, unpacked: 1000 })).toEqual({ refused: 'too-large' })
})

test('what is not whole, or no workbook, is broken', async () => {
  const book = await aBook()
  const broken = { refused: 'broken' }
  expect(await readXlsx(book.subarray(0, book.length - 200), limits)).toEqual(broken)
  expect(await readXlsx(aZip({ 'a.txt': 'a' }), limits)).toEqual(broken)
  const damaged = Buffer.from(book)
  damaged.fill(0, 60, 400)
  expect(await readXlsx(damaged, limits)).toEqual(broken)
})

test('cells are named as a spreadsheet names them', () => {
  expect([cellName(0, 1), cellName(7, 12), cellName(25, 3), cellName(26, 3)]).toEqual([
    'A1',
    'H12',
    'Z3',
    'AA3',
  ])
})
