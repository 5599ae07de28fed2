import { noticePath, noticeWords } from '@tien-do/domain'
import type { Letter as MailLetter } from '../../mail/mailer.ts'
import { page } from '../../mail/page.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { Letter } from './notifications.repository.ts'
import { noticeOf } from './notifications.service.ts'

/** One letter to one person about everything told since the last one; null: nothing to write. */
export function noticeLetter(rows: Letter, origin: string): MailLetter | null {
  const [first] = rows
  if (!first) return null
  const parts = rows.map((row) => {
    const notice = noticeOf(row)
    const { kind, name, slug } = toCommuneRef(row.commune)
    const { title, text } = noticeWords(notice).vi
    return { title, text, place: `${kind} ${name}`, link: origin + noticePath(notice, slug) }
  })
  const subject =
    parts.length === 1 ? (parts[0]?.title ?? '') : `${parts.length} thông báo mới về kế hoạch 5 năm`
  return {
    to: { name: first.user.name, address: first.user.email },
    subject: `[Tiến Độ] ${subject}`,
    ...page({
      greeting: `Kính gửi ${first.user.name},`,
      parts,
      foot: [
        `Thư tự động của hệ thống Tiến Độ, ${origin}.`,
        `Xem mọi thông báo: ${origin}/me/notifications. Muốn thôi nhận thư, tắt "Nhận qua thư điện tử" ở trang Tài khoản.`,
      ],
    }),
  }
}
