import type { Mailer } from './mailer.ts'
import { page } from './page.ts'

export type InvitationMail = ReturnType<typeof invitationMail>

interface InvitationLetter {
  /** Nobody writes to somebody invented, whatever address was typed. */
  to: { name: string; address: string; demo: boolean }
  login: string
  /** Where the password is set; whoever has it may set it. */
  path: string
  expiresAt: string
  /** The same letter has the same key. */
  key: string
}

/** What became of it; in every case but `sent` the link has to be handed over by hand. */
type InvitationPosted = 'sent' | 'not-set-up' | 'no-address' | 'invented' | 'failed'

/**
 * Sends a link with which somebody sets a password. It is sent while the request waits and never
 * put in line: the queue's table would keep the link, of which the database knows only a hash.
 */
export const invitationMail = (mailer: Mailer | null, origin: string) => ({
  send: async ({
    to,
    login,
    path,
    expiresAt,
    key,
  }: InvitationLetter): Promise<InvitationPosted> => {
    if (!mailer) return 'not-set-up'
    if (to.demo) return 'invented'
    if (to.address.endsWith('.invalid')) return 'no-address'
    const until = minute.format(new Date(expiresAt))
    const letter = page({
      greeting: `Kính gửi ${to.name},`,
      parts: [
        {
          title: 'Đặt mật khẩu tài khoản Tiến Độ',
          text: `Tên đăng nhập: ${login}. Đường dẫn dùng được một lần, đến ${until}; không chuyển cho người khác.`,
          link: origin + path,
        },
      ],
      foot: [
        `Thư tự động của hệ thống Tiến Độ, ${origin}.`,
        'Nếu không chờ thư này, hãy bỏ qua: chưa có gì thay đổi.',
      ],
    })
    const subject = '[Tiến Độ] Đặt mật khẩu tài khoản'
    const posted = await mailer.post({ to, subject, ...letter }, key)
    return posted === 'accepted' ? 'sent' : 'failed'
  },
})

/** `09:00 07/02/2028`, on the clock of Vietnam. */
const minute = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
