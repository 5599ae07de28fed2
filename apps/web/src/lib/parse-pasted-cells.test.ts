import { expect, test } from 'vitest'
import { parsePastedCells } from './parse-pasted-cells.ts'

test.each([
  ['one cell of Excel ends with a line', '97,5\r\n', [['97,5']]],
  ['a column', '97,5\r\n1.064\r\n1,500\r\n', [['97,5'], ['1.064'], ['1,500']]],
  ['a column of LibreOffice has no last line end', '1\n2', [['1'], ['2']]],
  ['an empty cell in the middle stays a cell', '1\n\n3\n', [['1'], [''], ['3']]],
  [
    'rows and columns',
    '97\tSơ bộ\n98\t\n',
    [
      ['97', 'Sơ bộ'],
      ['98', ''],
    ],
  ],
  ['spaces around a figure go', ' 1 064 \t%\n', [['1 064', '%']]],
  ['old line ends of a Mac', '1\r2\r', [['1'], ['2']]],
  ['a line break inside a cell', '"một\nhai"\t3\n', [['một\nhai', '3']]],
  ['quotes inside a quoted cell', '"xã ""thân thiện"""\t1', [['xã "thân thiện"', '1']]],
  ['a lone quote is text', '12"\t3', [['12"', '3']]],
  ['a quote that never closes is text', '"12\t3', [['"12', '3']]],
  ['nothing', '', [['']]],
])('%s', (_, text, cells) => {
  expect(parsePastedCells(text)).toEqual(cells)
})
