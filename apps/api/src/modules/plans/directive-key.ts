interface Named {
  number: string | null
  issuer: string | null
  title: string
}

const fold = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
const foldNumber = (number: string) => fold(number).replaceAll(' ', '')

/**
 * What makes a directive of several plans one paper: its number, or its title where it has none.
 * A commune's own papers carry its code, because every commune numbers its papers from 1.
 */
export function directiveKey({ number, issuer, title }: Named, communeCode: string): string {
  const key = number === null ? fold(title) : foldNumber(number)
  return isOfCommune({ number, issuer, title }) ? `${key}@${communeCode}` : key
}

/** The key of a paper of which a plan says the number alone. */
export const keyOfNumber = (number: string, communeCode: string) =>
  directiveKey({ number, issuer: null, title: number }, communeCode)

export const sameNumber = (a: string, b: string) => foldNumber(a) === foldNumber(b)

function isOfCommune({ number, issuer, title }: Named): boolean {
  if (number !== null && /\/(TW|TU|QH\d*|CP|TTg|NĐ-CP|NQ-CP)$/i.test(number)) return false
  if (number !== null && /\/ĐU$/i.test(number.normalize('NFC'))) return true
  const words = (issuer ?? (number === null ? title : '')).normalize('NFC')
  return /(Đảng ủy|(UBND|HĐND|Đảng bộ|ủy ban nhân dân|hội đồng nhân dân) (xã|phường|đặc khu))/i.test(
    words,
  )
}
