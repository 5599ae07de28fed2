import { getVerdictsCsv } from '@tien-do/contract'
import { addressOf } from '../../lib/call.ts'
import { useLanguage } from '../../lib/use-language.ts'

/** Where the verdicts of a commune are downloaded, in the reader's language and with its decimals. */
export function useVerdictsFile() {
  const lang = useLanguage()
  const decimal = lang === 'vi' ? 'comma' : 'dot'
  return (slug: string, year?: number) => addressOf(getVerdictsCsv, { slug, year, decimal, lang })
}
