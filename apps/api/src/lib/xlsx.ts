import { Worker } from 'node:worker_threads'
import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import type { RowToWrite, SheetRead, SheetToWrite } from './xlsx-sheet.ts'
import { dress, ruleOf } from './xlsx-looks.ts'

/** A workbook of these sheets; each is protected without a password, so that a slip does no harm. */
export async function writeXlsx(sheets: readonly SheetToWrite[], at: Date): Promise<Buffer> {
  const workbook = new Workbook()
  workbook.creator = 'Tiến Độ'
  workbook.created = at
  workbook.modified = at
  for (const sheet of sheets) await writeSheet(workbook, sheet)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function writeSheet(workbook: Workbook, sheet: SheetToWrite) {
  const { name, hidden = false, columns, rows, frozen, repeated } = sheet
  const worksheet = workbook.addWorksheet(name, {
    state: hidden ? 'veryHidden' : 'visible',
    views: frozen ? [{ state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows }] : [],
    pageSetup: {
      paperSize: 9, // A4
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(repeated ? { printTitlesRow: `${repeated}:${repeated}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&RTrang &P/&N' },
  })
  columns.forEach(({ width, hidden: isHidden = false }, i) => {
    const column = worksheet.getColumn(i + 1)
    column.width = width
    column.hidden = isHidden
  })
  rows.forEach((row, i) => writeRow(worksheet, i + 1, row))
  await worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  })
}

function writeRow(worksheet: Worksheet, number: number, { height, cells }: RowToWrite) {
  if (height !== undefined) worksheet.getRow(number).height = height
  cells.forEach((it, i) => {
    if (!it) return
    const cell = worksheet.getCell(number, i + 1)
    cell.value = it.value
    dress(cell, it)
    cell.protection = { locked: !it.open }
    if (it.rule) cell.dataValidation = ruleOf(it.rule)
    if (it.span) worksheet.mergeCells(number, i + 1, number, i + it.span)
  })
}

export interface ReadLimits {
  /** Bytes, of all that is packed in it. */
  unpacked: number
  /** Rows below the head of a sheet; one more is read, so that it can be told. */
  rows: number
  milliseconds: number
}

export type ReadXlsx =
  { sheets: readonly SheetRead[] } | { refused: 'broken' | 'too-large' | 'macros' | 'too-long' }

const atOnce = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * Reads a workbook that somebody sent, in a thread of its own with little memory and little time:
 * what it holds may be made to do harm.
 */
export async function readXlsx(bytes: Buffer, limits: ReadLimits): Promise<ReadXlsx> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await inThread(bytes, limits)
  } finally {
    running--
    waiting.shift()?.()
  }
}

async function inThread(bytes: Buffer, limits: ReadLimits): Promise<ReadXlsx> {
  const worker = new Worker(new URL('./xlsx-reader.ts', import.meta.url), {
    workerData: { bytes, limits },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<ReadXlsx>((resolve) => {
      timer = setTimeout(() => resolve({ refused: 'too-long' }), limits.milliseconds)
      worker.once('message', resolve)
      // Out of memory, or fallen over what it was given.
      worker.once('error', () => resolve({ refused: 'broken' }))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
