import { expect, test } from 'vitest'
import { deviceOf } from './device-of.ts'

test('a session is named by browser and system', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36'
  expect(deviceOf(chrome)).toBe('Chrome, Windows')
  expect(deviceOf(`${chrome} Edg/140.0`)).toBe('Edge, Windows')
  expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1')).toBe(
    'Safari, iOS',
  )
  expect(deviceOf('curl/8')).toBeNull()
  expect(deviceOf(null)).toBeNull()
})
