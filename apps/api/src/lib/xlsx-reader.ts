import { parentPort, workerData } from 'node:worker_threads'
import { Workbook, type Cell, type CellValue, type Worksheet } from '@cj-tech-master/excelts'
import { NotUnpacked, unzip } from './unzip.ts'
import type { CellRead, RowRead } from './xlsx-sheet.ts'
import type { ReadLimits, ReadXlsx } from './xlsx.ts'

// The thread of `readXlsx`: one workbook, one answer.

const runs = /(^|\/)vbaProject|(^|\/)(macrosheets|activeX)\//iu
const columnsRead = 40
/** Above the rows of a form stand its title and head. */
const rowsAbove = 20

const { bytes, limits }: { bytes: Uint8Array; limits: ReadLimits } = workerData

async function read(): Promise<ReadXlsx> {
  try {
    const files = unzip(Buffer.from(bytes), limits.unpacked)
    const names = Object.keys(files)
    if (names.some((name) => runs.test(name))) return { refused: 'macros' }
    if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml'))
      return { refused: 'broken' }
    const workbook = new Workbook()
    await workbook.xlsx.loadFromFiles(files)
    const most = limits.rows + rowsAbove + 1
    return {
      sheets: workbook.worksheets.map((it) => ({
        name: it.name,
        rows: rowsOf(it).slice(0, most),
      })),
    }
  } catch (error) {
    return { refused: error instanceof NotUnpacked ? error.why : 'broken' }
  }
}

function rowsOf(sheet: Worksheet): RowRead[] {
  const rows: RowRead[] = []
  sheet.eachRow((row, number) => {
    const cells: Record<number, CellRead> = {}
    row.eachCell((cell, column) => {
      if (column > columnsRead) return
      const read = cell.isMerged && cell.master !== cell ? null : cellOf(cell)
      if (read) cells[column - 1] = read
    })
    if (Object.keys(cells).length > 0) rows.push({ number, cells })
  })
  return rows
}

/** Null: blank. */
const cellOf = (cell: Cell) => readValue(cell.value, isPercent(cell.numFmt))

const isPercent = (format: Cell['numFmt']) =>
  (typeof format === 'string' ? format : (format?.formatCode ?? '')).includes('%')

function readValue(value: CellValue, percent: boolean): CellRead | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', value, percent } : { kind: 'error' }
  if (typeof value === 'string') return value.trim() === '' ? null : { kind: 'text', text: value }
  if (typeof value === 'boolean') return { kind: 'other' }
  if (value instanceof Date) return { kind: 'date' }
  if ('error' in value) return { kind: 'error' }
  if ('richText' in value)
    return readValue((value.richText ?? []).map((it) => it.text).join(''), percent)
  // What the program that saved the file had worked out counts; a formula alone is no figure.
  if ('formula' in value || 'sharedFormula' in value)
    return value.result === undefined ? { kind: 'error' } : readValue(value.result, percent)
  if ('text' in value) return readValue(value.text, percent)
  return { kind: 'other' }
}

parentPort?.postMessage(await read())
