import { useTranslation } from '../../lib/translation.ts'
import type { Owed } from './handover-queries.ts'

const kinds = ['figures', 'returned', 'explanations', 'approvals', 'signatures'] as const

/** `3 số cần nhập, 1 số bị trả lại`, or that nothing is owed. */
export function useOwedWords() {
  const { t } = useTranslation()
  return (owed: Owed): string =>
    kinds
      .filter((kind) => owed[kind] > 0)
      .map((kind) => t(`handover.owed.${kind}`, { count: owed[kind] }))
      .join(', ') || t('handover.owesNothing')
}
