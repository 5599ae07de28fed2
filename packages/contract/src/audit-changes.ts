import { formatNumber } from '@tien-do/domain'
import { auditFieldWords, auditValueWords } from './audit-words.ts'
import type { AuditEvent } from './audit.ts'

type Language = 'vi' | 'en'

/** One field of an event in words; null: it did not have it. */
export interface AuditChange {
  field: string
  label: string
  before: string | null
  after: string | null
}

/** Ids of rows that people know by something else, and what stands beside the subject anyway. */
const left = new Set(['evidenceId', 'exceptionId', 'indicatorId', 'version', 'id', 'period'])

/**
 * What an event changed, field by field in words. Where there is a before, fields that stayed as
 * they were are left out.
 */
export function auditChanges(
  { before, after }: Pick<AuditEvent, 'before' | 'after'>,
  names: Readonly<Record<string, string>>,
  language: Language,
): AuditChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const say = (field: string, value: unknown) => inWords(value, names, language, isName(field))
  return fields
    .filter((field) => !left.has(field))
    .map((field) => ({
      field,
      label: auditFieldWords[field]?.[language] ?? field,
      before: say(field, before?.[field]),
      after: say(field, after?.[field]),
    }))
    .filter((it) => it.before !== it.after)
}

/** Numbers that name something: a year, the seed of invented figures. */
const isName = (field: string) => /year$|^seed$/i.test(field)

const day = /^(\d{4})-(\d{2})-(\d{2})$/
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const hash = /^[0-9a-f]{64}$/

const clock = (language: Language) =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })

function inWords(
  value: unknown,
  names: Readonly<Record<string, string>>,
  language: Language,
  name = false,
): string | null {
  const say = (it: unknown, named = name): string | null => inWords(it, names, language, named)
  if (value === null || value === undefined || value === '' || value === false) return null
  if (value === true) return language === 'vi' ? 'có' : 'yes'
  if (typeof value === 'number') return name ? String(value) : formatNumber(value, language, 6)
  if (typeof value === 'string') {
    const parts = day.exec(value)
    if (parts) return `${parts[3]}/${parts[2]}/${parts[1]}`
    if (instant.test(value)) return clock(language).format(new Date(value))
    if (hash.test(value)) return `${value.slice(0, 12)}…`
    return names[value] ?? auditValueWords[value]?.[language] ?? value
  }
  if (Array.isArray(value))
    return (
      value
        .map((it) => say(it))
        .filter(Boolean)
        .join('; ') || null
    )
  if (typeof value !== 'object') return null
  const said = Object.entries(value)
    .filter(([field]) => !left.has(field))
    .map(([field, it]) => [field, say(it, isName(field))] as const)
    .filter(([, it]) => it !== null)
  return (
    said
      .map(([field, it]) =>
        // A role says by itself what it is; the field around it names it already.
        field === 'role' ? it : `${auditFieldWords[field]?.[language] ?? field}: ${it}`,
      )
      .join(', ') || null
  )
}
