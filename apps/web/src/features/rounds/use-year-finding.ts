import type { ListedRound } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'

/** What needs somebody first stands first. */
const states = ['late', 'open', 'closed', 'not_open', 'locked'] as const

/** `Năm 2028: 1 kỳ đang mở, 1 kỳ quá hạn nộp`. */
export function useYearFinding() {
  const { t } = useTranslation()
  return (year: number, rounds: readonly Pick<ListedRound, 'state'>[]): string => {
    if (rounds.length === 0) return t('rounds.findingNone', { year })
    const parts = states.flatMap((state) => {
      const count = rounds.filter((it) => it.state === state).length
      return count > 0 ? [t('rounds.countOf', { count, word: t(`period.state.${state}`) })] : []
    })
    return t('rounds.finding', { year, parts: parts.join(', ') })
  }
}
