import { passwordFaults, passwordLength, type PasswordFault } from '@tien-do/domain'
import { invalidField, type Words } from '../../http/refusal.ts'

const words: Record<PasswordFault, Words> = {
  short: {
    vi: `Mật khẩu cần ít nhất ${passwordLength.least} ký tự.`,
    en: `The password needs at least ${passwordLength.least} characters.`,
  },
  long: {
    vi: `Mật khẩu dài quá ${passwordLength.most} ký tự.`,
    en: `The password is longer than ${passwordLength.most} characters.`,
  },
  login: {
    vi: 'Mật khẩu không được chứa tên đăng nhập.',
    en: 'The password must not hold the user name.',
  },
  repetitive: {
    vi: 'Mật khẩu lặp lại hoặc đếm dần, dễ đoán: dùng một câu khác.',
    en: 'The password repeats or counts up and is easily guessed: use another sentence.',
  },
}

/** Refuses a new password that is easily guessed, with the first reason. */
export function refuseWeak(pointer: string, password: string, login: string) {
  const [fault] = passwordFaults(password, login)
  if (fault) throw invalidField(pointer, words[fault])
}
