import { getVerdictsCsv } from '@tien-do/contract'
import { addressOf } from '../../lib/call.ts'
import { useLanguage } from '../../lib/use-language.ts'

/** Where the verdicts of a commune are downloaded, with decimals as the reader writes them. */
export function useVerdictsFile() {
  const decimal = useLanguage() === 'vi' ? 'comma' : 'dot'
  return (slug: string, year?: number) => addressOf(getVerdictsCsv, { slug, year, decimal })
}
