import type { Cell, DataValidation, Style } from '@cj-tech-master/excelts'
import type { CellToWrite, Look, Rule } from './xlsx-sheet.ts'

const line = { style: 'thin' as const, color: { argb: 'FFC9CED6' } }
const box = { top: line, left: line, bottom: line, right: line }
const fill = (argb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const satisfies Style['fill']
const font = { name: 'Arial', size: 10 }
const grey = { argb: 'FF5B6472' }
const top = { vertical: 'middle' as const, wrapText: true }
const right = { ...top, horizontal: 'right' as const }
const centre = { ...top, horizontal: 'center' as const }

const looks: Record<Look, Partial<Style>> = {
  title: { font: { ...font, size: 14, bold: true }, alignment: { vertical: 'middle' } },
  text: { font, alignment: top },
  mark: { font: { ...font, bold: true, color: { argb: 'FF8A4B00' } }, alignment: top },
  head: { font: { ...font, bold: true }, alignment: centre, border: box, fill: fill('FFE8EDF4') },
  headInput: {
    font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
    alignment: centre,
    border: box,
    fill: fill('FF1E5AA8'),
  },
  cell: { font, alignment: top, border: box },
  figure: { font, alignment: right, border: box },
  shut: { font: { ...font, color: grey }, alignment: right, border: box, fill: fill('FFEDEFF2') },
  shutWords: {
    font: { ...font, color: grey },
    alignment: top,
    border: box,
    fill: fill('FFEDEFF2'),
  },
  input: {
    font: { ...font, bold: true },
    alignment: right,
    border: box,
    fill: fill('FFFFFDE8'),
  },
  words: { font, alignment: top, border: box, fill: fill('FFFFFDE8') },
}

export function dress(cell: Cell, { look, value }: CellToWrite) {
  cell.style = looks[look]
  if (look === 'figure' && typeof value === 'number') cell.numFmt = formatOf(value)
}

/** Thousands apart, and no decimals that nobody gave. What may be typed over keeps no format. */
function formatOf(value: number): string {
  const [, decimals = ''] = String(value).split('.')
  return decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals.length, 6))}`
}

const most = 9_999_999_999_999

export function ruleOf(rule: Rule): DataValidation {
  const words = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Chưa nhập được',
    error: rule.error,
  }
  switch (rule.kind) {
    case 'list':
      return { ...words, type: 'list', formulae: [`"${rule.of.join(',')}"`] }
    case 'length':
      return { ...words, type: 'textLength', operator: 'lessThanOrEqual', formulae: [rule.most] }
    case 'number':
      if (rule.above !== undefined)
        return { ...words, type: 'decimal', operator: 'greaterThan', formulae: [rule.above] }
      return {
        ...words,
        type: 'decimal',
        operator: 'between',
        formulae: [rule.min ?? -most, rule.max ?? most],
      }
  }
}
