/** Letters counted as a person sees them typed. */
export const passwordLength = { least: 14, most: 128 } as const

export type PasswordFault = 'short' | 'long' | 'login' | 'repetitive'

/**
 * What is wrong with a new password; nothing: it may be used. Length is what makes one hard to
 * guess, so there is no rule about capitals and signs, and a sentence in Vietnamese does well.
 */
export function passwordFaults(password: string, login: string): PasswordFault[] {
  const letters = Array.from(password.normalize('NFC'))
  const faults: PasswordFault[] = []
  if (letters.length < passwordLength.least) faults.push('short')
  if (letters.length > passwordLength.most) faults.push('long')
  if (login !== '' && password.toLowerCase().includes(login.toLowerCase())) faults.push('login')
  if (isRepetitive(letters)) faults.push('repetitive')
  return faults
}

/** `aaaaaaaaaaaaaa`, `123456789012345`, `abcabcabcabcabc`: long, and quickly guessed. */
function isRepetitive(letters: readonly string[]): boolean {
  if (letters.length === 0) return false
  if (new Set(letters).size < 6) return true
  const steps = letters
    .slice(1)
    .filter((it, i) => Math.abs((it.codePointAt(0) ?? 0) - (letters[i]?.codePointAt(0) ?? 0)) <= 1)
  return steps.length * 2 > letters.length
}
