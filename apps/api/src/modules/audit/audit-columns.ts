import { auditActionIn, auditChanges, type AuditEvent } from '@tien-do/contract'
import type { Language } from '../../http/language.ts'
import type { Column } from '../exports/csv.ts'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
})

const heads = {
  vi: [
    'Thời gian',
    'Người thực hiện',
    'Việc',
    'Xã',
    'Chỉ tiêu',
    'Tên',
    'Kỳ',
    'Đơn vị tính',
    'Trước',
    'Sau',
  ],
  en: ['Time', 'Who', 'What', 'Commune', 'Indicator', 'Name', 'Period', 'Unit', 'Before', 'After'],
}
const more = {
  vi: ['Không hiển thị', 'Địa chỉ', 'Mã yêu cầu', 'Minh họa'],
  en: ['Withheld', 'Address', 'Request', 'Demonstration'],
}

/** The audit as a table: what its page shows, a column each. */
export function auditColumns(
  names: Readonly<Record<string, string>>,
  language: Language,
): Column<AuditEvent>[] {
  const side = (which: 'before' | 'after') => (it: AuditEvent) =>
    auditChanges(it, names, language)
      .flatMap((change) => (change[which] === null ? [] : `${change.label}: ${change[which]}`))
      .join('; ') || null
  const cells: Column<AuditEvent>[1][] = [
    (it) => clock.format(new Date(it.at)),
    (it) => it.by?.name ?? null,
    (it) => auditActionIn(it.action, language),
    (it) => it.commune?.name ?? null,
    (it) => it.subject.code,
    (it) => it.subject.name,
    (it) => it.subject.period,
    (it) => it.subject.unit,
    side('before'),
    side('after'),
    (it) => it.withheld,
    (it) => it.address,
    (it) => it.requestId,
    (it) => it.demo,
  ]
  const headings = [...heads[language], ...more[language]]
  return cells.map((cell, i) => [headings[i] ?? '', cell] as const)
}
