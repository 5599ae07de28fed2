import { expect, test } from 'vitest'
import { cssText } from './css-text.ts'

test('a text in a style sheet cannot end its string or the sheet', () => {
  expect(cssText('Xã Kiến Hải, 2026–2030')).toBe('"Xã Kiến Hải, 2026–2030"')
  expect(cssText('a"; } </style>\\\n')).toBe('"a\\22 ; } \\3c /style\\3e \\5c \\a "')
})
