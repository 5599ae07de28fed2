import { auditGroups } from '@tien-do/domain'
import type { AuditFilter } from './audit-queries.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const period = /^20\d{2}(-(Q1|H1|9M))?$/

/** What the address asks for; what does not fit is left out. */
export function filterOf(address: URLSearchParams): AuditFilter {
  const fits = (name: string, form: RegExp) => {
    const value = address.get(name)
    return value !== null && form.test(value) ? value : null
  }
  const group = auditGroups.find((it) => it === address.get('group'))
  const given = {
    from: fits('from', day),
    to: fits('to', day),
    by: fits('by', uuid),
    round: fits('round', period),
    indicator: address.get('indicator')?.trim().slice(0, 60) || null,
    search: address.get('q')?.trim().slice(0, 200) || null,
  }
  const set = Object.entries(given).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(set), ...(group ? { group } : {}) }
}
