import { expect, test } from 'vitest'
import { calendarText, folded } from './ics.ts'

const at = new Date('2028-01-31T02:03:04.567Z')
const event = {
  uid: 'deadline-1@tiendo',
  day: '2028-02-29',
  summary: 'Hạn nộp; quý I',
  description: 'Một, hai\nba \\ bốn',
  url: null,
}

test('an event lasts its whole day, and its text escapes what parts values', () => {
  const lines = calendarText('Việc của tôi', [event], at).split('\r\n')
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
  expect(lines).toContain('DTSTART;VALUE=DATE:20280229')
  expect(lines).toContain('DTEND;VALUE=DATE:20280301')
  expect(lines).toContain('DTSTAMP:20280131T020304Z')
  expect(lines).toContain(String.raw`SUMMARY:Hạn nộp\; quý I`)
  expect(lines).toContain(String.raw`DESCRIPTION:Một\, hai\nba \\ bốn`)
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
})

test('a long line is folded at 75 bytes, never inside a letter, and reads the same', () => {
  const line = `SUMMARY:${'Tỷ lệ giải ngân vốn đầu tư công '.repeat(8)}`
  const parts = folded(line).split('\r\n')
  expect(parts.length).toBeGreaterThan(3)
  for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
  for (const part of parts.slice(1)) expect(part.startsWith(' ')).toBe(true)
  expect(parts.map((part, i) => (i === 0 ? part : part.slice(1))).join('')).toBe(line)
})
