/** An event of whole days, for `calendarText`. */
export interface DayEvent {
  /** The same event keeps its uid, so that a phone changes it and makes no second one. */
  uid: string
  /** `2026-12-14` */
  day: string
  summary: string
  description: string
  url: string | null
}

/** Text values escape the characters that part values, and line breaks (RFC 5545, 3.3.11). */
const escaped = (text: string) =>
  text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)

const bytesOf = new TextEncoder()
const most = 75

/** Lines are folded at 75 bytes, never inside a character; what follows begins with a space (3.1). */
export function folded(line: string): string {
  const lines = ['']
  let used = 0
  for (const character of line) {
    const size = bytesOf.encode(character).length
    if (used + size > most) {
      lines.push(' ')
      used = 1
    }
    lines[lines.length - 1] += character
    used += size
  }
  return lines.join('\r\n')
}

const compact = (day: string) => day.replaceAll('-', '')

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** `2026-12-11T02:00:00.000Z` as `20261211T020000Z`. */
const stampOf = (at: Date) =>
  at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '')

/**
 * A calendar of whole days (RFC 5545). A day is a day in whatever zone the phone stands in; the
 * zone is named for those that ask for one.
 */
export function calendarText(name: string, events: readonly DayEvent[], at: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tien Do//My work//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...events.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stampOf(at)}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      ...(url ? [`URL:${url}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
